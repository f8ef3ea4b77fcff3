package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.credit.CardValidation;
import org.crmkit.scoring.credit.SampleMeasures;
import org.crmkit.scoring.evaluate.CalibrationTable;
import org.crmkit.scoring.evaluate.RocCurve;

/** The drawings of a scorecard's report. */
final class CardFigures {

    private static final int SIZE = 420;

    private CardFigures() {}

    /** The ROC curves of development and validation. */
    static String roc(CardValidation validation, Lang lang) {
        Svg svg = new Svg(
                SIZE,
                SIZE,
                "roc-" + lang.code(),
                Say.in(lang, "ROC曲线", "ROC curve"),
                Say.in(
                        lang,
                        "从风险最高者起依次拒绝时，拒掉的坏客户与好客户各占多少。",
                        "The share of bad cases refused for each share of good ones, the riskiest refused first."));
        Scale x = new Scale(0, 1, 50, 400);
        Scale y = new Scale(0, 1, 370, 20);
        axes(svg, x, y, Say.in(lang, "好客户被拒比例", "good cases refused"), Say.in(lang, "坏客户被拒比例", "bad cases refused"));
        svg.line("dashed", x.at(0), y.at(0), x.at(1), y.at(1));
        validation.validation().flatMap(SampleMeasures::roc).ifPresent(curve -> curve(svg, "second", curve, x, y));
        validation.development().roc().ifPresent(curve -> curve(svg, "main", curve, x, y));
        svg.text("label main-text", Hold.END, 400, 336, Say.in(lang, "建模样本", "development"));
        if (validation.validation().isPresent()) {
            svg.text("label second-text", Hold.END, 400, 356, Say.in(lang, "验证样本", "validation"));
        }
        return svg.done();
    }

    private static void curve(Svg svg, String style, RocCurve curve, Scale x, Scale y) {
        double[] xs = curve.points().stream()
                .mapToDouble(point -> x.at(point.falsePositives()))
                .toArray();
        double[] ys = curve.points().stream()
                .mapToDouble(point -> y.at(point.truePositives()))
                .toArray();
        svg.curve(style, xs, ys);
    }

    /** Predicted against observed shares. */
    static String calibration(CardValidation validation, Lang lang) {
        Svg svg = new Svg(
                SIZE,
                SIZE,
                "calibration-" + lang.code(),
                Say.in(lang, "校准图", "Calibration"),
                Say.in(lang, "各概率组的预测值与实际坏账率。", "Predicted probability and observed rate, group by group."));
        List<CalibrationTable.Row> rows =
                new ArrayList<>(validation.development().calibration().rows());
        validation
                .validation()
                .ifPresent(found -> rows.addAll(found.calibration().rows()));
        double most = rows.stream()
                .mapToDouble(row -> Math.max(row.predicted(), row.observed()))
                .max()
                .orElse(1);
        Scale x = Scale.fromZero(most, 50, 400);
        Scale y = Scale.fromZero(most, 370, 20);
        axes(svg, x, y, Say.in(lang, "预测概率", "predicted"), Say.in(lang, "实际坏账率", "observed"));
        svg.line("dashed", x.at(0), y.at(0), x.at(x.high()), y.at(y.high()));
        validation.validation().ifPresent(found -> found.calibration()
                .rows()
                .forEach(row -> svg.dot("second-dot", x.at(row.predicted()), y.at(row.observed()), 5)));
        validation
                .development()
                .calibration()
                .rows()
                .forEach(row -> svg.dot("main-dot", x.at(row.predicted()), y.at(row.observed()), 5));
        return svg.done();
    }

    private static void axes(Svg svg, Scale x, Scale y, String across, String up) {
        for (double tick : y.ticks()) {
            svg.line("grid", x.start(), y.at(tick), x.end(), y.at(tick));
            svg.text("tick", Hold.END, x.start() - 7, y.at(tick) + 4.5, Formats.rounded(tick, y.tickDecimals()));
        }
        for (double tick : x.ticks()) {
            svg.text("tick", Hold.MIDDLE, x.at(tick), y.start() + 20, Formats.rounded(tick, x.tickDecimals()));
        }
        svg.text("axis", Hold.START, x.start(), 12, up);
        svg.text("axis", Hold.END, x.end(), y.start() + 42, across);
    }

    /** Where the bands of scores stand in both samples. */
    static Optional<String> bands(CardValidation validation, Lang lang) {
        if (validation.validation().isEmpty()) {
            return Optional.empty();
        }
        long before = validation.development().cases();
        long now = validation.validation().get().cases();
        Svg svg = new Svg(
                SIZE,
                300,
                "bands-" + lang.code(),
                Say.in(lang, "分数段分布", "Bands of scores"),
                Say.in(lang, "两个样本在各分数段的占比。", "The share of each sample in each band."));
        double most = 0;
        for (CardValidation.Band band : validation.bands()) {
            most = Math.max(most, Math.max((double) band.expected() / before, (double) band.cases() / now));
        }
        Scale y = Scale.fromZero(most, 250, 20);
        for (double tick : y.ticks()) {
            svg.line("grid", 50, y.at(tick), 400, y.at(tick));
            svg.text("tick", Hold.END, 43, y.at(tick) + 4.5, Say.percent(tick, 0));
        }
        double step = 350.0 / validation.bands().size();
        for (int i = 0; i < validation.bands().size(); i++) {
            CardValidation.Band band = validation.bands().get(i);
            double x = 50 + i * step;
            double expected = y.at((double) band.expected() / before);
            double actual = y.at((double) band.cases() / now);
            svg.rect("bar", x + step * 0.12, expected, step * 0.36, 250 - expected);
            svg.dot("second-dot", x + step * 0.7, actual, 5);
            if (Double.isFinite(band.from())) {
                svg.text("tick", Hold.MIDDLE, x, 268, Formats.rounded(band.from(), 0));
            }
        }
        svg.text("axis", Hold.END, 400, 290, Say.in(lang, "分数", "score"));
        return Optional.of(svg.done());
    }

    /**
     * A weight of evidence as a bar to the left (riskier) or to the right (safer).
     *
     * @param most the largest weight of the variable, above zero
     */
    static String weight(String id, double woe, double most, Lang lang) {
        double at = new Scale(-most, most, 4, 156).at(woe);
        String value = Formats.rounded(woe, 3);
        return new Svg(
                        160,
                        16,
                        "woe-" + id + "-" + lang.code(),
                        value,
                        Say.in(lang, "向右更安全。", "To the right is safer."))
                .rect(woe >= 0 ? "bar" : "bar-soft", Math.min(at, 80), 2, Math.abs(at - 80), 12)
                .line("mark", 80, 0, 80, 16)
                .done();
    }
}
