package org.crmkit.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours without a break, on one day and in local time: {@code 09:00-12:00}. A shift over midnight is two of them, one on each
 * day.
 *
 * @param fromMinute the minute of the day work begins, 0 to 1439
 * @param untilMinute the minute of the day it ends, after {@code fromMinute}; 1440 is midnight at the day's end
 */
public record Opening(int fromMinute, int untilMinute) {

    private static final int DAY = 24 * 60;
    private static final Pattern TEXT = Pattern.compile("([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})");

    public Opening {
        checkArgument(
                fromMinute >= 0 && fromMinute < untilMinute && untilMinute <= DAY,
                "Opening was %s; it must end after it begins, within one day from 00:00 to 24:00. Split a shift over midnight into the two days it touches.",
                text(fromMinute, untilMinute));
    }

    /** Obtains hours of two local times; an end at {@link LocalTime#MIDNIGHT} is midnight at the day's end. Seconds are refused. */
    public static Opening of(LocalTime from, LocalTime until) {
        checkArgument(
                from.truncatedTo(ChronoUnit.MINUTES).equals(from)
                        && until.truncatedTo(ChronoUnit.MINUTES).equals(until),
                "Opening was %s-%s; it must be in whole minutes.",
                from,
                until);
        return new Opening(
                from.toSecondOfDay() / 60, until.equals(LocalTime.MIDNIGHT) ? DAY : until.toSecondOfDay() / 60);
    }

    /**
     * Obtains hours from their text, such as {@code 09:00-12:00} or {@code 18:00-24:00}.
     *
     * @throws IllegalArgumentException if the text is anything else, with what would have been accepted
     */
    public static Opening parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        checkArgument(
                matcher.matches() && minute(matcher, 1) <= DAY && minute(matcher, 3) <= DAY,
                "Opening was '%s'; it must be two times of a day such as 09:00-12:00, the later one at most 24:00.",
                text);
        return new Opening(minute(matcher, 1), minute(matcher, 3));
    }

    private static int minute(Matcher matcher, int group) {
        int hour = Integer.parseInt(matcher.group(group));
        int minute = Integer.parseInt(matcher.group(group + 1));
        return minute > 59 ? Integer.MAX_VALUE : hour * 60 + minute;
    }

    private static String text(int from, int until) {
        return text(from) + "-" + text(until);
    }

    private static String text(int minute) {
        int hours = Math.floorDiv(minute, 60);
        int minutes = Math.floorMod(minute, 60);
        return (hours < 10 && hours >= 0 ? "0" : "") + hours + ":" + (minutes < 10 ? "0" : "") + minutes;
    }

    /** Returns the text {@link #parse} reads. */
    @Override
    public String toString() {
        return text(fromMinute, untilMinute);
    }
}
