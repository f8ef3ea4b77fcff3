package org.crmkit.scoring.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.value.CoreCustomer;
import org.crmkit.scoring.value.CoreCustomerRule;

/**
 * {@code {"loyalty-from": 70, "share-from": 0.5, "worth-above": 1, "customers": [{"key", "loyalty", "share-of-wallet",
 * "relative-worth"}]}}; every limit and every field but the key may be left out. The value is how many of the three criteria hold.
 */
final class CoreCustomerModel extends EachModel<CoreCustomer> {

    @Override
    public ModelKey key() {
        return ModelKey.CORE_CUSTOMER;
    }

    @Override
    public Label line() {
        return Label.of("按忠诚度、钱包份额和相对价值判定核心客户", "core customers by loyalty, share of wallet and relative worth");
    }

    @Override
    public String example() {
        return """
                {
                  "loyalty-from": 70,
                  "share-from": 0.5,
                  "worth-above": 1,
                  "customers": [
                    {"key": "c-01", "loyalty": 84, "share-of-wallet": 0.65, "relative-worth": 1.8},
                    {"key": "c-02", "loyalty": 71, "share-of-wallet": 0.30, "relative-worth": 1.1},
                    {"key": "c-03", "loyalty": 55}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<CoreCustomer>> terms(FieldReader fields) {
        CoreCustomerRule usual = CoreCustomerRule.DEFAULT;
        double loyalty = Inputs.number(fields, "loyalty-from", "0", "100", usual.loyaltyFrom());
        double share = Inputs.number(fields, "share-from", "0", "1", usual.shareFrom());
        double worth = Inputs.number(fields, "worth-above", "0", Inputs.HUGE, usual.worthAbove());
        return fields.build(() -> {
            CoreCustomerRule rule = new CoreCustomerRule(loyalty, share, worth);
            return given(customer -> new ScoredRow(customer.key(), Map.of(), rule.score(customer)));
        });
    }

    @Override
    Optional<CoreCustomer> row(FieldReader row) {
        Optional<String> key = row.string("key");
        var loyalty = Inputs.maybe(row, "loyalty", "0", "100");
        var share = Inputs.maybe(row, "share-of-wallet", "0", "1");
        var worth = Inputs.maybe(row, "relative-worth", "0", Inputs.HUGE);
        return row.build(() -> new CoreCustomer(key.orElseThrow(), loyalty, share, worth));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.optional("loyalty", RowColumn.Kind.NUMBER),
                RowColumn.optional("share-of-wallet", RowColumn.Kind.NUMBER),
                RowColumn.optional("relative-worth", RowColumn.Kind.NUMBER));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
