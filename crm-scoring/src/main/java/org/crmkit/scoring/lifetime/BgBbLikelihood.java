package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.data.OpportunityHistories;
import org.crmkit.scoring.internal.Derivatives;
import org.crmkit.scoring.internal.LogObjective;
import org.crmkit.scoring.internal.RisingTable;
import org.crmkit.scoring.internal.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The log-likelihood of BG/BB in alpha, beta, gamma, delta with its derivatives: Fader, Hardie and Shang (2010), equation 5. The
 * customer is still there, or left at one of the opportunities since the last one taken; these ways are added in log space, and
 * every ratio of beta functions is a sum of logarithms.
 */
final class BgBbLikelihood extends LogObjective {

    private static final int ALPHA = 0;
    private static final int BETA = 1;
    private static final int GAMMA = 2;
    private static final int DELTA = 3;

    private final OpportunityHistories rows;
    private final int most;

    BgBbLikelihood(OpportunityHistories rows) {
        super(4);
        this.rows = rows;
        this.most = rows.mostOpportunities();
    }

    @Override
    protected double evaluate(double[] at, @Nullable Derivatives into) {
        Tables tables = new Tables(at, most);
        Sum total = new Sum();
        for (int row = 0; row < rows.size(); row++) {
            int x = rows.frequency(row);
            int tx = rows.recency(row);
            int n = rows.opportunities(row);
            double weight = rows.customers(row);
            tables.start();
            tables.addStaying(x, n);
            for (int last = tx; last < n; last++) {
                tables.addLeaving(x, last);
            }
            total.add(weight * tables.value());
            if (into != null) {
                tables.finish();
                into.add(weight, tables.slope, tables.curve);
            }
        }
        return total.value();
    }

    /** The five ratios of gamma functions, and the mixture of ways one history may have come about. */
    private static final class Tables {
        private final double gamma;
        private final double logGamma;
        private final RisingTable buys;
        private final RisingTable passes;
        private final RisingTable either;
        private final RisingTable stays;
        private final RisingTable goes;
        private final double[] inner = new double[4];
        private final double[][] bend = new double[4][4];
        private double top;
        private double mass;
        final double[] slope = new double[4];
        final double[][] curve = new double[4][4];

        Tables(double[] at, int most) {
            gamma = at[GAMMA];
            logGamma = StrictMath.log(at[GAMMA]);
            buys = new RisingTable(at[ALPHA], most);
            passes = new RisingTable(at[BETA], most);
            either = new RisingTable(at[ALPHA] + at[BETA], most);
            stays = new RisingTable(at[DELTA], most);
            goes = new RisingTable(at[GAMMA] + at[DELTA], most + 1);
        }

        void start() {
            top = Double.NEGATIVE_INFINITY;
            mass = 0;
            for (int i = 0; i < 4; i++) {
                slope[i] = 0;
                for (int j = 0; j <= i; j++) {
                    curve[i][j] = 0;
                }
            }
        }

        void addStaying(int x, int n) {
            buying(x, n);
            inner[GAMMA] = -goes.first(n);
            inner[DELTA] = stays.first(n) - goes.first(n);
            bend[GAMMA][GAMMA] = -goes.second(n);
            bend[DELTA][GAMMA] = -goes.second(n);
            bend[DELTA][DELTA] = stays.second(n) - goes.second(n);
            add(bought(x, n) + stays.log(n) - goes.log(n));
        }

        void addLeaving(int x, int last) {
            buying(x, last);
            inner[GAMMA] = 1 / gamma - goes.first(last + 1);
            inner[DELTA] = stays.first(last) - goes.first(last + 1);
            bend[GAMMA][GAMMA] = -1 / (gamma * gamma) - goes.second(last + 1);
            bend[DELTA][GAMMA] = -goes.second(last + 1);
            bend[DELTA][DELTA] = stays.second(last) - goes.second(last + 1);
            add(bought(x, last) + logGamma + stays.log(last) - goes.log(last + 1));
        }

        private double bought(int x, int chances) {
            return buys.log(x) + passes.log(chances - x) - either.log(chances);
        }

        private void buying(int x, int chances) {
            inner[ALPHA] = buys.first(x) - either.first(chances);
            inner[BETA] = passes.first(chances - x) - either.first(chances);
            bend[ALPHA][ALPHA] = buys.second(x) - either.second(chances);
            bend[BETA][ALPHA] = -either.second(chances);
            bend[BETA][BETA] = passes.second(chances - x) - either.second(chances);
        }

        private void add(double log) {
            if (log > top) {
                double shrink = StrictMath.exp(top - log);
                mass *= shrink;
                for (int i = 0; i < 4; i++) {
                    slope[i] *= shrink;
                    for (int j = 0; j <= i; j++) {
                        curve[i][j] *= shrink;
                    }
                }
                top = log;
            }
            double weight = StrictMath.exp(log - top);
            mass += weight;
            for (int i = 0; i < 4; i++) {
                slope[i] += weight * inner[i];
                for (int j = 0; j <= i; j++) {
                    curve[i][j] += weight * (bend[i][j] + inner[i] * inner[j]);
                }
            }
        }

        double value() {
            return top + StrictMath.log(mass);
        }

        void finish() {
            for (int i = 0; i < 4; i++) {
                slope[i] /= mass;
            }
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j <= i; j++) {
                    curve[i][j] = curve[i][j] / mass - slope[i] * slope[j];
                }
            }
        }
    }
}
