package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.servicequality.AttributeChart;
import org.crmkit.scoring.servicequality.ChartPlan;
import org.crmkit.scoring.servicequality.ChartPoint;
import org.crmkit.scoring.servicequality.ControlBaseline;
import org.crmkit.scoring.servicequality.ControlChart;
import org.crmkit.scoring.servicequality.Exclusion;
import org.crmkit.scoring.servicequality.RuleSet;
import org.crmkit.scoring.servicequality.RunRule;
import org.crmkit.scoring.servicequality.Signal;
import org.crmkit.scoring.servicequality.Subgroup;

/**
 * {@code {"kind": "p", "phase-one": 20, "rules": "western-electric", "exclusions": [{"key": "w07", "cause": {"zh", "en"}}], "customers":
 * [{"key": "w01", "count": 4, "size": 120}]}}, and with {@code "standard": 0.05} limits of what is usual instead of the first phase. A row is
 * a subgroup in the order of time; the value is what is plotted, the baseline the centre.
 */
final class ControlChartModel extends JointModel<Subgroup> {

    private static final ScoreBand USUAL =
            new ScoreBand("in-control", Label.of("受控", "In control"), Double.NEGATIVE_INFINITY);
    private static final ScoreBand SIGNAL =
            new ScoreBand("signal", Label.of("异常信号", "Signal"), Double.NEGATIVE_INFINITY);
    private static final ScoreBand EXCLUDED =
            new ScoreBand("excluded", Label.of("已剔除", "Excluded"), Double.NEGATIVE_INFINITY);

    @Override
    public ModelKey key() {
        return ModelKey.CONTROL_CHART;
    }

    @Override
    public Label line() {
        return Label.of("p、np、u、c控制图及判异规则", "p, np, u and c charts with run rules, phases and revised limits");
    }

