package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.scoring.internal.Quick;
import org.crmkit.scoring.internal.Randoms;

/** What the purchase models differ in; everything else follows. One instance is used by one thread. */
abstract class PurchaseEngine {

    /** Throws unless a horizon is zero or more and finite. */
    static void checkHorizon(double horizon) {
        if (!(horizon >= 0 && horizon < Double.POSITIVE_INFINITY)) {
            checkArgument(false, "The horizon was %s; it must be zero or more and finite.", horizon);
        }
    }

    /** Returns the log-odds that a customer is gone for good; minus infinity if he is active for certain. */
    abstract double logOddsGone(int x, double recency, double age);

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

    /** Returns the probability that a customer is still active. */
    double alive(int x, double recency, double age) {
        return 1 / (1 + Math.exp(logOddsGone(x, recency, age)));
    }

    /** Note 021, equation 6, and the same with one more occasion to leave; {@code occasions} is at least one. */
    private static double betaGeometric(
            double r, double alpha, double a, double b, int occasions, int x, double recency, double age) {
        return Math.log(a / (b + (occasions - 1))) + (r + x) * Quick.log1p((age - recency) / (alpha + recency));
    }

    static PurchaseEngine of(PurchaseModel model) {
        return model.fold(PurchaseEngine::of, PurchaseEngine::of, PurchaseEngine::of);
    }

    private static PurchaseEngine of(BgNbd model) {
        return new PurchaseEngine() {
            @Override
            double logOddsGone(int x, double recency, double age) {
                return x == 0
                        ? Double.NEGATIVE_INFINITY
                        : betaGeometric(model.r(), model.alpha(), model.a(), model.b(), x, x, recency, age);
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
        return new PurchaseEngine() {
            @Override
            double logOddsGone(int x, double recency, double age) {
                return betaGeometric(model.r(), model.alpha(), model.a(), model.b(), x + 1, x, recency, age);
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
        ParetoOdds odds = ParetoOdds.quick(model.r(), model.alpha(), model.s(), model.beta());
        return new PurchaseEngine() {
            @Override
            double logOddsGone(int x, double recency, double age) {
                return odds.log(x, recency, age);
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
