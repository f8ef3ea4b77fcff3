package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Lang;

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
    public Numbers numbers(Lang lang) {
        return ShareBars.numbers(Say.in(lang, "等级", "tier"), bars(lang), lang);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 400, id() + "-" + lang.code(), finding(lang), reading(lang));
        return ShareBars.draw(svg, bars(lang), lang).done();
    }

    private List<ShareBars.Bar> bars(Lang lang) {
        List<ShareBars.Bar> bars = new ArrayList<>();
        for (ReportData.Tier tier : tiers) {
            bars.add(
                    0,
                    new ShareBars.Bar(
                            tier.name().in(lang),
                            Say.in(
                                    lang,
                                    Say.count(tier.customers()) + "人，≥" + Say.amount(tier.threshold(), lang),
                                    Say.count(tier.customers()) + ", from " + Say.amount(tier.threshold(), lang)),
                            tier.customerShare(),
                            tier.revenueShare()));
        }
        return bars;
    }
}
