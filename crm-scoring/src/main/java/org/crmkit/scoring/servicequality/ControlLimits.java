package org.crmkit.scoring.servicequality;

/**
 * Where a point may lie while nothing special happens.
 *
 * @param centre what is usual
 * @param sigma the standard deviation of one point, above zero
 * @param lower zero or more; zero means that too few cannot be seen
 * @param upper above the centre
 */
public record ControlLimits(double centre, double sigma, double lower, double upper) {

    /** Returns how many standard deviations a point lies above the centre. */
    public double deviation(double value) {
        return (value - centre) / sigma;
    }
}
