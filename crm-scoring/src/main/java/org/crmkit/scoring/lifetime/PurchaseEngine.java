package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.scoring.internal.Randoms;

/** What the purchase models differ in; everything else follows. One instance is used by one thread. */
abstract class PurchaseEngine {

    /** Throws unless a horizon is zero or more and finite. */
    static void checkHorizon(double horizon) {
        if (!(horizon >= 0 && horizon < Double.POSITIVE_INFINITY)) {
            checkArgument(false, "The horizon was %s; it must be zero or more and finite.", horizon);
        }
    }

    /** Returns the probability that a customer is still active. */
    abstract double alive(int x, double recency, double age);

    /**
     * Returns the same for histories in whole days.
     *
     * @param periods the time of each day, from day zero to the longest history
     */
    abstract DayAlive byDays(double[] periods);

    /** Returns a customer who is active after {@code x} repeat purchases in {@code age} periods. */
    abstract ActiveBuyer active(int x, double age);

    /** Returns the chance that a new customer is still active just after the first purchase. */
    double staysAtFirst() {
        return 1;
    }

    /** Returns a new customer who is active just after the first purchase. */
    abstract ActiveBuyer fresh();

    /** Draws one customer. */
    abstract SimulatedBuyer draw(Randoms randoms);

    static PurchaseEngine of(PurchaseModel model) {
        return model.fold(PurchaseEngine::of, PurchaseEngine::of, PurchaseEngine::of);
    }

    private static PurchaseEngine of(BgNbd model) {
        BetaGeometricAlive alive = new BetaGeometricAlive(model.r(), model.alpha(), model.a(), model.b(), 0);
        return new PurchaseEngine() {
            @Override
            double alive(int x, double recency, double age) {
                return alive.of(x, recency, age);
            }

            @Override
            DayAlive byDays(double[] periods) {
                return alive.byDays(periods);
            }

            @Override
            ActiveBuyer active(int x, double age) {
                return new BetaGeometricBuyer(model.r() + x, model.alpha() + age, model.a(), model.b() + x);
            }

            @Override
            ActiveBuyer fresh() {
                return active(0, 0);
            }

            @Override
            SimulatedBuyer draw(Randoms randoms) {
                double rate = SimulatedBuyer.rate(randoms, model.r(), model.alpha());
                return new SimulatedBuyer(rate, randoms.beta(model.a(), model.b()), false, Double.POSITIVE_INFINITY);
            }
        };
    }

    private static PurchaseEngine of(MbgNbd model) {
        BetaGeometricAlive alive = new BetaGeometricAlive(model.r(), model.alpha(), model.a(), model.b(), 1);
        return new PurchaseEngine() {
            @Override
            double alive(int x, double recency, double age) {
                return alive.of(x, recency, age);
            }

            @Override
            DayAlive byDays(double[] periods) {
                return alive.byDays(periods);
            }

            @Override
            ActiveBuyer active(int x, double age) {
                return new BetaGeometricBuyer(model.r() + x, model.alpha() + age, model.a(), model.b() + x + 1);
            }

            @Override
            double staysAtFirst() {
                return model.b() / (model.a() + model.b());
            }

            @Override
            ActiveBuyer fresh() {
                return active(0, 0);
            }

            @Override
            SimulatedBuyer draw(Randoms randoms) {
                double rate = SimulatedBuyer.rate(randoms, model.r(), model.alpha());
                return new SimulatedBuyer(rate, randoms.beta(model.a(), model.b()), true, Double.POSITIVE_INFINITY);
            }
        };
    }

    private static PurchaseEngine of(ParetoNbd model) {
        ParetoAlive alive = new ParetoAlive(model.r(), model.alpha(), model.s(), model.beta());
        return new PurchaseEngine() {
            @Override
            double alive(int x, double recency, double age) {
                return alive.of(x, recency, age);
            }

            @Override
            DayAlive byDays(double[] periods) {
                return alive.byDays(periods);
            }

            @Override
            ActiveBuyer active(int x, double age) {
                return new ParetoBuyer(model.r() + x, model.alpha() + age, model.s(), model.beta() + age);
            }

            @Override
            ActiveBuyer fresh() {
                return active(0, 0);
            }

            @Override
            SimulatedBuyer draw(Randoms randoms) {
                double rate = SimulatedBuyer.rate(randoms, model.r(), model.alpha());
                double leaving = SimulatedBuyer.rate(randoms, model.s(), model.beta());
                return new SimulatedBuyer(rate, 0, false, randoms.exponential() / leaving);
            }
        };
    }
}
