package org.crmkit.examples.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** The last week of calls and the one to come, by half hour, with the band that should hold it. */
final class ForecastFigure implements Figure {

    private static final double LEFT = 58;
    private static final double RIGHT = 1110;
    private static final double BOTTOM = 330;

    private final CallReport.Ahead ahead;

    ForecastFigure(CallReport.Ahead ahead) {
        this.ahead = ahead;
    }

    @Override
    public String id() {
        return "forecast";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public String finding(Lang lang) {
        return Say.in(
                lang,
                "下周预计来电" + Say.count(ahead.calls()) + "通（" + ahead.method().zh() + "）。",
                "About " + Say.count(ahead.calls()) + " calls are expected next week ("
                        + ahead.method().en() + ").");
    }

    @Override
    public String reading(Lang lang) {
        String level = Say.percent(ahead.level(), 0);
        return Say.in(
                lang,
                "左侧为记录中最后一周的实际来电，右侧为预测；浅色带应在" + level + "的时段内包含实际值。",
                "Left of the upright line are the calls of the last week, right of it the forecast; the band should hold what comes in "
                        + level + " of all half hours.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        Map<LocalDate, double[]> days = new LinkedHashMap<>();
        for (CallReport.Expected each : ahead.forecast()) {
            double[] sums = days.computeIfAbsent(each.day(), day -> new double[2]);
            sums[0] += each.calls();
            sums[1] = Math.max(sums[1], each.calls());
        }
        List<List<String>> rows = new ArrayList<>();
        days.forEach((day, sums) -> rows.add(List.of(Formats.date(day, lang), Say.count(sums[0]), Say.count(sums[1]))));
        return new Numbers(
                List.of(
                        Say.in(lang, "日期", "day"),
                        Say.in(lang, "预计来电", "calls expected"),
                        Say.in(lang, "最忙半小时", "busiest half hour")),
                rows);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(1120, 380, id() + "-" + lang.code(), finding(lang), reading(lang));
        int before = ahead.history().size();
        int after = ahead.forecast().size();
        double most = ahead.forecast().stream()
                .mapToDouble(CallReport.Expected::high)
                .max()
                .orElse(1);
        for (double value : ahead.history()) {
            most = Math.max(most, value);
        }
        Scale x = new Scale(0, Math.max(1, before + after - 1), LEFT, RIGHT);
        Scale y = Scale.fromZero(Math.max(1, most), BOTTOM, 30);
        for (double tick : y.ticks()) {
            svg.line("grid", LEFT, y.at(tick), RIGHT, y.at(tick));
            svg.text("tick", Hold.END, LEFT - 8, y.at(tick) + 4.5, Say.count(tick));
        }
        double[] xs = new double[after];
        double[] values = new double[after];
        double[] around = new double[2 * after];
        double[] ends = new double[2 * after];
        for (int i = 0; i < after; i++) {
            CallReport.Expected each = ahead.forecast().get(i);
            xs[i] = x.at(before + i);
            values[i] = y.at(each.calls());
            around[i] = xs[i];
            ends[i] = y.at(each.high());
            around[2 * after - 1 - i] = xs[i];
            ends[2 * after - 1 - i] = y.at(each.low());
        }
        svg.shape("bar-soft", around, ends);
        if (before > 0) {
            double[] past = new double[before];
            double[] calls = new double[before];
            for (int i = 0; i < before; i++) {
                past[i] = x.at(i);
                calls[i] = y.at(ahead.history().get(i));
            }
            svg.curve("second thin", past, calls);
            svg.text("label second-text", Hold.END, x.at(before) - 12, 20, Say.in(lang, "上周实际", "last week"));
        }
        svg.curve("main thin", xs, values);
        svg.line("mark", x.at(before) - 2, 30, x.at(before) - 2, BOTTOM);
        svg.text("label main-text", Hold.START, x.at(before) + 8, 20, Say.in(lang, "下周预测", "next week"));
        days(svg, x, before, lang);
        svg.text("axis", Hold.START, LEFT, 20, Say.in(lang, "每半小时来电", "calls in half an hour"));
        return svg.done();
    }

    /** Names the days of the week to come under their middle. */
    private void days(Svg svg, Scale x, int before, Lang lang) {
        int start = 0;
        for (int i = 1; i <= ahead.forecast().size(); i++) {
            LocalDate day = ahead.forecast().get(start).day();
            if (i == ahead.forecast().size() || !ahead.forecast().get(i).day().equals(day)) {
                double middle = x.at(before + (start + i - 1) / 2.0);
                svg.text(
                        "tick",
                        Hold.MIDDLE,
                        middle,
                        BOTTOM + 20,
                        WeekGridFigure.day(day.getDayOfWeek().getValue() - 1).in(lang));
                svg.text(
                        "tick",
                        Hold.MIDDLE,
                        middle,
                        BOTTOM + 38,
                        day.getMonthValue() + "-" + (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth());
                if (start > 0) {
                    svg.line("grid", x.at(before + start - 0.5), 30, x.at(before + start - 0.5), BOTTOM);
                }
                start = i;
            }
        }
    }
}
