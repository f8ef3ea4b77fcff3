package org.crmkit.scoring.fit;

/**
 * What is known of a number that was computed from a fitted model.
 *
 * @param value the number itself
 * @param low the lower end, at most {@code value}
 * @param high the upper end, at least {@code value}; infinite where the data leave the number open upwards
 * @param level how often such an interval holds the true number, above 0 and below 1
 */
public record Interval(double value, double low, double high, double level) {

    public Interval {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("Interval was " + value + " from " + low + " to " + high
                    + "; the value must lie between both ends.");
        }
        checkLevel(level);
    }

    static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "Interval.level was " + level + "; it must be above 0 and below 1. Use 0.95.");
        }
    }

    /** Returns whether a number lies within, the ends included. */
    public boolean holds(double number) {
        return low <= number && number <= high;
    }
}
