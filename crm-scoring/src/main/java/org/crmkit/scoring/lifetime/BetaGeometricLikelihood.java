package org.crmkit.scoring.lifetime;

import java.util.Arrays;
import org.crmkit.scoring.internal.Derivatives;
import org.crmkit.scoring.internal.LogObjective;
import org.crmkit.scoring.internal.LogProduct;
import org.crmkit.scoring.internal.RisingFactorial;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Sums;
import org.jspecify.annotations.Nullable;

/**
 * The log-likelihood of BG/NBD and MBG/NBD in r, alpha, a, b with its derivatives. The two differ only in how often a customer with
 * x repeat purchases had occasion to leave: after each of these, or after the first purchase too. Every gamma function occurs in a
 * ratio {@code Gamma(c + x) / Gamma(c)}, so it is a sum of logarithms; the two ways a customer may have ended up silent are joined
 * as {@code log(1 + odds)}, which neither over- nor underflows.
 *
 * <p>What depends on x alone is added once for each x, and what depends on T alone once for each T; logarithms of times are taken once
 * for each different time. What remains for a row is one exponential.
 */
final class BetaGeometricLikelihood extends LogObjective {

    private static final int R = 0;
    private static final int ALPHA = 1;
    private static final int A = 2;
    private static final int B = 3;

    /** The rows of one x, added up: how many are gone, times the silence s, the inverse i = ds/dalpha and its slope. */
    private static final int GONE = 0;

    private static final int GONE_S = 1;
    private static final int GONE_I = 2;
    private static final int GONE_SLOPE = 3;
    /** The same with {@code gone (1 - gone)}. */
    private static final int BOTH = 4;

    private static final int BOTH_S = 5;
    private static final int BOTH_I = 6;
    private static final int BOTH_SS = 7;
    private static final int BOTH_SI = 8;
    private static final int BOTH_II = 9;
    private static final int SUMS = 10;

    private final DistinctHistories rows;
    private final int extra;
    private final Times ages;
    private final Times recencies;
    private final double[] customersOfAge;
    private final double[] purchasesOfAge;

    /**
     * Takes the rows.
     *
     * @param extra how many occasions to leave there are besides the repeat purchases: 0 for BG/NBD, 1 for MBG/NBD
     */
    BetaGeometricLikelihood(DistinctHistories rows, int extra) {
        super(4);
        this.rows = rows;
        this.extra = extra;
        this.ages = new Times(rows.age);
        this.recencies = new Times(rows.recency);
        this.customersOfAge = ages.sums(rows.weight);
        double[] purchases = new double[rows.size()];
        Arrays.setAll(purchases, row -> rows.weight[row] * rows.frequency[row]);
        this.purchasesOfAge = ages.sums(purchases);
    }

    @Override
    protected double evaluate(double[] at, @Nullable Derivatives into) {
        Sum total = new Sum();
        double[] logEnds = ages.logs(at[ALPHA]);
        double[] endInverses = ages.inverses(at[ALPHA]);
        addAges(at, logEnds, endInverses, total, into);
        Silences silences =
                new Silences(logEnds, endInverses, recencies.logs(at[ALPHA]), recencies.inverses(at[ALPHA]));
        RisingFactorial ofR = new RisingFactorial(at[R]);
        RisingFactorial ofB = new RisingFactorial(at[B]);
        RisingFactorial ofBoth = new RisingFactorial(at[A] + at[B]);
        double logA = StrictMath.log(at[A]);
        double[] g = new double[4];
        double[][] h = new double[4][4];
        for (int from = 0, to; from < rows.size(); from = to) {
            int x = rows.frequency[from];
            int occasions = x + extra;
            ofR.advanceTo(x);
            ofB.advanceTo(occasions);
            ofBoth.advanceTo(occasions);
            double count = 0;
            for (to = from; to < rows.size() && rows.frequency[to] == x; to++) {
                count += rows.weight[to]; // whole numbers
            }
            total.add(count * (ofR.log() + ofB.log() - ofBoth.log()));
            g[R] = count * ofR.first();
            g[A] = -count * ofBoth.first();
            g[B] = count * (ofB.first() - ofBoth.first());
            h[R][R] = count * ofR.second();
            h[A][A] = -count * ofBoth.second();
            h[B][A] = h[A][A];
            h[B][B] = count * (ofB.second() - ofBoth.second());
            g[ALPHA] = 0;
            h[ALPHA][R] = 0;
            h[ALPHA][ALPHA] = 0;
            h[A][R] = 0;
            h[A][ALPHA] = 0;
            h[B][R] = 0;
            h[B][ALPHA] = 0;
            if (occasions > 0) {
                double last = at[B] + (occasions - 1);
                Sums sums = into == null ? null : new Sums(SUMS);
                silences.add(from, to, logA - StrictMath.log(last), at[R] + x, total, sums);
                if (sums != null) {
                    addOdds(sums, at[R] + x, 1 / at[A], -1 / last, g, h);
                }
            }
            if (into != null) {
                into.add(1, g, h);
            }
        }
        return total.value();
    }

