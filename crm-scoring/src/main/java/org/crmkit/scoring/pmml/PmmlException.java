package org.crmkit.scoring.pmml;

/** A file that is no PMML scorecard, or uses what is not known here; the message names line, column and what would be accepted. */
public final class PmmlException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    PmmlException(int line, int column, String sentence) {
        super("line " + line + ", column " + column + ": " + sentence);
        this.line = line;
        this.column = column;
    }

    /** Returns the line, counted from one; 0 if not known. */
    public int line() {
        return line;
    }

    /** Returns the column, counted from one; 0 if not known. */
    public int column() {
        return column;
    }
}
