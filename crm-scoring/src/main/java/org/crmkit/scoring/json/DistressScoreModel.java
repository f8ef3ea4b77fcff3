package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.distress.DistressModel;
import org.crmkit.scoring.credit.distress.DistressResult;
import org.crmkit.scoring.credit.distress.FinancialItem;
import org.crmkit.scoring.credit.distress.FinancialStatement;
import org.joda.money.Money;

/**
 * {@code {"model": "altman-z-private", "customers": [{"key": "c-01", "current-assets": "CNY 420000.00", ...}]}}; Ohlson's model also needs
 * {@code "size-deflator"}, the price index with 1968 = 100 times the currency's units a US dollar costs. A row that lacks what the model
 * needs is refused by name. Models that are a logit or a probit add {@code probability-of-failure}; the others are no probability.
 */
final class DistressScoreModel extends EachModel<FinancialStatement> {

    private static final String PROBABILITY = "probability-of-failure";

    @Override
    public ModelKey key() {
        return ModelKey.DISTRESS;
    }

    @Override
    public Label line() {
        return Label.of(
                "用Altman、Springate、Zmijewski或Ohlson模型从报表判断困境风险",
                "failure risk from a balance sheet by Altman, Springate, Zmijewski or Ohlson");
    }

    @Override
    public String example() {
        return """
                {
                  "model": "altman-z-private",
                  "customers": [
                    {
                      "key": "c-01", "current-assets": "CNY 420000.00", "total-assets": "CNY 900000.00",
                      "current-liabilities": "CNY 210000.00", "total-liabilities": "CNY 380000.00",
                      "retained-earnings": "CNY 260000.00", "ebit": "CNY 110000.00", "sales": "CNY 1350000.00"
                    },
                    {
                      "key": "c-02", "current-assets": "CNY 250000.00", "total-assets": "CNY 700000.00",
                      "current-liabilities": "CNY 240000.00", "total-liabilities": "CNY 520000.00",
                      "retained-earnings": "CNY 40000.00", "ebit": "CNY 35000.00", "sales": "CNY 800000.00"
                    },
                    {
                      "key": "c-03", "current-assets": "CNY 180000.00", "total-assets": "CNY 600000.00",
                      "current-liabilities": "CNY 330000.00", "total-liabilities": "CNY 590000.00",
                      "retained-earnings": "CNY -120000.00", "ebit": "CNY -45000.00", "sales": "CNY 310000.00"
                    }
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<FinancialStatement>> terms(FieldReader fields) {
        Map<String, DistressModel> models = new LinkedHashMap<>();
        DistressModel.published().forEach(model -> models.put(model.slug(), model));
        Optional<DistressModel> model = fields.choice("model", models);
        OptionalDouble deflator = Inputs.maybe(fields, "size-deflator", Inputs.TINY, Inputs.HUGE);
        return fields.build(() -> given(new Ready<FinancialStatement>() {
            @Override
            public ScoredRow score(FinancialStatement statement) {
                FinancialStatement sized = new FinancialStatement(statement.key(), statement.items(), deflator);
                DistressResult.Scored scored = model.orElseThrow().score(sized).fold(found -> found, undefined -> {
                    throw new IllegalArgumentException(undefined.reasons().stream()
                            .map(reason -> reason.text().en())
                            .collect(Collectors.joining(" ")));
                });
                Map<String, Double> values = new LinkedHashMap<>();
                scored.probability().ifPresent(probability -> values.put(PROBABILITY, probability));
                return new ScoredRow(statement.key(), values, scored.score());
            }

            @Override
            public void describe(List<FinancialStatement> rows, JsonWriter out) {
                out.field("model", model.orElseThrow().slug())
                        .field("label", model.orElseThrow().label())
                        .field("source", model.orElseThrow().source());
            }
        }));
    }

    @Override
    Optional<FinancialStatement> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<FinancialItem, Money> items = new EnumMap<>(FinancialItem.class);
        for (FinancialItem item : FinancialItem.values()) {
            row.optional(item.code(), Shapes.money()).ifPresent(amount -> items.put(item, amount));
        }
        return row.build(() -> FinancialStatement.of(key.orElseThrow(), items));
    }

    @Override
    List<RowColumn> columns() {
        List<RowColumn> columns = new ArrayList<>(List.of(RowColumn.text("key")));
        for (FinancialItem item : FinancialItem.values()) {
            columns.add(RowColumn.optional(item.code(), RowColumn.Kind.MONEY));
        }
        return List.copyOf(columns);
    }

    @Override
    List<String> valueNames() {
        return List.of(PROBABILITY);
    }
}
