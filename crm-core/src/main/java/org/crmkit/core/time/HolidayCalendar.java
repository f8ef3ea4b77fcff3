package org.crmkit.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.text.Label;

/**
 * The days on which a country does not work although the week says so, and those on which it works although the week says
 * no. It is dated data and ends where the data ends: nobody can know next year's holidays before they are announced.
 *
 * @param country the code a rulebook names it by, for example {@code CN}; {@code none} for no holidays at all
 * @param name what it is called
 * @param coverage the days it can tell about
 * @param holidays days off within the coverage, with the name of the holiday
 * @param makeUpDays working days within the coverage that make up for a day off, with the name of the holiday; no holidays
 */
public record HolidayCalendar(
        String country,
        Label name,
        DatePeriod coverage,
        SortedMap<LocalDate, Label> holidays,
        SortedMap<LocalDate, Label> makeUpDays) {

    private static final HolidayCalendar NONE = new HolidayCalendar(
            "none",
            Label.of("不设节假日", "no public holidays"),
            DatePeriod.ofDays(LocalDate.of(1, 1, 1), LocalDate.of(9998, 12, 31)),
            new TreeMap<>(),
            new TreeMap<>());

    public HolidayCalendar {
        holidays = Collections.unmodifiableSortedMap(new TreeMap<>(holidays));
        makeUpDays = Collections.unmodifiableSortedMap(new TreeMap<>(makeUpDays));
        checkArgument(!country.isBlank(), "HolidayCalendar.country is blank; give a code such as CN.");
        checkCovered("holidays", country, coverage, holidays);
        checkCovered("makeUpDays", country, coverage, makeUpDays);
        for (LocalDate day : makeUpDays.keySet()) {
            checkArgument(
                    !holidays.containsKey(day),
                    "HolidayCalendar.makeUpDays of %s has %s, which is a holiday; a day must be one or the other. Remove it from one list.",
                    country,
                    day);
        }
    }

    private static void checkCovered(
            String list, String country, DatePeriod coverage, SortedMap<LocalDate, Label> days) {
        for (LocalDate day : days.keySet()) {
            checkArgument(
                    coverage.contains(day),
                    "HolidayCalendar.%s of %s has %s; it must lie in the coverage, %s to %s. Extend the coverage only when the whole year is known.",
                    list,
                    country,
                    day,
                    coverage.from(),
                    coverage.lastDay());
        }
    }

    /** Obtains the calendar without holidays: every week is an ordinary week, in the years 1 to 9998. */
    public static HolidayCalendar none() {
        return NONE;
    }

    /** Obtains mainland China's national holidays and make-up working days, {@link ChinaHolidays 2025 and 2026}. */
    public static HolidayCalendar china() {
        return ChinaHolidays.CALENDAR;
    }

    /** Returns the shipped calendar of a code, one of {@link #shipped()}. */
    public static Optional<HolidayCalendar> find(String country) {
        return switch (country) {
            case "CN" -> Optional.of(china());
            case "none" -> Optional.of(none());
            default -> Optional.empty();
        };
    }

    /** Returns the codes {@link #find} knows. */
    public static List<String> shipped() {
        return List.of("CN", "none");
    }

    /** Returns the last day this calendar can tell about. */
    public LocalDate lastCoveredDay() {
        return coverage.lastDay();
    }

    @Override
    public String toString() {
        return "HolidayCalendar[" + country + ", " + coverage.from() + " to " + coverage.lastDay() + "]";
    }
}
