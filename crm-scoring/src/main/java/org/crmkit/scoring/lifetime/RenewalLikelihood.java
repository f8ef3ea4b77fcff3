package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.data.RenewalCounts;
import org.crmkit.scoring.internal.Derivatives;
import org.crmkit.scoring.internal.GammaFunctions;
import org.crmkit.scoring.internal.LogObjective;
import org.crmkit.scoring.internal.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The log-likelihood of sBG in alpha, beta, and of BdW in alpha, beta, c, with its derivatives. With {@code h(t) = ln S(t)}, one who
 * left at occasion t counts {@code h(t-1) + ln(1 - exp(h(t) - h(t-1)))}, one still there after t renewals {@code h(t)}.
 */
final class RenewalLikelihood extends LogObjective {

    private static final int ALPHA = 0;
    private static final int BETA = 1;
    private static final int C = 2;

    private final RenewalCounts counts;
    private final int size;

    RenewalLikelihood(RenewalCounts counts, boolean withDuration) {
        super(withDuration ? 3 : 2);
        this.counts = counts;
        this.size = withDuration ? 3 : 2;
    }

    @Override
    protected double evaluate(double[] at, @Nullable Derivatives into) {
        Survival before = new Survival(at, size, into != null);
        Survival after = new Survival(at, size, into != null);
        double[] first = new double[size];
        double[][] second = new double[size][size];
        Sum total = new Sum();
        before.moveTo(0);
        for (int t = 1; t <= counts.occasions(); t++) {
            after.moveTo(t);
            if (counts.lost(t) > 0) {
                double step = after.log - before.log;
                double leaves = -StrictMath.expm1(step);
                total.add(counts.lost(t) * (before.log + StrictMath.log(leaves)));
                if (into != null) {
                    double odds = StrictMath.exp(step) / leaves;
                    for (int i = 0; i < size; i++) {
                        double stepI = after.first[i] - before.first[i];
                        first[i] = before.first[i] - odds * stepI;
                        for (int j = 0; j <= i; j++) {
                            double stepJ = after.first[j] - before.first[j];
                            double bend = after.second[i][j] - before.second[i][j];
                            second[i][j] = before.second[i][j] - odds * (bend + stepI * stepJ * (1 + odds));
                        }
                    }
                    into.add((double) counts.lost(t), first, second);
                }
            }
            if (counts.staying(t) > 0) {
                total.add(counts.staying(t) * after.log);
                if (into != null) {
                    into.add((double) counts.staying(t), after.first, after.second);
                }
            }
            Survival spare = before;
            before = after;
            after = spare;
        }
        return total.value();
    }

    /** {@code h(t) = ln Gamma(beta + u) - ln Gamma(alpha + beta + u) - (the same at u = 0)} with {@code u = t^c}. */
    private static final class Survival {
        private final double alpha;
        private final double beta;
        private final double c;
        private final boolean wanted;
        private final double logAtZero;
        private double digammaBeta;
        private double digammaBoth;
        private double trigammaBeta;
        private double trigammaBoth;
        double log;
        final double[] first;
        final double[][] second;

        Survival(double[] at, int size, boolean wanted) {
            alpha = at[ALPHA];
            beta = at[BETA];
            c = size > C ? at[C] : 1;
            this.wanted = wanted;
            first = new double[size];
            second = new double[size][size];
            logAtZero = GammaFunctions.logRise(beta, alpha);
            if (wanted) {
                digammaBeta = GammaFunctions.digamma(beta);
                digammaBoth = GammaFunctions.digamma(alpha + beta);
                trigammaBeta = GammaFunctions.trigamma(beta);
                trigammaBoth = GammaFunctions.trigamma(alpha + beta);
            }
        }

        void moveTo(int t) {
            double u = Math.min(StrictMath.pow(t, c), 1e300);
            log = t == 0 ? 0 : logAtZero - GammaFunctions.logRise(beta + u, alpha);
            if (!wanted) {
                return;
            }
            double psi = GammaFunctions.digamma(beta + u);
            double psiBoth = GammaFunctions.digamma(alpha + beta + u);
            double psi1 = GammaFunctions.trigamma(beta + u);
            double psi1Both = GammaFunctions.trigamma(alpha + beta + u);
            first[ALPHA] = digammaBoth - psiBoth;
            first[BETA] = psi - psiBoth - digammaBeta + digammaBoth;
            second[ALPHA][ALPHA] = trigammaBoth - psi1Both;
            second[BETA][ALPHA] = trigammaBoth - psi1Both;
            second[BETA][BETA] = psi1 - psi1Both - trigammaBeta + trigammaBoth;
            if (first.length > C) {
                double logT = t == 0 ? 0 : StrictMath.log(t);
                double grows = u * logT;
                first[C] = (psi - psiBoth) * grows;
                second[C][ALPHA] = -psi1Both * grows;
                second[C][BETA] = (psi1 - psi1Both) * grows;
                second[C][C] = (psi1 - psi1Both) * grows * grows + (psi - psiBoth) * grows * logT;
            }
        }
    }
}
