package org.crmkit.scoring.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.lifetime.AnnualDiscountRate;
import org.crmkit.scoring.lifetime.CustomerLifetimeValue;
import org.crmkit.scoring.lifetime.GammaGamma;
import org.crmkit.scoring.lifetime.Horizon;
import org.crmkit.scoring.lifetime.LifetimeTerms;
import org.crmkit.scoring.lifetime.PurchaseModel;
import org.joda.money.CurrencyUnit;

/**
 * {@code {"unit": "week", "horizon": 52, "discount-rate": 0.10, "margin": 0.30, "currency": "USD", "purchase-model": "bg-nbd",
 * "purchases": {"r", "alpha", "a", "b"}, "values": {"p", "q", "v"}, "customers": [{"key", "frequency", "recency", "age", "mean-repeat-value"}]}}; the purchase
 * model may also be {@code mbg-nbd} or {@code pareto-nbd} and is {@code bg-nbd} when left out; a model whose parameters are
 * left out is fitted to the customers; with transactions the currency is theirs and may be left out. The discount rate is
 * effective a year. The value is in whole currency units, unrounded; {@code amount} among the values is rounded half up.
 */
final class LifetimeValueModel extends SummaryModel {

    private static final List<String> VALUES =
            List.of("amount", "alive", "expected-purchases", "expected-value", "discounted-purchases");

    @Override
    public ModelKey key() {
        return ModelKey.CUSTOMER_LIFETIME_VALUE;
    }

    @Override
    public Label line() {
        return Label.of("每位客户今后购买的毛利折现值", "what each customer's coming purchases are worth today");
    }

    @Override
    public String example() {
        return """
                {
                  "unit": "week",
                  "horizon": 52,
                  "discount-rate": 0.10,
                  "margin": 0.30,
                  "currency": "USD",
                  "purchases": {"r": 0.243, "alpha": 4.414, "a": 0.793, "b": 2.426},
                  "values": {"p": 6.25, "q": 3.74, "v": 15.44},
                  "customers": [
                    {"key": "0001", "frequency": 2, "recency": 30.43, "age": 38.86, "mean-repeat-value": 22.35},
                    {"key": "0002", "frequency": 1, "recency": 1.71, "age": 38.86, "mean-repeat-value": 11.77},
                    {"key": "0003", "frequency": 0, "recency": 0, "age": 38.86, "mean-repeat-value": 0}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms> terms(FieldReader fields, Optional<PeriodUnit> unit, Seen seen) {
        Optional<CustomerSummaries> from = seen.summaries();
        Optional<Double> horizon = Inputs.aboveZero(fields, "horizon");
        Optional<Double> rate = Inputs.number(fields, "discount-rate", "0", "9.99");
        Optional<Double> margin = Inputs.number(fields, "margin", "0.0001", "1");
        Optional<CurrencyUnit> currency = from.isPresent()
                ? fields.optional(
                                "currency",
                                Shapes.narrowed(
                                        Shapes.currency(),
                                        from.get().currency()::equals,
                                        Label.same(from.get().currency().getCode()),
                                        Label.of(
                                                "请与交易的币种一致，或省略。",
                                                "Use the currency of the transactions, or leave it out.")))
                        .or(() -> from.map(CustomerSummaries::currency))
                : fields.required("currency", Shapes.currency());
        PurchaseForm form = fields.optional("purchase-model", Shapes.choice(PurchaseForm.bySlug()))
                .orElse(PurchaseForm.BG_NBD);
        Optional<PurchaseModel> purchases = fields.optional("purchases", Inputs.shape(form::read));
        Optional<GammaGamma> values = fields.optional("values", Inputs.shape(GammaGammaModel::parameters));
        if (horizon.isEmpty() || rate.isEmpty() || margin.isEmpty() || currency.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        LifetimeTerms terms = LifetimeTerms.of(
                new Horizon(horizon.get(), unit.get()),
                new AnnualDiscountRate(rate.get()),
                margin.get(),
                currency.get());
        return Optional.of(customers -> {
            Map<String, Fit<?>> fits = new LinkedHashMap<>();
            Reason[] reason = new Reason[1];
            Optional<PurchaseModel> counted =
                    given(purchases, form::fit, customers, f -> fits.put("purchases-fit", f), r -> reason[0] = r);
            Optional<GammaGamma> valued = counted.isEmpty()
                    ? Optional.empty()
                    : given(values, GammaGamma::fit, customers, f -> fits.put("values-fit", f), r -> reason[0] = r);
            Optional<Ready> ready =
                    counted.flatMap(c -> valued.map(v -> new Worth(new CustomerLifetimeValue(c, v, terms))));
            return new Result(ready, Optional.ofNullable(reason[0]), fits);
        });
    }

    @Override
    boolean timed() {
        return true;
    }

    @Override
    boolean valued() {
        return true;
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    @Override
    List<String> parameterNames() {
        return List.of("purchases", "values");
    }

    private record Worth(CustomerLifetimeValue model) implements Ready {

        @Override
        public Score score(CustomerSummary customer) {
            return model.score(customer);
        }

        @Override
        public Map<String, Double> values(CustomerSummary customer) {
            return ordered(
                    VALUES,
                    model.value(customer).amount().getAmount().doubleValue(),
                    model.purchases().probabilityAlive(customer),
                    model.purchases()
                            .expectedPurchases(customer, model.terms().horizon().periods()),
                    model.values().expectedValue(customer),
                    model.discountedPurchases(customer));
        }

        @Override
        public void describe(JsonWriter out) {
            out.field("unit", model.terms().horizon().unit().slug())
                    .field("horizon", model.terms().horizon().periods())
                    .field("discount-rate", model.terms().discount().rate())
                    .field("margin", model.terms().margin())
                    .field("currency", model.terms().currency().getCode());
            out.field("purchase-model", PurchaseForm.slug(model.purchases()));
            PurchaseForm.write(out, "purchases", model.purchases());
            GammaGammaModel.write(out, "values", model.values());
        }
    }
}
