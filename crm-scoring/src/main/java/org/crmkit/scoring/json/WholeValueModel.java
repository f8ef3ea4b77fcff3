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
import org.crmkit.scoring.value.WholeValue;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * {@code {"currency": "CNY", "customers": [{"key", "profit": 900, "crowd": 50, "information": 20, "word-of-mouth": -30}]}}; all parts
 * but the profit may be left out. The value is in whole currency units.
 */
final class WholeValueModel extends EachModel<WholeValueModel.Row> {

    record Row(
            String key,
            BigDecimal profit,
            Optional<BigDecimal> crowd,
            Optional<BigDecimal> information,
            Optional<BigDecimal> wordOfMouth) {}

    @Override
    public ModelKey key() {
        return ModelKey.WHOLE_VALUE;
    }

    @Override
    public Label line() {
        return Label.of(
                "利润、聚客、信息和口碑四种价值之和", "what a customer is worth by profit, crowd, information and word of mouth");
    }

    @Override
    public String example() {
        return """
                {
                  "currency": "CNY",
                  "customers": [
                    {"key": "c-01", "profit": 25700, "crowd": 4000, "information": 1500, "word-of-mouth": 6000},
                    {"key": "c-02", "profit": 3100, "word-of-mouth": -1800},
                    {"key": "c-03", "profit": -260, "information": 900}
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
                    new WholeValue(
                                    money(unit, row.profit()),
                                    row.crowd().map(part -> money(unit, part)),
                                    row.information().map(part -> money(unit, part)),
                                    row.wordOfMouth().map(part -> money(unit, part)))
                            .score()));
        });
    }

    private static Money money(CurrencyUnit unit, BigDecimal amount) {
        return Money.of(unit, amount, RoundingMode.HALF_EVEN);
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<BigDecimal> profit = row.decimal("profit", "-" + Inputs.HUGE, Inputs.HUGE);
        Optional<BigDecimal> crowd = part(row, "crowd", "0");
        Optional<BigDecimal> information = part(row, "information", "0");
        Optional<BigDecimal> wordOfMouth = part(row, "word-of-mouth", "-" + Inputs.HUGE);
        return row.build(() -> new Row(key.orElseThrow(), profit.orElseThrow(), crowd, information, wordOfMouth));
    }

    private static Optional<BigDecimal> part(FieldReader row, String name, String least) {
        return row.optional(name, Shapes.decimal(new BigDecimal(least), new BigDecimal(Inputs.HUGE)));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.number("profit"),
                RowColumn.optional("crowd", RowColumn.Kind.NUMBER),
                RowColumn.optional("information", RowColumn.Kind.NUMBER),
                RowColumn.optional("word-of-mouth", RowColumn.Kind.NUMBER));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
