package org.crmkit.examples.cli.report;

import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** Expected against actual purchases in the months the model never saw, by how often a customer had bought before. */
final class HoldoutFigure implements Figure {

    private final List<ReportData.FrequencyClass> classes;

    HoldoutFigure(List<ReportData.FrequencyClass> classes) {
        this.classes = classes;
    }

    @Override
    public String id() {
        return "holdout";
    }

    @Override
    public String finding(Lang lang) {
        double expected =
                classes.stream().mapToDouble(c -> c.expected() * c.customers()).sum();
        double actual =
                classes.stream().mapToDouble(c -> c.actual() * c.customers()).sum();
        return Say.in(
                lang,
                "检验期预期购买" + Say.count(expected) + "次，实际" + Say.count(actual) + "次（" + Say.deviation(expected, actual)
                        + "）。",
                "The months after were expected to bring " + Say.count(expected) + " purchases; " + Say.count(actual)
                        + " came (" + Say.deviation(expected, actual) + ").");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "客户按拟合期内的复购次数分组；两点越近，预测越准。",
                "Customers are grouped by repeat purchases before; the closer two dots, the better the forecast of that group.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        return new Numbers(
                List.of(
                        Say.in(lang, "此前复购次数", "repeat purchases before"),
                        Say.in(lang, "客户", "customers"),
                        Say.in(lang, "人均预期", "expected each"),
                        Say.in(lang, "人均实际", "actual each")),
                classes.stream()
                        .map(each -> List.of(
                                each.name(),
                                Say.count(each.customers()),
                                Formats.rounded(each.expected(), 3),
                                Formats.rounded(each.actual(), 3)))
                        .toList());
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 400, id() + "-" + lang.code(), finding(lang), reading(lang));
        double most = classes.stream()
                .mapToDouble(c -> Math.max(c.expected(), c.actual()))
                .max()
                .orElse(1);
        Scale y = Scale.fromZero(most, 330, 30);
        for (double tick : y.ticks()) {
            svg.line("grid", 52, y.at(tick), 488, y.at(tick));
            svg.text("tick", Hold.END, 44, y.at(tick) + 4.5, Formats.rounded(tick, y.tickDecimals()));
        }
        double step = 436.0 / Math.max(1, classes.size());
        double[] xs = new double[classes.size()];
        double[] expected = new double[classes.size()];
        double[] actual = new double[classes.size()];
        for (int i = 0; i < classes.size(); i++) {
            xs[i] = 52 + (i + 0.5) * step;
            expected[i] = y.at(classes.get(i).expected());
            actual[i] = y.at(classes.get(i).actual());
            svg.text("band", Hold.MIDDLE, xs[i], 352, classes.get(i).name());
            svg.text("tick", Hold.MIDDLE, xs[i], 369, Say.count(classes.get(i).customers()));
        }
        if (xs.length > 0) {
            svg.curve("second", xs, actual).curve("main", xs, expected);
            for (int i = 0; i < xs.length; i++) {
                svg.dot("second-dot", xs[i], actual[i], 4.5).dot("main-dot", xs[i], expected[i], 4.5);
            }
            names(svg, xs, expected, actual, lang);
        }
        svg.text("axis", Hold.START, 52, 14, Say.in(lang, "人均购买次数（检验期）", "purchases per customer, holdout"));
        svg.text("axis", Hold.END, 540, 390, Say.in(lang, "此前复购次数，下为客户数", "repeat purchases before; customers below"));
        return svg.done();
    }

    private static void names(Svg svg, double[] xs, double[] expected, double[] actual, Lang lang) {
        int last = xs.length - 1;
        boolean actualAbove = actual[last] <= expected[last];
        double push = Math.max(0, 17 - Math.abs(actual[last] - expected[last])) / 2;
        svg.text(
                "label second-text",
                Hold.START,
                xs[last] + 12,
                actual[last] + 5 + (actualAbove ? -push : push),
                Say.in(lang, "实际", "actual"));
        svg.text(
                "label main-text",
                Hold.START,
                xs[last] + 12,
                expected[last] + 5 + (actualAbove ? push : -push),
                Say.in(lang, "预期", "expected"));
    }
}
