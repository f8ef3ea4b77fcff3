package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.value.PurchaseType;
import org.crmkit.scoring.value.PurchaseTypes;

/**
 * {@code {"usual": {"economic": 0.5}, "customers": [{"key", "habitual": 0.8, "economic": 0.3}]}}. Each sign is a share from 0 to 1;
 * usual shares that are left out are ours.
 */
final class PurchaseTypeModel extends EachModel<PurchaseTypeModel.Row> {

    record Row(String key, Map<PurchaseType, Double> signs) {}

    @Override
    public ModelKey key() {
        return ModelKey.PURCHASE_TYPE;
    }

    @Override
    public Label line() {
        return Label.of("客户属于八种购买类型中的哪一种", "which of eight types a buyer is");
    }

    @Override
    public String example() {
        return """
                {
                  "usual": {"economic": 0.5},
                  "customers": [
                    {"key": "c-01", "habitual": 0.85, "variety": 0.10, "economic": 0.20, "loyal": 0.75},
                    {"key": "c-02", "habitual": 0.20, "economic": 0.90, "impulse": 0.30},
                    {"key": "c-03", "rational": 0.30, "doubtful": 0.35}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Map<PurchaseType, Double> usual = new EnumMap<>(PurchaseTypes.standard().usual());
        fields.optional("usual", Inputs.shape(given -> {
            shares(given, "0.99", usual);
            return Optional.of(true);
        }));
        return fields.build(() -> {
            PurchaseTypes types = new PurchaseTypes(usual);
            return given(row -> new ScoredRow(row.key(), Map.of(), types.score(row.signs())));
        });
    }

    private static void shares(FieldReader fields, String most, Map<PurchaseType, Double> out) {
        for (PurchaseType type : PurchaseType.values()) {
            Inputs.maybe(fields, type.code(), "0", most).ifPresent(share -> out.put(type, share));
        }
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<PurchaseType, Double> signs = new EnumMap<>(PurchaseType.class);
        shares(row, "1", signs);
        return row.build(() -> new Row(key.orElseThrow(), signs));
    }

    @Override
    List<RowColumn> columns() {
        List<RowColumn> columns = new ArrayList<>(List.of(RowColumn.text("key")));
        for (PurchaseType type : PurchaseType.values()) {
            columns.add(RowColumn.optional(type.code(), RowColumn.Kind.NUMBER));
        }
        return List.copyOf(columns);
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
