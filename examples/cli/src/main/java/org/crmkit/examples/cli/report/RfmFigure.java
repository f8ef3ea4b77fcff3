package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** The grid of recency and frequency; the deeper a cell, the more customers stand in it. */
final class RfmFigure implements Figure {

    private final ReportData.RfmGrid grid;
    private final int customers;

    RfmFigure(ReportData.RfmGrid grid) {
        this.grid = grid;
        this.customers =
                grid.cells().stream().mapToInt(ReportData.RfmCell::customers).sum();
    }

    @Override
    public String id() {
        return "rfm";
    }

    @Override
    public String finding(Lang lang) {
        int best = 0;
        double revenue = 0;
        for (int recency = 4; recency <= 5; recency++) {
            for (int frequency = 4; frequency <= 5; frequency++) {
                best += grid.cell(recency, frequency).customers();
                revenue += grid.cell(recency, frequency).revenueShare();
            }
        }
        String share = Say.percent(best / (double) Math.max(1, customers));
        String worth = Say.percent(revenue);
        return Say.in(
                lang,
                "近期且常来的客户占" + share + "，贡献" + worth + "的收入。",
                "Those who came lately and often are " + share + " of customers and " + worth + " of revenue.");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "横向为距最近一次购买的天数，纵向为购买次数；格内为客户数和人均收入。",
                "Across: days since the last purchase; up: number of purchases. Each cell shows customers and revenue per"
                        + " customer.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        for (int frequency = 5; frequency >= 1; frequency--) {
            List<String> row =
                    new ArrayList<>(List.of(grid.frequency().get(frequency - 1).in(lang)));
            for (int recency = 1; recency <= 5; recency++) {
                ReportData.RfmCell cell = grid.cell(recency, frequency);
                row.add(
                        cell.customers() == 0
                                ? "0"
                                : Say.count(cell.customers()) + " × " + Say.amount(cell.meanRevenue(), lang));
            }
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of(Say.in(lang, "购买次数 \\ 天数", "purchases \\ days")));
        grid.recency().forEach(label -> headings.add(label.in(lang)));
        return new Numbers(headings, rows);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 400, id() + "-" + lang.code(), finding(lang), reading(lang));
        int most = Math.max(
                1,
                grid.cells().stream()
                        .mapToInt(ReportData.RfmCell::customers)
                        .max()
                        .orElse(1));
        double width = 97;
        double height = 63;
        for (int recency = 1; recency <= 5; recency++) {
            for (int frequency = 1; frequency <= 5; frequency++) {
                cell(
                        svg,
                        grid.cell(recency, frequency),
                        most,
                        52 + (recency - 1) * width,
                        22 + (5 - frequency) * height,
                        lang);
            }
            svg.text(
                    "tick",
                    Hold.MIDDLE,
                    52 + (recency - 0.5) * width,
                    358,
                    grid.recency().get(recency - 1).in(lang));
            svg.text(
                    "tick",
                    Hold.END,
                    42,
                    22 + (5.5 - recency) * height + 4,
                    grid.frequency().get(recency - 1).in(lang));
        }
        svg.text("axis", Hold.END, 537, 380, Say.in(lang, "距最近购买天数", "days since the last purchase"));
        svg.text("axis", Hold.START, 10, 14, Say.in(lang, "购买次数", "purchases"));
        return svg.done();
    }

    private static void cell(Svg svg, ReportData.RfmCell cell, int most, double x, double y, Lang lang) {
        double depth = 0.04 + 0.96 * Math.sqrt(cell.customers() / (double) most);
        String on = Svg.isDeep(depth) ? " on-deep" : "";
        svg.rect("heat", x + 1.5, y + 1.5, 94, 60, depth);
        if (cell.customers() > 0) {
            svg.text("cell" + on, Hold.MIDDLE, x + 48.5, y + 29, Say.count(cell.customers()));
            svg.text("cell-note" + on, Hold.MIDDLE, x + 48.5, y + 47, Say.amount(cell.meanRevenue(), lang));
        } else {
            svg.text("cell-note", Hold.MIDDLE, x + 48.5, y + 37, "·");
        }
    }
}
