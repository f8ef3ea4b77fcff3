package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.servicequality.ProcessIndicator;
import org.crmkit.scoring.servicequality.ProcessReview;
import org.crmkit.scoring.servicequality.ShareEstimate;

/** The five steps of complaint work, each by its indicators. */
final class StepsFigure implements Figure {

    private final ProcessReview review;

    StepsFigure(ProcessReview review) {
        this.review = review;
    }

    @Override
    public String id() {
        return "steps";
    }

    private static double goodness(ProcessIndicator indicator, ShareEstimate reading) {
        return indicator.higherIsBetter() ? reading.value() : 1 - reading.value();
    }

    private Optional<ProcessIndicator> weakest() {
        return List.of(ProcessIndicator.values()).stream()
                .filter(indicator -> review.reading(indicator).isPresent())
                .min(Comparator.comparingDouble(indicator ->
                        goodness(indicator, review.reading(indicator).orElseThrow())));
    }

    @Override
    public String finding(Lang lang) {
        return weakest()
                .map(indicator -> {
                    String share =
                            Say.percent(review.reading(indicator).orElseThrow().value(), 0);
                    return Say.in(
                            lang,
                            "五步中最弱的是" + indicator.step().label().zh() + "："
                                    + indicator.label().zh() + share + "。",
                            "Of the five steps the weakest is to "
                                    + Say.lower(indicator.step().label().en()) + ": "
                                    + Say.lower(indicator.label().en()) + ", " + share + ".");
                })
                .orElseGet(() -> Say.in(lang, "五步各指标均无数据。", "Nothing was counted for any of the five steps."));
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "每项为占比及其95%区间（Wilson）；重开率和重复发生率越低越好，以橙色标示。",
                "Each is a share with its 95% interval (Wilson). Of the orange ones fewer are better.");
    }

    private List<Whiskers.Mark> marks(Lang lang) {
        List<Whiskers.Mark> marks = new ArrayList<>();
        for (ProcessIndicator indicator : ProcessIndicator.values()) {
            Optional<ShareEstimate> reading = review.reading(indicator);
            marks.add(new Whiskers.Mark(
                    indicator.label().in(lang),
                    indicator.step().label().in(lang),
                    reading.map(found -> new Whiskers.Range(found.value(), found.low(), found.high())),
                    reading.map(found -> Say.percent(found.value(), 0)).orElse(Say.in(lang, "无数据", "no data")),
                    !indicator.higherIsBetter()));
        }
        return marks;
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        for (ProcessIndicator indicator : ProcessIndicator.values()) {
            Optional<ShareEstimate> reading = review.reading(indicator);
            rows.add(List.of(
                    indicator.label().in(lang),
                    indicator.step().label().in(lang),
                    reading.map(found ->
                                    found.share().part() + "/" + found.share().whole())
                            .orElse("–"),
                    reading.map(found -> Say.percent(found.value(), 1)).orElse("–"),
                    reading.map(found -> Say.percent(found.low(), 1) + "–" + Say.percent(found.high(), 1))
                            .orElse("–")));
        }
        return new Numbers(
                List.of(
                        Say.in(lang, "指标", "indicator"),
                        Say.in(lang, "步骤", "step"),
                        Say.in(lang, "案例", "cases"),
                        Say.in(lang, "占比", "share"),
                        Say.in(lang, "区间", "interval")),
                rows);
    }

    @Override
    public String drawing(Lang lang) {
        List<Whiskers.Mark> marks = marks(lang);
        Svg svg = new Svg(560, Whiskers.height(marks.size()), id() + "-" + lang.code(), finding(lang), reading(lang));
        Whiskers.draw(svg, Whiskers.scale(0, 1), new double[] {0, 0.25, 0.5, 0.75, 1}, -1, marks);
        return svg.done();
    }
}
