package org.crmkit.scoring.lifetime;

import java.util.function.DoubleConsumer;
import org.crmkit.scoring.internal.Randoms;

/**
 * One drawn customer.
 *
 * @param rate purchases per period while active
 * @param leaves the chance to leave after a purchase
 * @param leavesAtFirst whether that holds for the first purchase too
 * @param lifetime periods after which he leaves, whatever he bought; may be infinite
 */
record SimulatedBuyer(double rate, double leaves, boolean leavesAtFirst, double lifetime) {

    static double rate(Randoms randoms, double shape, double scale) {
        return StrictMath.exp(randoms.logGammaVariate(shape)) / scale;
    }

    /** Hands over the moments of the repeat purchases up to a time. */
    void buy(Randoms randoms, double until, DoubleConsumer purchase) {
        if (leavesAtFirst && randoms.uniform() < leaves) {
            return;
        }
        double end = Math.min(until, lifetime);
        double at = randoms.exponential() / rate;
        while (at <= end) {
            purchase.accept(at);
            if (randoms.uniform() < leaves) {
                return;
            }
            at += randoms.exponential() / rate;
        }
    }
}
