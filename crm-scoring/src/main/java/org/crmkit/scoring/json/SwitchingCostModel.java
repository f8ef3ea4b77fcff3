package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.value.SwitchingCost;
import org.crmkit.scoring.value.SwitchingCostProfile;
import org.crmkit.scoring.value.SwitchingMeasure;

/**
 * {@code {"scale": 7, "weights": {"learning": 2}, "customers": [{"key", "economic-risk": 5, "evaluation": 3}]}}. Ratings run from 1 to
 * the scale; weights that are left out are 1. The result names the measures that raise the cost lowest on average.
 */
final class SwitchingCostModel extends EachModel<SwitchingCostModel.Row> {

    private static final List<String> VALUES = List.of("rated-costs");

    record Row(String key, Map<SwitchingCost, Double> ratings) {}

    @Override
    public ModelKey key() {
        return ModelKey.SWITCHING_COST;
    }

    @Override
    public Label line() {
        return Label.of("八种转换成本的指数，客户有多难离开", "how hard it is for a customer to leave, by eight costs");
    }

    @Override
    public String example() {
        return """
                {
                  "scale": 7,
                  "weights": {"learning": 2},
                  "customers": [
                    {"key": "c-01", "economic-risk": 6, "evaluation": 5, "set-up": 6, "learning": 7, "benefit-loss": 4, "money-loss": 3, "personal-relation-loss": 6, "brand-relation-loss": 5},
                    {"key": "c-02", "economic-risk": 2, "evaluation": 2, "set-up": 1, "learning": 3, "benefit-loss": 5, "money-loss": 1, "personal-relation-loss": 2, "brand-relation-loss": 2},
                    {"key": "c-03", "learning": 4, "benefit-loss": 4}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        int scale = (int) Inputs.number(fields, "scale", "2", "100", 7);
        Map<SwitchingCost, Double> weights = new EnumMap<>(SwitchingCost.class);
        for (SwitchingCost cost : SwitchingCost.values()) {
            weights.put(cost, 1.0);
        }
        fields.optional("weights", Inputs.shape(given -> {
            for (SwitchingCost cost : SwitchingCost.values()) {
                Inputs.maybe(given, cost.code(), "0.0001", "1000").ifPresent(weight -> weights.put(cost, weight));
            }
            return Optional.of(true);
        }));
        return fields.build(() -> given(new Rated(new SwitchingCostProfile(
                weights, scale, SwitchingCostProfile.standard().bands()))));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<SwitchingCost, Double> ratings = new EnumMap<>(SwitchingCost.class);
        for (SwitchingCost cost : SwitchingCost.values()) {
            Inputs.maybe(row, cost.code(), "1", "100").ifPresent(rating -> ratings.put(cost, rating));
        }
        return row.build(() -> new Row(key.orElseThrow(), ratings));
    }

    @Override
    List<RowColumn> columns() {
        List<RowColumn> columns = new ArrayList<>(List.of(RowColumn.text("key")));
        for (SwitchingCost cost : SwitchingCost.values()) {
            columns.add(RowColumn.optional(cost.code(), RowColumn.Kind.NUMBER));
        }
        return List.copyOf(columns);
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    private record Rated(SwitchingCostProfile profile) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            return new ScoredRow(
                    row.key(), SummaryModel.ordered(VALUES, row.ratings().size()), profile.score(row.ratings()));
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            Map<SwitchingCost, Double> means = new EnumMap<>(SwitchingCost.class);
            for (SwitchingCost cost : SwitchingCost.values()) {
                rows.stream()
                        .filter(row -> row.ratings().containsKey(cost))
                        .mapToDouble(row -> row.ratings().getOrDefault(cost, 1.0))
                        .average()
                        .ifPresent(mean -> means.put(cost, mean));
            }
            out.name("classes").beginList();
            for (SwitchingCost.Kind kind : SwitchingCost.Kind.values()) {
                profile.index(kind, means).ifPresent(index -> out.beginObject()
                        .field("slug", kind.code())
                        .field("label", kind.label())
                        .field("index", index)
                        .endObject());
            }
            out.endList().name("measures").beginList();
            for (SwitchingMeasure measure : profile.measures(means)) {
                out.beginObject()
                        .field("slug", measure.code())
                        .field("label", measure.label())
                        .endObject();
            }
            out.endList();
        }
    }
}
