package org.crmkit.scoring.json;

import java.math.BigDecimal;
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
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.rating.ExpectedLoss;
import org.crmkit.scoring.credit.rating.LossGivenDefault;
import org.crmkit.scoring.credit.rating.MasterScale;
import org.crmkit.scoring.credit.rating.RatingGrade;
import org.joda.money.Money;

/**
 * {@code {"loss-given-default": 0.45, "scale": {"aa": 0.0005, "b": 0.03}, "customers": [{"key": "c-01", "grade": "bb", "exposure": "CNY
 * 120000.00", "collateral": "CNY 50000.00"}]}}. The scale, from the best grade with rising probabilities, may be left out for ours; so may
 * collateral, after haircut. The value is the expected loss of a year in units of the currency.
 */
final class ExpectedLossModel extends EachModel<ExpectedLossModel.Row> {

    record Row(String key, String grade, Money exposure, Optional<Money> collateral) {}

    @Override
    public ModelKey key() {
        return ModelKey.EXPECTED_LOSS;
    }

    @Override
    public Label line() {
        return Label.of("违约概率×违约损失率×敞口", "probability of default by loss given default by exposure");
    }

    @Override
    public String example() {
        return """
                {
                  "loss-given-default": 0.45,
                  "customers": [
                    {"key": "c-01", "grade": "a", "exposure": "CNY 300000.00"},
                    {"key": "c-02", "grade": "bb", "exposure": "CNY 120000.00", "collateral": "CNY 50000.00"},
                    {"key": "c-03", "grade": "ccc", "exposure": "CNY 40000.00"}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<BigDecimal> share = fields.decimal("loss-given-default", "0", "1");
        Optional<Map<String, BigDecimal>> probabilities =
                fields.optional("scale", Shapes.slugMap(Shapes.decimal(new BigDecimal(Inputs.TINY), BigDecimal.ONE)));
        return fields.build(() -> {
            MasterScale scale = probabilities.map(ExpectedLossModel::scale).orElseGet(MasterScale::standard);
            LossGivenDefault loss = LossGivenDefault.judged(share.orElseThrow(), Label.of("给定", "given"));
            return given(row -> scored(row, scale, loss));
        });
    }

    private static MasterScale scale(Map<String, BigDecimal> probabilities) {
        return MasterScale.of(
                List.copyOf(probabilities.keySet()),
                probabilities.values().stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .toArray());
    }

    private static ScoredRow scored(Row row, MasterScale scale, LossGivenDefault unsecured) {
        RatingGrade grade = scale.grade(row.grade());
        LossGivenDefault loss = row.collateral().isPresent() && row.exposure().isPositive()
                ? LossGivenDefault.secured(row.exposure(), row.collateral().get(), unsecured)
                : unsecured;
        ExpectedLoss expected = ExpectedLoss.of(grade, loss, row.exposure());
        double amount = expected.amount().getAmount().doubleValue();
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("probability-of-default", grade.probability());
        values.put("loss-given-default", loss.share().doubleValue());
        return new ScoredRow(
                row.key(),
                values,
                new Score(
                        ModelKey.EXPECTED_LOSS,
                        amount,
                        Optional.empty(),
                        0,
                        List.of(new Contribution(new Reason("expected-loss", expected.sum()), amount)),
                        List.of(),
                        "loss-given-default=" + unsecured.share().toPlainString()));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<String> grade = row.slug("grade");
        Optional<Money> exposure = row.money("exposure");
        Optional<Money> collateral = row.optional("collateral", Shapes.money());
        return row.build(() -> new Row(key.orElseThrow(), grade.orElseThrow(), exposure.orElseThrow(), collateral));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.text("grade"),
                RowColumn.money("exposure"),
                RowColumn.optional("collateral", RowColumn.Kind.MONEY));
    }

    @Override
    List<String> valueNames() {
        return List.of("probability-of-default", "loss-given-default");
    }
}
