package org.crmkit.scoring.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.keyaccount.KeyAccountCard;
import org.crmkit.scoring.keyaccount.KeyRatings;
import org.crmkit.scoring.keyaccount.StockComparison;

/**
 * {@code {"customers": [{"key": "acc-1", "before-size": 80, "now-size": 85, ...}]}}, with the card of {@link KeyAccountModel}. The value is
 * the change of the rating by the indicators known both times.
 */
final class StockTakingModel extends EachModel<StockTakingModel.Row> {

    private static final String BEFORE = "before-";
    private static final String NOW = "now-";

    record Row(String key, Map<String, Double> values) {}

    @Override
    public ModelKey key() {
        return ModelKey.STOCK_TAKING;
    }

    @Override
    public Label line() {
        return Label.of("两次盘点之间大客户评价的变化及原因", "what moved between two looks at a key account, and why");
    }

    @Override
    public String example() {
        return """
                {
                  "weights": {"attractiveness": 30, "potential": 25, "relation": 25, "fit": 20},
                  "customers": [
                    {"key": "acc-1", "before-size": 80, "now-size": 85, "before-relation-state": 75, "now-relation-state": 60, "before-win-win": 70, "now-win-win": 70},
                    {"key": "acc-2", "before-size": 50, "now-size": 50, "before-margin-potential": 30, "now-margin-potential": 45, "now-access": 60},
                    {"key": "acc-3", "before-preference": 60, "now-preference": 60, "before-balance": 40, "now-balance": 40}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<KeyAccountCard> card = KeyAccounts.card(fields);
        return fields.build(() -> given(new Compared(card.orElseThrow())));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<String, Double> values = NamedValues.rest(row, List.of("key"));
        return row.build(() -> {
            for (String name : values.keySet()) {
                if (!name.startsWith(BEFORE) && !name.startsWith(NOW)) {
                    throw new IllegalArgumentException("'" + name + "' must begin with " + BEFORE + " or " + NOW
                            + ", to say which look it is of.");
                }
            }
            return new Row(key.orElseThrow(), values);
        });
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"));
    }

    @Override
    List<String> valueNames() {
        return List.of("before", "now");
    }

    private record Compared(KeyAccountCard card) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            KeyRatings before = KeyAccounts.ratings(row.key(), row.values(), BEFORE);
            KeyRatings now = KeyAccounts.ratings(row.key(), row.values(), NOW);
            return StockComparison.of(card, before, now)
                    .fold(
                            known -> {
                                Map<String, Double> values = new LinkedHashMap<>();
                                values.put("before", known.figure().before());
                                values.put("now", known.figure().now());
                                return new ScoredRow(
                                        row.key(), values, known.figure().score());
                            },
                            undefined -> {
                                throw new IllegalArgumentException(
                                        undefined.reason().text().en());
                            });
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            KeyAccounts.describe(card, out);
        }
    }
}