    /** Adds what depends on T alone, {@code r ln(alpha) - (r + x) ln(alpha + T)}. */
    private void addAges(double[] at, double[] logEnds, double[] endInverses, Sum total, @Nullable Derivatives into) {
        double r = at[R];
        double alpha = at[ALPHA];
        double logAlpha = StrictMath.log(alpha);
        double[] g = new double[4];
        double[][] h = new double[4][4];
        for (int i = 0; i < logEnds.length; i++) {
            double count = customersOfAge[i];
            double shape = r * count + purchasesOfAge[i];
            double inverse = endInverses[i];
            total.add(count * r * logAlpha - shape * logEnds[i]);
            if (into != null) {
                g[R] = count * (logAlpha - logEnds[i]);
                g[ALPHA] = count * r / alpha - shape * inverse;
                h[ALPHA][R] = count * (1 / alpha - inverse);
                h[ALPHA][ALPHA] = -count * r / (alpha * alpha) + shape * inverse * inverse;
                into.add(1, g, h);
            }
        }
    }

    /** Adds the derivatives of {@code ln(1 + odds)} for the rows of one x, whose odds all depend on a and b alike. */
    private static void addOdds(Sums sums, double shape, double byA, double byB, double[] g, double[][] h) {
        double gone = sums.value(GONE);
        double both = sums.value(BOTH);
        g[R] += sums.value(GONE_S);
        g[ALPHA] += shape * sums.value(GONE_I);
        g[A] += gone * byA;
        g[B] += gone * byB;
        h[R][R] += sums.value(BOTH_SS);
        h[ALPHA][R] += shape * sums.value(BOTH_SI) + sums.value(GONE_I);
        h[ALPHA][ALPHA] += shape * (shape * sums.value(BOTH_II) - sums.value(GONE_SLOPE));
        h[A][R] += byA * sums.value(BOTH_S);
        h[A][ALPHA] += byA * shape * sums.value(BOTH_I);
        h[A][A] += byA * byA * (both - gone);
        h[B][R] += byB * sums.value(BOTH_S);
        h[B][ALPHA] += byB * shape * sums.value(BOTH_I);
        h[B][A] += byA * byB * both;
        h[B][B] += byB * byB * (both + gone);
    }

    /** The time since the last purchase of each row, {@code ln((alpha + T) / (alpha + t_x))}. */
    private final class Silences {

        private final double[] logEnds;
        private final double[] endInverses;
        private final double[] logSeen;
        private final double[] seenInverses;

        Silences(double[] logEnds, double[] endInverses, double[] logSeen, double[] seenInverses) {
            this.logEnds = logEnds;
            this.endInverses = endInverses;
            this.logSeen = logSeen;
            this.seenInverses = seenInverses;
        }

        /** Adds {@code ln(1 + odds)} of some rows, {@code ln(odds) = start + shape * silence}. */
        void add(int from, int to, double start, double shape, Sum total, @Nullable Sums sums) {
            LogProduct ones = new LogProduct();
            for (int row = from; row < to; row++) {
                int age = ages.places[row];
                int seen = recencies.places[row];
                double weight = rows.weight[row];
                double silence = logEnds[age] - logSeen[seen];
                double logOdds = start + shape * silence;
                double small = StrictMath.exp(-Math.abs(logOdds));
                total.add(weight * Math.max(logOdds, 0));
                if (weight == 1) {
                    ones.multiply(1 + small);
                } else {
                    total.add(weight * StrictMath.log1p(small));
                }
                if (sums == null) {
                    continue;
                }
                double one = 1 / (1 + small);
                double gone = weight * (logOdds > 0 ? one : small * one);
                double both = gone * (logOdds > 0 ? small * one : one);
                double inverse = (rows.recency[row] - rows.age[row]) * endInverses[age] * seenInverses[seen];
                sums.add(GONE, gone);
                sums.add(GONE_S, gone * silence);
                sums.add(GONE_I, gone * inverse);
                sums.add(GONE_SLOPE, gone * inverse * (endInverses[age] + seenInverses[seen]));
                sums.add(BOTH, both);
                sums.add(BOTH_S, both * silence);
                sums.add(BOTH_I, both * inverse);
                sums.add(BOTH_SS, both * silence * silence);
                sums.add(BOTH_SI, both * silence * inverse);
                sums.add(BOTH_II, both * inverse * inverse);
            }
            total.add(ones.log());
        }
    }
}
