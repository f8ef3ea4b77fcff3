package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.churn.ChurnIndicator;
import org.crmkit.scoring.churn.ChurnPeriod;

/**
 * {@code {"usual": 0.05, "customers": [{"key": "2026-q1", "lost", "kept", "consumers", "referral-rate": 0.4}]}}. A row is a period; the
 * indicators that are no count of customers may be left out. The value is the churn rate; the result names all indicators with group,
 * definition and source.
 */
final class ChurnIndicatorsModel extends EachModel<ChurnPeriod> {

    private static final List<String> VALUES = List.of("retention-rate");

    @Override
    public ModelKey key() {
        return ModelKey.CHURN_INDICATORS;
    }

    @Override
    public Label line() {
        return Label.of("各期流失率、保持率及四组指标的定义", "churn and retention by period, and eleven indicators defined");
    }

    @Override
    public String example() {
        return """
                {
                  "usual": 0.05,
                  "customers": [
                    {"key": "2026-q1", "lost": 34, "kept": 702, "consumers": 760, "referral-rate": 0.31, "market-share": 0.12},
                    {"key": "2026-q2", "lost": 41, "kept": 690, "consumers": 748, "referral-rate": 0.28, "rating": 4.1},
                    {"key": "2026-q3", "lost": 22, "kept": 705, "consumers": 741}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<ChurnPeriod>> terms(FieldReader fields) {
        double usual = Inputs.number(fields, "usual", "0", "1", 0);
        return fields.build(() -> given(new Periods(usual)));
    }

    private static List<ChurnIndicator> read() {
        List<ChurnIndicator> read = new ArrayList<>(List.of(ChurnIndicator.values()));
        read.remove(ChurnIndicator.CHURN_RATE);
        read.remove(ChurnIndicator.RETENTION_RATE);
        return read;
    }

    @Override
    Optional<ChurnPeriod> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Long> lost = row.integer("lost", 0, Integer.MAX_VALUE);
        Optional<Long> kept = row.integer("kept", 0, Integer.MAX_VALUE);
        Optional<Long> consumers = row.integer("consumers", 1, Integer.MAX_VALUE);
        Map<ChurnIndicator, Double> others = new EnumMap<>(ChurnIndicator.class);
        for (ChurnIndicator indicator : read()) {
            Inputs.maybe(row, indicator.code(), "-" + Inputs.HUGE, Inputs.HUGE)
                    .ifPresent(value -> others.put(indicator, value));
        }
        return row.build(() -> new ChurnPeriod(
                key.orElseThrow(), lost.orElseThrow(), kept.orElseThrow(), consumers.orElseThrow(), others));
    }

    @Override
    List<RowColumn> columns() {
        List<RowColumn> columns = new ArrayList<>(List.of(
                RowColumn.text("key"),
                RowColumn.number("lost"),
                RowColumn.number("kept"),
                RowColumn.number("consumers")));
        read().forEach(indicator -> columns.add(RowColumn.optional(indicator.code(), RowColumn.Kind.NUMBER)));
        return List.copyOf(columns);
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    private record Periods(double usual) implements Ready<ChurnPeriod> {

        @Override
        public ScoredRow score(ChurnPeriod row) {
            Map<String, Double> values = new LinkedHashMap<>();
            values.put(
                    "retention-rate",
                    row.indicator(ChurnIndicator.RETENTION_RATE).orElse(0));
            return new ScoredRow(row.key(), values, row.score(usual).orElseThrow());
        }

        @Override
        public void describe(List<ChurnPeriod> rows, JsonWriter out) {
            out.name("indicators").beginList();
            for (ChurnIndicator indicator : ChurnIndicator.values()) {
                out.beginObject()
                        .field("slug", indicator.code())
                        .field("label", indicator.label())
                        .field("group", indicator.group().label())
                        .field("definition", indicator.definition())
                        .field("source", indicator.group().source())
                        .field("higher-is-better", indicator.higherIsBetter())
                        .endObject();
            }
            out.endList();
        }
    }
}
