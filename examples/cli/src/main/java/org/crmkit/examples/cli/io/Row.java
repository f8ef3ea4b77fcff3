package org.crmkit.examples.cli.io;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.score.Reason;
import org.joda.money.Money;

/** One line of a table on its way out: named values in the order of the columns. */
public final class Row {

    private final Map<String, Cell> cells = new LinkedHashMap<>();

    /** Creates an empty row. */
    public Row() {}

    /** Adds a text. */
    public Row with(String name, String text) {
        return with(name, Cell.of(text));
    }

    /** Adds an amount. */
    public Row with(String name, Money amount) {
        return with(name, Cell.of(amount));
    }

    /** Adds a whole number. */
    public Row with(String name, long number) {
        return with(name, Cell.of(number));
    }

    /** Adds a computed number. */
    public Row with(String name, double number) {
        return with(name, Cell.of(number));
    }

    /** Adds an exact number. */
    public Row with(String name, BigDecimal number) {
        return with(name, Cell.of(number));
    }

    /** Adds reasons. */
    public Row with(String name, List<Reason> reasons) {
        return with(name, Cell.of(reasons));
    }

    /** Adds a value. */
    public Row with(String name, Cell cell) {
        cells.put(name, cell);
        return this;
    }

    /** Returns the values by name, in their order. */
    public Map<String, Cell> cells() {
        return Collections.unmodifiableMap(cells);
    }
}
