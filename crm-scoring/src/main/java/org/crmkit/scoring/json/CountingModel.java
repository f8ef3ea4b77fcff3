package org.crmkit.scoring.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.fit.DeltaMethod;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.lifetime.PurchaseModel;
import org.crmkit.scoring.lifetime.PurchaseOutlook;
import org.crmkit.scoring.lifetime.SeasonEstimate;
import org.crmkit.scoring.lifetime.SeasonalPurchases;

/**
 * {@code {"unit": "week", "horizon": 39, "model": {"r", "alpha", "a", "b"}, "customers": [{"key", "frequency", "recency", "age"}]}};
 * Pareto/NBD has {@code {"r", "alpha", "s", "beta"}}. Without {@code model} it is fitted to the customers. The value is the purchases
 * expected in the horizon; the values tell too what would be expected had the customer bought just now, and what will be if he
 * stays silent for 30 days. Where the model is fitted, {@code low} and {@code high} are the ends of a 95 percent interval for the
 * value. {@code "season"} lets customers buy more in some parts of the year, see {@link SeasonForm}.
 */
final class CountingModel extends SummaryModel {

    private static final List<String> VALUES =
            List.of("alive", "purchases-if-alive", "if-bought-now", "if-silent-30-days");
    private static final int SILENT_DAYS = 30;

    private final PurchaseForm form;

    CountingModel(PurchaseForm form) {
        this.form = form;
    }

    @Override
    public ModelKey key() {
        return form.key();
    }

    @Override
    public Label line() {
        return form.line();
    }

    @Override
    public String example() {
        return """
                {
                  "unit": "week",
                  "horizon": 39,
                  "model": %s,
                  "customers": [
                    {"key": "0001", "frequency": 2, "recency": 30.43, "age": 38.86},
                    {"key": "0002", "frequency": 1, "recency": 1.71, "age": 38.86},
                    {"key": "0003", "frequency": 0, "recency": 0, "age": 38.86}
                  ]
                }
                """.formatted(form.example());
    }

    @Override
    Optional<Terms> terms(FieldReader fields, Optional<PeriodUnit> unit, Seen seen) {
        Optional<Double> horizon = Inputs.aboveZero(fields, "horizon");
        Optional<PurchaseModel> model = fields.optional("model", Inputs.shape(form::read));
        Optional<SeasonForm> season = SeasonForm.read(fields, form, seen, model.isPresent());
        if (horizon.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        if (season.isPresent()) {
            return Optional.of(customers -> seasonal(season.get(), model, customers, unit.get(), horizon.get()));
        }
        return Optional.of(customers -> {
            Map<String, Fit<?>> fits = new LinkedHashMap<>();
            Reason[] reason = new Reason[1];
            Optional<Ready> ready = given(model, form::fit, customers, f -> fits.put("fit", f), r -> reason[0] = r)
                    .map(found -> new Counting(found, unit.get(), horizon.get(), intervals(fits)));
            return new Result(ready, Optional.ofNullable(reason[0]), fits);
        });
    }

    private Result seasonal(
            SeasonForm season,
            Optional<PurchaseModel> model,
            List<CustomerSummary> customers,
            PeriodUnit unit,
            double horizon) {
        Map<String, Fit<?>> fits = new LinkedHashMap<>();
        if (season.factors().isEmpty()) {
            return season.estimate(form, unit)
                    .fold(
                            found -> {
                                fits.put("fit", found.fit());
                                Ready ready =
                                        seasonal(found.model(), season, horizon, Optional.of(found), intervals(fits));
                                return new Result(Optional.of(ready), Optional.empty(), fits);
                            },
                            none -> new Result(Optional.empty(), Optional.of(none.reason()), fits));
        }
        Reason[] reason = new Reason[1];
        Optional<Ready> ready = given(
                        model,
                        rows -> form.fit(season.weighted(rows, unit)),
                        customers,
                        fit -> fits.put("fit", fit),
                        why -> reason[0] = why)
                .map(found -> seasonal(
                        new SeasonalPurchases(found, season.factors().get(), unit),
                        season,
                        horizon,
                        Optional.empty(),
                        intervals(fits)));
        return new Result(ready, Optional.ofNullable(reason[0]), fits);
    }

    private static Ready seasonal(
            SeasonalPurchases model,
            SeasonForm season,
            double horizon,
            Optional<SeasonEstimate.Estimated> estimate,
            Optional<DeltaMethod<PurchaseModel>> intervals) {
        return new SeasonalCounting(model, season.until(), horizon, VALUES, SILENT_DAYS, estimate, intervals);
    }

    /** Returns what gives intervals, if the model was fitted here. */
    private static Optional<DeltaMethod<PurchaseModel>> intervals(Map<String, Fit<?>> fits) {
        return Optional.ofNullable(fits.get("fit"))
                .flatMap(fit -> fit.model() instanceof PurchaseModel model
                        ? Optional.of(new DeltaMethod<PurchaseModel>(fit.as(model), Outputs.LEVEL))
                        : Optional.empty());
    }

    @Override
    boolean timed() {
        return true;
    }

    @Override
    boolean valued() {
        return false;
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    @Override
    List<String> parameterNames() {
        return List.of("model");
    }

    /** Writes what to know of the model, if anything. */
    static void caveat(JsonWriter out, PurchaseModel model) {
        model.caveat(CustomerSummary.of("any", 0, 0, 1)).ifPresent(caveat -> out.name("caveat")
                .beginObject()
                .field("code", caveat.code())
                .field("zh", caveat.text().zh())
                .field("en", caveat.text().en())
                .endObject());
    }

    private record Counting(
            PurchaseModel model, PeriodUnit unit, double horizon, Optional<DeltaMethod<PurchaseModel>> intervals)
            implements Ready {

        @Override
        public Score score(CustomerSummary customer) {
            return model.score(customer, horizon);
        }

        @Override
        public Map<String, Double> values(CustomerSummary customer) {
            PurchaseOutlook outlook = model.outlook(customer, horizon, unit.ofDays(SILENT_DAYS));
            Map<String, Double> values = ordered(
                    VALUES,
                    outlook.alive(),
                    model.expectedPurchasesIfActive(customer.frequency(), customer.age(), horizon),
                    outlook.ifBoughtNow(),
                    outlook.ifSilent());
            intervals.ifPresent(method -> Outputs.interval(
                    values, method.of(DeltaMethod.Scale.LOG, m -> m.expectedPurchases(customer, horizon))));
            return values;
        }

        @Override
        public void describe(JsonWriter out) {
            out.field("unit", unit.slug()).field("horizon", horizon);
            PurchaseForm.write(out, "model", model);
            caveat(out, model);
        }
    }
}
