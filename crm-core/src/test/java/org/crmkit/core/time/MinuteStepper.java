package org.crmkit.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Working time found the slow way, minute by minute, by looking at the clock on the wall: hours begin when it first shows
 * their beginning or more and end when it first shows their end or more. When it is turned back, what it showed already stands.
 */
final class MinuteStepper {

    final Instant first;
    final boolean[] open;
    private final WorkingCalendar calendar;
    private final Map<LocalDate, List<Opening>> days = new HashMap<>();

    MinuteStepper(WorkingCalendar calendar, Instant first, int minutes) {
        this.calendar = calendar;
        this.first = first;
        this.open = new boolean[minutes];
        LocalDateTime highest = LocalDateTime.MIN;
        for (int i = -180; i < minutes; i++) {
            LocalDateTime wall = LocalDateTime.ofInstant(first.plus(i, ChronoUnit.MINUTES), calendar.zone());
            if (wall.isAfter(highest)) {
                highest = wall;
            }
            if (i >= 0) {
                open[i] = isOpen(highest);
            }
        }
    }

    private boolean isOpen(LocalDateTime wall) {
        int minute = wall.getHour() * 60 + wall.getMinute();
        for (Opening opening : days.computeIfAbsent(wall.toLocalDate(), calendar::openings)) {
            if (opening.fromMinute() <= minute && minute < opening.untilMinute()) {
                return true;
            }
        }
        for (Opening opening : days.computeIfAbsent(wall.toLocalDate().minusDays(1), calendar::openings)) {
            if (minute + 1440 < opening.untilMinute()) {
                return true;
            }
        }
        return false;
    }

    Instant at(int minute) {
        return first.plus(minute, ChronoUnit.MINUTES);
    }

    int worked(int from, int until) {
        int sum = 0;
        for (int i = from; i < until; i++) {
            sum += open[i] ? 1 : 0;
        }
        return sum;
    }

    /** Returns the minute at which the budget is used up outside the pauses; -1 if that is later than the last minute. */
    int due(int start, int budget, List<int[]> pauses) {
        boolean[] paused = new boolean[open.length];
        pauses.forEach(pause -> Arrays.fill(paused, pause[0], pause[1], true));
        int left = budget;
        for (int i = start; i < open.length; i++) {
            if (open[i] && !paused[i]) {
                left--;
                if (left == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }
}
