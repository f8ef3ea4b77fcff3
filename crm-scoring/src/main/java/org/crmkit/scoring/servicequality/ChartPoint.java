package org.crmkit.scoring.servicequality;

/**
 * A subgroup on a chart.
 *
 * @param subgroup what was counted
 * @param phase which
 * @param isExcluded whether it does not count for the limits, nor for runs
 * @param value what is plotted
 * @param limits its own, because sizes may differ
 */
public record ChartPoint(Subgroup subgroup, Phase phase, boolean isExcluded, double value, ControlLimits limits) {

    /** Which part of a chart. */
    public enum Phase {
        /** Gives the limits. */
        ONE,
        /** Is judged by them. */
        TWO
    }

    /** Returns how many standard deviations it lies above the centre. */
    public double deviation() {
        return limits.deviation(value);
    }
}
