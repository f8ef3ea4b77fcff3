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
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.lifetime.GammaGamma;

/**
 * {@code {"model": {"p", "q", "v"}, "customers": [{"key", "frequency", "mean-repeat-value"}]}}; without {@code model} it is fitted
 * to the customers. The value is the mean value expected of a customer's future purchases, in whole currency units.
 */
final class GammaGammaModel extends SummaryModel {

    @Override
    public ModelKey key() {
        return ModelKey.GAMMA_GAMMA;
    }

    @Override
    public Label line() {
        return Label.of("每位客户今后单次购买的平均金额", "what each customer's future purchases will be worth on average");
    }

    @Override
    public String example() {
        return """
                {
                  "model": {"p": 6.25, "q": 3.74, "v": 15.44},
                  "customers": [
                    {"key": "0001", "frequency": 2, "mean-repeat-value": 22.35},
                    {"key": "0002", "frequency": 1, "mean-repeat-value": 11.77},
                    {"key": "0003", "frequency": 0, "mean-repeat-value": 0}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms> terms(FieldReader fields, Optional<PeriodUnit> unit, Seen seen) {
        Optional<GammaGamma> model = fields.optional("model", Inputs.shape(GammaGammaModel::parameters));
        return Optional.of(customers -> {
            Map<String, Fit<?>> fits = new LinkedHashMap<>();
            Reason[] reason = new Reason[1];
            Optional<Ready> ready = given(
                            model, GammaGamma::fit, customers, f -> fits.put("fit", f), r -> reason[0] = r)
                    .map(Valuing::new);
            return new Result(ready, Optional.ofNullable(reason[0]), fits);
        });
    }

    static Optional<GammaGamma> parameters(FieldReader fields) {
        Optional<Double> p = Inputs.aboveZero(fields, "p");
        Optional<Double> q = Inputs.number(fields, "q", "1.000000000001", Inputs.HUGE);
        Optional<Double> v = Inputs.aboveZero(fields, "v");
        return fields.build(() -> new GammaGamma(p.orElseThrow(), q.orElseThrow(), v.orElseThrow()));
    }

    static void write(JsonWriter out, String name, GammaGamma model) {
        out.name(name)
                .beginObject()
                .field("p", model.p())
                .field("q", model.q())
                .field("v", model.v())
                .endObject();
    }

    @Override
    boolean timed() {
        return false;
    }

    @Override
    boolean valued() {
        return true;
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }

    @Override
    List<String> parameterNames() {
        return List.of("model");
    }

    private record Valuing(GammaGamma model) implements Ready {

        @Override
        public Score score(CustomerSummary customer) {
            return model.score(customer);
        }

        @Override
        public Map<String, Double> values(CustomerSummary customer) {
            return Map.of();
        }

        @Override
        public void describe(JsonWriter out) {
            write(out, "model", model);
        }
    }
}
