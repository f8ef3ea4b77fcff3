package org.crmkit.scoring.forecast;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.List;

/** Numbers at equal distances in time, whose pattern comes again after a number of them. Immutable. */
public final class SeasonalSeries {

    private final double[] values;
    private final int period;

    private SeasonalSeries(double[] values, int period) {
        this.values = values;
        this.period = period;
    }

    /**
     * Obtains a series.
     *
     * @param values finite, the oldest first; at least one
     * @param period after how many the pattern comes again, such as 12 for months, or 336 for the half hours of a week; at least one
     */
    public static SeasonalSeries of(double[] values, int period) {
        checkArgument(
                period >= 1, "SeasonalSeries.period was %s; it must be one or more, 7 for days of a week.", period);
        checkArgument(values.length >= 1, "SeasonalSeries.values was empty; give at least one number.");
        for (int i = 0; i < values.length; i++) {
            checkArgument(
                    Double.isFinite(values[i]),
                    "SeasonalSeries.values[%s] was %s; it must be finite. Fill the gap first.",
                    i,
                    values[i]);
        }
        return new SeasonalSeries(values.clone(), period);
    }

    /** Obtains a series of a list. */
    public static SeasonalSeries of(List<Double> values, int period) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray(), period);
    }

    /** Returns how many numbers there are. */
    public int size() {
        return values.length;
    }

    /** Returns after how many the pattern comes again. */
    public int period() {
        return period;
    }

    /** Returns a number; index 0 is the oldest. */
    public double value(int index) {
        return values[index];
    }

    /** Returns the numbers, the oldest first. */
    public double[] values() {
        return values.clone();
    }

    /** Tells whether all numbers are above zero, as multiplicative seasons need. */
    public boolean isPositive() {
        for (double value : values) {
            if (value <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the oldest of them, as if the others had not happened yet. */
    public SeasonalSeries first(int count) {
        checkArgument(
                count >= 1 && count <= values.length,
                "count was %s; it must be 1 to %s, as many as there are.",
                count,
                values.length);
        return new SeasonalSeries(Arrays.copyOf(values, count), period);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeasonalSeries that && period == that.period && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + period;
    }

    @Override
    public String toString() {
        return "SeasonalSeries[" + values.length + " values, period " + period + "]";
    }
}
