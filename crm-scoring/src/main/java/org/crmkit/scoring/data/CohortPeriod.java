package org.crmkit.scoring.data;

import java.time.LocalDate;
import org.crmkit.core.text.Label;

/** A stretch of the calendar in which customers who first bought in it are one cohort. */
public enum CohortPeriod {
    /** From Monday to Sunday, as ISO 8601 counts. */
    WEEK("week", Label.of("周", "week")),
    /** A month of the calendar. */
    MONTH("month", Label.of("月", "month")),
    /** January to March and so on. */
    QUARTER("quarter", Label.of("季度", "quarter")),
    /** A year of the calendar. */
    YEAR("year", Label.of("年", "year"));

    /** 1970-01-01 was a Thursday. */
    private static final int DAYS_FROM_MONDAY = 3;

    private final String slug;
    private final Label label;

    CohortPeriod(String slug, Label label) {
        this.slug = slug;
        this.label = label;
    }

    /** Returns the name used in files. */
    public String slug() {
        return slug;
    }

    /** Returns what people call one of them. */
    public Label label() {
        return label;
    }

    /** Returns the number of the period a day lies in; the next period has the next number. */
    int number(int epochDay) {
        if (this == WEEK) {
            return Math.floorDiv(epochDay + DAYS_FROM_MONDAY, 7);
        }
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        int month = day.getYear() * 12 + day.getMonthValue() - 1;
        return this == YEAR ? day.getYear() : this == QUARTER ? Math.floorDiv(month, 3) : month;
    }

    /** Returns the first day of the period of a number. */
    LocalDate start(int number) {
        return switch (this) {
            case WEEK -> LocalDate.ofEpochDay(number * 7L - DAYS_FROM_MONDAY);
            case MONTH -> firstOfMonth(number);
            case QUARTER -> firstOfMonth(number * 3);
            case YEAR -> LocalDate.of(number, 1, 1);
        };
    }

    private static LocalDate firstOfMonth(int month) {
        return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    }

    /** Returns how many periods two days and all between them touch; {@code to} must not be before {@code from}. */
    public int count(LocalDate from, LocalDate to) {
        return number(Math.toIntExact(to.toEpochDay())) - number(Math.toIntExact(from.toEpochDay())) + 1;
    }

    /** Returns the shortest period of which a stretch of days touches no more than {@code most}; years if all touch more. */
    public static CohortPeriod fitting(LocalDate from, LocalDate to, int most) {
        for (CohortPeriod period : values()) {
            if (period.count(from, to) <= most) {
                return period;
            }
        }
        return YEAR;
    }
}
