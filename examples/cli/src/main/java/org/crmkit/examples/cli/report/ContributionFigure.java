package org.crmkit.examples.cli.report;

import java.util.Comparator;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.satisfaction.SurveyIndex;

/** What each dimension adds to the index, out of what it could. */
final class ContributionFigure implements Figure {

    private final SurveyIndex.Known index;

    ContributionFigure(SurveyIndex.Known index) {
        this.index = index;
    }

    @Override
    public String id() {
        return "contributions";
    }

    private static double lost(SurveyIndex.Node node) {
        return 100 * node.weight() - node.contribution();
    }

    @Override
    public String finding(Lang lang) {
        SurveyIndex.Node most = index.level(2).stream()
                .max(Comparator.comparingDouble(ContributionFigure::lost))
                .orElseThrow();
        String points = Formats.rounded(lost(most), 1);
        return Say.in(
                lang,
                "失分最多的是" + most.label().zh() + "：指数因此少" + points + "点。",
                most.label().en() + " costs the index most: " + points + " points.");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "主色为该维度对指数的贡献，淡色为尚未得到的部分；全部主色之和即为指数。",
                "The strong colour is what a dimension adds to the index, the pale one what it could still add; all strong"
                        + " bars together are the index.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        return new Numbers(
                List.of(
                        Say.in(lang, "维度", "dimension"),
                        Say.in(lang, "得分", "value"),
                        Say.in(lang, "权重", "weight"),
                        Say.in(lang, "贡献", "contribution")),
                index.level(2).stream()
                        .map(node -> List.of(
                                node.label().in(lang),
                                Formats.rounded(node.value(), 1),
                                Say.percent(node.weight(), 1),
                                Formats.rounded(node.contribution(), 2)))
                        .toList());
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 400, id() + "-" + lang.code(), finding(lang), reading(lang));
        List<SurveyIndex.Node> nodes = index.level(2);
        double most =
                nodes.stream().mapToDouble(node -> 100 * node.weight()).max().orElse(1);
        Scale x = Scale.fromZero(most, 10, 500);
        double row = 340.0 / Math.max(1, nodes.size());
        for (double tick : x.ticks()) {
            svg.line("grid", x.at(tick), 14, x.at(tick), 360);
            svg.text("tick", Hold.MIDDLE, x.at(tick), 380, Formats.rounded(tick, x.tickDecimals()));
        }
        for (int i = 0; i < nodes.size(); i++) {
            SurveyIndex.Node node = nodes.get(i);
            double y = 18 + i * row;
            svg.text("band", Hold.START, x.at(0), y + 15, node.label().in(lang));
            svg.rect("bar-soft", x.at(0), y + 22, x.at(100 * node.weight()) - x.at(0), row - 34);
            svg.rect("bar", x.at(0), y + 22, x.at(node.contribution()) - x.at(0), row - 34);
            svg.text(
                    "label",
                    Hold.START,
                    x.at(100 * node.weight()) + 7,
                    y + row / 2 + 11,
                    Formats.rounded(node.contribution(), 1));
        }
        svg.text("axis", Hold.END, 556, 398, Say.in(lang, "指数点", "points"));
        return svg.done();
    }
}
