package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.scoring.internal.IncompleteBeta;

/**
 * Whether the probability of default (PD) of a grade is too low for the defaults that were seen. Both p-values are one-sided: small
 * ones say that the PD is too low.
 *
 * @param probability the PD of the grade, above 0 and below 1
 * @param customers in the grade, one or more
 * @param defaults of them
 * @param binomial the probability of at least as many defaults if the PD is right and defaults are independent: Basel Committee on
 *     Banking Supervision (2005), Studies on the Validation of Internal Rating Systems, Working Paper 14. Defaults in the same year
 *     are not independent, so it warns too often.
 * @param jeffreys the probability that the true PD is at most this one, from the prior Beta(1/2, 1/2): European Central Bank (2019),
 *     Instructions for Reporting the Validation Results of Internal Models, section 2.5.3.1
 */
public record GradeCalibration(double probability, long customers, long defaults, double binomial, double jeffreys) {

    /** Tests a grade. */
    public static GradeCalibration of(double probability, long customers, long defaults) {
        checkArgument(
                probability > 0 && probability < 1, "probability was %s; it must be above 0 and below 1.", probability);
        checkArgument(customers >= 1, "customers was %s; it must be at least 1.", customers);
        checkArgument(
                defaults >= 0 && defaults <= customers,
                "defaults was %s; it must be 0 to %s, the number of customers.",
                defaults,
                customers);
        double binomial = defaults == 0
                ? 1
                : IncompleteBeta.regularised(
                        (double) defaults, customers - defaults + 1.0, probability, 1 - probability);
        double jeffreys =
                IncompleteBeta.regularised(defaults + 0.5, customers - defaults + 0.5, probability, 1 - probability);
        return new GradeCalibration(probability, customers, defaults, binomial, jeffreys);
    }

    /** Returns the share that defaulted. */
    public double rate() {
        return (double) defaults / customers;
    }
}
