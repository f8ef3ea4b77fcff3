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
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Codes;
import org.crmkit.scoring.servicequality.Pareto;

/**
 * {@code {"cut": 0.8, "customers": [{"key": "late-delivery", "count": 41}]}}. A row is a cause; the rows come back ranked. The value is the
 * share of all cases, the band whether it belongs to the vital few.
 */
final class ParetoModel extends JointModel<Pareto.Cause> {

    private static final ScoreBand VITAL =
            new ScoreBand("vital-few", Label.of("关键少数", "Vital few"), Double.NEGATIVE_INFINITY);
    private static final ScoreBand USEFUL =
            new ScoreBand("useful-many", Label.of("次要多数", "Useful many"), Double.NEGATIVE_INFINITY);

    @Override
    public ModelKey key() {
        return ModelKey.PARETO_CAUSES;
    }

    @Override
    public Label line() {
        return Label.of("找出造成大部分投诉的少数原因", "the few causes that make most complaints, ties on one side");
    }

    @Override
    public String example() {
        return """
                {
                  "cut": 0.8,
                  "customers": [
                    {"key": "late-delivery", "count": 41},
                    {"key": "wrong-invoice", "count": 23},
                    {"key": "no-call-back", "count": 23},
                    {"key": "damaged-goods", "count": 9},
                    {"key": "rude-staff", "count": 4}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Pareto.Cause>> terms(FieldReader fields) {
        BigDecimal cut = fields.optional("cut", Shapes.decimal(new BigDecimal(Inputs.TINY), BigDecimal.ONE))
                .orElse(Pareto.USUAL_CUT);
        return fields.build(() -> rows -> Pareto.of(rows, cut)
                .fold(
                        known -> new Measured.Known<>(new Ranked(known.figure()), known.cases()),
                        undefined -> new Measured.Undefined<>(undefined.reason())));
    }

    @Override
    Optional<Pareto.Cause> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Integer> count = Inputs.count(row, "count");
        return row.build(() -> new Pareto.Cause(key.orElseThrow(), count.orElseThrow()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.number("count"));
    }

    @Override
    List<String> valueNames() {
        return List.of("rank", "cumulative");
    }

    private record Ranked(Pareto pareto) implements Answer {

        @Override
        public List<ScoredRow> rows() {
            List<ScoredRow> rows = new ArrayList<>();
            for (Pareto.Line line : pareto.lines()) {
                Map<String, Double> values = new LinkedHashMap<>();
                values.put("rank", (double) line.rank());
                values.put("cumulative", line.cumulative());
                String of = line.count() + "/" + pareto.total();
                String sum = Formats.rounded(100 * line.cumulative(), 1) + "%";
                rows.add(new ScoredRow(
                        line.key(),
                        values,
                        new Score(
                                ModelKey.PARETO_CAUSES,
                                line.share(),
                                Optional.of(line.isVital() ? VITAL : USEFUL),
                                0,
                                List.of(new Contribution(
                                        Reason.of(
                                                Codes.of(line.key(), "cause-", line.rank()),
                                                line.key() + "：" + of + "，累计" + sum,
                                                line.key() + ": " + of + ", " + sum + " with those before"),
                                        line.share())),
                                List.of(),
                                "cut=" + Formats.plain(pareto.cut()))));
            }
            return rows;
        }

        @Override
        public void describe(JsonWriter out) {
            out.field("cases", pareto.total())
                    .field("cut", pareto.cut())
                    .field("vital", (long) pareto.vital().size())
                    .field("reached", pareto.reached());
        }
    }
}
