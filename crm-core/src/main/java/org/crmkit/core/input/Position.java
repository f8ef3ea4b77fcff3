package org.crmkit.core.input;

/**
 * A place in something read.
 *
 * @param source the file's name as the user gave it, or {@code -} for standard input
 * @param line from 1
 * @param column from 1, in characters
 */
public record Position(String source, int line, int column) {

    @Override
    public String toString() {
        return source + ":" + line + ":" + column;
    }
}
