package org.crmkit.scoring.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.keyaccount.KeyAccountCard;
import org.crmkit.scoring.keyaccount.KeyAspect;
import org.crmkit.scoring.keyaccount.KeyAssessment;
import org.crmkit.scoring.value.Portfolio;
import org.crmkit.scoring.value.Portfolios;

/**
 * {@code {"key-from": 75, "weights": {"attractiveness": 30, "potential": 25, "relation": 25, "fit": 20}, "customers": [{"key": "acc-1",
 * "difference": 70, "size": 85, ...}]}}. A rating that is not known is left out. The result has, for each account, the rating of every aspect
 * and its field in the matrix of attractiveness and relation, with levels from 40 and 70.
 */
final class KeyAccountModel extends EachModel<KeyAccountModel.Row> {

    record Row(String key, Map<String, Double> values) {}

    private static final Portfolio MATRIX =
            Portfolios.attractivenessAndRelation(List.of(40.0, 70.0), List.of(40.0, 70.0));

    @Override
    public ModelKey key() {
        return ModelKey.KEY_ACCOUNT_CARD;
    }

    @Override
    public Label line() {
        return Label.of("按三组指标和六项标准评价大客户", "how key an account is, by three groups of indicators and six criteria");
    }

    @Override
    public String example() {
        return """
                {
                  "key-from": 75,
                  "customers": [
                    {"key": "acc-1", "difference": 80, "value-and-price": 70, "preference": 75, "access": 90, "size": 95, "sales-potential": 85, "margin-potential": 70, "relation-potential": 80, "relation-state": 85, "complementarity": 70, "aggregation": 60, "win-win": 80, "balance": 65, "compatibility": 75, "consistency": 80},
                    {"key": "acc-2", "difference": 40, "value-and-price": 30, "size": 88, "sales-potential": 55, "margin-potential": 25, "relation-state": 45, "balance": 20},
                    {"key": "acc-3", "difference": 65, "preference": 70, "access": 60, "sales-potential": 90, "relation-potential": 75, "relation-state": 35, "win-win": 70}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<KeyAccountCard> card = KeyAccounts.card(fields);
        return fields.build(() -> given(new Rated(card.orElseThrow())));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<String, Double> values = NamedValues.rest(row, List.of("key"));
        return row.build(() -> new Row(key.orElseThrow(), values));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }

    private record Rated(KeyAccountCard card) implements Ready<Row> {

        private KeyAssessment assess(Row row) {
            return card.assess(KeyAccounts.ratings(row.key(), row.values(), ""))
                    .fold(known -> known.figure(), undefined -> {
                        throw new IllegalArgumentException(
                                undefined.reason().text().en());
                    });
        }

        @Override
        public ScoredRow score(Row row) {
            return new ScoredRow(row.key(), Map.of(), assess(row).score());
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            KeyAccounts.describe(card, out);
            out.name("accounts").beginList();
            for (Row row : rows) {
                Optional<KeyAssessment> assessed = card.assess(KeyAccounts.ratings(row.key(), row.values(), ""))
                        .value();
                if (assessed.isEmpty()) {
                    continue; // told when its row is scored
                }
                out.beginObject().field("key", row.key()).name("aspects").beginObject();
                for (KeyAspect aspect : KeyAspect.values()) {
                    assessed.get().of(aspect).ifPresent(value -> out.field(aspect.code(), value));
                }
                out.endObject();
                assessed.get().place(MATRIX).ifPresent(field -> out.field("strategy", field.slug())
                        .field("advice", field.advice()));
                out.endObject();
            }
            out.endList();
        }
    }
}
