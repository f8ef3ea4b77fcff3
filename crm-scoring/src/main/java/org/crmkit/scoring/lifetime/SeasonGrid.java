package org.crmkit.scoring.lifetime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** The parts of a year that have a factor of their own. */
public enum SeasonGrid {
    /** The twelve months. */
    MONTH(12, "月"),
    /** Seven days each from the first of January; the last has eight. */
    WEEK(52, "周");

    private final int places;
    private final String zh;

    SeasonGrid(int places, String zh) {
        this.places = places;
        this.zh = zh;
    }

    /** Returns how many parts there are. */
    public int places() {
        return places;
    }

    /** Returns the part a day falls into, from zero; in leap years the days after February as in other years. */
    public int place(LocalDate day) {
        int before = day.isLeapYear() && day.getMonthValue() > 2 ? 2 : 1;
        return this == MONTH ? day.getMonthValue() - 1 : Math.min((day.getDayOfYear() - before) / 7, places - 1);
    }

    /** Returns whether it is the 29th of February, an even day in every season, so that each year keeps its length. */
    static boolean isLeapDay(LocalDate day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    }

    /** Returns what a part is called. */
    public Label label(int place) {
        return Label.of("第" + (place + 1) + zh, (this == MONTH ? "month " : "week ") + (place + 1));
    }

    /** Returns the name used in files, {@code month}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the grid of a slug. */
    public static Optional<SeasonGrid> find(String slug) {
        return Arrays.stream(values()).filter(grid -> grid.slug().equals(slug)).findFirst();
    }
}
