package org.crmkit.core.tier;

/**
 * A row of periods of one length without gap, one of which begins on an anchor day, in both directions. Each is counted from
 * the anchor, so that a row begun on the 31st stays at the ends of months.
 */
final class DayPeriods {

    private final int anchor;
    private final DaySpan length;
    private int start;
    private int end;

    DayPeriods(int anchor, DaySpan length) {
        this.anchor = anchor;
        this.length = length;
        this.start = anchor;
        this.end = length.times(anchor, 1);
    }

    /** Returns the first day of the period that includes {@code day}. */
    int startOf(int day) {
        find(day);
        return start;
    }

    /** Returns the first day of the next period. */
    int endOf(int day) {
        find(day);
        return end;
    }

    private void find(int day) {
        if (start <= day && day < end) {
            return;
        }
        long count = Math.floorDiv((long) day - anchor, length.longest());
        if (day < anchor) {
            count = Math.floorDiv((long) day - anchor, length.shortest()) - 1;
        }
        while (length.times(anchor, count + 1) <= day) {
            count++;
        }
        start = length.times(anchor, count);
        end = length.times(anchor, count + 1);
    }
}
