package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * What points mean.
 *
 * @param base the score at which the odds are {@code odds}
 * @param odds goods to bads there, above zero
 * @param pointsToDouble how many points double the odds, above zero
 */
public record PointsScaling(double base, double odds, double pointsToDouble) {

    /** 600 points at odds of 50 to 1, 20 points double them: the example of Siddiqi (2006). */
    public static final PointsScaling DEFAULT = new PointsScaling(600, 50, 20);

    public PointsScaling {
        checkArgument(
                odds > 0 && odds < Double.POSITIVE_INFINITY,
                "PointsScaling.odds was %s; it must be above zero and finite.",
                odds);
        checkArgument(
                pointsToDouble > 0 && pointsToDouble < Double.POSITIVE_INFINITY,
                "PointsScaling.pointsToDouble was %s; it must be above zero and finite.",
                pointsToDouble);
        checkArgument(Double.isFinite(base), "PointsScaling.base was %s; it must be finite.", base);
    }

    /** Returns the points of one unit of log-odds. */
    public double factor() {
        return pointsToDouble / StrictMath.log(2);
    }

    /** Returns the unrounded score of log-odds to be good. */
    public double score(double logOddsGood) {
        return base + factor() * (logOddsGood - StrictMath.log(odds));
    }

    /** Returns the probability to be bad at a score; the inverse of {@link #scoreAt}. */
    public double probabilityOfBad(double score) {
        double logOddsGood = (score - base) / factor() + StrictMath.log(odds);
        return 1 / (1 + StrictMath.exp(logOddsGood));
    }

    /**
     * Returns the unrounded score of a probability to be bad; the inverse of {@link #probabilityOfBad}.
     *
     * @param probabilityOfBad above 0 and below 1
     */
    public double scoreAt(double probabilityOfBad) {
        checkArgument(
                probabilityOfBad > 0 && probabilityOfBad < 1,
                "probabilityOfBad was %s; it must be above 0 and below 1, where the score is finite.",
                probabilityOfBad);
        return score(StrictMath.log1p(-probabilityOfBad) - StrictMath.log(probabilityOfBad));
    }
}
