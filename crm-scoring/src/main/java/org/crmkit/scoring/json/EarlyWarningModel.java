package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.churn.CustomerSigns;
import org.crmkit.scoring.churn.EarlyWarning;
import org.crmkit.scoring.churn.WarningSignal;

/**
 * {@code {"rules": {"not-bought": {"from": 60, "full": 180, "weight": 20}}, "customers": [{"key", "not-bought": 75,
 * "open-complaints": 1}]}}. Signals that are left out are not known; rules that are left out are ours. A signal that either happened or
 * did not is 1 or 0.
 */
final class EarlyWarningModel extends EachModel<CustomerSigns> {

    @Override
    public ModelKey key() {
        return ModelKey.EARLY_WARNING;
    }

    @Override
    public Label line() {
        return Label.of("按九个信号给出流失预警分和等级", "points and a band of warning from nine signals");
    }

    @Override
    public String example() {
        return """
                {
                  "rules": {"not-bought": {"from": 60, "full": 180, "weight": 20}},
                  "customers": [
                    {"key": "c-01", "not-bought": 150, "falling-consumption": 0.45, "open-complaints": 2, "manager-left": 1, "competitor-move": 1},
                    {"key": "c-02", "not-bought": 12, "not-followed-up": 40, "falling-consumption": 0, "satisfaction-drop": 3},
                    {"key": "c-03", "number-reduction": 0.3, "collection-changed": 1, "not-bought": 90}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<CustomerSigns>> terms(FieldReader fields) {
        Map<WarningSignal, EarlyWarning.Rule> rules =
                new EnumMap<>(EarlyWarning.standard().rules());
        fields.optional("rules", Inputs.shape(given -> {
            for (WarningSignal signal : WarningSignal.values()) {
                given.optional(signal.code(), Inputs.shape(EarlyWarningModel::rule))
                        .ifPresent(rule -> rules.put(signal, rule));
            }
            return Optional.of(true);
        }));
        return fields.build(() -> given(new Warnings(new EarlyWarning(rules, EarlyWarning.BANDS))));
    }

    private static Optional<EarlyWarning.Rule> rule(FieldReader fields) {
        Optional<Double> from = Inputs.number(fields, "from", "0", Inputs.HUGE);
        Optional<Double> full = Inputs.number(fields, "full", "0", Inputs.HUGE);
        Optional<Double> weight = Inputs.number(fields, "weight", "0", "1000");
        return fields.build(() -> new EarlyWarning.Rule(from.orElseThrow(), full.orElseThrow(), weight.orElseThrow()));
    }

    @Override
    Optional<CustomerSigns> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<WarningSignal, Double> signals = new EnumMap<>(WarningSignal.class);
        for (WarningSignal signal : WarningSignal.values()) {
            Inputs.maybe(row, signal.code(), "0", Inputs.HUGE).ifPresent(value -> signals.put(signal, value));
        }
        return row.build(() -> new CustomerSigns(key.orElseThrow(), signals));
    }

    @Override
    List<RowColumn> columns() {
        List<RowColumn> columns = new ArrayList<>(List.of(RowColumn.text("key")));
        for (WarningSignal signal : WarningSignal.values()) {
            columns.add(RowColumn.optional(signal.code(), RowColumn.Kind.NUMBER));
        }
        return List.copyOf(columns);
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }

    private record Warnings(EarlyWarning rules) implements Ready<CustomerSigns> {

        @Override
        public ScoredRow score(CustomerSigns row) {
            return new ScoredRow(row.key(), Map.of(), rules.score(row));
        }

        @Override
        public void describe(List<CustomerSigns> rows, JsonWriter out) {
            out.name("bands").beginList();
            for (ScoreBand band : rules.bands().bands()) {
                long count = rows.stream()
                        .filter(row -> rules.score(row).band().equals(Optional.of(band)))
                        .count();
                out.beginObject()
                        .field("slug", band.slug())
                        .field("label", band.label())
                        .field("customers", count)
                        .endObject();
            }
            out.endList();
        }
    }
}
