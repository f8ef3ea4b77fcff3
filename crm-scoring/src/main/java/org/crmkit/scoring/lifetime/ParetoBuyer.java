package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.internal.GaussLegendre;
import org.crmkit.scoring.internal.Quick;

/**
 * An active customer of Pareto/NBD: purchases at a rate from Gamma(shape, rate), for a lifetime that is exponential at a rate from
 * Gamma(s, beta).
 */
record ParetoBuyer(double shape, double rate, double s, double beta) implements ActiveBuyer {

    /** Fader and Hardie (2005), note 009, equation 41; regular at s = 1. */
    @Override
    public double expected(double horizon) {
        double stretch = Quick.log1p(horizon / beta);
        double e = s - 1;
        double mean = Math.abs(e * stretch) < 1e-300 ? stretch : -Quick.expm1(-e * stretch) / e;
        return shape / rate * beta * mean;
    }

    @Override
    public double discounted(double horizon, double force) {
        if (force == 0) {
            return expected(horizon);
        }
        return shape / rate * Discounting.integral(u -> Math.exp(-s * Quick.log1p(u / beta)), beta, horizon, force);
    }

    /** Note 009, equation 40, as the mean of negative binomial probabilities over the moment the customer leaves. */
    @Override
    public double[] counts(double horizon, int last) {
        double[] logs = NegativeBinomial.logCoefficients(shape, last);
        double[] out = new double[last + 2];
        double stays = StrictMath.exp(-s * StrictMath.log1p(horizon / beta));
        NegativeBinomial.add(out, stays, shape, rate, horizon, logs);
        GaussLegendre rule = GaussLegendre.SIXTEEN;
        int parts = 1 + (int) (Math.sqrt(last) / 4);
        double to = horizon;
        boolean first = false;
        while (to > 0 && !first) {
            double from = to / 4;
            first = from < Math.min(beta, rate) / 8;
            if (first) {
                from = 0;
            }
            for (int part = 0; part < parts; part++) {
                double width = (to - from) / parts;
                for (int i = 0; i < rule.size(); i++) {
                    double u = from + width * (part + rule.node(i));
                    double leaves = s / beta * StrictMath.exp(-(s + 1) * StrictMath.log1p(u / beta));
                    NegativeBinomial.add(out, width * rule.weight(i) * leaves, shape, rate, u, logs);
                }
            }
            to = from;
        }
        return out;
    }
}
