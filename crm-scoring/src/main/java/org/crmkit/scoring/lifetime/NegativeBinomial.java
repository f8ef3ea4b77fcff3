package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.internal.IncompleteBeta;

/** How many purchases fall into a time, at a rate from Gamma(shape, rate): the negative binomial distribution. */
final class NegativeBinomial {

    private NegativeBinomial() {}

    /** Returns how likely 0, 1, ... {@code last} purchases are, and in the last place how likely more. */
    static double[] probabilities(double shape, double rate, double time, int last) {
        double[] logs = logCoefficients(shape, last);
        double[] out = new double[last + 2];
        add(out, 1, shape, rate, time, logs);
        return out;
    }

    /** Returns {@code ln(Gamma(shape + k) / (Gamma(shape) k!))} for k up to {@code last}. */
    static double[] logCoefficients(double shape, int last) {
        double[] logs = new double[last + 1];
        for (int k = 1; k <= last; k++) {
            logs[k] = logs[k - 1] + StrictMath.log1p((shape - 1) / k);
        }
        return logs;
    }

    /** Adds the probabilities of a time, each times {@code weight}. */
    static void add(double[] into, double weight, double shape, double rate, double time, double[] logs) {
        int last = logs.length - 1;
        double logNone = -StrictMath.log1p(time / rate);
        double share = time / (rate + time);
        double logShare = StrictMath.log(share);
        into[0] += weight * StrictMath.exp(shape * logNone);
        for (int k = 1; k <= last; k++) {
            into[k] += time == 0 ? 0 : weight * StrictMath.exp(logs[k] + shape * logNone + k * logShare);
        }
        into[last + 1] += weight * IncompleteBeta.regularised(last + 1.0, shape, share, rate / (rate + time));
    }
}
