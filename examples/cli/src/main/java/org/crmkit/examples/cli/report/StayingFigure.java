package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.churn.LimitTransform;
import org.crmkit.scoring.churn.SurvivalCurve;
import org.crmkit.scoring.churn.SurvivalStep;

/** The Kaplan-Meier curve of customers who keep buying, with its limits. */
final class StayingFigure implements Figure {

    private static final double LEVEL = 0.95;

    private final SurvivalCurve curve;
    private final int silence;

    StayingFigure(PurchaseReport.Staying staying) {
        this.curve = staying.curve();
        this.silence = staying.silence();
    }

    @Override
    public String id() {
        return "staying";
    }

    @Override
    public String finding(Lang lang) {
        String never = Say.percent(1 - curve.survival(0));
        double week = lastWeek();
        String later = Say.percent(curve.survival(week));
        String weeks = Formats.rounded(week, 0);
        String first = Say.in(
                lang,
                never + "的客户首次购买后" + silence + "周内没有再来",
                never + " of customers did not come back within " + silence + " weeks of the first purchase");
        return week < 1
                ? first + Say.in(lang, "。", ".")
                : first
                        + Say.in(
                                lang,
                                "；" + weeks + "周后仍在购买的有" + later + "。",
                                "; " + later + " still buy " + weeks + " weeks later.");
    }

    /** A year if the curve is that long, else its last whole week. */
    private double lastWeek() {
        return Math.min(52, Math.floor(curve.lastTime()));
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "某次购买后连续" + silence + "周未再购买，即视为从该次购买起流失。Kaplan-Meier 估计，浅色带为95%置信区间（log-log）。",
                "A customer counts as gone from the purchase on after which " + silence
                        + " weeks passed without another. Kaplan-Meier estimate; the band holds its 95% limits (log-log).");
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        double step = Math.max(1, Math.ceil(curve.lastTime() / 12));
        for (double week = 0; week <= curve.lastTime(); week += step) {
            SurvivalCurve.Limits limits = curve.limits(week, LEVEL, LimitTransform.LOG_LOG);
            rows.add(List.of(
                    Formats.rounded(week, 0),
                    Say.percent(curve.survival(week), 1),
                    Say.percent(limits.lower(), 1) + "–" + Say.percent(limits.upper(), 1)));
        }
        return new Numbers(
                List.of(
                        Say.in(lang, "首次购买后周数", "weeks after the first purchase"),
                        Say.in(lang, "仍在购买", "still buying"),
                        Say.in(lang, "95%置信区间", "95% limits")),
                rows);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 410, id() + "-" + lang.code(), finding(lang), reading(lang));
        Scale x = new Scale(0, Math.max(1, curve.lastTime()), 52, 540);
        Scale y = new Scale(0, 1, 340, 34);
        for (double tick : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            svg.line("grid", x.at(0), y.at(tick), 540, y.at(tick));
            svg.text("tick", Hold.END, x.at(0) - 8, y.at(tick) + 4.5, Say.percent(tick, 0));
        }
        double every = curve.lastTime() > 60 ? 26 : curve.lastTime() > 20 ? 13 : curve.lastTime() > 8 ? 4 : 1;
        for (double week = 0; week <= curve.lastTime(); week += every) {
            svg.text("tick", Hold.MIDDLE, x.at(week), 360, Formats.rounded(week, 0));
        }
        curve(svg, x, y);
        double week = lastWeek();
        double share = curve.survival(week);
        boolean right = x.at(week) > 400;
        svg.dot("main-dot", x.at(week), y.at(share), 4.5);
        svg.text(
                "label main-text",
                right ? Hold.END : Hold.START,
                x.at(week) + (right ? 0 : 10),
                y.at(share) - 14,
                Say.percent(share));
        svg.dot("main-dot", x.at(0), y.at(curve.survival(0)), 4.5);
        svg.text(
                "label main-text",
                Hold.START,
                x.at(0) + 10,
                y.at(curve.survival(0)) - 10,
                Say.in(lang, Say.percent(curve.survival(0)) + "再次购买", Say.percent(curve.survival(0)) + " came back"));
        svg.text("axis", Hold.START, 52, 14, Say.in(lang, "仍在购买的客户占比", "share of customers still buying"));
        svg.text("axis", Hold.END, 540, 384, Say.in(lang, "首次购买后周数", "weeks after the first purchase"));
        return svg.done();
    }

    private void curve(Svg svg, Scale x, Scale y) {
        List<double[]> points = new ArrayList<>();
        double[] before = {x.at(0), y.at(1), y.at(1), y.at(1)};
        points.add(before);
        for (SurvivalStep step : curve.steps()) {
            SurvivalCurve.Limits limits = curve.limits(step.time(), LEVEL, LimitTransform.LOG_LOG);
            double at = x.at(step.time());
            points.add(new double[] {at, before[1], before[2], before[3]});
            before = new double[] {at, y.at(step.survival()), y.at(limits.lower()), y.at(limits.upper())};
            points.add(before);
        }
        points.add(new double[] {x.at(curve.lastTime()), before[1], before[2], before[3]});
        int count = points.size();
        double[] around = new double[2 * count];
        double[] limits = new double[2 * count];
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = points.get(i)[0];
            ys[i] = points.get(i)[1];
            around[i] = xs[i];
            limits[i] = points.get(i)[2];
            around[2 * count - 1 - i] = xs[i];
            limits[2 * count - 1 - i] = points.get(i)[3];
        }
        svg.shape("wash", around, limits).curve("main", xs, ys);
    }
}