    @Override
    public String example() {
        return """
                {
                  "kind": "p",
                  "phase-one": 6,
                  "rules": "western-electric",
                  "exclusions": [{"key": "w04", "cause": {"zh": "系统停机一天，已修复", "en": "The system was down for a day; mended"}}],
                  "customers": [
                    {"key": "w01", "count": 6, "size": 120},
                    {"key": "w02", "count": 9, "size": 130},
                    {"key": "w03", "count": 5, "size": 110},
                    {"key": "w04", "count": 31, "size": 125},
                    {"key": "w05", "count": 8, "size": 140},
                    {"key": "w06", "count": 7, "size": 115},
                    {"key": "w07", "count": 4, "size": 120},
                    {"key": "w08", "count": 19, "size": 118}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Subgroup>> terms(FieldReader fields) {
        Optional<AttributeChart> kind = fields.choice("kind", Inputs.choices(AttributeChart.values()));
        Optional<Long> phaseOne = fields.integer("phase-one", 2, 1_000_000);
        Optional<RuleSet> rules = fields.optional("rules", Shapes.choice(Inputs.choices(RuleSet.values())));
        Optional<List<Exclusion>> exclusions =
                fields.optional("exclusions", Shapes.list(Inputs.shape(ControlChartModel::exclusion)));
        Optional<BigDecimal> standard =
                fields.optional("standard", Shapes.decimal(new BigDecimal(Inputs.TINY), new BigDecimal(Inputs.HUGE)));
        return fields.build(() -> {
            ChartPlan plan = new ChartPlan(
                    kind.orElseThrow(),
                    phaseOne.orElseThrow().intValue(),
                    exclusions.orElse(List.of()),
                    rules.orElse(RuleSet.WESTERN_ELECTRIC));
            Optional<ControlBaseline> given =
                    standard.map(rate -> ControlBaseline.given(plan.kind(), rate.doubleValue()));
            return rows -> given.map(baseline -> ControlChart.against(baseline, plan, rows))
                    .orElseGet(() -> ControlChart.of(plan, rows))
                    .fold(
                            known -> new Measured.Known<>(new Drawn(known.figure()), known.cases()),
                            undefined -> new Measured.Undefined<>(undefined.reason()));
        });
    }

    private static Optional<Exclusion> exclusion(FieldReader fields) {
        Optional<String> key = fields.string("key");
        Optional<Label> cause = fields.label("cause");
        return fields.build(() -> new Exclusion(key.orElseThrow(), cause.orElseThrow()));
    }

    @Override
    Optional<Subgroup> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Integer> count = Inputs.count(row, "count");
        Optional<Double> size = Inputs.aboveZero(row, "size");
        return row.build(() -> new Subgroup(key.orElseThrow(), count.orElseThrow(), size.orElseThrow()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.number("count"), RowColumn.number("size"));
    }

    @Override
    List<String> valueNames() {
        return List.of("lower", "upper", "deviation");
    }

    private record Drawn(ControlChart chart) implements Answer {

        @Override
        public List<ScoredRow> rows() {
            List<ScoredRow> rows = new ArrayList<>();
            for (ChartPoint point : chart.points()) {
                Map<String, Double> values = new LinkedHashMap<>();
                values.put("lower", point.limits().lower());
                values.put("upper", point.limits().upper());
                values.put("deviation", point.deviation());
                double away = point.value() - point.limits().centre();
                rows.add(new ScoredRow(
                        point.subgroup().key(),
                        values,
                        new Score(
                                ModelKey.CONTROL_CHART,
                                point.value(),
                                Optional.of(band(point)),
                                point.limits().centre(),
                                List.of(new Contribution(reason(point), away)),
                                List.of(),
                                chart.plan().kind().code() + ",per-unit="
                                        + Formats.stored(chart.baseline().perUnit()))));
            }
            return rows;
        }

        private ScoreBand band(ChartPoint point) {
            return point.isExcluded()
                    ? EXCLUDED
                    : chart.signalsOf(point.subgroup().key()).isEmpty() ? USUAL : SIGNAL;
        }

        private Reason reason(ChartPoint point) {
            List<Signal> signals = chart.signalsOf(point.subgroup().key());
            String sigmas = Formats.rounded(point.deviation(), 2);
            StringBuilder zh = new StringBuilder("距中心线" + sigmas + "σ");
            StringBuilder en = new StringBuilder(sigmas + " sigma from the centre");
            for (RunRule rule : chart.plan().rules().rules()) {
                if (signals.stream().anyMatch(signal -> signal.rule() == rule)) {
                    zh.append("；").append(rule.label().zh());
                    en.append("; ").append(rule.label().en());
                }
            }
            return Reason.of(signals.isEmpty() ? "usual" : "signal", zh.toString(), en.toString());
        }

        @Override
        public void describe(JsonWriter out) {
            out.field("kind", chart.plan().kind().code())
                    .field("label", chart.plan().kind().label())
                    .field("rules", chart.plan().rules().code())
                    .field("per-unit", chart.baseline().perUnit())
                    .field("subgroups", (long) chart.baseline().subgroups())
                    .name("signals")
                    .beginList();
            for (Signal signal : chart.signals()) {
                out.beginObject()
                        .field("rule", signal.rule().code())
                        .field("label", signal.rule().label())
                        .field("at", signal.at())
                        .name("points")
                        .beginList();
                signal.points().forEach(out::value);
                out.endList().endObject();
            }
            out.endList().name("phases").beginObject();
            for (ChartPoint.Phase phase : ChartPoint.Phase.values()) {
                out.field(
                        phase.name().toLowerCase(Locale.ROOT),
                        chart.points().stream()
                                .filter(point -> point.phase() == phase)
                                .count());
            }
            out.endObject().name("cautions").beginList();
            for (Reason caution : chart.cautions()) {
                out.beginObject()
                        .field("code", caution.code())
                        .field("text", caution.text())
                        .endObject();
            }
            out.endList();
        }
    }
}
