package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.scoring.internal.Sum;

/**
 * Whether those who are scored today are distributed as those the model was made from (PSI): {@code sum of (actual - expected) x
 * ln(actual / expected)} over the shares of classes; Kullback and Leibler's divergence both ways, used for scorecards by Lewis (1994),
 * An Introduction to Credit Scoring.
 *
 * @param rows by class
 * @param index zero or more
 */
public record PopulationStability(List<Row> rows, double index) {

    /**
     * A class.
     *
     * @param expected its share where the model was made
     * @param actual its share now
     * @param index its part
     */
    public record Row(double expected, double actual, double index) {}

    /** The usual reading: below 0.10, below 0.25, and above. Siddiqi (2006), chapter 9. A custom, not a test. */
    public enum Verdict {
        /** Below 0.10. */
        STABLE,
        /** From 0.10 to below 0.25. */
        MOVING,
        /** 0.25 and more. */
        MOVED
    }

    public PopulationStability {
        rows = List.copyOf(rows);
    }

    /**
     * Compares counts.
     *
     * @param expected by class, zero or more
     * @param actual by class, in the same order
     * @return empty if either has nobody, or if a class is empty on one side only and the rule has no value for it
     */
    public static Optional<PopulationStability> of(double[] expected, double[] actual, EmptyShare rule) {
        checkArgument(
                expected.length == actual.length && expected.length > 0,
                "There were %s and %s classes; there must be as many, and one at least.",
                expected.length,
                actual.length);
        double before = total(expected);
        double now = total(actual);
        if (before == 0 || now == 0) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        Sum sum = new Sum();
        for (int i = 0; i < expected.length; i++) {
            double e = expected[i] / before;
            double a = actual[i] / now;
            double part = 0;
            if (e > 0 || a > 0) {
                double countedBefore = rule.counted(e);
                double countedNow = rule.counted(a);
                if (countedBefore == 0 || countedNow == 0) {
                    return Optional.empty();
                }
                part = (countedNow - countedBefore) * StrictMath.log(countedNow / countedBefore);
            }
            rows.add(new Row(e, a, part));
            sum.add(part);
        }
        return Optional.of(new PopulationStability(rows, sum.value()));
    }

    private static double total(double[] counts) {
        Sum sum = new Sum();
        for (double count : counts) {
            checkArgument(
                    count >= 0 && count < Double.POSITIVE_INFINITY,
                    "A class counted %s; it must be zero or more.",
                    count);
            sum.add(count);
        }
        return sum.value();
    }

    /** Returns the usual reading. */
    public Verdict verdict() {
        return index < 0.10 ? Verdict.STABLE : index < 0.25 ? Verdict.MOVING : Verdict.MOVED;
    }
}
