package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Optional;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Tails;

/**
 * How well the area under a ROC curve is known, without assuming how scores are distributed: DeLong, DeLong and Clarke-Pearson (1988),
 * <a href="https://doi.org/10.2307/2531595">doi:10.2307/2531595</a>, by ranks as Sun and Xu (2014) compute it, <a
 * href="https://doi.org/10.1109/LSP.2014.2337313">doi:10.1109/LSP.2014.2337313</a>; O(n log n).
 */
public final class DeLong {

    private DeLong() {}

    /**
     * An area.
     *
     * @param auc 0 to 1, ties counted half
     * @param standardError zero or more
     */
    public record Area(double auc, double standardError) {

        /** Returns the normal interval, cut off at 0 and 1. */
        public Interval interval(double level) {
            double reach = Tails.twoSidedQuantile(level) * standardError;
            return new Interval(auc, Math.max(0, auc - reach), Math.min(1, auc + reach), level);
        }
    }

    /**
     * Two scores of the same people.
     *
     * @param one the area of the first
     * @param other the area of the second
     * @param standardError of the difference; the two areas are correlated
     * @param z the difference over its error; zero where the scores rank all pairs alike
     * @param pValue two-sided: how often scores that part the groups equally well would differ as much
     */
    public record Comparison(Area one, Area other, double standardError, double z, double pValue) {

        /** Returns by how much the first area is larger. */
        public double difference() {
            return one.auc() - other.auc();
        }
    }

    /**
     * Estimates an area.
     *
     * @param scores finite
     * @param first whether each belongs to the group that should score high
     * @return empty unless both groups have two members
     */
    public static Optional<Area> of(double[] scores, boolean[] first) {
        return Placements.of(scores, first).map(Placements::area);
    }

    /**
     * Compares two scores.
     *
     * @param one finite
     * @param other finite, of the same people in the same order
     * @param first whether each belongs to the group that should score high
     * @return empty unless both groups have two members
     */
    public static Optional<Comparison> compare(double[] one, double[] other, boolean[] first) {
        Optional<Placements> a = Placements.of(one, first);
        Optional<Placements> b = Placements.of(other, first);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        double variance = a.get().covariance(a.get())
                + b.get().covariance(b.get())
                - 2 * a.get().covariance(b.get());
        double error = StrictMath.sqrt(Math.max(0, variance));
        double difference = a.get().auc - b.get().auc;
        double z = error > 1e-15 ? difference / error : 0;
        return Optional.of(new Comparison(a.get().area(), b.get().area(), error, z, Tails.twoSided(z)));
    }

    /** The share of the other group that each member is placed above, and the area they average to. */
    private static final class Placements {
        private final double[] high;
        private final double[] low;
        private final double auc;

        private Placements(double[] high, double[] low, double auc) {
            this.high = high;
            this.low = low;
            this.auc = auc;
        }

        static Optional<Placements> of(double[] scores, boolean[] first) {
            checkArgument(
                    scores.length == first.length,
                    "There were %s scores and %s groups; there must be as many.",
                    scores.length,
                    first.length);
            int highs = 0;
            for (boolean one : first) {
                highs += one ? 1 : 0;
            }
            int lows = first.length - highs;
            if (highs < 2 || lows < 2) {
                return Optional.empty();
            }
            double[] above = new double[first.length];
            int[] order = HighestFirst.order(scores);
            long highsAbove = 0;
            long lowsAbove = 0;
            Sum wins = new Sum();
            for (int i = 0; i < order.length; ) {
                int end = i;
                long highsHere = 0;
                long lowsHere = 0;
                for (; end < order.length && scores[order[end]] == scores[order[i]]; end++) {
                    highsHere += first[order[end]] ? 1 : 0;
                    lowsHere += first[order[end]] ? 0 : 1;
                }
                for (int k = i; k < end; k++) {
                    above[order[k]] = first[order[k]]
                            ? (lows - lowsAbove - lowsHere + lowsHere / 2.0) / lows
                            : (highsAbove + highsHere / 2.0) / highs;
                    wins.add(first[order[k]] ? above[order[k]] : 0);
                }
                highsAbove += highsHere;
                lowsAbove += lowsHere;
                i = end;
            }
            double[] high = new double[highs];
            double[] low = new double[lows];
            int h = 0;
            int l = 0;
            for (int i = 0; i < first.length; i++) {
                if (first[i]) {
                    high[h++] = above[i];
                } else {
                    low[l++] = above[i];
                }
            }
            return Optional.of(new Placements(high, low, wins.value() / highs));
        }

        Area area() {
            return new Area(auc, StrictMath.sqrt(covariance(this)));
        }

        double covariance(Placements other) {
            return covariance(high, other.high, auc, other.auc) / high.length
                    + covariance(low, other.low, auc, other.auc) / low.length;
        }

        private static double covariance(double[] one, double[] other, double mean, double otherMean) {
            Sum sum = new Sum();
            for (int i = 0; i < one.length; i++) {
                sum.add((one[i] - mean) * (other[i] - otherMean));
            }
            return sum.value() / (one.length - 1);
        }
    }
}
