package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.satisfaction.SurveyIndex;

/** The third level: every part below its dimension. */
final class ItemFigure implements Figure {

    private final SurveyIndex.Known index;

    ItemFigure(SurveyIndex.Known index) {
        this.index = index;
    }

    @Override
    public String id() {
        return "items";
    }

    private List<SurveyIndex.Node> nodes() {
        return index.nodes().stream().filter(node -> node.depth() < 4).toList();
    }

    @Override
    public String finding(Lang lang) {
        List<SurveyIndex.Node> items = new ArrayList<>(index.level(3));
        items.sort(Comparator.comparingDouble(SurveyIndex.Node::value));
        SurveyIndex.Node least = items.get(0);
        SurveyIndex.Node most = items.get(items.size() - 1);
        return Say.in(
                lang,
                "最低为“" + least.label().zh() + "”（" + Formats.rounded(least.value(), 0) + "），最高为“"
                        + most.label().zh() + "”（" + Formats.rounded(most.value(), 0) + "）。",
                "Lowest is '" + least.label().en() + "' (" + Formats.rounded(least.value(), 0) + "), highest '"
                        + most.label().en() + "' (" + Formats.rounded(most.value(), 0) + ").");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "0至100，100为最好；抱怨与投诉已按反向计分。粗体为二级指标，其下为三级指标。",
                "From 0 to 100, 100 being best; grievances and complaints count from the other end. Bold is a dimension,"
                        + " below it its parts.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        return new Numbers(
                List.of(
                        Say.in(lang, "指标", "part"),
                        Say.in(lang, "得分", "value"),
                        Say.in(lang, "权重", "weight"),
                        Say.in(lang, "回答", "answers")),
                nodes().stream()
                        .map(node -> List.of(
                                (node.depth() == 3 ? "· " : "") + node.label().in(lang),
                                Formats.rounded(node.value(), 1),
                                Say.percent(node.weight(), 1),
                                Say.count((double) node.answers())))
                        .toList());
    }

    @Override
    public String drawing(Lang lang) {
        List<SurveyIndex.Node> nodes = nodes();
        double row = 20;
        int height = (int) (row * nodes.size()) + 50;
        Svg svg = new Svg(560, height, id() + "-" + lang.code(), finding(lang), reading(lang));
        Scale x = new Scale(0, 100, 300, 520);
        double bottom = row * nodes.size() + 8;
        for (int tick = 0; tick <= 100; tick += 25) {
            svg.line("grid", x.at(tick), 6, x.at(tick), bottom);
            svg.text("tick", Hold.MIDDLE, x.at(tick), bottom + 20, Integer.toString(tick));
        }
        for (int i = 0; i < nodes.size(); i++) {
            SurveyIndex.Node node = nodes.get(i);
            double y = 6 + i * row;
            boolean isDimension = node.depth() == 2;
            svg.text(
                    isDimension ? "label" : "tick",
                    Hold.END,
                    290,
                    y + 15,
                    node.label().in(lang));
            svg.rect(isDimension ? "bar" : "bar-soft", x.at(0), y + 3, x.at(node.value()) - x.at(0), row - 6);
            svg.text(
                    isDimension ? "label" : "tick",
                    Hold.START,
                    x.at(node.value()) + 6,
                    y + 15,
                    Formats.rounded(node.value(), 0));
        }
        return svg.done();
    }
}
