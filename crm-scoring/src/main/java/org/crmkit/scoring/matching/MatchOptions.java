package org.crmkit.scoring.matching;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * From which probability on a pair is called what, and how many files may share a trait before it means nothing.
 *
 * @param automaticFrom from here two files are merged without asking, unless something speaks against it; above
 *     {@code suggestFrom}, below 1
 * @param suggestFrom from here a person is asked; above 0
 * @param blockLimit files that share a trait are compared with each other only while they are at most this many, 2 or more
 */
public record MatchOptions(double automaticFrom, double suggestFrom, int blockLimit) {

    /** Automatic from 0.99, suggested from 0.8, at most 200 files of one trait. The figures are ours. */
    public static final MatchOptions DEFAULT = new MatchOptions(0.99, 0.8, 200);

    public MatchOptions {
        checkArgument(
                suggestFrom > 0 && suggestFrom < automaticFrom && automaticFrom < 1,
                "MatchOptions.suggestFrom was %s and automaticFrom %s; they must rise between 0 and 1.",
                suggestFrom,
                automaticFrom);
        checkArgument(blockLimit >= 2, "MatchOptions.blockLimit was %s; it must be 2 or more.", blockLimit);
    }
}
