package org.crmkit.examples.cli.report;

import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** Cumulative repeat purchases, expected against actual, through the weeks the model saw and those it did not. */
final class TrackingFigure implements Figure {

    private final ReportData.Weeks weeks;

    TrackingFigure(ReportData.Weeks weeks) {
        this.weeks = weeks;
    }

    @Override
    public String id() {
        return "tracking";
    }

    @Override
    public String finding(Lang lang) {
        double expected = last(weeks.expected());
        double actual = last(weeks.actual());
        int count = weeks.actual().size();
        return Say.in(
                lang,
                count + "周后，预测的累计复购与实际相差" + Say.deviation(expected, actual) + "。",
                "After " + count + " weeks the forecast of cumulative repeat purchases stands "
                        + Say.deviation(expected, actual) + " from what happened.");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "竖线左侧为模型拟合所用的数据，右侧为模型从未见过的各周。",
                "Left of the upright line is what the model was fitted on; right of it are the weeks it never saw.");
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Numbers numbers(Lang lang) {
        int count = weeks.actual().size();
        List<List<String>> rows = IntStream.rangeClosed(1, count)
                .filter(week -> week % Math.max(1, count / 12) == 0 || week == count)
                .mapToObj(week -> List.of(
                        Integer.toString(week),
                        Say.count(weeks.expected().get(week - 1)),
                        Say.count(weeks.actual().get(week - 1))))
                .toList();
        return new Numbers(
                List.of(Say.in(lang, "周", "week"), Say.in(lang, "预期", "expected"), Say.in(lang, "实际", "actual")), rows);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(1120, 400, id() + "-" + lang.code(), finding(lang), reading(lang));
        int count = weeks.actual().size();
        double most = Math.max(last(weeks.expected()), last(weeks.actual()));
        Scale x = new Scale(0, Math.max(1, count), 62, 950);
        Scale y = Scale.fromZero(Math.max(1, most), 350, 34);
        svg.rect("unseen", x.at(weeks.fitted()), 34, x.at(count) - x.at(weeks.fitted()), 316);
        for (double tick : y.ticks()) {
            svg.line("grid", 62, y.at(tick), 950, y.at(tick));
            svg.text("tick", Hold.END, 54, y.at(tick) + 4.5, Say.count(tick));
        }
        int every = count > 260 ? 52 : count > 130 ? 26 : count > 26 ? 13 : count > 10 ? 4 : 1;
        for (int week = 0; week <= count; week += every) {
            svg.text("tick", Hold.MIDDLE, x.at(week), 370, Integer.toString(week));
        }
        svg.line("mark", x.at(weeks.fitted()), 34, x.at(weeks.fitted()), 350);
        svg.text("axis", Hold.END, x.at(weeks.fitted()) - 10, 50, Say.in(lang, "拟合", "fitted"));
        svg.text("axis", Hold.START, x.at(weeks.fitted()) + 10, 50, Say.in(lang, "检验", "never seen"));
        double[] xs = new double[count + 1];
        double[] expected = new double[count + 1];
        double[] actual = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            xs[i] = x.at(i);
            expected[i] = y.at(i == 0 ? 0 : weeks.expected().get(i - 1));
            actual[i] = y.at(i == 0 ? 0 : weeks.actual().get(i - 1));
        }
        svg.curve("second", xs, actual).curve("main", xs, expected);
        boolean actualAbove = actual[count] <= expected[count];
        double push = Math.max(0, 18 - Math.abs(actual[count] - expected[count])) / 2;
        svg.text(
                "label second-text",
                Hold.START,
                960,
                actual[count] + 5 + (actualAbove ? -push : push),
                Say.in(lang, "实际 ", "actual ") + Say.count(last(weeks.actual())));
        svg.text(
                "label main-text",
                Hold.START,
                960,
                expected[count] + 5 + (actualAbove ? push : -push),
                Say.in(lang, "预期 ", "expected ") + Say.count(last(weeks.expected())));
        svg.text("axis", Hold.START, 62, 20, Say.in(lang, "累计复购次数", "cumulative repeat purchases"));
        svg.text("axis", Hold.END, 950, 390, Say.in(lang, "周", "week"));
        return svg.done();
    }

    private static double last(List<Double> values) {
        return values.isEmpty() ? 0 : values.get(values.size() - 1);
    }
}
