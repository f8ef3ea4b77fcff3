package org.crmkit.scoring.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.sampling.ProportionInterval;
import org.crmkit.scoring.satisfaction.EffortScore;
import org.crmkit.scoring.satisfaction.SatisfiedShare;

/**
 * Answers to one question, counted: {@code {"highest": 5, "threshold": 4, "customers": [{"key", "answer": 5}]}} for satisfaction, where a row's
 * value is 100 or 0; {@code {"version": "ease", "customers": [...]}} for effort, where it is 100, 0 or -100. Values average to the result.
 */
final class RatedModel extends EachModel<RatedModel.Row> {

    private final boolean isEffort;

    private RatedModel(boolean isEffort) {
        this.isEffort = isEffort;
    }

    static RatedModel satisfaction() {
        return new RatedModel(false);
    }

    static RatedModel effort() {
        return new RatedModel(true);
    }

    record Row(String key, int answer) {}

    @Override
    public ModelKey key() {
        return isEffort ? ModelKey.CUSTOMER_EFFORT : ModelKey.SATISFIED_SHARE;
    }

    @Override
    public Label line() {
        return isEffort
                ? Label.of("客户费力度：认为容易者减去认为困难者", "who found it easy less who found it hard, with an interval")
                : Label.of("满意客户占比及其区间", "the share of satisfied customers with an interval");
    }

    @Override
    public String example() {
        return (isEffort ? "{\n  \"version\": \"ease\"" : "{\n  \"highest\": 5,\n  \"threshold\": 4") + """
                ,
                  "customers": [
                    {"key": "c-01", "answer": 5},
                    {"key": "c-02", "answer": 4},
                    {"key": "c-03", "answer": 2},
                    {"key": "c-04", "answer": 5}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        double level = Inputs.number(fields, "level", "0.01", "0.9999", 0.95);
        ProportionInterval method = fields.optional(
                        "interval", Shapes.choice(Inputs.choices(ProportionInterval.values())))
                .orElse(ProportionInterval.WILSON);
        if (isEffort) {
            EffortScore.Version version = fields.optional(
                            "version", Shapes.choice(Inputs.choices(EffortScore.Version.values())))
                    .orElse(EffortScore.Version.EASE);
            return fields.build(() -> given(new Effort(version, method, level)));
        }
        int highest = (int) Inputs.number(fields, "highest", "2", "100", 5);
        int threshold = (int) Inputs.number(fields, "threshold", "1", "100", highest - 1.0);
        return fields.build(() -> {
            if (threshold > highest) {
                throw new IllegalArgumentException(
                        "threshold was " + threshold + "; it must be at most " + highest + ", the highest answer.");
            }
            return given(new Satisfied(highest, threshold, method, level));
        });
    }

    private static Score score(ModelKey key, int answer, double points, Label said, String configuration) {
        return new Score(
                key,
                points,
                Optional.empty(),
                0,
                List.of(new Contribution(
                        Reason.of("answer", "回答" + answer + "分：" + said.zh(), "Answered " + answer + ": " + said.en()),
                        points)),
                List.of(),
                configuration);
    }

    private static void share(
            JsonWriter out, String name, SatisfiedShare share, ProportionInterval method, double level) {
        Interval interval = share.interval(method, level);
        out.field(name, share.satisfied())
                .field("answers", share.answers())
                .field("share", share.share())
                .name("interval")
                .beginObject()
                .field("method", method.code())
                .field("level", level)
                .field("low", interval.low())
                .field("high", interval.high())
                .endObject();
    }

    private record Satisfied(int highest, int threshold, ProportionInterval method, double level)
            implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            if (row.answer() > highest) {
                throw new IllegalArgumentException("answer was " + row.answer() + "; it must be 1 to " + highest + ".");
            }
            boolean isSatisfied = row.answer() >= threshold;
            Label said = isSatisfied ? Label.of("满意", "satisfied") : Label.of("未达满意", "not satisfied");
            String configuration = "satisfied=" + threshold + "-" + highest;
            return new ScoredRow(
                    row.key(),
                    Map.of(),
                    RatedModel.score(
                            ModelKey.SATISFIED_SHARE, row.answer(), isSatisfied ? 100 : 0, said, configuration));
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            SatisfiedShare.of(rows.stream().mapToDouble(Row::answer).toArray(), threshold)
                    .value()
                    .ifPresent(found -> {
                        share(out, "satisfied", found, method, level);
                        out.field("mean", found.mean());
                    });
        }
    }

    private record Effort(EffortScore.Version version, ProportionInterval method, double level) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            EffortScore own =
                    EffortScore.of(new int[] {row.answer()}, version).value().orElseThrow();
            Label said = own.netEase() > 0
                    ? Label.of("容易", "easy")
                    : own.netEase() < 0 ? Label.of("困难", "hard") : Label.of("一般", "neither");
            return new ScoredRow(
                    row.key(),
                    Map.of(),
                    RatedModel.score(ModelKey.CUSTOMER_EFFORT, row.answer(), own.netEase(), said, version.code()));
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            EffortScore.of(rows.stream().mapToInt(Row::answer).toArray(), version)
                    .value()
                    .ifPresent(found -> {
                        out.field("version", version.code()).field("net-ease", found.netEase());
                        share(out, "easy", found.easy(), method, level);
                        out.field("hard", found.hard()).field("mean", found.mean());
                    });
        }
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Long> answer = row.integer("answer", 1, 100);
        return row.build(() -> new Row(key.orElseThrow(), answer.orElseThrow().intValue()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.number("answer"));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
