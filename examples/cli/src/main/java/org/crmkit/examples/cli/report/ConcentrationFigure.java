package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** The concentration curve: which share of revenue the best customers bring, with the revenue classes marked on it. */
final class ConcentrationFigure implements Figure {

    private final ReportData.Concentration data;

    ConcentrationFigure(ReportData.Concentration data) {
        this.data = data;
    }

    @Override
    public String id() {
        return "concentration";
    }

    @Override
    public String finding(Lang lang) {
        ReportData.AbcShare best = data.classes().get(0);
        String customers = Say.percent(best.customers());
        String revenue = Say.percent(best.revenue());
        return Say.in(
                lang,
                best.name() + "类客户占" + customers + "，贡献" + revenue + "的收入。",
                "Class " + best.name() + ", " + customers + " of customers, brings " + revenue + " of revenue.");
    }

    @Override
    public String reading(Lang lang) {
        String gini = data.gini().isPresent() ? Formats.rounded(data.gini().getAsDouble(), 2) : "";
        return Say.in(
                lang,
                "客户按收入从高到低排列；曲线越鼓，收入越集中。虚线表示人人消费相同。" + (gini.isEmpty() ? "" : "基尼系数" + gini + "。"),
                "Customers stand in order of revenue, highest first; the fuller the curve, the more a few matter. On the dashed"
                        + " line all would spend the same."
                        + (gini.isEmpty() ? "" : " Gini coefficient " + gini + "."));
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        for (int percent = 10; percent <= 100; percent += 10) {
            rows.add(List.of(percent + "%", Say.percent(data.revenueShares().get(percent), 1)));
        }
        return new Numbers(
                List.of(Say.in(lang, "客户（按收入从高到低）", "best customers"), Say.in(lang, "收入占比", "share of revenue")), rows);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 410, id() + "-" + lang.code(), finding(lang), reading(lang));
        Scale x = new Scale(0, 1, 52, 540);
        Scale y = new Scale(0, 1, 340, 20);
        for (double tick : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            svg.line("grid", x.at(0), y.at(tick), x.at(1), y.at(tick));
            svg.text("tick", Hold.END, x.at(0) - 8, y.at(tick) + 4.5, Say.percent(tick, 0));
        }
        svg.line("dashed", x.at(0), y.at(0), x.at(1), y.at(1));
        double[] xs = new double[101];
        double[] ys = new double[101];
        for (int i = 0; i <= 100; i++) {
            xs[i] = x.at(i / 100.0);
            ys[i] = y.at(data.revenueShares().get(i));
        }
        svg.area("wash", xs, ys, y.at(0)).curve("main", xs, ys);
        classes(svg, x, y, lang);
        svg.text("axis", Hold.END, 540, 404, Say.in(lang, "客户占比", "share of customers"));
        svg.text("axis", Hold.START, 58, 14, Say.in(lang, "收入占比", "share of revenue"));
        return svg.done();
    }

    private void classes(Svg svg, Scale x, Scale y, Lang lang) {
        double customers = 0;
        double revenue = 0;
        List<ReportData.AbcShare> classes = data.classes();
        for (int i = 0; i < classes.size(); i++) {
            ReportData.AbcShare each = classes.get(i);
            double from = customers;
            customers += each.customers();
            revenue += each.revenue();
            if (i < classes.size() - 1) {
                svg.line("mark", x.at(customers), y.at(0) + 6, x.at(customers), y.at(revenue));
                svg.dot("main-dot", x.at(customers), y.at(revenue), 4.5);
                boolean right = customers > 0.62;
                svg.text(
                        "label",
                        right ? Hold.END : Hold.START,
                        right ? x.at(1) : x.at(customers) + 10,
                        y.at(revenue) + (right ? 42 : 20),
                        Say.in(
                                lang,
                                "前" + Say.percent(customers, 0) + "占" + Say.percent(revenue, 0),
                                Say.percent(customers, 0) + " bring " + Say.percent(revenue, 0)));
            }
            svg.text("band", Hold.MIDDLE, (x.at(from) + x.at(customers)) / 2, y.at(0) + 24, each.name());
            svg.text(
                    "tick",
                    Hold.MIDDLE,
                    (x.at(from) + x.at(customers)) / 2,
                    y.at(0) + 42,
                    Say.percent(each.customers(), 0));
        }
    }
}
