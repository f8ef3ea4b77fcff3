package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.value.MarginalContribution;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * {@code {"currency": "CNY", "customers": [{"key", "spend": 900.00, "product-cost": 400.00, "service-cost": "CNY
 * 100.00"}]}}. The value is the contribution in whole currency units.
 */
final class MarginalContributionModel extends EachModel<MarginalContributionModel.Row> {

    record Row(String key, BigDecimal spend, BigDecimal product, BigDecimal service) {}

    @Override
    public ModelKey key() {
        return ModelKey.MARGINAL_CONTRIBUTION;
    }

    @Override
    public Label line() {
        return Label.of("消费减去产品、销售与服务成本后的贡献", "what a customer leaves after product, selling and service cost");
    }

    @Override
    public String example() {
        return """
                {
                  "currency": "CNY",
                  "customers": [
                    {"key": "c-01", "spend": 86000.00, "product-cost": 51000.00, "service-cost": 9300.00},
                    {"key": "c-02", "spend": 21500.00, "product-cost": 12900.00, "service-cost": 1200.00},
                    {"key": "c-03", "spend": 1800.00, "product-cost": 1100.00, "service-cost": 960.00}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<CurrencyUnit> currency = fields.required("currency", Shapes.currency());
        return fields.build(() -> {
            CurrencyUnit unit = currency.orElseThrow();
            return given(row -> new ScoredRow(
                    row.key(),
                    Map.of(),
                    new MarginalContribution(
                                    money(unit, row.spend()), money(unit, row.product()), money(unit, row.service()))
                            .score()));
        });
    }

    private static Money money(CurrencyUnit unit, BigDecimal amount) {
        return Money.of(unit, amount, RoundingMode.HALF_EVEN);
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<BigDecimal> spend = row.decimal("spend", "0", Inputs.HUGE);
        Optional<BigDecimal> product = row.decimal("product-cost", "0", Inputs.HUGE);
        Optional<BigDecimal> service = row.decimal("service-cost", "0", Inputs.HUGE);
        return row.build(
                () -> new Row(key.orElseThrow(), spend.orElseThrow(), product.orElseThrow(), service.orElseThrow()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.number("spend"),
                RowColumn.number("product-cost"),
                RowColumn.number("service-cost"));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
