package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Tails;
import org.crmkit.scoring.sampling.ProportionInterval;

/**
 * Customer satisfaction as a share (CSAT): those who answered at or above a point of the scale, usually the upper two of five. The trade
 * knows the mean as well, so both are told.
 *
 * @param satisfied zero to {@code answers}
 * @param answers one or more
 * @param mean of the answers
 * @param threshold from which answer on somebody counts as satisfied
 */
public record SatisfiedShare(long satisfied, long answers, double mean, double threshold) {

    /**
     * Counts answers.
     *
     * @param given to one question, finite, in any order
     * @return undefined as {@code nobody-answered}
     */
    public static Measured<SatisfiedShare> of(double[] given, double threshold) {
        checkArgument(Double.isFinite(threshold), "SatisfiedShare.threshold was %s; it must be finite.", threshold);
        if (given.length == 0) {
            return new Measured.Undefined<>(Reason.of("nobody-answered", "没有人作答。", "Nobody answered."));
        }
        double[] sorted = given.clone();
        Arrays.sort(sorted);
        Sum sum = new Sum();
        long satisfied = 0;
        for (double answer : sorted) {
            checkArgument(Double.isFinite(answer), "An answer was %s; it must be finite.", answer);
            sum.add(answer);
            satisfied += answer >= threshold ? 1 : 0;
        }
        return new Measured.Known<>(
                new SatisfiedShare(satisfied, sorted.length, sum.value() / sorted.length, threshold), sorted.length);
    }

    /** Returns the share, 0 to 1. */
    public double share() {
        return (double) satisfied / (double) answers;
    }

    /** Returns the interval of the share. */
    public Interval interval(ProportionInterval method, double level) {
        return method.of(satisfied, answers, level).orElseThrow();
    }

    /**
     * Returns how often chance alone would bring such a difference to another sample of different people, either way: the two-proportion
     * test with the pooled share. Empty if all answers of both fell on one side.
     */
    public Optional<Double> pValueAgainst(SatisfiedShare other) {
        double n = (double) answers;
        double m = (double) other.answers;
        double pooled = (satisfied + other.satisfied) / (n + m);
        double error = StrictMath.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
        return error > 0 ? Optional.of(Tails.twoSided((share() - other.share()) / error)) : Optional.empty();
    }
}
