package org.crmkit.examples.cli.report;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** The tier pyramid, and beside it what each tier brings: the same rows, the other way round. */
final class TierFigure implements Figure {

    private final List<ReportData.Tier> tiers;

    TierFigure(List<ReportData.Tier> tiers) {
        this.tiers = tiers;
    }

    @Override
    public String id() {
        return "tiers";
    }

    @Override
    public String finding(Lang lang) {
        int above = 0;
        double customers = 0;
        double revenue = 0;
        for (ReportData.Tier tier : tiers.subList(Math.max(1, tiers.size() - 2), tiers.size())) {
            above += tier.customers();
            customers += tier.customerShare();
            revenue += tier.revenueShare();
        }
        return Say.in(
                lang,
                "最高两级共" + Say.count(above) + "人，占客户的" + Say.percent(customers) + "，收入的" + Say.percent(revenue) + "。",
                "The two highest tiers hold " + Say.count(above) + " customers: " + Say.percent(customers) + " of all, "
                        + Say.percent(revenue) + " of revenue.");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "左侧为各级客户占比，右侧为同一批客户的收入占比；门槛取自规则手册。",
                "Left, each tier's share of customers; right, what the same customers bring. The thresholds are the rulebook's.");
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 400, id() + "-" + lang.code(), finding(lang), reading(lang));
        double row = 320.0 / Math.max(1, tiers.size());
        double most = tiers.stream()
                .mapToDouble(t -> Math.max(t.customerShare(), t.revenueShare()))
                .max()
                .orElse(1);
        Scale left = new Scale(0, most, 216, 56);
        Scale right = new Scale(0, most, 344, 504);
        svg.text("axis", Hold.END, 216, 26, Say.in(lang, "客户", "customers"));
        svg.text("axis", Hold.START, 344, 26, Say.in(lang, "收入", "revenue"));
        for (int i = 0; i < tiers.size(); i++) {
            ReportData.Tier tier = tiers.get(tiers.size() - 1 - i);
            double y = 44 + i * row;
            double middle = y + row / 2;
            svg.rect("bar-soft", left.at(tier.customerShare()), y + 5, 216 - left.at(tier.customerShare()), row - 10);
            svg.rect("bar", 344, y + 5, right.at(tier.revenueShare()) - 344, row - 10);
            svg.text(
                    "label",
                    Hold.END,
                    left.at(tier.customerShare()) - 7,
                    middle + 5,
                    Say.percent(tier.customerShare()));
            svg.text(
                    "label",
                    Hold.START,
                    right.at(tier.revenueShare()) + 7,
                    middle + 5,
                    Say.percent(tier.revenueShare()));
            svg.text("band", Hold.MIDDLE, 280, middle - 4, tier.name().in(lang));
            svg.text(
                    "tick",
                    Hold.MIDDLE,
                    280,
                    middle + 15,
                    Say.in(
                            lang,
                            Say.count(tier.customers()) + "人，≥" + Say.amount(tier.threshold(), lang),
                            Say.count(tier.customers()) + ", from " + Say.amount(tier.threshold(), lang)));
        }
        return svg.done();
    }
}
