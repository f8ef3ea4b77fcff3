package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.internal.RisingFactorial;

/**
 * An active customer of BG/NBD and MBG/NBD: purchases at a rate from Gamma(shape, rate), and after each a chance to leave from
 * Beta(a, b).
 */
record BetaGeometricBuyer(double shape, double rate, double a, double b) implements ActiveBuyer {

    @Override
    public double expected(double horizon) {
        return PurchasesWhileActive.expected(shape, rate, a, b, horizon);
    }

    @Override
    public double discounted(double horizon, double force) {
        if (force == 0) {
            return expected(horizon);
        }
        double atEnd =
                horizon * force > Discounting.NOTHING_LEFT ? 0 : StrictMath.exp(-force * horizon) * expected(horizon);
        return atEnd + force * Discounting.integral(this::expected, rate, horizon, force);
    }

    /** Fader, Hardie and Lee (2005), equation 8, with the negative binomial tail as a positive sum instead of a difference. */
    @Override
    public double[] counts(double horizon, int last) {
        double[] made = NegativeBinomial.probabilities(shape, rate, horizon, last);
        double[] out = new double[last + 2];
        RisingFactorial ofB = new RisingFactorial(b);
        RisingFactorial ofBoth = new RisingFactorial(a + b);
        double atLeast = made[last + 1];
        double[] tail = new double[last + 2];
        for (int k = last + 1; k >= 0; k--) {
            tail[k] = atLeast;
            atLeast += k == 0 ? 0 : made[k - 1];
        }
        double stays = 1;
        for (int k = 0; k <= last; k++) {
            ofB.advanceTo(k);
            ofBoth.advanceTo(k);
            stays = StrictMath.exp(ofB.log() - ofBoth.log());
            double leaves = k == 0 ? 0 : stays * a / (b + k - 1);
            out[k] = stays * made[k] + leaves * tail[k];
        }
        // more than last purchases: last occasions to leave were passed, and the rate led to one more
        out[last + 1] = stays * tail[last + 1];
        return out;
    }
}
