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

    @Override
    public boolean isWide() {
        return true;
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
                "指数" + value + "，七级满意级度为“" + grade().label().zh() + "”（" + mark + "分）。",
                "The index of " + value + " stands at '" + grade().label().en() + "' of seven grades (mark " + mark + ").");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "粗线为指数的95%区间，圆点为指数；各级界限取相邻两级分值（−60至60）的中点。",
                "The thick line is the 95% interval, the dot the index; a grade begins half way between its mark and the one"
                        + " below, from −60 to 60.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        return new Numbers(
                List.of(
                        Say.in(lang, "级度", "grade"),
                        Say.in(lang, "指数自", "index from"),
                        Say.in(lang, "分值", "mark")),
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
        Svg svg = new Svg(1120, 150, id() + "-" + lang.code(), finding(lang), reading(lang));
        Scale x = new Scale(0, 100, 20, 1100);
        int count = bands.bands().size();
        for (int i = 0; i < count; i++) {
            ScoreBand band = bands.bands().get(i);
            double from = x.at(Math.max(0, band.from()));
            double to = i + 1 < count ? x.at(bands.bands().get(i + 1).from()) : x.at(100);
            boolean isOurs = band.equals(grade());
            svg.rect("bar-soft", from + 1, 52, to - from - 2, 46, isOurs ? 1 : 0.3);
            List<String> lines = lines(band.label().in(lang), to - from);
            for (int line = 0; line < lines.size(); line++) {
                double y = lines.size() == 1 ? 80 : 71 + 17.0 * line;
                svg.text(isOurs ? "label" : "tick", Hold.MIDDLE, (from + to) / 2, y, lines.get(line));
            }
        }
        for (int tick = 0; tick <= 100; tick += 10) {
            svg.text("tick", Hold.MIDDLE, x.at(tick), 120, Integer.toString(tick));
        }
        double at = x.at(index.value());
        index.interval()
                .ifPresent(interval -> svg.rect("bar", x.at(interval.low()), 30, x.at(interval.high()) - x.at(interval.low()), 5));
        svg.dot("main-dot", at, 32.5, 7);
        svg.text("label main-text", Hold.MIDDLE, at, 18, Formats.rounded(index.value(), 1));
        return svg.done();
    }

    /** Breaks a name in two where its band is too narrow for it. */
    private static List<String> lines(String name, double width) {
        int space = name.lastIndexOf(' ');
        return space > 0 && name.length() * 7.2 > width - 8
                ? List.of(name.substring(0, space), name.substring(space + 1))
                : List.of(name);
    }
}
