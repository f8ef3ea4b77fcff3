package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.loyalty.Wallet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * {@code {"currency": "CNY", "customers": [{"key", "with-us": 400, "total": 1000}, {"key", "with-us": 90, "rank": 2, "brands": 3}]}}.
 * The value is our share, 0 to 1; a row needs the total, or rank and brands.
 */
final class WalletModel extends EachModel<WalletModel.Row> {

    record Row(String key, BigDecimal withUs, Optional<BigDecimal> total, Optional<Wallet.Ranking> ranking) {

        Wallet wallet(CurrencyUnit currency) {
            return new Wallet(
                    key,
                    Money.of(currency, withUs, RoundingMode.HALF_EVEN),
                    total.map(all -> Money.of(currency, all, RoundingMode.HALF_EVEN)),
                    ranking);
        }
    }

    @Override
    public ModelKey key() {
        return ModelKey.SHARE_OF_WALLET;
    }

    @Override
    public Label line() {
        return Label.of("客户同类支出中我方所占份额", "our share of what a customer spends in our category");
    }

    @Override
    public String example() {
        return """
                {
                  "currency": "CNY",
                  "customers": [
                    {"key": "c-01", "with-us": 8600.00, "total": 10000.00},
                    {"key": "c-02", "with-us": 2100.00, "total": 9000.00},
                    {"key": "c-03", "with-us": 900.00, "rank": 2, "brands": 3}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<CurrencyUnit> currency = fields.required("currency", Shapes.currency());
        return fields.build(() -> {
            CurrencyUnit unit = currency.orElseThrow();
            return given(row ->
                    new ScoredRow(row.key(), Map.of(), row.wallet(unit).score().orElseThrow()));
        });
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<BigDecimal> withUs = row.decimal("with-us", "0", Inputs.HUGE);
        Optional<BigDecimal> total =
                row.optional("total", Shapes.decimal(new BigDecimal("0.01"), new BigDecimal(Inputs.HUGE)));
        OptionalDouble rank = Inputs.maybe(row, "rank", "1", "1000");
        Optional<Long> brands = row.optional("brands", Shapes.integer(1, 1000));
        return row.build(() -> {
            Optional<Wallet.Ranking> ranking = rank.isPresent() && brands.isPresent()
                    ? Optional.of(
                            new Wallet.Ranking(rank.getAsDouble(), brands.get().intValue()))
                    : Optional.empty();
            Row read = new Row(key.orElseThrow(), withUs.orElseThrow(), total, ranking);
            if (total.isEmpty() && ranking.isEmpty()) {
                throw new IllegalArgumentException(
                        "customer " + read.key() + " has neither total nor rank with brands; give one of them.");
            }
            if (total.filter(all -> all.compareTo(read.withUs()) < 0).isPresent()) {
                throw new IllegalArgumentException("customer " + read.key()
                        + " has a total below what is spent with us; the total must count us in.");
            }
            return read;
        });
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.number("with-us"),
                RowColumn.optional("total", RowColumn.Kind.NUMBER),
                RowColumn.optional("rank", RowColumn.Kind.NUMBER),
                RowColumn.optional("brands", RowColumn.Kind.NUMBER));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
