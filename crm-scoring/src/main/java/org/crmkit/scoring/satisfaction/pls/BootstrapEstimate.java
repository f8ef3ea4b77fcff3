package org.crmkit.scoring.satisfaction.pls;

/**
 * How sure a number is.
 *
 * @param statistic which number
 * @param estimate from the respondents as they are
 * @param mean over the resamples; its distance from the estimate is the bias
 * @param standardError the standard deviation over the resamples
 * @param low the lower end of the percentile interval
 * @param high the upper end; with a skewed number the estimate may lie outside
 * @param resamples how many gave the number, at least two
 */
public record BootstrapEstimate(
        Statistic statistic,
        double estimate,
        double mean,
        double standardError,
        double low,
        double high,
        int resamples) {

    /** Returns whether the interval holds zero, so that the data do not tell the number from none. */
    public boolean holdsZero() {
        return low <= 0 && high >= 0;
    }
}
