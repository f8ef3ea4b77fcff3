package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.satisfaction.RaterDimension;
import org.crmkit.scoring.satisfaction.ServiceGap;

/**
 * {@code {"statements": [{"dimension": "reliability", "expected": "e1", "perceived": "p1"}], "weights": {"reliability": 40, "empathy": 60},
 * "customers": [{"key": "r-01", "e1": 6, "p1": 5}]}}. Without weights dimensions count the same. A row's value is the respondent's own weighted
 * gap, perceived less expected; the values average to the result.
 */
final class ServiceGapModel extends EachModel<ServiceGapModel.Row> {

    private static final List<String> VALUES = List.of("servperf");

    record Row(String key, Map<String, Double> answers) {}

    @Override
    public ModelKey key() {
        return ModelKey.SERVICE_GAP;
    }

    @Override
    public Label line() {
        return Label.of("服务质量差距（SERVQUAL、SERVPERF）", "perceived less expected quality, SERVQUAL and SERVPERF");
    }

    @Override
    public String example() {
        return """
                {
                  "statements": [
                    {"dimension": "reliability", "expected": "e1", "perceived": "p1"},
                    {"dimension": "reliability", "expected": "e2", "perceived": "p2"},
                    {"dimension": "empathy", "expected": "e3", "perceived": "p3"}
                  ],
                  "weights": {"reliability": 65, "empathy": 35},
                  "customers": [
                    {"key": "r-01", "e1": 6, "e2": 7, "e3": 6, "p1": 5, "p2": 6, "p3": 6},
                    {"key": "r-02", "e1": 7, "e2": 7, "e3": 5, "p1": 4, "p2": 5, "p3": 5},
                    {"key": "r-03", "e1": 5, "e2": 6, "e3": 6, "p1": 5, "p2": 5, "p3": 7}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<List<ServiceGap.Statement>> statements = fields.required(
                "statements",
                Shapes.narrowed(
                        Shapes.list(Inputs.shape(ServiceGapModel::statement)),
                        list -> !list.isEmpty(),
                        Label.of("至少一条陈述", "one or more statements"),
                        Label.of("请逐条写出。", "Write each statement.")));
        Map<RaterDimension, Double> weights = new EnumMap<>(RaterDimension.class);
        fields.optional("weights", Inputs.shape(given -> {
            for (RaterDimension dimension : RaterDimension.values()) {
                Inputs.maybe(given, dimension.code(), "0", "1000000")
                        .ifPresent(weight -> weights.put(dimension, weight));
            }
            return Optional.of(true);
        }));
        return fields.build(() -> given(new Gaps(statements.orElseThrow(), weights)));
    }

    private static Optional<ServiceGap.Statement> statement(FieldReader fields) {
        Optional<RaterDimension> dimension = fields.choice("dimension", Inputs.choices(RaterDimension.values()));
        Optional<String> expected = fields.string("expected");
        Optional<String> perceived = fields.string("perceived");
        return fields.build(() ->
                new ServiceGap.Statement(dimension.orElseThrow(), expected.orElseThrow(), perceived.orElseThrow()));
    }

    private record Gaps(List<ServiceGap.Statement> statements, Map<RaterDimension, Double> weights)
            implements Ready<Row> {

        private Optional<ServiceGap> gap(List<Row> rows) {
            Set<String> questions = new LinkedHashSet<>();
            statements.forEach(statement -> questions.add(statement.expected()));
            statements.forEach(statement -> questions.add(statement.perceived()));
            AnswerTable.Builder table = AnswerTable.builder(questions);
            rows.forEach(row -> table.add(row.key(), row.answers(), Map.of()));
            return (weights.isEmpty()
                            ? ServiceGap.unweighted(table.build(), statements)
                            : ServiceGap.of(table.build(), statements, weights))
                    .value();
        }

        @Override
        public ScoredRow score(Row row) {
            ServiceGap own = gap(List.of(row))
                    .orElseThrow(() -> new IllegalArgumentException(
                            row.key() + " left a statement unanswered; give both answers to each."));
            List<Contribution> contributions = new ArrayList<>();
            for (ServiceGap.Dimension each : own.dimensions()) {
                String sum = Formats.rounded(each.gap(), 2) + " x " + Formats.rounded(each.weight(), 4);
                contributions.add(new Contribution(
                        Reason.of(
                                each.dimension().code(),
                                each.dimension().label().zh() + "：" + sum,
                                each.dimension().label().en() + ": " + sum),
                        each.gap() * each.weight()));
            }
            double value = own.weighted().servqual();
            return new ScoredRow(
                    row.key(),
                    SummaryModel.ordered(VALUES, own.weighted().servperf()),
                    new Score(
                            ModelKey.SERVICE_GAP,
                            value,
                            Optional.empty(),
                            0,
                            contributions,
                            List.of(),
                            configuration()));
        }

        private String configuration() {
            StringBuilder out = new StringBuilder("statements=" + statements.size());
            weights.forEach((dimension, weight) ->
                    out.append(',').append(dimension.code()).append('=').append(Formats.stored(weight)));
            return out.toString();
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            gap(rows).ifPresent(found -> write(out, found));
        }

        private static void write(JsonWriter out, ServiceGap found) {
            out.field("respondents", (long) found.respondents()).field("left-out", (long) found.leftOut());
            Map<String, ServiceGap.Overall> both = new LinkedHashMap<>();
            both.put("weighted", found.weighted());
            both.put("unweighted", found.unweighted());
            both.forEach((name, overall) -> out.name(name)
                    .beginObject()
                    .field("servqual", overall.servqual())
                    .field("servperf", overall.servperf())
                    .endObject());
            out.name("dimensions").beginList();
            for (ServiceGap.Dimension each : found.dimensions()) {
                out.beginObject()
                        .field("slug", each.dimension().code())
                        .field("label", each.dimension().label())
                        .field("weight", each.weight())
                        .field("expectation", each.expectation())
                        .field("perception", each.perception())
                        .field("gap", each.gap());
                each.reliability().ifPresent(reliability -> out.field("reliability", reliability));
                out.endObject();
            }
            out.endList();
        }
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<String, Double> answers = NamedValues.rest(row, List.of("key"));
        return row.build(() -> new Row(key.orElseThrow(), answers));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"));
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }
}
