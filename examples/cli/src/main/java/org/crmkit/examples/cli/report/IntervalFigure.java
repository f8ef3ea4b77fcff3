package org.crmkit.examples.cli.report;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.satisfaction.SegmentIndex;

/** Indexes of groups side by side, each with its interval; a group too small for an index says so. */
final class IntervalFigure implements Figure {

    private final String id;
    private final Label what;
    private final Label finding;
    private final List<SegmentIndex> groups;

    /**
     * Creates the figure.
     *
     * @param what what the groups are
     */
    IntervalFigure(String id, Label what, Label finding, List<SegmentIndex> groups) {
        this.id = id;
        this.what = what;
        this.finding = finding;
        this.groups = groups;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String finding(Lang lang) {
        return finding.in(lang);
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "圆点为指数，横线为95%区间；区间相互重叠不等于没有差异，差异以检验为准。",
                "The dot is the index, the line its 95% interval. Intervals that overlap do not prove that nothing differs; the"
                        + " tests below do that.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        return new Numbers(
                List.of(
                        what.in(lang),
                        Say.in(lang, "问卷", "respondents"),
                        Say.in(lang, "指数", "index"),
                        Say.in(lang, "下限", "from"),
                        Say.in(lang, "上限", "to")),
                groups.stream()
                        .map(group -> List.of(
                                group.mark(),
                                Say.count(group.respondents()),
                                group.index()
                                        .known()
                                        .map(known -> Formats.rounded(known.value(), 1))
                                        .orElse("–"),
                                interval(group)
                                        .map(each -> Formats.rounded(each.low(), 1))
                                        .orElse("–"),
                                interval(group)
                                        .map(each -> Formats.rounded(each.high(), 1))
                                        .orElse("–")))
                        .toList());
    }

    private static Optional<Interval> interval(SegmentIndex group) {
        return group.index().known().flatMap(known -> known.interval());
    }

    @Override
    public String drawing(Lang lang) {
        double row = 52;
        int height = (int) (row * groups.size()) + 56;
        Svg svg = new Svg(560, height, id + "-" + lang.code(), finding(lang), reading(lang));
        Scale x = scale();
        double bottom = row * groups.size() + 14;
        for (double tick : x.ticks()) {
            svg.line("grid", x.at(tick), 10, x.at(tick), bottom);
            svg.text("tick", Hold.MIDDLE, x.at(tick), bottom + 20, Formats.rounded(tick, x.tickDecimals()));
        }
        for (int i = 0; i < groups.size(); i++) {
            SegmentIndex group = groups.get(i);
            double y = 14 + i * row + row / 2;
            svg.text("band", Hold.START, 8, y - 2, group.mark());
            svg.text("tick", Hold.START, 8, y + 16, "n = " + Say.count(group.respondents()));
            interval(group)
                    .ifPresent(each ->
                            svg.rect("bar-soft", x.at(each.low()), y - 3, x.at(each.high()) - x.at(each.low()), 6));
            group.index()
                    .known()
                    .ifPresentOrElse(
                            known -> {
                                svg.dot("main-dot", x.at(known.value()), y, 7);
                                svg.text(
                                        "label",
                                        Hold.MIDDLE,
                                        x.at(known.value()),
                                        y - 13,
                                        Formats.rounded(known.value(), 1));
                            },
                            () -> svg.text(
                                    "axis", Hold.START, 172, y + 5, Say.in(lang, "样本不足，不计算", "too few for an index")));
        }
        return svg.done();
    }

    private Scale scale() {
        double low = 100;
        double high = 0;
        for (SegmentIndex group : groups) {
            double value = group.index().known().map(known -> known.value()).orElse(50.0);
            low = Math.min(low, interval(group).map(Interval::low).orElse(value));
            high = Math.max(high, interval(group).map(Interval::high).orElse(value));
        }
        double from = Math.max(0, Math.floor((low - 2) / 5) * 5);
        double to = Math.min(100, Math.ceil((high + 2) / 5) * 5);
        return new Scale(from, to, 170, 545);
    }
}
