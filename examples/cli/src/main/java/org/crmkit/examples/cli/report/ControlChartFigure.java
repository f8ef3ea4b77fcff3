package org.crmkit.examples.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.servicequality.AttributeChart;
import org.crmkit.scoring.servicequality.ChartPoint;
import org.crmkit.scoring.servicequality.ControlChart;
import org.crmkit.scoring.servicequality.ControlLimits;
import org.crmkit.scoring.servicequality.RunRule;
import org.crmkit.scoring.servicequality.Signal;

/** A control chart: points by week, the limits of the first phase, and the points that broke a rule. */
final class ControlChartFigure implements Figure {

    private static final double LEFT = 62;
    private static final double RIGHT = 1010;
    private static final double TOP = 44;
    private static final double BOTTOM = 330;

    private final String id;
    private final Label what;
    private final ControlChart chart;

    /**
     * Draws a chart.
     *
     * @param what is counted, as it begins a sentence
     */
    ControlChartFigure(String id, Label what, ControlChart chart) {
        this.id = id;
        this.what = what;
        this.chart = chart;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    private List<String> beyond() {
        return chart.signals().stream()
                .filter(signal -> signal.rule() == RunRule.BEYOND_LIMITS)
                .map(Signal::at)
                .toList();
    }

    private long signalled() {
        return chart.points().stream()
                .filter(point -> !chart.signalsOf(point.subgroup().key()).isEmpty())
                .count();
    }

    @Override
    public String finding(Lang lang) {
        String first = chart.signals().isEmpty() ? "" : chart.signals().get(0).at();
        if (first.isEmpty()) {
            return Say.in(
                    lang, what.zh() + "：各周均在控制限内，没有异常信号。", what.en() + ": every week within its limits, no signal.");
        }
        return Say.in(
                lang,
                what.zh() + "：" + beyond().size() + "周超出控制限，首个信号出现在" + first + "当周。",
                what.en() + ": " + beyond().size() + (beyond().size() == 1 ? " week lies" : " weeks lie")
                        + " beyond the limits; the first signal came in the week of " + first + ".");
    }

    @Override
    public String reading(Lang lang) {
        long first = chart.points().stream()
                .filter(point -> point.phase() == ChartPoint.Phase.ONE)
                .count();
        String rules = chart.plan().rules().label().in(lang);
        String cautions = chart.cautions().stream()
                .map(caution -> caution.text().in(lang))
                .collect(Collectors.joining(Say.in(lang, "", " ")));
        return Say.in(
                        lang,
                        "色带为前" + first + "周得出的控制限（三倍标准差，不低于零），竖线右侧各周只受其检验，不参与计算；橙色为触发" + rules + "的点。" + cautions,
                        "The band holds the limits of the first " + first
                                + " weeks, three standard deviations and never below zero. Weeks right of the upright line are judged by it and"
                                + " never move it. Orange points broke one of the " + rules + ". " + cautions)
                .strip();
    }

    @Override
    public Numbers numbers(Lang lang) {
        return new Numbers(
                List.of(
                        Say.in(lang, "周", "week of"),
                        Say.in(lang, "件数", "count"),
                        Say.in(lang, "样本", "of"),
                        Say.in(lang, "取值", "value"),
                        Say.in(lang, "下限", "lower"),
                        Say.in(lang, "上限", "upper")),
                chart.points().stream()
                        .map(point -> List.of(
                                point.subgroup().key(),
                                Say.count((double) point.subgroup().count()),
                                Say.count(point.subgroup().size()),
                                label(point.value()),
                                shown(point.limits().lower()),
                                shown(point.limits().upper())))
                        .toList());
    }

    private String shown(double value) {
        return isShare() ? Say.percent(value, 1) : Formats.rounded(value, 1);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(1120, 380, id() + "-" + lang.code(), finding(lang), reading(lang));
        List<ChartPoint> points = chart.points();
        int n = points.size();
        double most = points.stream()
                .mapToDouble(point -> Math.max(point.value(), point.limits().upper()))
                .max()
                .orElse(1);
        Scale x = new Scale(-0.5, n - 0.5, LEFT, RIGHT);
        Scale y = Scale.fromZero(most, BOTTOM, TOP);
        int first = (int) points.stream()
                .filter(point -> point.phase() == ChartPoint.Phase.ONE)
                .count();
        if (first < n) {
            svg.rect("unseen", x.at(first - 0.5), TOP - 8, RIGHT - x.at(first - 0.5), BOTTOM - TOP + 8);
        }
        for (double tick : y.ticks()) {
            svg.line("grid", LEFT, y.at(tick), RIGHT, y.at(tick));
            svg.text("tick", Hold.END, LEFT - 8, y.at(tick) + 4.5, tick(tick));
        }
        band(svg, points, x, y);
        if (first < n) {
            svg.line("mark", x.at(first - 0.5), TOP - 8, x.at(first - 0.5), BOTTOM);
            svg.text("axis", Hold.END, x.at(first - 0.5) - 10, TOP + 6, Say.in(lang, "第一阶段", "phase I"));
            svg.text("axis", Hold.START, x.at(first - 0.5) + 10, TOP + 6, Say.in(lang, "第二阶段", "phase II"));
        }
        line(svg, points, x, y);
        int every = Math.max(1, (n + 11) / 12);
        for (int i = 0; i < n; i += every) {
            svg.text(
                    "tick",
                    Hold.MIDDLE,
                    x.at(i),
                    BOTTOM + 20,
                    points.get(i).subgroup().key().substring(5));
        }
        ControlLimits last = points.get(n - 1).limits();
        svg.text("tick", Hold.START, RIGHT + 10, y.at(last.upper()) + 4.5, upper(lang) + shown(last.upper()));
        svg.text(
                "label main-text",
                Hold.START,
                RIGHT + 10,
                y.at(last.centre()) + 4.5,
                Say.in(lang, "中心 ", "centre ") + shown(last.centre()));
        if (last.lower() > 0) {
            svg.text(
                    "tick",
                    Hold.START,
                    RIGHT + 10,
                    y.at(last.lower()) + 4.5,
                    Say.in(lang, "下限 ", "lower ") + shown(last.lower()));
        }
        svg.text("axis", Hold.START, LEFT, 22, chart.plan().kind().label().in(lang));
        svg.text("axis", Hold.END, RIGHT, BOTTOM + 42, Say.in(lang, "每周的周一", "Monday of the week"));
        return svg.done();
    }

    private static String upper(Lang lang) {
        return Say.in(lang, "上限 ", "upper ");
    }

    private String tick(double tick) {
        return isShare() ? Say.percent(tick, 0) : Say.count(tick);
    }

    private String label(double value) {
        return isShare() ? Say.percent(value, 1) : Say.count(value);
    }

    private boolean isShare() {
        return chart.plan().kind() == AttributeChart.P;
    }

    /** The limits as a band of steps, because each point has its own. */
    private static void band(Svg svg, List<ChartPoint> points, Scale x, Scale y) {
        int n = points.size();
        double[] xs = new double[4 * n];
        double[] ys = new double[4 * n];
        for (int i = 0; i < n; i++) {
            ControlLimits limits = points.get(i).limits();
            xs[2 * i] = x.at(i - 0.5);
            xs[2 * i + 1] = x.at(i + 0.5);
            ys[2 * i] = y.at(limits.upper());
            ys[2 * i + 1] = ys[2 * i];
            int back = 4 * n - 2 - 2 * i;
            xs[back] = x.at(i + 0.5);
            xs[back + 1] = x.at(i - 0.5);
            ys[back] = y.at(limits.lower());
            ys[back + 1] = ys[back];
            svg.line("dashed", x.at(i - 0.5), y.at(limits.centre()), x.at(i + 0.5), y.at(limits.centre()));
        }
        svg.shape("wash", xs, ys);
    }

    private void line(Svg svg, List<ChartPoint> points, Scale x, Scale y) {
        int n = points.size();
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = x.at(i);
            ys[i] = y.at(points.get(i).value());
        }
        svg.curve("main", xs, ys);
        List<String> beyond = beyond();
        for (int i = 0; i < n; i++) {
            String key = points.get(i).subgroup().key();
            boolean signal = !chart.signalsOf(key).isEmpty();
            svg.dot(signal ? "second-dot" : "main-dot", xs[i], ys[i], signal ? 6 : 4);
            if (beyond.contains(key) && signalled() <= 20) {
                boolean above = points.get(i).value() > points.get(i).limits().centre();
                svg.text(
                        "label second-text",
                        Hold.MIDDLE,
                        xs[i],
                        ys[i] + (above ? -12 : 22),
                        label(points.get(i).value()));
            }
        }
    }
}
