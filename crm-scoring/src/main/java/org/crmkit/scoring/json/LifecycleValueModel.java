package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.value.DiscountTiming;
import org.crmkit.scoring.value.LifecycleValue;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * {@code {"currency": "CNY", "rate": 0.10, "horizon": 5, "timing": "end", "customers": [{"key", "contributions": [100, 90]}]}}; rate
 * and contributions are those of one period, timing may be left out. In a table the contributions stand in one cell, {@code 100 90}.
 */
final class LifecycleValueModel extends EachModel<LifecycleValueModel.Row> {

    record Row(String key, List<BigDecimal> contributions) {}

    @Override
    public ModelKey key() {
        return ModelKey.LIFECYCLE_VALUE;
    }

    @Override
    public Label line() {
        return Label.of("各期贡献折现之和", "what the contributions of a lifecycle are worth today");
    }

    @Override
    public String example() {
        return """
                {
                  "currency": "CNY",
                  "rate": 0.10,
                  "horizon": 5,
                  "timing": "end",
                  "customers": [
                    {"key": "c-01", "contributions": [1000, 1000, 1000]},
                    {"key": "c-02", "contributions": [-400, 900, 1500.50]},
                    {"key": "c-03", "contributions": [250]}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<CurrencyUnit> currency = fields.required("currency", Shapes.currency());
        Optional<BigDecimal> rate = fields.decimal("rate", "0", "10");
        Optional<Integer> horizon = fields.integer("horizon", 1, 1200).map(Long::intValue);
        Optional<DiscountTiming> timing =
                fields.optional("timing", Shapes.choice(Inputs.choices(DiscountTiming.values())));
        return fields.build(() -> {
            LifecycleValue model =
                    new LifecycleValue(rate.orElseThrow(), horizon.orElseThrow(), timing.orElse(DiscountTiming.END));
            CurrencyUnit unit = currency.orElseThrow();
            return given(row -> new ScoredRow(
                    row.key(),
                    Map.of(),
                    model.score(row.contributions().stream()
                            .map(amount -> Money.of(unit, amount, RoundingMode.HALF_EVEN))
                            .toList())));
        });
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Shape<List<BigDecimal>> some = Shapes.narrowed(
                Inputs.series(),
                list -> !list.isEmpty() && list.size() <= 1200,
                Label.of("1 到 1200 期的贡献", "contributions of 1 to 1200 periods"),
                Label.of("请至少写一期。", "Write at least one period."));
        Optional<String> key = row.string("key");
        Optional<List<BigDecimal>> contributions = row.required("contributions", some);
        return row.build(() -> new Row(key.orElseThrow(), contributions.orElseThrow()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.text("contributions"));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
