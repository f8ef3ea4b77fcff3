package org.crmkit.core.input;

/**
 * A place in something read.
 *
 * @param source the file's name as the user gave it, or {@code -} for standard input
 * @param line from 1; 0 when the file as a whole is meant, for example because it is missing
 * @param column from 1, in characters; 0 when the file as a whole is meant
 */
public record Position(String source, int line, int column) {

    /** Obtains the place of the file as a whole. */
    public static Position ofWhole(String source) {
        return new Position(source, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
