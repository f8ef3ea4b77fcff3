package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.internal.Sum;

/** Predictions of many customers whose parameters depend on covariates: one engine for each profile. */
final class CovariateBatch {

    private final CovariatePurchases model;
    private final Covariates known;
    private final Profiles profiles;

    CovariateBatch(CovariatePurchases model, Covariates known, int customers) {
        checkArgument(
                customers == known.size(),
                "There were %s customers and %s rows of covariates; there must be one row for each.",
                customers,
                known.size());
        List<String> wanted = model.covariates().stream().map(Covariate::name).toList();
        List<String> given = known.covariates().stream().map(Covariate::name).toList();
        checkArgument(
                wanted.equals(given),
                "The covariates were %s; they must be %s, in the order of the model.",
                given,
                wanted);
        this.model = model;
        this.known = known;
        this.profiles = Profiles.of(known);
    }

    /** What is computed of one customer. */
    private interface Prediction {
        double of(PurchaseEngine engine, int x, double recency, double age);
    }

    private double[] each(CustomerSummaries customers, Prediction number) {
        double[] out = new double[customers.size()];
        for (int p = 0; p < profiles.count(); p++) {
            int from = profiles.from(p);
            PurchaseEngine engine = PurchaseEngine.of(model.of(known.row(profiles.order[from])));
            for (int i = from; i < profiles.ends[p]; i++) {
                int row = profiles.order[i];
                out[row] = number.of(engine, customers.frequency(row), customers.recency(row), customers.age(row));
            }
        }
        return out;
    }

    double[] probabilitiesAlive(CustomerSummaries customers) {
        return each(customers, PurchaseEngine::alive);
    }

    double[] expectedPurchases(CustomerSummaries customers, double horizon) {
        PurchaseEngine.checkHorizon(horizon);
        return each(
                customers,
                (engine, x, recency, age) ->
                        engine.alive(x, recency, age) * engine.active(x, age).expected(horizon));
    }

    double[] discountedPurchases(CustomerSummaries customers, Horizon horizon, AnnualDiscountRate rate) {
        horizon.checkUnitOf(customers);
        double force = rate.forcePer(horizon.unit());
        return each(
                customers,
                (engine, x, recency, age) ->
                        engine.alive(x, recency, age) * engine.active(x, age).discounted(horizon.periods(), force));
    }

    double logLikelihood(List<CustomerSummary> customers) {
        Sum sum = new Sum();
        for (int p = 0; p < profiles.count(); p++) {
            List<CustomerSummary> alike = new ArrayList<>();
            for (int i = profiles.from(p); i < profiles.ends[p]; i++) {
                alike.add(customers.get(profiles.order[i]));
            }
            sum.add(model.of(known.row(profiles.order[profiles.from(p)])).logLikelihood(alike));
        }
        return sum.value();
    }
}
