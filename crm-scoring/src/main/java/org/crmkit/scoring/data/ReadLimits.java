package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * How much is read before a table is refused, so that a broken file can neither fill the memory nor the screen.
 *
 * @param maxRows the most rows, at least one
 * @param maxLineLength the most characters of one line, at least 16
 * @param maxProblems how many problems are collected before reading stops, at least one
 */
public record ReadLimits(int maxRows, int maxLineLength, int maxProblems) {

    /** 50 million rows, lines of 4 096 characters, 20 problems. */
    public static final ReadLimits DEFAULT = new ReadLimits(50_000_000, 4096, 20);

    public ReadLimits {
        checkArgument(maxRows >= 1, "ReadLimits.maxRows was %s; it must be at least 1.", maxRows);
        checkArgument(maxLineLength >= 16, "ReadLimits.maxLineLength was %s; it must be at least 16.", maxLineLength);
        checkArgument(maxProblems >= 1, "ReadLimits.maxProblems was %s; it must be at least 1.", maxProblems);
    }
}
