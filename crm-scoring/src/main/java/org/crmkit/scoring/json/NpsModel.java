package org.crmkit.scoring.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.loyalty.NetPromoter;
import org.crmkit.scoring.loyalty.NpsChange;
import org.crmkit.scoring.loyalty.NpsInterval;
import org.crmkit.scoring.loyalty.NpsRange;

/**
 * {@code {"level": 0.95, "seed": 1, "resamples": 2000, "before": {"promoters", "passives", "detractors"}, "customers": [{"key",
 * "answer": 9}]}}. The result has the score of all answers with four intervals and, where an earlier sample is given, the change and
 * its significance; a row's value is 100, 0 or -100.
 */
final class NpsModel extends EachModel<NpsModel.Row> {

    record Row(String key, int answer) {}

    @Override
    public ModelKey key() {
        return ModelKey.NPS;
    }

    @Override
    public Label line() {
        return Label.of("净推荐值、四种区间及变化是否显著", "the net promoter score, four intervals and whether it changed");
    }

    @Override
    public String example() {
        return """
                {
                  "level": 0.95,
                  "seed": 1,
                  "before": {"promoters": 40, "passives": 35, "detractors": 25},
                  "customers": [
                    {"key": "c-01", "answer": 10},
                    {"key": "c-02", "answer": 9},
                    {"key": "c-03", "answer": 7},
                    {"key": "c-04", "answer": 3},
                    {"key": "c-05", "answer": 9}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        double level = Inputs.number(fields, "level", "0.01", "0.9999", 0.95);
        long seed =
                fields.optional("seed", Shapes.integer(0, Long.MAX_VALUE / 2)).orElse(1L);
        int resamples = fields.optional("resamples", Shapes.integer(100, 1_000_000))
                .orElse(2000L)
                .intValue();
        Optional<NetPromoter> before = fields.optional("before", Inputs.shape(NpsModel::counts));
        return fields.build(() -> given(new Answers(level, seed, resamples, before)));
    }

    private static Optional<NetPromoter> counts(FieldReader fields) {
        Optional<Long> promoters = fields.integer("promoters", 0, 1L << 40);
        Optional<Long> passives = fields.integer("passives", 0, 1L << 40);
        Optional<Long> detractors = fields.integer("detractors", 0, 1L << 40);
        return fields.build(
                () -> new NetPromoter(promoters.orElseThrow(), passives.orElseThrow(), detractors.orElseThrow()));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Long> answer = row.integer("answer", 0, 10);
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

    private record Answers(double level, long seed, int resamples, Optional<NetPromoter> before) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            return new ScoredRow(row.key(), Map.of(), NetPromoter.score(row.answer()));
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            NetPromoter all = NetPromoter.of(rows.stream().mapToInt(Row::answer).toArray());
            out.field("nps", all.score().orElseThrow())
                    .field("promoters", all.promoters())
                    .field("passives", all.passives())
                    .field("detractors", all.detractors())
                    .name("intervals")
                    .beginList();
            for (NpsInterval method : NpsInterval.values()) {
                NpsRange range = (method == NpsInterval.BOOTSTRAP
                                ? all.bootstrap(level, resamples, seed)
                                : all.interval(method, level))
                        .orElseThrow();
                out.beginObject()
                        .field("method", method.code())
                        .field("label", method.label())
                        .field("level", level)
                        .field("lower", range.lower())
                        .field("upper", range.upper())
                        .endObject();
            }
            out.endList();
            before.flatMap(earlier -> NpsChange.between(earlier, all)).ifPresent(change -> out.name("change")
                    .beginObject()
                    .field("difference", change.difference())
                    .field("standard-error", change.standardError())
                    .field("p-value", change.pValue())
                    .field("reason", change.reason(1 - level).text())
                    .endObject());
        }
    }
}
