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
import org.crmkit.scoring.weight.FuzzyEvaluation;
import org.crmkit.scoring.weight.FuzzyOperator;
import org.crmkit.scoring.weight.Weights;

/**
 * {@code {"weights": {"payment": 5, "finance": 3}, "grades": [{"slug", "label", "mark"}], "operator": "product-sum", "customers": [{"key":
 * "c-01", "payment": [6, 3, 1, 0], "finance": [2, 4, 3, 1]}]}}: how many voted for each grade, the best first. In a table the votes on a
 * criterion stand in one cell. The value is the mean of the grades' marks by the degrees; the band is the grade it belongs to most.
 */
final class FuzzyModel extends EachModel<FuzzyModel.Row> {

    record Row(String key, Map<String, List<BigDecimal>> votes) {}

    private record Grade(String slug, Label label, double mark) {}

    @Override
    public ModelKey key() {
        return ModelKey.FUZZY_EVALUATION;
    }

    @Override
    public Label line() {
        return Label.of("按多位评审的投票作模糊综合评价", "many persons' votes for grades, weighed and added up");
    }

    @Override
    public String example() {
        return """
                {
                  "weights": {"payment": 5, "finance": 3, "standing": 2},
                  "grades": [
                    {"slug": "good", "label": {"zh": "好", "en": "Good"}, "mark": 95},
                    {"slug": "fair", "label": {"zh": "中", "en": "Fair"}, "mark": 75},
                    {"slug": "poor", "label": {"zh": "差", "en": "Poor"}, "mark": 40}
                  ],
                  "operator": "product-sum",
                  "customers": [
                    {"key": "c-01", "payment": [6, 3, 1], "finance": [2, 5, 3], "standing": [1, 6, 3]},
                    {"key": "c-02", "payment": [1, 3, 6], "finance": [0, 4, 6], "standing": [2, 5, 3]},
                    {"key": "c-03", "payment": [9, 1, 0], "finance": [7, 2, 1], "standing": [8, 2, 0]}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<Map<String, BigDecimal>> parts = fields.required(
                "weights", Shapes.slugMap(Shapes.decimal(BigDecimal.ZERO, new BigDecimal(Inputs.HUGE))));
        Optional<List<Grade>> grades = fields.list("grades", Inputs.shape(FuzzyModel::grade));
        Optional<FuzzyOperator> operator =
                fields.optional("operator", Shapes.choice(Inputs.choices(FuzzyOperator.values())));
        return fields.build(() -> {
            Weights weights = Weights.of(
                    List.copyOf(parts.orElseThrow().keySet()),
                    parts.orElseThrow().values().stream()
                            .mapToDouble(BigDecimal::doubleValue)
                            .toArray());
            return given(row -> scored(row, weights, grades.orElseThrow(), operator.orElse(FuzzyOperator.PRODUCT_SUM)));
        });
    }

    private static Optional<Grade> grade(FieldReader fields) {
        Optional<String> slug = fields.slug("slug");
        Optional<Label> label = fields.label("label");
        Optional<Double> mark = Inputs.number(fields, "mark", "-" + Inputs.HUGE, Inputs.HUGE);
        return fields.build(() -> new Grade(slug.orElseThrow(), label.orElseThrow(), mark.orElseThrow()));
    }

    private static ScoredRow scored(Row row, Weights weights, List<Grade> grades, FuzzyOperator operator) {
        List<List<Double>> memberships = new ArrayList<>();
        for (String criterion : weights.names()) {
            List<BigDecimal> votes = row.votes().getOrDefault(criterion, List.of());
            if (votes.size() != grades.size()) {
                throw new IllegalArgumentException(criterion + " of " + row.key() + " had " + votes.size()
                        + " numbers of votes; there must be " + grades.size() + ", one a grade.");
            }
            memberships.add(FuzzyEvaluation.shares(
                    votes.stream().map(BigDecimal::intValueExact).toList()));
        }
        FuzzyEvaluation found = FuzzyEvaluation.of(weights, memberships, operator);
        List<Contribution> contributions = new ArrayList<>();
        Sum sum = new Sum();
        for (int i = 0; i < grades.size(); i++) {
            Grade grade = grades.get(i);
            double points = found.normalised().get(i) * grade.mark();
            sum.add(points);
            String by = Formats.rounded(found.normalised().get(i), 4) + " x " + Formats.stored(grade.mark());
            contributions.add(new Contribution(
                    Reason.of(
                            grade.slug(),
                            grade.label().zh() + "：" + by,
                            grade.label().en() + ": " + by),
                    points));
        }
        Grade band = grades.get(found.grade());
        return new ScoredRow(
                row.key(),
                Map.of(),
                new Score(
                        ModelKey.FUZZY_EVALUATION,
                        sum.value(),
                        Optional.of(new ScoreBand(band.slug(), band.label(), Double.NEGATIVE_INFINITY)),
                        0,
                        contributions,
                        List.of(),
                        operator.code()));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<String, List<BigDecimal>> votes = new LinkedHashMap<>();
        for (String name : row.names()) {
            if (!name.equals("key")) {
                row.optional(name, Inputs.series()).ifPresent(counts -> votes.put(name, counts));
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
