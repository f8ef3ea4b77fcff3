package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.servicequality.agreement.Agreement;
import org.crmkit.scoring.servicequality.agreement.IccForm;
import org.crmkit.scoring.servicequality.agreement.IntraclassCorrelation;

/** Whether listeners of the same contacts agree on the verdict and on the points. */
final class AgreementFigure implements Figure {

    private static final Label VERDICTS = Label.of("全体，合格与否", "All, pass or fail");

    private final QualityFindings data;

    AgreementFigure(QualityFindings data) {
        this.data = data;
    }

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public String finding(Lang lang) {
        return data.verdicts()
                .fold(
                        known -> Say.in(
                                lang,
                                "校准中各评审对合格与否的一致程度：kappa " + Formats.rounded(known.kappa(), 2) + "（0为偶然，1为完全一致）。",
                                "In calibration listeners agree on pass and fail with a kappa of "
                                        + Formats.rounded(known.kappa(), 2) + ", where 0 is chance and 1 is full."),
                        undefined -> undefined.reason().text().in(lang)
                                + (undefined.observed().isPresent()
                                        ? Say.in(lang, "原始一致率", " Raw agreement: ")
                                                + Say.percent(
                                                        undefined.observed().getAsDouble(), 0) + "."
                                        : ""));
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                data.calibrated()
                        + "次共同监听。上部为合格判定（Fleiss 与两两 Cohen kappa），下部为打分（组内相关系数）；线段为95%区间。ICC(2,1)计入宽严差异，ICC(3,1)不计。",
                data.calibrated()
                        + " contacts that several heard. Above, verdicts (the kappa of Fleiss, and of Cohen for each pair); below, points"
                        + " (intraclass correlations). Lines are 95% intervals. ICC(2,1) minds who is stricter, ICC(3,1) does not.");
    }

    private List<Whiskers.Mark> marks(Lang lang) {
        List<Whiskers.Mark> marks = new ArrayList<>();
        marks.add(mark(lang, VERDICTS.in(lang), "Fleiss", data.verdicts()));
        for (QualityFindings.Pair pair : data.pairs()) {
            marks.add(mark(lang, pair.first() + " – " + pair.second(), "Cohen", pair.agreement()));
        }
        for (IccForm form : List.of(IccForm.ICC_2_1, IccForm.ICC_3_1, IccForm.ICC_2_K)) {
            Optional<IntraclassCorrelation.Estimate> estimate =
                    data.points().value().flatMap(found -> found.form(form));
            marks.add(new Whiskers.Mark(
                    form.label().in(lang),
                    form == IccForm.ICC_2_K
                            ? Say.in(lang, "各评审的平均分", "mean of all listeners")
                            : Say.in(lang, "单个评审的分数", "points of one listener"),
                    estimate.map(found -> new Whiskers.Range(found.value(), found.low(), found.high())),
                    estimate.map(found -> Formats.rounded(found.value(), 2)).orElse(Say.in(lang, "无法计算", "undefined")),
                    false));
        }
        return marks;
    }

    private static Whiskers.Mark mark(Lang lang, String name, String note, Agreement agreement) {
        Optional<Agreement.Known> known = agreement.known();
        return new Whiskers.Mark(
                name,
                note,
                known.map(found -> new Whiskers.Range(found.kappa(), found.low(), found.high())),
                known.map(found -> Formats.rounded(found.kappa(), 2)).orElse(Say.in(lang, "无法计算", "undefined")),
                known.map(found -> found.high() < 0.6).orElse(false));
    }

    @Override
    public Numbers numbers(Lang lang) {
        return new Numbers(
                List.of(
                        Say.in(lang, "比较", "compared"),
                        Say.in(lang, "方法", "by"),
                        Say.in(lang, "取值", "value"),
                        Say.in(lang, "区间", "interval")),
                marks(lang).stream()
                        .map(mark -> List.of(
                                mark.name(),
                                mark.note(),
                                mark.text(),
                                mark.range()
                                        .map(range -> Formats.rounded(range.low(), 2) + " – "
                                                + Formats.rounded(range.high(), 2))
                                        .orElse("–")))
                        .toList());
    }

    @Override
    public String drawing(Lang lang) {
        List<Whiskers.Mark> marks = marks(lang);
        Svg svg = new Svg(560, Whiskers.height(marks.size()), id() + "-" + lang.code(), finding(lang), reading(lang));
        Whiskers.draw(svg, Whiskers.scale(-0.25, 1), new double[] {0, 0.25, 0.5, 0.75, 1}, 2, marks);
        return svg.done();
    }
}
