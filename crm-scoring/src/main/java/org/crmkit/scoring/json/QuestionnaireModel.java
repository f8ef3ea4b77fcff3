package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.questionnaire.CareCheck;
import org.crmkit.scoring.questionnaire.CareRule;
import org.crmkit.scoring.questionnaire.ItemMoments;
import org.crmkit.scoring.questionnaire.Reliability;
import org.crmkit.scoring.questionnaire.SamplingAdequacy;
import org.crmkit.scoring.questionnaire.Sphericity;
import org.crmkit.scoring.questionnaire.SplitHalf;

/**
 * {@code {"questions": ["q1", "q2"], "level": 0.95, "median-seconds": 240, "customers": [{"key": "r-01", "seconds": 250, "q1": 4, "q2": 5}]}}. The
 * result has alpha, halves, adequacy and sphericity of the questions; a row's value is how many reasons there are to doubt it.
 */
final class QuestionnaireModel extends EachModel<QuestionnaireModel.Row> {

    record Row(String key, OptionalDouble seconds, Map<String, Double> answers) {}

    @Override
    public ModelKey key() {
        return ModelKey.QUESTIONNAIRE;
    }

    @Override
    public Label line() {
        return Label.of("信度、KMO、Bartlett检验及敷衍作答", "alpha, split halves, KMO, Bartlett, and who answered without care");
    }

    @Override
    public String example() {
        return """
                {
                  "questions": ["q1", "q2", "q3"],
                  "median-seconds": 60,
                  "customers": [
                    {"key": "r-01", "seconds": 70, "q1": 4, "q2": 5, "q3": 4},
                    {"key": "r-02", "seconds": 50, "q1": 2, "q2": 3, "q3": 2},
                    {"key": "r-03", "seconds": 12, "q1": 3, "q2": 2, "q3": 3},
                    {"key": "r-04", "seconds": 66, "q1": 5, "q2": 4, "q3": 5},
                    {"key": "r-05", "seconds": 61, "q1": 1, "q2": 2, "q3": 2},
                    {"key": "r-06", "seconds": 58, "q1": 3, "q2": 4, "q3": 4},
                    {"key": "r-07", "seconds": 73, "q1": 4, "q2": 3, "q3": 5},
                    {"key": "r-08", "seconds": 49, "q2": 1}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<List<String>> questions = fields.required(
                "questions",
                Shapes.narrowed(
                        Shapes.list(Shapes.string()),
                        list -> !list.isEmpty() && list.stream().distinct().count() == list.size(),
                        Label.of("至少一个、不重复的题目", "one or more questions, each once"),
                        Label.of("请按提问顺序逐个写出题目。", "Write each question once, in the order asked.")));
        double level = Inputs.number(fields, "level", "0.01", "0.9999", 0.95);
        OptionalDouble median = Inputs.maybe(fields, "median-seconds", Inputs.TINY, Inputs.HUGE);
        return fields.build(() -> given(new Statistics(questions.orElseThrow(), level, median)));
    }

    private record Statistics(List<String> questions, double level, OptionalDouble median) implements Ready<Row> {

        private AnswerTable table(List<Row> rows) {
            AnswerTable.Builder table = AnswerTable.builder(questions);
            rows.forEach(row -> table.add(row.key(), row.answers(), Map.of()));
            return table.build();
        }

        @Override
        public ScoredRow score(Row row) {
            List<Reason> reasons = new ArrayList<>();
            CareCheck.of(table(List.of(row)), questions, Map.of(), CareRule.standard())
                    .flags()
                    .forEach(flag -> reasons.addAll(flag.reasons()));
            if (row.seconds().isPresent() && median.isPresent()) {
                CareCheck.tooFast(row.seconds().getAsDouble(), median.getAsDouble(), CareRule.standard())
                        .ifPresent(reasons::add);
            }
            List<String> missing = questions.stream()
                    .filter(question -> !row.answers().containsKey(question))
                    .toList();
            return new ScoredRow(
                    row.key(),
                    Map.of(),
                    new Score(
                            ModelKey.QUESTIONNAIRE,
                            reasons.size(),
                            Optional.empty(),
                            0,
                            reasons.stream()
                                    .map(reason -> new Contribution(reason, 1))
                                    .toList(),
                            missing,
                            String.join(",", questions)));
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            AnswerTable answers = table(rows);
            ItemMoments moments = ItemMoments.of(answers, questions);
            write(out, "reliability", Reliability.of(moments, level), found -> reliability(out, found));
            for (SplitHalf.Method method : SplitHalf.Method.values()) {
                write(out, "split-half-" + method.code(), SplitHalf.of(answers, questions, method), found -> out.field(
                                "correlation", found.correlation())
                        .field("spearman-brown", found.spearmanBrown())
                        .field("guttman", found.guttman()));
            }
            write(out, "kmo", SamplingAdequacy.of(moments), found -> {
                out.field("overall", found.overall()).field("verdict", found.verdict());
                out.name("items").beginObject();
                found.items().forEach(item -> out.field(item.question(), item.value()));
                out.endObject();
            });
            write(out, "bartlett", Sphericity.of(moments), found -> out.field("statistic", found.statistic())
                    .field("degrees", (long) found.degrees())
                    .field("p-value", found.pValue()));
        }

        private static void reliability(JsonWriter out, Reliability found) {
            out.field("alpha", found.alpha()).field("respondents", (long) found.respondents());
            found.standardised().ifPresent(alpha -> out.field("standardised", alpha));
            found.interval().ifPresent(interval -> out.name("interval")
                    .beginObject()
                    .field("level", interval.level())
                    .field("low", interval.low())
                    .field("high", interval.high())
                    .endObject());
            out.name("items").beginList();
            for (Reliability.Item item : found.items()) {
                out.beginObject()
                        .field("question", item.question())
                        .field("mean", item.mean())
                        .field("deviation", item.deviation());
                item.itemRest().ifPresent(r -> out.field("item-rest", r));
                item.alphaIfDropped().ifPresent(alpha -> out.field("alpha-if-dropped", alpha));
                out.endObject();
            }
            out.endList().name("warnings").beginList();
            found.warnings().forEach(warning -> out.value(warning.text()));
            out.endList();
        }

        private static <T> void write(JsonWriter out, String name, Measured<T> measured, Consumer<T> figure) {
            out.name(name).beginObject();
            measured.fold(
                    known -> {
                        figure.accept(known.figure());
                        return out;
                    },
                    undefined -> out.field("undefined", undefined.reason().text()));
            out.endObject();
        }
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        OptionalDouble seconds = Inputs.maybe(row, "seconds", Inputs.TINY, Inputs.HUGE);
        Map<String, Double> answers = NamedValues.rest(row, List.of("key", "seconds"));
        return row.build(() -> new Row(key.orElseThrow(), seconds, answers));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.optional("seconds", RowColumn.Kind.NUMBER));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
