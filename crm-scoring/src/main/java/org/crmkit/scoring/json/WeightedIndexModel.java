package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Codes;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.weight.Ahp;
import org.crmkit.scoring.weight.AhpMethod;
import org.crmkit.scoring.weight.EntropyWeights;
import org.crmkit.scoring.weight.PairwiseMatrix;
import org.crmkit.scoring.weight.RandomIndex;
import org.crmkit.scoring.weight.WeightCombination;
import org.crmkit.scoring.weight.Weights;

/**
 * Criteria on one scale, weighed and added up. The weights come from experts' judgements of the pairs, row by row of the upper half,
 * <pre>{@code
 * {"criteria": ["payment", "finance", "standing"], "model": {"judgements": [2, 5, 3], "method": "eigenvector", "random-index": "saaty-1980"},
 *  "customers": [{"key": "c-01", "payment": 90, "finance": 60, "standing": 75}]}
 * }</pre>
 * or as they are, {@code "model": {"weights": [5, 3, 2]}}; without model, from what distinguishes the customers, by entropy; and with
 * {@code "entropy": {"scaling": "range", "costs": ["debt"], "combination": "linear", "share": 0.5}} beside a model, from both. Judgements
 * come back with their consistency ratio and the one to ask about again.
 */
final class WeightedIndexModel extends EachModel<WeightedIndexModel.Row> {

    record Row(String key, Map<String, Double> values) {}

    private record Opinion(Weights weights, Optional<Ahp> ahp) {}

    private record Data(
            EntropyWeights.Scaling scaling, List<String> costs, WeightCombination combination, double share) {

        private static final Data USUAL =
                new Data(EntropyWeights.Scaling.SHARE, List.of(), WeightCombination.LINEAR, 0.5);
    }

    @Override
    public ModelKey key() {
        return ModelKey.WEIGHTED_INDEX;
    }

    @Override
    public Label line() {
        return Label.of(
                "用层次分析法、熵权法或组合权重汇总各项评分", "criteria added up by weights from pairwise comparison, entropy or both");
    }

