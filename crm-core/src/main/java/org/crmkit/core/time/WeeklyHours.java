package org.crmkit.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The opening hours of an ordinary week.
 *
 * @param hours by weekday, each day's hours in order and without overlap, also with what reaches over from the day before; a
 *     day that is absent or empty is closed, and at least one day is open
 */
public record WeeklyHours(Map<DayOfWeek, List<Opening>> hours) {

    public WeeklyHours {
        Map<DayOfWeek, List<Opening>> copy = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Opening> openings = List.copyOf(hours.getOrDefault(day, List.of()));
            for (int i = 1; i < openings.size(); i++) {
                checkArgument(
                        openings.get(i).fromMinute() >= openings.get(i - 1).untilMinute(),
                        "calendar.hours.%s has %s after %s; hours of a day must follow each other without overlap. Order or join them.",
                        slug(day),
                        openings.get(i),
                        openings.get(i - 1));
            }
            copy.put(day, openings);
        }
        checkArgument(
                copy.values().stream().anyMatch(openings -> !openings.isEmpty()),
                "calendar.hours is closed on all seven days; at least one day must be open. Give one such as monday: [09:00-12:00, 13:00-18:00].");
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Opening> before = copy.getOrDefault(day.minus(1), List.of());
            List<Opening> after = copy.getOrDefault(day, List.of());
            if (!before.isEmpty() && !after.isEmpty()) {
                Opening last = before.get(before.size() - 1);
                checkArgument(
                        last.minutesOfNextDay() <= after.get(0).fromMinute(),
                        "calendar.hours.%s begins with %s, while %s of the day before still lasts; hours must follow each other without overlap. Shorten one of them.",
                        slug(day),
                        after.get(0),
                        last);
            }
        }
        hours = Collections.unmodifiableMap(copy);
    }

    /** Obtains the same hours for Monday to Friday, and a closed weekend. */
    public static WeeklyHours mondayToFriday(Opening... openings) {
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.compareTo(DayOfWeek.SATURDAY) < 0 ? List.of(openings) : List.of());
        }
        return new WeeklyHours(week);
    }

    /** Obtains a desk that never closes. */
    public static WeeklyHours aroundTheClock() {
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(new Opening(0, 24 * 60)));
        }
        return new WeeklyHours(week);
    }

    /** Returns the hours of an ordinary {@code day}; empty if it is closed. */
    public List<Opening> of(DayOfWeek day) {
        return hours.getOrDefault(day, List.of());
    }

    /** Returns how many minutes of a day hours of the day before may still take; 0 if none go over midnight. */
    int mostMinutesOfNextDay() {
        int most = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Opening opening : of(day)) {
                most = Math.max(most, opening.minutesOfNextDay());
            }
        }
        return most;
    }

    /**
     * Returns the hours worked on a make-up day. The notices that name these days say only that people go to work; so the hours
     * are those most of the open days from Monday to Friday have, and on a tie those that stand earliest in the week. If all
     * five are closed, the open days of the weekend decide the same way.
     */
    public List<Opening> ofMakeUpDay() {
        List<Opening> best = mostCommon(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return best.isEmpty() ? mostCommon(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY) : best;
    }

    private List<Opening> mostCommon(DayOfWeek first, DayOfWeek last) {
        List<Opening> best = List.of();
        long most = 0;
        for (int i = first.getValue(); i <= last.getValue(); i++) {
            List<Opening> candidate = of(DayOfWeek.of(i));
            if (candidate.isEmpty()) {
                continue;
            }
            long votes = 0;
            for (int j = first.getValue(); j <= last.getValue(); j++) {
                votes += of(DayOfWeek.of(j)).equals(candidate) ? 1 : 0;
            }
            if (votes > most) {
                best = candidate;
                most = votes;
            }
        }
        return best;
    }

    /** Returns the name a weekday has in a rulebook: {@code monday}. */
    static String slug(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
