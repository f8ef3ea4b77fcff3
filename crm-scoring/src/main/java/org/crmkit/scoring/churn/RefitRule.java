package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * When a model that has been in use is put right or fitted again; the numbers are ours.
 *
 * @param leastEvents fewer departures than this say nothing; one or more
 * @param leastAuc below this the model no longer tells customers apart; 0.5 to 1
 * @param tolerance how far observed over expected and the slope of calibration may be from 1, up or down as a factor; above 1
 */
public record RefitRule(int leastEvents, double leastAuc, double tolerance) {

    /** 20 departures, an area of 0.65, a factor of 1.25. */
    public static final RefitRule DEFAULT = new RefitRule(20, 0.65, 1.25);

    public RefitRule {
        checkArgument(leastEvents >= 1, "RefitRule.leastEvents was %s; it must be one or more.", leastEvents);
        checkArgument(leastAuc >= 0.5 && leastAuc <= 1, "RefitRule.leastAuc was %s; it must be 0.5 to 1.", leastAuc);
        checkArgument(
                tolerance > 1 && tolerance < Double.POSITIVE_INFINITY,
                "RefitRule.tolerance was %s; it must be above 1. 1.25 allows a fifth below and a quarter above.",
                tolerance);
    }

    boolean tolerates(double ratio) {
        return ratio <= tolerance && ratio >= 1 / tolerance;
    }
}
