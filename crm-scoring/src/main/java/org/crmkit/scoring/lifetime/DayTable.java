package org.crmkit.scoring.lifetime;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A number that depends on one time alone, by whole days; computed for each day when it is first asked for. */
final class DayTable {

    private final double[] periods;
    private final DoubleUnaryOperator number;
    private final double[] values;

    /**
     * Creates an empty table.
     *
     * @param periods the time of each day, from day zero
     * @param number of a time in periods; never NaN
     */
    DayTable(double[] periods, DoubleUnaryOperator number) {
        this.periods = periods;
        this.number = number;
        this.values = new double[periods.length];
        Arrays.fill(values, Double.NaN);
    }

    double at(int day) {
        double value = values[day];
        return Double.isNaN(value) ? compute(day) : value;
    }

    private double compute(int day) {
        double value = number.applyAsDouble(periods[day]);
        values[day] = value;
        return value;
    }
}
