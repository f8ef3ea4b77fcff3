package org.crmkit.scoring.data;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** The unit in which recency, age and horizons are counted. A model's rates are per this unit. */
public enum PeriodUnit {
    /** One day. */
    DAY("day", 1, Label.of("天", "days")),
    /** Seven days; parts of a week count as fractions. */
    WEEK("week", 7, Label.of("周", "weeks"));

    /** Days of a year where a rate per year meets a period: 365, leap years included (the convention "actual/365 fixed"). */
    public static final int DAYS_PER_YEAR = 365;

    private final String slug;
    private final int days;
    private final Label label;

    PeriodUnit(String slug, int days, Label label) {
        this.slug = slug;
        this.days = days;
        this.label = label;
    }

    /** Returns the name used in files, {@code day} or {@code week}. */
    public String slug() {
        return slug;
    }

    /** Returns how many days one period has. */
    public int days() {
        return days;
    }

    /** Returns how many periods a year of {@value #DAYS_PER_YEAR} days has. */
    public double perYear() {
        return (double) DAYS_PER_YEAR / days;
    }

    /** Returns the periods from one day to another; a whole number of days, divided by the length of a period. */
    public double between(LocalDate from, LocalDate to) {
        return ofDays(to.toEpochDay() - from.toEpochDay());
    }

    /** Returns a number of days in this unit. */
    public double ofDays(long count) {
        return (double) count / days;
    }

    /** Returns what people call it, in the plural. */
    public Label label() {
        return label;
    }

    /** Returns the unit of a slug. */
    public static Optional<PeriodUnit> find(String slug) {
        return Arrays.stream(values()).filter(unit -> unit.slug.equals(slug)).findFirst();
    }
}
