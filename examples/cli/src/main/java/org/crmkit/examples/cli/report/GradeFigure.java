package org.crmkit.examples.cli.report;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.satisfaction.CsmGrade;
import org.crmkit.scoring.satisfaction.SurveyIndex;

/** The index with its interval on the seven grades. */
final class GradeFigure implements Figure {

    private final SurveyIndex.Known index;
    private final RatingScale bands = CsmGrade.scale();

    GradeFigure(SurveyIndex.Known index) {
        this.index = index;
    }

    @Override
    public String id() {
        return "grade";
    }

    private ScoreBand grade() {
        return bands.bandOf(index.value());
    }

    @Override
    public String finding(Lang lang) {
        String value = Formats.rounded(index.value(), 1);
        String mark = Formats.rounded(CsmGrade.markOf(index.value()), 1);
        return Say.in(
                lang,
                "按七级满意级度（CSM），" + value + "为“" + grade().label().zh() + "”（" + mark + "分）。",
                "On the seven CSM grades " + value + " is '" + grade().label().en() + "' (mark " + mark + ").");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "圆点为指数，竖条为其95%区间；各级界限取相邻两级分值（−60至60）的中点。",
                "The dot is the index, the bar through it its 95% interval; a grade begins half way between its mark and the"
                        + " one below, from −60 to 60.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        return new Numbers(
                List.of(Say.in(lang, "级度", "grade"), Say.in(lang, "指数自", "index from"), Say.in(lang, "分值", "mark")),
                Arrays.stream(CsmGrade.values())
                        .map(grade -> List.of(
                                grade.label().in(lang),
                                Formats.rounded(from(grade), 2),
                                Integer.toString(grade.mark())))
                        .toList());
    }

    private double from(CsmGrade grade) {
        return bands.bands().stream()
                .filter(band -> band.slug().equals(grade.code()))
                .mapToDouble(band -> Math.max(0, band.from()))
                .findFirst()
                .orElse(0);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 400, id() + "-" + lang.code(), finding(lang), reading(lang));
        Scale y = new Scale(0, 100, 385, 15);
        int count = bands.bands().size();
        for (int i = 0; i < count; i++) {
            ScoreBand band = bands.bands().get(i);
            double bottom = y.at(Math.max(0, band.from()));
            double top = i + 1 < count ? y.at(bands.bands().get(i + 1).from()) : y.at(100);
            boolean isOurs = band.equals(grade());
            svg.rect("bar-soft", 230, top + 1, 200, bottom - top - 2, isOurs ? 1 : 0.3);
            svg.text(
                    isOurs ? "band" : "tick",
                    Hold.END,
                    218,
                    (top + bottom) / 2 + 5,
                    band.label().in(lang));
        }
        for (int tick = 0; tick <= 100; tick += 25) {
            svg.line("mark", 430, y.at(tick), 437, y.at(tick));
            svg.text("tick", Hold.START, 443, y.at(tick) + 4.5, Integer.toString(tick));
        }
        double at = y.at(index.value());
        index.interval()
                .ifPresent(each ->
                        svg.rect("bar", 310, y.at(each.high()), 40, y.at(each.low()) - y.at(each.high()), 0.55));
        svg.dot("main-dot", 330, at, 5);
        svg.text("label", Hold.START, 362, at + 5, Formats.rounded(index.value(), 1));
        return svg.done();
    }
}
