package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.callcenter.Kpi;
import org.crmkit.core.callcenter.KpiCount;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/**
 * {@code {"figure": "service-level", "target": 0.8, "customers": [{"key": "2026-03-02", "service-level": [339, 402], "average-ring": [2412,
 * 391]}]}}. A row is a day, a team or a queue with what was counted for each figure, above and below the line; a figure that was not counted
 * is left out. In a table both counts stand in one cell. The value is the figure named; the result has all eight over all rows, each a ratio
 * of sums, with its definition.
 */
final class CallKpisModel extends EachModel<CallKpisModel.Row> {

    private static final List<String> VALUES =
            Arrays.stream(Kpi.values()).map(Kpi::slug).toList();

    record Row(String key, Map<Kpi, KpiCount> counts) {}

    @Override
    public ModelKey key() {
        return ModelKey.CALL_KPIS;
    }

    @Override
    public Label line() {
        return Label.of(
                "呼叫中心八项指标：定义、各期数值与合计", "the eight figures of a call centre, by period and over all, with definitions");
    }

    @Override
    public String example() {
        return """
                {
                  "figure": "service-level",
                  "target": 0.8,
                  "customers": [
                    {"key": "2026-03-02", "connection-rate": [391, 402], "service-level": [339, 402], "average-ring": [2412, 391],
                     "inbound-occupancy": [86020, 115200], "satisfaction": [171, 190], "first-contact-resolution": [301, 362]},
                    {"key": "2026-03-03", "connection-rate": [362, 371], "service-level": [318, 371], "average-ring": [2105, 362],
                     "inbound-occupancy": [79640, 115200], "satisfaction": [148, 169], "monitoring-pass-rate": [11, 12]},
                    {"key": "2026-03-04", "connection-rate": [498, 560], "service-level": [352, 560], "average-ring": [5980, 498],
                     "inbound-occupancy": [109560, 118800], "outbound-efficiency": [10120, 14400], "satisfaction": [201, 260]}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Map<String, Kpi> figures = new LinkedHashMap<>();
        for (Kpi kpi : Kpi.values()) {
            figures.put(kpi.slug(), kpi);
        }
        Kpi figure = fields.optional("figure", Shapes.choice(figures)).orElse(Kpi.SERVICE_LEVEL);
        OptionalDouble target = Inputs.maybe(fields, "target", "0", "1000000");
        return fields.build(() -> given(new Figures(figure, target)));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<Kpi, KpiCount> counts = new EnumMap<>(Kpi.class);
        for (Kpi kpi : Kpi.values()) {
            row.optional(
                            kpi.slug(),
                            Shapes.narrowed(
                                    Inputs.series(),
                                    pair -> pair.size() == 2
                                            && pair.get(0).signum() >= 0
                                            && pair.get(1).signum() >= 0
                                            && (kpi.unit() != Kpi.Unit.SHARE
                                                    || pair.get(0).compareTo(pair.get(1)) <= 0),
                                    Label.of("分子和分母两个数", "two counts, above and below the line"),
                                    Label.of(
                                            kpi.formula().zh() + "。",
                                            kpi.label().en() + " is "
                                                    + kpi.formula().en() + ".")))
                    .ifPresent(pair -> counts.put(
                            kpi,
                            new KpiCount(pair.get(0), pair.get(1), pair.get(1).signum() > 0 ? 1 : 0)));
        }
        return row.build(() -> new Row(key.orElseThrow(), counts));
    }

    @Override
    List<RowColumn> columns() {
        List<RowColumn> columns = new ArrayList<>(List.of(RowColumn.text("key")));
        VALUES.forEach(name -> columns.add(RowColumn.optional(name, RowColumn.Kind.TEXT)));
        return List.copyOf(columns);
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    private static Optional<Double> ratio(KpiCount count) {
        return count.below().signum() == 0
                ? Optional.empty()
                : Optional.of(count.above().doubleValue() / count.below().doubleValue());
    }

    private record Figures(Kpi figure, OptionalDouble target) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            Map<String, Double> values = new LinkedHashMap<>();
            row.counts().forEach((kpi, count) -> ratio(count).ifPresent(found -> values.put(kpi.slug(), found)));
            KpiCount count = row.counts().getOrDefault(figure, KpiCount.NOTHING);
            Optional<Double> found = ratio(count);
            double from = found.isPresent() ? target.orElse(0) : 0;
            return new ScoredRow(
                    row.key(),
                    values,
                    new Score(
                            ModelKey.CALL_KPIS,
                            found.orElse(0.0),
                            Optional.empty(),
                            from,
                            List.of(new Contribution(reason(count), found.orElse(0.0) - from)),
                            found.isPresent() ? List.of() : List.of(figure.slug()),
                            "figure=" + figure.slug()
                                    + (target.isPresent() ? ",target=" + Formats.stored(target.getAsDouble()) : "")));
        }

        private Reason reason(KpiCount count) {
            return count.below().signum() == 0
                    ? Reason.of(
                            "nothing-measured",
                            figure.label().zh() + "无从计算：没有"
                                    + figure.denominator().zh() + "。",
                            figure.label().en() + " is undefined: there were no "
                                    + figure.denominator().en() + ".")
                    : Reason.of(
                            "counted",
                            figure.formula().zh() + "：" + Formats.plain(count.above()) + " ÷ "
                                    + Formats.plain(count.below()) + "。",
                            figure.formula().en() + ": " + Formats.plain(count.above()) + " / "
                                    + Formats.plain(count.below()) + ".");
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            out.name("figures").beginList();
            for (Kpi kpi : Kpi.values()) {
                KpiCount total = KpiCount.NOTHING;
                for (Row row : rows) {
                    total = total.plus(row.counts().getOrDefault(kpi, KpiCount.NOTHING));
                }
                out.beginObject()
                        .field("slug", kpi.slug())
                        .field("label", kpi.label())
                        .field("formula", kpi.formula())
                        .field("unit", kpi.unit() == Kpi.Unit.SHARE ? "share" : "seconds")
                        .field("higher-is-better", kpi.isHigherBetter())
                        .field("above", total.above())
                        .field("below", total.below());
                ratio(total).ifPresent(found -> out.field("value", found));
                out.endObject();
            }
            out.endList();
        }
    }
}
