package org.crmkit.examples.cli.report.kind;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.examples.cli.report.CallReport;
import org.crmkit.scoring.forecast.SeasonalSeries;

/**
 * Inbound calls by half hour. A half hour of the week counts as open if it brought a call every other week at least; the others would only
 * add zeros to the pattern.
 */
final class CallWeek {

    static final int SLOTS = 48;

    private final LocalDate from;
    private final int days;
    private final int[][] counts;
    private final boolean[][] open = new boolean[7][SLOTS];
    private final double[][] means = new double[7][SLOTS];

    private CallWeek(LocalDate from, int days, int[][] counts) {
        this.from = from;
        this.days = days;
        this.counts = counts;
    }

    /** Counts calls by day and half hour. */
    static CallWeek of(CallLog log) {
        LocalDate from = log.from();
        int days = (int) ChronoUnit.DAYS.between(from, log.until()) + 1;
        int[][] counts = new int[days][SLOTS];
        for (Interaction call : log.inbound()) {
            OffsetDateTime at = call.offeredAt().atOffset(ZoneOffset.UTC);
            int day = (int) ChronoUnit.DAYS.between(from, at.toLocalDate());
            counts[day][at.getHour() * 2 + at.getMinute() / 30]++;
        }
        CallWeek week = new CallWeek(from, days, counts);
        week.average();
        return week;
    }

    private void average() {
        int[] times = new int[7];
        for (int day = 0; day < days; day++) {
            times[weekday(day)]++;
            for (int slot = 0; slot < SLOTS; slot++) {
                means[weekday(day)][slot] += counts[day][slot];
            }
        }
        for (int weekday = 0; weekday < 7; weekday++) {
            for (int slot = 0; slot < SLOTS; slot++) {
                means[weekday][slot] = times[weekday] == 0 ? 0 : means[weekday][slot] / times[weekday];
                open[weekday][slot] = means[weekday][slot] >= 0.5;
            }
        }
    }

    /** The weekday of a day from the first of the log, also beyond its last; 0 is Monday. */
    int weekday(int day) {
        return from.plusDays(day).getDayOfWeek().getValue() - 1;
    }

    int days() {
        return days;
    }

    LocalDate date(int day) {
        return from.plusDays(day);
    }

    boolean isOpen(int weekday, int slot) {
        return open[weekday][slot];
    }

    int count(int day, int slot) {
        return counts[day][slot];
    }

    /** How many half hours a week is open. */
    int period() {
        int period = 0;
        for (boolean[] day : open) {
            for (boolean slot : day) {
                period += slot ? 1 : 0;
            }
        }
        return period;
    }

    /** How many calls came when the centre is usually closed; they are not forecast. */
    long stray() {
        long stray = 0;
        for (int day = 0; day < days; day++) {
            for (int slot = 0; slot < SLOTS; slot++) {
                stray += open[weekday(day)][slot] ? 0 : counts[day][slot];
            }
        }
        return stray;
    }

    /** The open half hours in the order of time, with the week as their season. */
    SeasonalSeries series() {
        List<Double> values = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int slot = 0; slot < SLOTS; slot++) {
                if (open[weekday(day)][slot]) {
                    values.add((double) counts[day][slot]);
                }
            }
        }
        return SeasonalSeries.of(values, period());
    }

    int firstSlot() {
        for (int slot = 0; slot < SLOTS; slot++) {
            for (boolean[] day : open) {
                if (day[slot]) {
                    return slot;
                }
            }
        }
        return 0;
    }

    int lastSlot() {
        for (int slot = SLOTS - 1; slot > 0; slot--) {
            for (boolean[] day : open) {
                if (day[slot]) {
                    return slot;
                }
            }
        }
        return SLOTS - 1;
    }

    CallReport.WeekGrid means() {
        return grid(means);
    }

    /** Shows numbers by weekday and half hour as far as the centre is open. */
    CallReport.WeekGrid grid(double[][] numbers) {
        List<List<OptionalDouble>> rows = new ArrayList<>();
        for (int weekday = 0; weekday < 7; weekday++) {
            List<OptionalDouble> row = new ArrayList<>();
            for (int slot = firstSlot(); slot <= lastSlot(); slot++) {
                row.add(open[weekday][slot] ? OptionalDouble.of(numbers[weekday][slot]) : OptionalDouble.empty());
            }
            rows.add(row);
        }
        return new CallReport.WeekGrid(firstSlot(), rows);
    }
}
