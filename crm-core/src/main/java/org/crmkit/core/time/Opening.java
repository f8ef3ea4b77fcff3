package org.crmkit.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours without a break, in local time: {@code 09:00-12:00}. Hours over midnight belong to the day they begin on:
 * {@code 22:00-06:00} of Friday ends on Saturday morning, and is worked as a whole or, if Friday is a holiday, not at all.
 *
 * @param fromMinute the minute of the day work begins, 0 to 1439
 * @param untilMinute the minute it ends, after {@code fromMinute} and less than a day later unless it is a whole day; 1440 is
 *     midnight at the day's end, 1800 is six o'clock on the next day
 */
public record Opening(int fromMinute, int untilMinute) {

    private static final int DAY = 24 * 60;
    private static final Pattern TEXT = Pattern.compile("([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})");

    public Opening {
        checkArgument(
                fromMinute >= 0
                        && fromMinute < DAY
                        && fromMinute < untilMinute
                        && (untilMinute <= DAY || untilMinute - DAY < fromMinute),
                "Opening was minute %s to %s of a day; it must begin on that day and end after it begins, less than 24 hours later. A whole day is 0 to 1440.",
                fromMinute,
                untilMinute);
    }

    /**
     * Obtains hours of two local times; an end before the beginning is on the next day, and one at {@link LocalTime#MIDNIGHT} is
     * midnight at the day's end. Seconds are refused.
     */
    public static Opening of(LocalTime from, LocalTime until) {
        checkArgument(
                from.truncatedTo(ChronoUnit.MINUTES).equals(from)
                        && until.truncatedTo(ChronoUnit.MINUTES).equals(until),
                "Opening was %s-%s; it must be in whole minutes.",
                from,
                until);
        int begin = from.toSecondOfDay() / 60;
        int end = until.toSecondOfDay() / 60;
        return new Opening(begin, end < begin || end == 0 ? end + DAY : end);
    }

    /**
     * Obtains hours from their text, such as {@code 09:00-12:00}, {@code 18:00-24:00} or {@code 22:00-06:00}, which ends on the
     * next day.
     *
     * @throws IllegalArgumentException if the text is anything else, with what would have been accepted
     */
    public static Opening parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        checkArgument(
                matcher.matches()
                        && minute(matcher, 1) < DAY
                        && minute(matcher, 3) > 0
                        && minute(matcher, 3) <= DAY
                        && minute(matcher, 1) != minute(matcher, 3),
                "Opening was '%s'; it must be two different times of a day such as 09:00-12:00, or 22:00-06:00 over midnight; midnight at the end is 24:00.",
                text);
        int from = minute(matcher, 1);
        int until = minute(matcher, 3);
        return new Opening(from, until < from ? until + DAY : until);
    }

    private static int minute(Matcher matcher, int group) {
        int hour = Integer.parseInt(matcher.group(group));
        int minute = Integer.parseInt(matcher.group(group + 1));
        return minute > 59 ? Integer.MAX_VALUE : hour * 60 + minute;
    }

    /** Tells whether it ends on the day after the one it begins on. */
    public boolean isOvernight() {
        return untilMinute > DAY;
    }

    /** Returns how many minutes of the next day it takes: 360 for {@code 22:00-06:00}, 0 unless it is overnight. */
    public int minutesOfNextDay() {
        return Math.max(0, untilMinute - DAY);
    }

    private static String text(int minute) {
        int hours = minute / 60;
        int minutes = minute % 60;
        return (hours < 10 ? "0" : "") + hours + ":" + (minutes < 10 ? "0" : "") + minutes;
    }

    /** Returns the text {@link #parse} reads. */
    @Override
    public String toString() {
        return text(fromMinute) + "-" + text(isOvernight() ? untilMinute - DAY : untilMinute);
    }
}
