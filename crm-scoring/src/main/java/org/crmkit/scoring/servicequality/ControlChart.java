package org.crmkit.scoring.servicequality;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.internal.Sum;

/**
 * A p, np, u or c chart: the subgroups of a first phase give the limits, those of the second are judged by them. Runs are looked for in
 * each phase by itself, and excluded points take no part in them.
 *
 * @param plan how it is drawn
 * @param baseline what is usual
 * @param points in the order of time
 * @param signals by the point that completed them, then in the order of the rules
 * @param cautions what a reader must know before trusting the limits
 */
public record ControlChart(
        ChartPlan plan,
        ControlBaseline baseline,
        List<ChartPoint> points,
        List<Signal> signals,
        List<Reason> cautions) {

    private static final int ENOUGH = 20;
    private static final double EXPECTED = 5;
    /** The mean range of two standard normal variates. */
    private static final double MEAN_RANGE = 2 / StrictMath.sqrt(StrictMath.PI);

    private static final double TOO_WIDE = 1.5;

    public ControlChart {
        points = List.copyOf(points);
        signals = List.copyOf(signals);
        cautions = List.copyOf(cautions);
    }

    /**
     * Draws a chart whose limits come from the first phase. Undefined where nothing varies, where fewer than two subgroups of the first
     * phase count, and for np and c where sizes differ.
     *
     * @param subgroups in the order of time, each key once
     * @throws IllegalArgumentException if a subgroup has more bad cases than cases, or an exclusion is no subgroup of the first phase
     */
    public static Measured<ControlChart> of(ChartPlan plan, List<Subgroup> subgroups) {
        check(plan, subgroups);
        List<Subgroup> counting = subgroups.stream()
                .limit(plan.phaseOne())
                .filter(subgroup -> !plan.excludes(subgroup))
                .toList();
        return sizesDiffer(plan, subgroups)
                ? new Measured.Undefined<>(differ(plan))
                : ControlBaseline.estimate(plan.kind(), counting)
                        .fold(
                                known -> new Measured.Known<>(draw(plan, known.figure(), subgroups), known.cases()),
                                undefined -> new Measured.Undefined<>(undefined.reason()));
    }

    /** Draws a chart whose limits come from a standard that was given; the phases only part the runs. */
    public static Measured<ControlChart> against(ControlBaseline standard, ChartPlan plan, List<Subgroup> subgroups) {
        check(plan, subgroups);
        checkArgument(
                standard.kind() == plan.kind(),
                "ControlBaseline.kind was %s; it must be that of the plan, %s.",
                standard.kind().code(),
                plan.kind().code());
        if (subgroups.isEmpty() || sizesDiffer(plan, subgroups)) {
            return new Measured.Undefined<>(
                    subgroups.isEmpty() ? Reason.of("no-subgroups", "没有子组。", "There are no subgroups.") : differ(plan));
        }
        return new Measured.Known<>(draw(plan, standard, subgroups), subgroups.size());
    }

    private static void check(ChartPlan plan, List<Subgroup> subgroups) {
        Set<String> keys = new HashSet<>();
        for (Subgroup subgroup : subgroups) {
            plan.kind().check(subgroup);
            checkArgument(keys.add(subgroup.key()), "Subgroup '%s' was given twice; add it up.", subgroup.key());
        }
        List<String> first =
                subgroups.stream().limit(plan.phaseOne()).map(Subgroup::key).toList();
        for (Exclusion exclusion : plan.exclusions()) {
            checkArgument(
                    first.contains(exclusion.key()),
                    "Exclusion.key was '%s'; it must be a subgroup of the first phase. Only its points give the limits.",
                    exclusion.key());
        }
    }

    private static boolean sizesDiffer(ChartPlan plan, List<Subgroup> subgroups) {
        return !plan.kind().isRate()
                && subgroups.stream()
                        .anyMatch(
                                subgroup -> subgroup.size() != subgroups.get(0).size());
    }

    private static Reason differ(ChartPlan plan) {
        String other = plan.kind() == AttributeChart.NP ? "p" : "u";
        return Reason.of(
                "sizes-differ",
                "各子组大小不同，" + plan.kind().code() + "图不适用，请用" + other + "图。",
                "Sizes differ, which a " + plan.kind().code() + " chart cannot show; use a " + other + " chart.");
    }

    private static ControlChart draw(ChartPlan plan, ControlBaseline baseline, List<Subgroup> subgroups) {
        List<ChartPoint> points = new ArrayList<>();
        for (int i = 0; i < subgroups.size(); i++) {
            Subgroup subgroup = subgroups.get(i);
            boolean first = i < plan.phaseOne();
            points.add(new ChartPoint(
                    subgroup,
                    first ? ChartPoint.Phase.ONE : ChartPoint.Phase.TWO,
                    first && plan.excludes(subgroup),
                    plan.kind().value(subgroup),
                    baseline.limits(subgroup.size())));
        }
        List<Signal> signals = new ArrayList<>();
        for (ChartPoint.Phase phase : ChartPoint.Phase.values()) {
            signals(plan.rules(), judged(points, phase), signals);
        }
        return new ControlChart(plan, baseline, points, signals, cautions(baseline, points));
    }

    private static List<ChartPoint> judged(List<ChartPoint> points, ChartPoint.Phase phase) {
        return points.stream()
                .filter(point -> point.phase() == phase && !point.isExcluded())
                .toList();
    }

    private static void signals(RuleSet rules, List<ChartPoint> run, List<Signal> out) {
        List<Double> deviations = run.stream().map(ChartPoint::deviation).toList();
        for (int end = 0; end < run.size(); end++) {
            for (RunRule rule : rules.rules()) {
                List<Integer> hits = rule.hits(deviations, end);
                if (!hits.isEmpty()) {
                    out.add(new Signal(
                            rule,
                            run.get(end).subgroup().key(),
                            hits.stream()
                                    .map(place -> run.get(place).subgroup().key())
                                    .toList()));
                }
            }
        }
    }

    private static List<Reason> cautions(ControlBaseline baseline, List<ChartPoint> points) {
        List<Reason> cautions = new ArrayList<>();
        List<ChartPoint> first = judged(points, ChartPoint.Phase.ONE);
        if (baseline.subgroups() > 0 && baseline.subgroups() < ENOUGH) {
            cautions.add(Reason.of(
                    "few-subgroups",
                    "控制限仅由" + baseline.subgroups() + "个子组得出，建议至少" + ENOUGH + "个。",
                    "The limits come from " + baseline.subgroups() + " subgroups; " + ENOUGH + " or more are better."));
        }
        double least = points.stream()
                .mapToDouble(point -> baseline.perUnit() * point.subgroup().size())
                .min()
                .orElse(EXPECTED);
        if (least < EXPECTED) {
            String count = Formats.rounded(least, 1);
            cautions.add(Reason.of(
                    "small-counts",
                    "最小子组的期望数仅为" + count + "，正态近似较粗，下限多为零。",
                    "The smallest subgroup is expected to have " + count
                            + "; the limits are rough and the lower one is mostly zero."));
        }
        double spread = spread(first);
        if (spread > TOO_WIDE) {
            String times = Formats.rounded(spread, 1);
            cautions.add(Reason.of(
                    "overdispersed",
                    "相邻各点的波动是分布所示的" + times + "倍，控制限偏窄，信号可能过多。",
                    "Neighbouring points vary " + times
                            + " times as much as counts should; the limits are too narrow and signals too many."));
        }
        return cautions;
    }

    /**
     * Returns how much wider neighbouring points of the first phase spread than their distribution says: the mean moving range of the
     * standardised points over its expectation. Laney (2002), "Improved Control Charts for Attributes", Quality Engineering 14(4),
     * <a href="https://doi.org/10.1081/QEN-120003555">doi:10.1081/QEN-120003555</a>. Zero with fewer than two points.
     */
    private static double spread(List<ChartPoint> first) {
        Sum ranges = new Sum();
        for (int i = 1; i < first.size(); i++) {
            ranges.add(Math.abs(first.get(i).deviation() - first.get(i - 1).deviation()));
        }
        return first.size() < 2 ? 0 : ranges.value() / (first.size() - 1) / MEAN_RANGE;
    }

    /** Returns the signals a point completed or is part of. */
    public List<Signal> signalsOf(String key) {
        return signals.stream().filter(signal -> signal.points().contains(key)).toList();
    }
}