    @Override
    public String example() {
        return """
                {
                  "criteria": ["payment", "finance", "standing"],
                  "model": {"judgements": [2, 5, 3]},
                  "customers": [
                    {"key": "c-01", "payment": 90, "finance": 60, "standing": 75},
                    {"key": "c-02", "payment": 55, "finance": 80, "standing": 70},
                    {"key": "c-03", "payment": 30, "finance": 45, "standing": 65}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Shape<List<String>> names = Shapes.narrowed(
                Shapes.list(Shapes.string()),
                list -> !list.isEmpty() && list.stream().distinct().count() == list.size(),
                Label.of("至少一个、不重复的名称", "one or more names, each once"),
                Label.of("请逐个写出指标。", "Write each criterion once."));
        Optional<List<String>> criteria = fields.required("criteria", names);
        Optional<Opinion> opinion =
                fields.optional("model", Inputs.shape(model -> criteria.flatMap(known -> opinion(model, known))));
        Optional<Data> data = fields.optional("entropy", Inputs.shape(WeightedIndexModel::data));
        boolean both = data.isPresent();
        return fields.build(() -> rows -> ready(criteria.orElseThrow(), opinion, both, data.orElse(Data.USUAL), rows));
    }

    private static Optional<Opinion> opinion(FieldReader fields, List<String> criteria) {
        Optional<List<BigDecimal>> judgements = fields.optional("judgements", Inputs.series());
        Optional<AhpMethod> method = fields.optional("method", Shapes.choice(Inputs.choices(AhpMethod.values())));
        Optional<RandomIndex> table =
                fields.optional("random-index", Shapes.choice(Inputs.choices(RandomIndex.values())));
        if (judgements.isPresent()) {
            return fields.build(() -> {
                Ahp ahp = Ahp.of(
                        PairwiseMatrix.ofUpper(criteria, doubles(judgements.get())),
                        method.orElse(AhpMethod.EIGENVECTOR),
                        table.orElse(RandomIndex.SAATY_1980));
                return new Opinion(ahp.weights(), Optional.of(ahp));
            });
        }
        Optional<List<BigDecimal>> weights = fields.required("weights", Inputs.series());
        return fields.build(() -> {
            if (weights.orElseThrow().size() != criteria.size()) {
                throw new IllegalArgumentException("weights were "
                        + weights.get().size() + "; there must be " + criteria.size() + ", one a criterion.");
            }
            return new Opinion(Weights.of(criteria, doubles(weights.get())), Optional.empty());
        });
    }

    private static double[] doubles(List<BigDecimal> numbers) {
        return numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    private static Optional<Data> data(FieldReader fields) {
        Optional<EntropyWeights.Scaling> scaling =
                fields.optional("scaling", Shapes.choice(Inputs.choices(EntropyWeights.Scaling.values())));
        Optional<List<String>> costs = fields.optional("costs", Shapes.list(Shapes.string()));
        Optional<WeightCombination> combination =
                fields.optional("combination", Shapes.choice(Inputs.choices(WeightCombination.values())));
        double share = Inputs.number(fields, "share", "0", "1", Data.USUAL.share());
        return fields.build(() -> new Data(
                scaling.orElse(Data.USUAL.scaling()),
                costs.orElse(List.of()),
                combination.orElse(Data.USUAL.combination()),
                share));
    }

    private static Optional<Result<Row>> ready(
            List<String> criteria, Optional<Opinion> opinion, boolean both, Data data, List<Row> rows) {
        if (opinion.isPresent() && !both) {
            return Optional.of(
                    Result.of(new Index(opinion.get().weights(), opinion.get().ahp(), Optional.empty())));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<EntropyWeights> found = rows.size() < 2 ? Optional.empty() : entropy(criteria, data, rows);
            if (found.isEmpty()) {
                return Optional.of(Result.refused(Reason.of(
                        "nothing-distinguishes", "各客户在所有指标上相同，无法求熵权。", "The customers are alike on every criterion.")));
            }
            Weights weights = opinion.map(expert -> data.combination()
                            .combine(expert.weights(), found.get().weights(), data.share()))
                    .orElse(found.get().weights());
            return Optional.of(Result.of(new Index(weights, opinion.flatMap(Opinion::ahp), found)));
        } catch (IllegalArgumentException e) {
            String said = String.valueOf(e.getMessage());
            return Optional.of(Result.refused(Reason.of("no-entropy", "无法求熵权：" + said, said)));
        }
    }

    private static Optional<EntropyWeights> entropy(List<String> criteria, Data data, List<Row> rows) {
        List<List<Double>> cases = new ArrayList<>();
        for (Row row : rows) {
            cases.add(criteria.stream().map(name -> value(row, name)).toList());
        }
        return EntropyWeights.of(
                criteria,
                cases,
                criteria.stream()
                        .map(name -> data.costs().contains(name)
                                ? EntropyWeights.Direction.COST
                                : EntropyWeights.Direction.BENEFIT)
                        .toList(),
                data.scaling());
    }

    private static double value(Row row, String name) {
        Double value = row.values().get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    name + " of " + row.key() + " is missing; give every criterion a value.");
        }
        return value;
    }

    private record Index(Weights weights, Optional<Ahp> ahp, Optional<EntropyWeights> entropy) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            List<Contribution> contributions = new ArrayList<>();
            Sum sum = new Sum();
            for (int i = 0; i < weights.size(); i++) {
                String name = weights.names().get(i);
                double value = value(row, name);
                double points = weights.values().get(i) * value;
                sum.add(points);
                String by = Formats.rounded(weights.values().get(i), 4) + " x " + Formats.stored(value);
                contributions.add(new Contribution(
                        Reason.of(Codes.of(name, "criterion-", i + 1), name + "：" + by, name + ": " + by), points));
            }
            return new ScoredRow(
                    row.key(),
                    Map.of(),
                    new Score(
                            ModelKey.WEIGHTED_INDEX,
                            sum.value(),
                            Optional.empty(),
                            0,
                            contributions,
                            List.of(),
                            configuration()));
        }

        private String configuration() {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < weights.size(); i++) {
                out.append(i == 0 ? "" : ",")
                        .append(weights.names().get(i))
                        .append('=')
                        .append(Formats.stored(weights.values().get(i)));
            }
            return out.toString();
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            out.name("weights").beginObject();
            for (int i = 0; i < weights.size(); i++) {
                out.field(weights.names().get(i), weights.values().get(i));
            }
            out.endObject();
            ahp.ifPresent(judged -> judgements(judged, out));
            entropy.ifPresent(found -> {
                out.name("entropy").beginObject();
                for (int i = 0; i < weights.size(); i++) {
                    out.field(weights.names().get(i), found.entropies().get(i));
                }
                out.endObject();
            });
        }

        private static void judgements(Ahp ahp, JsonWriter out) {
            out.name("judgements")
                    .beginObject()
                    .field("method", ahp.method().code())
                    .field("random-index", ahp.randomIndex().code())
                    .field("lambda-max", ahp.lambdaMax())
                    .field("consistency-index", ahp.consistencyIndex());
            ahp.consistencyRatio().ifPresent(ratio -> out.field("consistency-ratio", ratio));
            out.field("verdict", ahp.verdict().name().toLowerCase(Locale.ROOT));
            if (!ahp.deviations().isEmpty()) {
                out.field("least-consistent", ahp.deviations().get(0).sentence());
            }
            out.endObject();
        }
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<String, Double> values = NamedValues.rest(row, List.of("key"));
        return row.build(() -> new Row(key.orElseThrow(), values));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
