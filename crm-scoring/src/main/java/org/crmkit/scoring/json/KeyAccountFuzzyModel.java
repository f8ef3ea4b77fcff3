package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.keyaccount.FuzzyKeyAssessment;
import org.crmkit.scoring.keyaccount.KeyAccountCard;
import org.crmkit.scoring.weight.FuzzyOperator;

/**
 * {@code {"marks": [95, 75, 40], "operator": "product-sum", "customers": [{"key": "acc-1", "difference": [6, 3, 1], ...}]}}: how many voted
 * for each grade, the best first, in a table in one cell. The value is the mean of the marks by the degrees; the band is the grade the
 * account belongs to most.
 */
final class KeyAccountFuzzyModel extends EachModel<KeyAccountFuzzyModel.Row> {

    record Row(String key, Map<String, List<Integer>> votes) {}

    @Override
    public ModelKey key() {
        return ModelKey.KEY_ACCOUNT_FUZZY;
    }

    @Override
    public Label line() {
        return Label.of("按多位评审投票、分两级模糊评价大客户", "key accounts by many persons' votes, aspect by aspect");
    }

    @Override
    public String example() {
        return """
                {
                  "marks": [95, 75, 40],
                  "operator": "product-sum",
                  "customers": [
                    {"key": "acc-1", "difference": [6, 3, 1], "size": [8, 2, 0], "sales-potential": [5, 4, 1], "relation-state": [4, 4, 2], "win-win": [6, 4, 0]},
                    {"key": "acc-2", "difference": [1, 3, 6], "size": [7, 2, 1], "margin-potential": [0, 3, 7], "relation-state": [1, 4, 5]},
                    {"key": "acc-3", "preference": [3, 5, 2], "sales-potential": [7, 3, 0], "relation-potential": [4, 5, 1], "balance": [2, 6, 2]}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<KeyAccountCard> card = KeyAccounts.card(fields);
        Optional<List<BigDecimal>> marks = fields.required(
                "marks",
                Shapes.narrowed(
                        Inputs.series(),
                        list -> list.size() >= 2,
                        Label.of("至少两个等级的分值，由好到差", "marks of two grades or more, the best first"),
                        Label.of("例如 [95, 75, 40]。", "Write [95, 75, 40], for example.")));
        Optional<FuzzyOperator> operator =
                fields.optional("operator", Shapes.choice(Inputs.choices(FuzzyOperator.values())));
        return fields.build(() -> {
            List<Double> values =
                    marks.orElseThrow().stream().map(BigDecimal::doubleValue).toList();
            FuzzyOperator by = operator.orElse(FuzzyOperator.PRODUCT_SUM);
            return given(row -> scored(card.orElseThrow(), row, values, by));
        });
    }

    private static ScoredRow scored(KeyAccountCard card, Row row, List<Double> marks, FuzzyOperator operator) {
        row.votes().forEach((slug, votes) -> {
            if (votes.size() != marks.size()) {
                throw new IllegalArgumentException(slug + " had " + votes.size() + " numbers of votes; there must be "
                        + marks.size() + ", one a grade.");
            }
        });
        FuzzyKeyAssessment found = card.evaluate(row.key(), row.votes(), operator)
                .fold(known -> known.figure(), undefined -> {
                    throw new IllegalArgumentException(undefined.reason().text().en());
                });
        List<Double> degrees = found.whole().normalised();
        List<Contribution> contributions = new ArrayList<>();
        Sum sum = new Sum();
        for (int i = 0; i < marks.size(); i++) {
            double points = degrees.get(i) * marks.get(i);
            sum.add(points);
            String by = Formats.rounded(degrees.get(i), 4) + " x " + Formats.stored(marks.get(i));
            contributions.add(new Contribution(
                    Reason.of("grade-" + (i + 1), "第" + (i + 1) + "等：" + by, "grade " + (i + 1) + ": " + by), points));
        }
        int best = found.whole().grade() + 1;
        return new ScoredRow(
                row.key(),
                Map.of(),
                new Score(
                        ModelKey.KEY_ACCOUNT_FUZZY,
                        sum.value(),
                        Optional.of(new ScoreBand(
                                "grade-" + best,
                                Label.of("第" + best + "等", "Grade " + best),
                                Double.NEGATIVE_INFINITY)),
                        0,
                        contributions,
                        found.missing(),
                        card.configuration() + "," + operator.code()));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<String, List<Integer>> votes = new LinkedHashMap<>();
        for (String name : row.names()) {
            if (!name.equals("key")) {
                row.optional(
                                name,
                                Shapes.narrowed(
                                        Inputs.series(),
                                        list -> list.stream()
                                                .allMatch(count -> count.signum() >= 0
                                                        && count.stripTrailingZeros()
                                                                        .scale()
                                                                <= 0
                                                        && count.compareTo(BigDecimal.valueOf(1_000_000)) <= 0),
                                        Label.of("各等级的票数", "whole numbers of votes, one a grade"),
                                        Label.of("请写不小于零的整数。", "Write whole numbers of zero or more.")))
                        .ifPresent(counts -> votes.put(
                                name,
                                counts.stream().map(BigDecimal::intValueExact).toList()));
            }
        }
        return row.build(() -> new Row(key.orElseThrow(), votes));
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
