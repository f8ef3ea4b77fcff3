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
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.lifetime.BgNbd;

/**
 * {@code {"unit": "week", "horizon": 39, "model": {"r", "alpha", "a", "b"}, "customers": [{"key", "frequency", "recency", "age"}]}};
 * without {@code model} it is fitted to the customers. The value is the purchases expected in the horizon.
 */
final class BgNbdModel extends SummaryModel {

    private static final List<String> VALUES = List.of("alive", "purchases-if-alive");

    @Override
    public ModelKey key() {
        return ModelKey.BG_NBD;
    }

    @Override
    public Label line() {
        return Label.of("每位客户是否仍活跃、今后会购买几次", "whether each customer is still active and how often he will buy");
    }

    @Override
    public String example() {
        return """
                {
                  "unit": "week",
                  "horizon": 39,
                  "model": {"r": 0.243, "alpha": 4.414, "a": 0.793, "b": 2.426},
                  "customers": [
                    {"key": "0001", "frequency": 2, "recency": 30.43, "age": 38.86},
                    {"key": "0002", "frequency": 1, "recency": 1.71, "age": 38.86},
                    {"key": "0003", "frequency": 0, "recency": 0, "age": 38.86}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms> terms(FieldReader fields, Optional<PeriodUnit> unit, Optional<CustomerSummaries> from) {
        Optional<Double> horizon = Inputs.aboveZero(fields, "horizon");
        Optional<BgNbd> model = fields.optional("model", Inputs.shape(BgNbdModel::parameters));
        if (horizon.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(customers -> {
            Map<String, Fit<?>> fits = new LinkedHashMap<>();
            Reason[] reason = new Reason[1];
            Optional<Ready> ready = given(model, BgNbd::fit, customers, f -> fits.put("fit", f), r -> reason[0] = r)
                    .map(found -> new Counting(found, unit.get(), horizon.get()));
            return new Result(ready, Optional.ofNullable(reason[0]), fits);
        });
    }

    static Optional<BgNbd> parameters(FieldReader fields) {
        Optional<Double> r = Inputs.aboveZero(fields, "r");
        Optional<Double> alpha = Inputs.aboveZero(fields, "alpha");
        Optional<Double> a = Inputs.aboveZero(fields, "a");
        Optional<Double> b = Inputs.aboveZero(fields, "b");
        return fields.build(() -> new BgNbd(r.orElseThrow(), alpha.orElseThrow(), a.orElseThrow(), b.orElseThrow()));
    }

    static void write(JsonWriter out, String name, BgNbd model) {
        out.name(name)
                .beginObject()
                .field("r", model.r())
                .field("alpha", model.alpha())
                .field("a", model.a())
                .field("b", model.b())
                .endObject();
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

    private record Counting(BgNbd model, PeriodUnit unit, double horizon) implements Ready {

        @Override
        public Score score(CustomerSummary customer) {
            return model.score(customer, horizon);
        }

        @Override
        public Map<String, Double> values(CustomerSummary customer) {
            return ordered(
                    VALUES,
                    model.probabilityAlive(customer),
                    model.expectedPurchasesIfActive(customer.frequency(), customer.age(), horizon));
        }

        @Override
        public void describe(JsonWriter out) {
            out.field("unit", unit.slug()).field("horizon", horizon);
            write(out, "model", model);
        }
    }
}
