package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.servicequality.agreement.BlandAltman;
import org.crmkit.scoring.servicequality.agreement.IccForm;
import org.crmkit.scoring.servicequality.agreement.IntraclassCorrelation;
import org.crmkit.scoring.servicequality.agreement.RaterDrift;
import org.crmkit.scoring.servicequality.agreement.ScoreRatings;

/**
 * {@code {"raters": ["a", "b"], "customers": [{"key": "call-01", "session": "2026-01", "points": [82, 78]}]}}. A row is a contact that all
 * raters heard; in a table the points stand in one cell, parted by spaces. The value is how far the highest and the lowest lie apart; the
 * result has six intraclass correlations, how each rater lies to the others, and, over sessions in the order they first appear, whether one
 * drifts.
 */
final class RaterScoresModel extends JointModel<RaterScoresModel.Row> {

    record Row(String session, ScoreRatings.Item item) {}

    @Override
    public ModelKey key() {
        return ModelKey.RATER_SCORES;
    }

    @Override
    public Label line() {
        return Label.of("评审打分的组内相关系数、偏差与漂移", "intraclass correlations, bias and drift of raters' points");
    }

    @Override
    public String example() {
        return """
                {
                  "raters": ["qa-1", "qa-2", "qa-3"],
                  "customers": [
                    {"key": "call-01", "session": "2026-01", "points": [82, 80, 84]},
                    {"key": "call-02", "session": "2026-01", "points": [64, 61, 66]},
                    {"key": "call-03", "session": "2026-02", "points": [91, 86, 90]},
                    {"key": "call-04", "session": "2026-02", "points": [75, 71, 77]},
                    {"key": "call-05", "session": "2026-03", "points": [58, 50, 57]},
                    {"key": "call-06", "session": "2026-03", "points": [88, 79, 86]}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<List<String>> raters = fields.required("raters", Shapes.list(Shapes.string()));
        double level = Inputs.number(fields, "level", "0.01", "0.9999", Outputs.LEVEL);
        return fields.build(() -> rows -> {
            ScoreRatings all = new ScoreRatings(
                    raters.orElseThrow(), rows.stream().map(Row::item).toList());
            return new Measured.Known<>(new Heard(all, sessions(raters.orElseThrow(), rows), level), rows.size());
        });
    }

    private static List<RaterDrift.Session> sessions(List<String> raters, List<Row> rows) {
        Map<String, List<ScoreRatings.Item>> bySession = new LinkedHashMap<>();
        for (Row row : rows) {
            bySession
                    .computeIfAbsent(row.session(), session -> new ArrayList<>())
                    .add(row.item());
        }
        List<RaterDrift.Session> sessions = new ArrayList<>();
        bySession.forEach((key, items) -> sessions.add(new RaterDrift.Session(key, new ScoreRatings(raters, items))));
        return sessions;
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<String> session = row.optionalString("session");
        Optional<List<BigDecimal>> points = row.required("points", Inputs.series());
        return row.build(() -> new Row(
                session.orElse(""),
                new ScoreRatings.Item(
                        key.orElseThrow(),
                        points.orElseThrow().stream()
                                .map(BigDecimal::doubleValue)
                                .toList())));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"), RowColumn.optional("session", RowColumn.Kind.TEXT), RowColumn.text("points"));
    }

    @Override
    List<String> valueNames() {
        return List.of("mean");
    }

    private record Heard(ScoreRatings ratings, List<RaterDrift.Session> sessions, double level) implements Answer {

        @Override
        public List<ScoredRow> rows() {
            List<ScoredRow> rows = new ArrayList<>();
            for (ScoreRatings.Item item : ratings.items()) {
                int highest = 0;
                int lowest = 0;
                Sum sum = new Sum();
                for (int j = 0; j < item.points().size(); j++) {
                    sum.add(item.points().get(j));
                    highest = item.points().get(j) > item.points().get(highest) ? j : highest;
                    lowest = item.points().get(j) < item.points().get(lowest) ? j : lowest;
                }
                double mean = sum.value() / item.points().size();
                double above = item.points().get(highest) - mean;
                double below = mean - item.points().get(lowest);
                rows.add(new ScoredRow(
                        item.key(),
                        Map.of("mean", mean),
                        new Score(
                                ModelKey.RATER_SCORES,
                                above + below,
                                Optional.empty(),
                                0,
                                List.of(
                                        apart("highest", "最高", ratings.raters().get(highest), above),
                                        apart("lowest", "最低", ratings.raters().get(lowest), below)),
                                List.of(),
                                "raters=" + ratings.raters().size())));
            }
            return rows;
        }

        private static Contribution apart(String code, String zh, String rater, double points) {
            String by = Formats.rounded(points, 1);
            return new Contribution(
                    Reason.of(
                            code,
                            zh + "：" + rater + "，距均值" + by + "分",
                            code + ": " + rater + ", " + by + " from the mean"),
                    points);
        }

        @Override
        public void describe(JsonWriter out) {
            out.name("correlations").beginObject();
            IntraclassCorrelation.of(ratings, level)
                    .fold(
                            known -> correlations(out, known.figure()),
                            undefined -> Outputs.undefined(out, undefined.reason()));
            out.endObject().name("raters").beginList();
            for (String rater : ratings.raters()) {
                out.beginObject().field("rater", rater).name("to-others").beginObject();
                ratings.againstOthers(rater, level)
                        .fold(
                                known -> bias(out, known.figure()),
                                undefined -> Outputs.undefined(out, undefined.reason()));
                out.endObject().name("drift").beginObject();
                RaterDrift.of(rater, sessions, level)
                        .fold(
                                known -> drift(out, known.figure()),
                                undefined -> Outputs.undefined(out, undefined.reason()));
                out.endObject().endObject();
            }
            out.endList();
        }

        private static JsonWriter correlations(JsonWriter out, IntraclassCorrelation found) {
            for (IccForm form : IccForm.values()) {
                out.name(form.code()).beginObject().field("label", form.label());
                found.form(form).ifPresent(estimate -> out.field("value", estimate.value())
                        .field("low", estimate.low())
                        .field("high", estimate.high())
                        .field("p-value", estimate.pValue()));
                out.endObject();
            }
            return out;
        }

        private static JsonWriter bias(JsonWriter out, BlandAltman found) {
            return out.field("bias", found.bias())
                    .field("low", found.biasLow())
                    .field("high", found.biasHigh())
                    .field("lower-limit", found.lower())
                    .field("upper-limit", found.upper());
        }

        private static JsonWriter drift(JsonWriter out, RaterDrift found) {
            return out.field("slope", found.slope())
                    .field("low", found.low())
                    .field("high", found.high())
                    .field("p-value", found.pValue())
                    .field("direction", found.direction().code());
        }
    }
}
