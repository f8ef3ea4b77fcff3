package org.crmkit.scoring.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.loyalty.LoyaltyIndex;
import org.crmkit.scoring.loyalty.LoyaltyMeasure;
import org.crmkit.scoring.loyalty.LoyaltyMeasures;

/**
 * {@code {"weights": {"repurchase": 2}, "full": {"tolerated-rise": 0.25}, "customers": [{"key", "repurchase", "tolerated-rise",
 * "resisted-cut", "behaviour"}]}}. All measures are fractions; each row needs at least one, weights and full values may be left out.
 */
final class LoyaltyIndexModel extends EachModel<LoyaltyMeasures> {

    @Override
    public ModelKey key() {
        return ModelKey.LOYALTY_INDEX;
    }

    @Override
    public Label line() {
        return Label.of("由再购、容忍涨价、抵制降价和实际行为得出忠诚指数", "an index of loyalty from intent, price tolerance and behaviour");
    }

    @Override
    public String example() {
        return """
                {
                  "weights": {"repurchase": 1, "behaviour": 1},
                  "customers": [
                    {"key": "c-01", "repurchase": 0.95, "tolerated-rise": 0.12, "resisted-cut": 0.20, "behaviour": 0.90},
                    {"key": "c-02", "repurchase": 0.60, "tolerated-rise": 0.03, "resisted-cut": 0.05, "behaviour": 0.40},
                    {"key": "c-03", "behaviour": 0.15}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<LoyaltyMeasures>> terms(FieldReader fields) {
        LoyaltyIndex usual = LoyaltyIndex.standard();
        Map<LoyaltyMeasure, Double> weights = given(fields, "weights", "0.0001", usual.weights());
        Map<LoyaltyMeasure, Double> full = given(fields, "full", "0.0001", usual.full());
        return fields.build(() -> {
            LoyaltyIndex index = new LoyaltyIndex(weights, full, usual.bands());
            return given(customer -> new ScoredRow(
                    customer.key(), Map.of(), index.score(customer).orElseThrow()));
        });
    }

    private static Map<LoyaltyMeasure, Double> given(
            FieldReader fields, String name, String least, Map<LoyaltyMeasure, Double> usual) {
        Map<LoyaltyMeasure, Double> out = new EnumMap<>(usual);
        fields.optional(name, Inputs.shape(given -> {
            for (LoyaltyMeasure measure : LoyaltyMeasure.values()) {
                Inputs.maybe(given, measure.code(), least, "1000").ifPresent(value -> out.put(measure, value));
            }
            return Optional.of(true);
        }));
        return out;
    }

    @Override
    Optional<LoyaltyMeasures> row(FieldReader row) {
        Optional<String> key = row.string("key");
        OptionalDouble repurchase = Inputs.maybe(row, "repurchase", "0", "1");
        OptionalDouble rise = Inputs.maybe(row, "tolerated-rise", "0", "10");
        OptionalDouble cut = Inputs.maybe(row, "resisted-cut", "0", "1");
        OptionalDouble behaviour = Inputs.maybe(row, "behaviour", "0", "1");
        return row.build(() -> {
            LoyaltyMeasures measures = new LoyaltyMeasures(key.orElseThrow(), repurchase, rise, cut, behaviour);
            if (LoyaltyIndex.standard().index(measures).isEmpty()) {
                throw new IllegalArgumentException(
                        "customer " + measures.key() + " has no measure; give at least one of the four.");
            }
            return measures;
        });
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.optional("repurchase", RowColumn.Kind.NUMBER),
                RowColumn.optional("tolerated-rise", RowColumn.Kind.NUMBER),
                RowColumn.optional("resisted-cut", RowColumn.Kind.NUMBER),
                RowColumn.optional("behaviour", RowColumn.Kind.NUMBER));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
