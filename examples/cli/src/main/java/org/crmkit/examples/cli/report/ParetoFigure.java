package org.crmkit.examples.cli.report;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.servicequality.Pareto;

/** What complaints are about, the most frequent first, and where the vital few end. */
final class ParetoFigure implements Figure {

    private static final int MOST = 9;
    private static final double TOP = 44;
    private static final double LEFT = 180;

    private final Pareto pareto;

    ParetoFigure(Pareto pareto) {
        this.pareto = pareto;
    }

    @Override
    public String id() {
        return "causes";
    }

    @Override
    public String finding(Lang lang) {
        int vital = pareto.vital().size();
        int all = pareto.lines().size();
        String reached = Say.percent(pareto.reached(), 0);
        return Say.in(
                lang,
                all + "种原因中的" + vital + "种占全部投诉的" + reached + "。",
                vital + " of " + all + " causes make " + reached + " of all complaints.");
    }

    @Override
    public String reading(Lang lang) {
        String cut = Say.percent(pareto.cut().doubleValue(), 0);
        return Say.in(
                lang,
                "右侧为件数与累计占比。深色为累计达到" + cut + "所需的原因，次数相同者同归一侧。",
                "To the right stand the number and the share of this cause and all before it. The dark ones are those it takes to"
                        + " reach " + cut + "; causes of equal numbers stand on one side.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        return new Numbers(
                List.of(
                        Say.in(lang, "原因", "cause"),
                        Say.in(lang, "件数", "complaints"),
                        Say.in(lang, "占比", "share"),
                        Say.in(lang, "累计", "cumulative")),
                pareto.lines().stream()
                        .map(line -> List.of(
                                line.key(),
                                Say.count((double) line.count()),
                                Say.percent(line.share(), 1),
                                Say.percent(line.cumulative(), 1)))
                        .toList());
    }

    @Override
    public String drawing(Lang lang) {
        List<Pareto.Line> shown = pareto.lines().stream().limit(MOST).toList();
        double row = 330.0 / Math.max(5, shown.size());
        Svg svg = new Svg(
                560, (int) (TOP + row * shown.size() + 30), id() + "-" + lang.code(), finding(lang), reading(lang));
        double most = shown.get(0).share();
        Scale x = new Scale(0, most, LEFT, 410);
        svg.text("axis", Hold.END, 470, 26, Say.in(lang, "件数", "number"));
        svg.text("axis", Hold.END, 556, 26, Say.in(lang, "累计", "cumulative"));
        boolean wasVital = true;
        for (int i = 0; i < shown.size(); i++) {
            Pareto.Line line = shown.get(i);
            double y = TOP + i * row;
            if (wasVital && !line.isVital()) {
                svg.line("dashed", 0, y, 560, y);
            }
            wasVital = line.isVital();
            svg.rect(line.isVital() ? "bar" : "bar-soft", LEFT, y + 5, x.at(line.share()) - LEFT, row - 10);
            svg.text("label", Hold.END, LEFT - 12, y + row / 2 + 5, line.key());
            svg.text("label", Hold.END, 470, y + row / 2 + 5, Say.count((double) line.count()));
            svg.text("tick", Hold.END, 556, y + row / 2 + 5, Say.percent(line.cumulative(), 0));
        }
        int rest = pareto.lines().size() - shown.size();
        if (rest > 0) {
            svg.text(
                    "axis",
                    Hold.END,
                    LEFT - 12,
                    TOP + row * shown.size() + 18,
                    Say.in(lang, "另有" + rest + "种", "and " + rest + " more"));
        }
        return svg.done();
    }
}
