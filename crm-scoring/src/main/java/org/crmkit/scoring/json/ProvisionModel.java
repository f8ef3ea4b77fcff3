package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.credit.receivables.ProvisionMatrix;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * {@code {"currency": "CNY", "rates": [0.003, 0.016, 0.5], "customers": [{"key": "c-01", "open": [15000, 7500, 1000]}]}}: what is not past
 * due first, then each band, as many as there are rates. In a table the amounts stand in one cell. The value is the provision in units of
 * the currency.
 */
final class ProvisionModel extends EachModel<ProvisionModel.Row> {

    record Row(String key, List<BigDecimal> open) {}

    @Override
    public ModelKey key() {
        return ModelKey.PROVISION_MATRIX;
    }

    @Override
    public Label line() {
        return Label.of("按账龄段计提应收账款损失准备", "what to write off beforehand of receivables, by how late they are");
    }

    @Override
    public String example() {
        return """
                {
                  "currency": "CNY",
                  "rates": [0.003, 0.016, 0.036, 0.066, 0.106],
                  "customers": [
                    {"key": "c-01", "open": [150000, 75000, 40000, 25000, 10000]},
                    {"key": "c-02", "open": [80000, 0, 0, 0, 0]},
                    {"key": "c-03", "open": [0, 0, 12000.50, 0, 30000]}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<CurrencyUnit> currency = fields.required("currency", Shapes.currency());
        Optional<List<BigDecimal>> rates = fields.list("rates", Shapes.decimal(BigDecimal.ZERO, BigDecimal.ONE));
        return fields.build(() -> {
            ProvisionMatrix matrix = new ProvisionMatrix(rates.orElseThrow());
            CurrencyUnit unit = currency.orElseThrow();
            return given(row -> scored(row, matrix, unit));
        });
    }

    private static ScoredRow scored(Row row, ProvisionMatrix matrix, CurrencyUnit unit) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < row.open().size(); i++) {
            labels.add(i == 0 ? Label.of("未逾期", "not past due") : Label.of("第" + i + "段", "band " + i));
        }
        ProvisionMatrix.Provision provision = matrix.of(
                labels,
                row.open().stream()
                        .map(amount -> Money.of(unit, amount, RoundingMode.HALF_UP))
                        .toList());
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < provision.lines().size(); i++) {
            ProvisionMatrix.Line line = provision.lines().get(i);
            String by = " x " + Formats.percent(line.rate());
            contributions.add(new Contribution(
                    Reason.of(
                            "band-" + i,
                            line.label().zh() + "：" + Formats.money(line.open(), Lang.ZH) + by,
                            line.label().en() + ": " + Formats.money(line.open(), Lang.EN) + by),
                    line.provision().getAmount().doubleValue()));
        }
        return new ScoredRow(
                row.key(),
                Map.of(),
                new Score(
                        ModelKey.PROVISION_MATRIX,
                        provision.total().getAmount().doubleValue(),
                        Optional.empty(),
                        0,
                        contributions,
                        List.of(),
                        "rates=" + matrix.rates()));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<List<BigDecimal>> open = row.required(
                "open",
                Shapes.narrowed(
                        Inputs.series(),
                        list -> list.stream().allMatch(amount -> amount.signum() >= 0),
                        Label.of("各段不小于零的金额", "amounts of zero or more, one a band"),
                        Label.of("贷方余额请先抵减。", "Take credit balances off first.")));
        return row.build(() -> new Row(key.orElseThrow(), open.orElseThrow()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.text("open"));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
