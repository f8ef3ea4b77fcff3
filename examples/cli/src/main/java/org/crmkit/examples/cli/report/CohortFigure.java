package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.data.CohortTable;

/** Who came back: one row for the customers who came first in the same period, one column for each period since. */
final class CohortFigure implements Figure {

    private static final double LEFT = 150;
    private static final double RIGHT = 1110;
    private static final double TOP = 50;

    private final CohortTable table;

    CohortFigure(CohortTable table) {
        this.table = table;
    }

    @Override
    public String id() {
        return "cohorts";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public String finding(Lang lang) {
        int furthest = 0;
        for (int later = 1; later < table.periods(); later++) {
            furthest = pooled(later) >= 0 ? later : furthest;
        }
        String unit = table.period().label().in(lang);
        if (furthest == 0) {
            return Say.in(
                    lang,
                    "还没有一个" + unit + "完整结束，尚看不出客户是否回来。",
                    "No " + unit + " after a first purchase has ended yet; who comes back cannot be seen.");
        }
        String first = Say.percent(pooled(1));
        if (furthest == 1) {
            return Say.in(
                    lang,
                    "首次购买后的下一" + unit + "，" + first + "的客户再次购买。",
                    first + " of customers bought again in the " + unit + " after the first.");
        }
        String last = Say.percent(pooled(furthest));
        return Say.in(
                lang,
                "首次购买后的下一" + unit + "有" + first + "的客户再次购买，第" + furthest + "个" + unit + "后为" + last + "。",
                first + " of customers bought again in the " + unit + " after the first, " + last + " in the " + unit
                        + " " + furthest + " " + unit + "s on.");
    }

    /** The share of all cohorts together, where the period has ended; -1 where there is none. */
    private double pooled(int later) {
        int buyers = 0;
        int customers = 0;
        for (CohortTable.Cohort cohort : table.cohorts()) {
            if (later < cohort.cells().size() && cohort.cells().get(later).isComplete()) {
                buyers += cohort.cells().get(later).buyers();
                customers += cohort.customers();
            }
        }
        return customers == 0 ? -1 : buyers / (double) customers;
    }

    @Override
    public String reading(Lang lang) {
        String unit = table.period().label().in(lang);
        return Say.in(
                lang,
                "每行为同一" + unit + "首次购买的客户，每格为其中在其后第几个" + unit + "购买的占比；虚线框为尚未结束的" + unit + "。",
                "Each row holds the customers who first bought in the same " + unit
                        + "; each cell is the share of them who" + " bought so many " + unit
                        + "s later. A dashed cell is a " + unit + " that has not ended.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<String> headings =
                new ArrayList<>(List.of(Say.in(lang, "首次购买", "first purchase"), Say.in(lang, "客户", "customers")));
        for (int later = 1; later < table.periods(); later++) {
            headings.add("+" + later);
        }
        List<List<String>> rows = new ArrayList<>();
        for (CohortTable.Cohort cohort : table.cohorts()) {
            List<String> row = new ArrayList<>(List.of(name(cohort), Say.count(cohort.customers())));
            for (int later = 1; later < table.periods(); later++) {
                row.add(later < cohort.cells().size() ? Say.percent(cohort.retention(later)) : "");
            }
            rows.add(row);
        }
        return new Numbers(headings, rows);
    }

    private String name(CohortTable.Cohort cohort) {
        String day = cohort.start().toString();
        return switch (table.period()) {
            case WEEK -> day;
            case MONTH -> day.substring(0, 7);
            case QUARTER -> day.substring(0, 4) + " Q" + (cohort.start().getMonthValue() + 2) / 3;
            case YEAR -> day.substring(0, 4);
        };
    }

    @Override
    public String drawing(Lang lang) {
        int rows = table.cohorts().size();
        int columns = Math.max(1, table.periods() - 1);
        double height = rows <= 6 ? 44 : 30;
        double width = Math.min(80, (RIGHT - LEFT) / columns);
        Svg svg = new Svg(
                1120,
                (int) Math.ceil(TOP + rows * height + 12),
                id() + "-" + lang.code(),
                finding(lang),
                reading(lang));
        double most = 0.01;
        for (CohortTable.Cohort cohort : table.cohorts()) {
            for (int later = 1; later < cohort.cells().size(); later++) {
                most = Math.max(most, cohort.retention(later));
            }
        }
        String unit = table.period().label().in(lang);
        svg.text("axis", Hold.START, 4, 42, Say.in(lang, "首购", "first"));
        svg.text("axis", Hold.END, LEFT - 12, 42, Say.in(lang, "客户", "customers"));
        svg.text(
                "axis",
                Hold.START,
                LEFT + 2,
                20,
                Say.in(lang, "首次购买之后的第几个" + unit, unit + "s after the " + unit + " of the first purchase"));
        for (int later = 1; later <= columns; later++) {
            svg.text("tick", Hold.MIDDLE, LEFT + (later - 0.5) * width, 42, "+" + later);
        }
        for (int i = 0; i < rows; i++) {
            row(svg, table.cohorts().get(i), TOP + i * height, width, height, most);
        }
        return svg.done();
    }

    private void row(Svg svg, CohortTable.Cohort cohort, double y, double width, double height, double most) {
        double baseline = y + height / 2 + 4.5;
        svg.text("band", Hold.START, 4, baseline, name(cohort));
        svg.text("tick", Hold.END, LEFT - 12, baseline, Say.count(cohort.customers()));
        for (int later = 1; later < cohort.cells().size(); later++) {
            double share = cohort.retention(later);
            double x = LEFT + (later - 1) * width;
            boolean complete = cohort.cells().get(later).isComplete();
            double depth = 0.05 + 0.9 * share / most;
            svg.rect(
                    complete ? "heat" : "heat open",
                    x + 1.5,
                    y + 1.5,
                    width - 3,
                    height - 3,
                    complete ? depth : depth * 0.5);
            svg.text(
                    complete && Svg.isDeep(depth) ? "cell-share on-deep" : "cell-share",
                    Hold.MIDDLE,
                    x + width / 2,
                    baseline,
                    Formats.rounded(share * 100, share < 0.0995 && width > 44 ? 1 : 0) + (width > 36 ? "%" : ""));
        }
    }
}
