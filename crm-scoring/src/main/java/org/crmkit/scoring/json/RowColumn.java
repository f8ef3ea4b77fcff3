package org.crmkit.scoring.json;

/**
 * A column of a table.
 *
 * @param name the column's name and the field's in NDJSON
 * @param kind what it holds
 * @param required whether every row needs it
 */
public record RowColumn(String name, Kind kind, boolean required) {

    /** What a column holds. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** An amount with its currency, {@code USD 12.50}. */
        MONEY
    }

    static RowColumn text(String name) {
        return new RowColumn(name, Kind.TEXT, true);
    }

    static RowColumn number(String name) {
        return new RowColumn(name, Kind.NUMBER, true);
    }

    static RowColumn optional(String name, Kind kind) {
        return new RowColumn(name, kind, false);
    }

    static RowColumn money(String name) {
        return new RowColumn(name, Kind.MONEY, true);
    }
}
