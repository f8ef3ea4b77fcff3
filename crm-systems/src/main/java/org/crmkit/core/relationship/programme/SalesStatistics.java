package org.crmkit.core.relationship.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * Sales added up by period and unit.
 *
 * @param rows by period, then unit; only where something was sold
 */
public record SalesStatistics(List<Row> rows) {

    public SalesStatistics {
        rows = List.copyOf(rows);
    }

    /** What sales are added up over. */
    public enum Period {
        /** A calendar year. */
        YEAR,
        /** A calendar month. */
        MONTH,
        /** A day. */
        DAY
    }

    /** Whose sales are added up. */
    public enum Unit {
        /** The whole company. */
        COMPANY,
        /** A department. */
        DEPARTMENT,
        /** A salesperson, by his number. */
        SALESPERSON,
        /** An outlet. */
        OUTLET,
        /** A product. */
        PRODUCT
    }

    /**
     * One sale.
     *
     * @param units by unit the host's own number; a sale that lacks one counts as {@code ?}
     * @param amount negative for a return
     */
    public record Sale(LocalDate day, Map<Unit, String> units, Money amount) {
        public Sale {
            units = Collections.unmodifiableMap(new TreeMap<>(units));
        }
    }

    /**
     * One sum.
     *
     * @param period for example {@code 2026-03}
     * @param count how many sales
     */
    public record Row(String period, String unit, long count, Money amount) {}

    /** Adds up sales; all in one currency. */
    public static SalesStatistics of(List<Sale> sales, Period period, Unit unit) {
        Map<String, Map<String, Row>> sums = new TreeMap<>();
        for (Sale sale : sales) {
            String when =
                    switch (period) {
                        case YEAR -> Integer.toString(sale.day().getYear());
                        case MONTH ->
                            sale.day()
                                    .toString()
                                    .substring(0, sale.day().toString().length() - 3);
                        case DAY -> sale.day().toString();
                    };
            String who = unit == Unit.COMPANY ? "all" : sale.units().getOrDefault(unit, "?");
            sums.computeIfAbsent(when, key -> new TreeMap<>())
                    .merge(
                            who,
                            new Row(when, who, 1, sale.amount()),
                            (a, b) ->
                                    new Row(when, who, a.count() + 1, a.amount().plus(b.amount())));
        }
        List<Row> rows = new ArrayList<>();
        sums.values().forEach(byUnit -> rows.addAll(byUnit.values()));
        return new SalesStatistics(rows);
    }
}
