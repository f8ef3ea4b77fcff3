package org.crmkit.scoring.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.DeltaMethod;
import org.crmkit.scoring.lifetime.PurchaseModel;
import org.crmkit.scoring.lifetime.SeasonEstimate;
import org.crmkit.scoring.lifetime.SeasonalClock;
import org.crmkit.scoring.lifetime.SeasonalPurchases;

/**
 * Counts purchases by the season.
 *
 * @param estimate where the factors were estimated
 * @param intervals where the model was fitted; they take the factors as known
 */
record SeasonalCounting(
        SeasonalPurchases model,
        LocalDate until,
        double horizon,
        List<String> names,
        int silentDays,
        Optional<SeasonEstimate.Estimated> estimate,
        Optional<DeltaMethod<PurchaseModel>> intervals)
        implements SummaryModel.Ready {

    @Override
    public Score score(CustomerSummary customer) {
        return model.score(customer, until, horizon);
    }

    @Override
    public Map<String, Double> values(CustomerSummary customer) {
        double alive = model.probabilityAlive(customer, until);
        double expected = model.expectedPurchases(customer, until, horizon);
        CustomerSummary buying = CustomerSummary.of(
                customer.key(), customer.frequency() + (customer.age() > 0 ? 1 : 0), customer.age(), customer.age());
        CustomerSummary silent = CustomerSummary.of(
                customer.key(),
                customer.frequency(),
                customer.recency(),
                customer.age() + model.unit().ofDays(silentDays));
        SeasonalClock clock = SeasonalClock.of(model.season());
        Map<String, Double> values = SummaryModel.ordered(
                names,
                alive,
                model.model()
                        .expectedPurchasesIfActive(
                                customer.frequency(),
                                clock.weighted(customer, until, model.unit()).age(),
                                clock.ahead(until, horizon, model.unit())),
                model.expectedPurchases(buying, until, horizon),
                model.expectedPurchases(silent, until.plusDays(silentDays), horizon));
        if (expected > 0) {
            intervals.ifPresent(method -> Outputs.interval(
                    values, method.of(DeltaMethod.Scale.LOG, m -> new SeasonalPurchases(m, model.season(), model.unit())
                            .expectedPurchases(customer, until, horizon))));
        }
        return values;
    }

    @Override
    public void describe(JsonWriter out) {
        out.field("unit", model.unit().slug()).field("horizon", horizon);
        PurchaseForm.write(out, "model", model.model());
        out.name("season").beginObject();
        SeasonForm.write(out, model.season());
        out.field("observed-until", until.toString());
        estimate.ifPresent(found -> {
            out.name("purchases").beginList();
            found.purchases().forEach(out::value);
            out.endList().name("standard-errors").beginList();
            found.standardErrors().forEach(out::value);
            out.endList()
                    .field("chi-square", found.chiSquare())
                    .field("p-value", found.pValue())
                    .field("rounds", (long) found.rounds());
        });
        out.endObject();
        CountingModel.caveat(out, model.model());
    }
}
