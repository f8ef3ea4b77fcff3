package org.crmkit.examples.cli.report;

import java.util.List;
import org.crmkit.core.text.Lang;

/** The named segments: how many customers each has, and what they bring. */
final class SegmentFigure implements Figure {

    private final List<ReportData.Group> segments;

    SegmentFigure(List<ReportData.Group> segments) {
        this.segments = segments;
    }

    @Override
    public String id() {
        return "segments";
    }

    @Override
    public String finding(Lang lang) {
        ReportData.Group best = segments.get(0);
        for (ReportData.Group each : segments) {
            best = each.revenueShare() > best.revenueShare() ? each : best;
        }
        String name = best.name().in(lang);
        return Say.in(
                lang,
                name + "最有分量：" + Say.percent(best.customerShare()) + "的客户，" + Say.percent(best.revenueShare()) + "的收入。",
                name + " weigh most: " + Say.percent(best.customerShare()) + " of customers, "
                        + Say.percent(best.revenueShare()) + " of revenue.");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "各分群由近度、频度与金额得分划定；左侧为客户占比，右侧为同一批客户的收入占比。",
                "Segments follow from the scores of recency, frequency and value. Left, each segment's share of customers; right,"
                        + " what the same customers brought.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        return ShareBars.numbers(Say.in(lang, "分群", "segment"), bars(lang), lang);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 400, id() + "-" + lang.code(), finding(lang), reading(lang));
        return ShareBars.draw(svg, bars(lang), lang).done();
    }

    private List<ShareBars.Bar> bars(Lang lang) {
        return segments.stream()
                .map(each -> new ShareBars.Bar(each.name().in(lang), "", each.customerShare(), each.revenueShare()))
                .toList();
    }
}
