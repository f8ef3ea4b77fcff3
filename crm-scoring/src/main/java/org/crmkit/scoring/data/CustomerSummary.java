package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * What the purchase models know of one customer: the sufficient statistics of Fader, Hardie and Lee (2005),
 * <a href="https://doi.org/10.1287/mksc.1040.0098">doi:10.1287/mksc.1040.0098</a>.
 *
 * @param key the customer
 * @param frequency x, the days with a purchase after the first; zero or more
 * @param recency t_x, from the first to the last purchase, in the unit of the model; zero if and only if {@code frequency} is zero
 * @param age T, from the first purchase to the end of the observation, in the same unit; at least {@code recency}
 * @param meanRepeatValue the mean value of the purchases after the first, in whole currency units; zero where there is none
 */
public record CustomerSummary(String key, int frequency, double recency, double age, double meanRepeatValue) {

    public CustomerSummary {
        if (frequency < 0) {
            checkArgument(
                    false,
                    "CustomerSummary.frequency of %s was %s; it must be zero or more, not counting the first purchase.",
                    key,
                    frequency);
        }
        if (!(age >= 0 && age < Double.POSITIVE_INFINITY)) {
            checkArgument(
                    false,
                    "CustomerSummary.age of %s was %s; it must be zero or more and finite. Count it from the first"
                            + " purchase to the end of the observation.",
                    key,
                    age);
        }
        if (!(recency >= 0 && recency <= age)) {
            checkArgument(
                    false,
                    "CustomerSummary.recency of %s was %s; it must be from 0 to the age, %s. Count it from the first"
                            + " purchase to the last.",
                    key,
                    recency,
                    age);
        }
        if ((frequency == 0) != (recency == 0)) {
            checkArgument(
                    false,
                    "CustomerSummary.recency of %s was %s with a frequency of %s; it must be zero exactly when there was"
                            + " no repeat purchase.",
                    key,
                    recency,
                    frequency);
        }
        if (!(meanRepeatValue >= 0 && meanRepeatValue < Double.POSITIVE_INFINITY)) {
            checkArgument(
                    false,
                    "CustomerSummary.meanRepeatValue of %s was %s; it must be zero or more and finite.",
                    key,
                    meanRepeatValue);
        }
    }

    /** Obtains a summary without values, for models of purchase counts alone. */
    public static CustomerSummary of(String key, int frequency, double recency, double age) {
        return new CustomerSummary(key, frequency, recency, age, 0);
    }
}
