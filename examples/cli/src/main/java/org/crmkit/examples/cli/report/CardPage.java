package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.credit.BinStatistics;
import org.crmkit.scoring.credit.BinningResult;
import org.crmkit.scoring.credit.CardValidation;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.SampleMeasures;
import org.crmkit.scoring.credit.ScorecardDevelopment;
import org.crmkit.scoring.credit.ScorecardVariable;
import org.crmkit.scoring.evaluate.GradeCalibration;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.regression.WaldTest;

/** The report of a scorecard as one HTML page in both languages: the card to recompute by hand, how it came about, whether it holds. */
public final class CardPage {

    private static final double LEVEL = 0.95;

    private final ScorecardDevelopment.Developed developed;
    private final CardValidation validation;
    private final CreditScorecard card;

    /** Creates the page of a card. */
    public CardPage(ScorecardDevelopment.Developed developed, CardValidation validation) {
        this.developed = developed;
        this.validation = validation;
        this.card = developed.fit().model();
    }

    /** Returns the page; {@code first} is the language it opens in. */
    public String html(Lang first) {
        return PageFrame.html(first, Label.of(title(Lang.ZH), title(Lang.EN)), this::body);
    }

    private void body(StringBuilder out, Lang lang) {
        header(out, lang);
        out.append("<main>\n");
        figures(out, lang);
        points(out, lang);
        coefficients(out, lang);
        candidates(out, lang);
        measures(out, lang);
        bands(out, lang);
        moved(out, lang);
        method(out, lang);
        out.append("</main>\n");
    }

    private String title(Lang lang) {
        return Say.in(lang, "信用评分卡：", "Credit scorecard: ") + card.name();
    }

    private void header(StringBuilder out, Lang lang) {
        SampleMeasures sample = validation.validation().orElse(validation.development());
        String where = validation.validation().isPresent()
                ? Say.in(lang, "验证样本", "validation")
                : Say.in(lang, "建模样本", "development");
        out.append("<header>\n<p class=\"eyebrow\">")
                .append(Html.escape(title(lang)))
                .append("</p>\n<h1>")
                .append(Html.escape(headline(sample, lang)))
                .append("</h1>\n<p class=\"lead\">")
                .append(Html.escape(Say.in(
                        lang,
                        "由" + validation.development().cases() + "个样本（坏样本"
                                + validation.development().bads() + "个）得到，含"
                                + card.variables().size() + "个变量。下列指标取自" + where + "。",
                        "Made from " + validation.development().cases() + " cases, "
                                + validation.development().bads() + " of them bad, with "
                                + card.variables().size() + " variables. The figures below are of the " + where + ".")))
                .append("</p>\n<dl class=\"keys\">\n");
        key(out, Say.in(lang, "样本", "cases"), Integer.toString(sample.cases()));
        key(out, Say.in(lang, "坏样本", "bad"), Integer.toString(sample.bads()));
        key(
                out,
                "AUC",
                sample.area().map(area -> Formats.rounded(area.auc(), 3)).orElse("–"));
        key(
                out,
                "Gini",
                sample.discrimination()
                        .map(found -> Formats.rounded(found.gini(), 3))
                        .orElse("–"));
        key(
                out,
                "KS",
                sample.discrimination()
                        .map(found -> Formats.rounded(found.ks(), 3))
                        .orElse("–"));
        out.append("</dl>\n</header>\n");
        for (FitWarning warning : developed.fit().warnings()) {
            out.append("<p class=\"source\"><span class=\"badge watch\">")
                    .append(Say.in(lang, "注意", "note"))
                    .append("</span> ")
                    .append(Html.escape(warning.text().in(lang)))
                    .append("</p>\n");
        }
    }

    private static String headline(SampleMeasures sample, Lang lang) {
        return sample.area()
                .map(area -> {
                    Interval interval = area.interval(LEVEL);
                    String ends = Formats.rounded(interval.low(), 3) + "–" + Formats.rounded(interval.high(), 3);
                    return Say.in(
                            lang,
                            "任取一好一坏两位客户，有" + Say.percent(area.auc(), 0) + "的把握排对（AUC 95%区间" + ends + "）。",
                            "Of one good and one bad case it ranks " + Say.percent(area.auc(), 0)
                                    + " of pairs rightly (95% interval of the AUC " + ends + ").");
                })
                .orElse(Say.in(lang, "样本只有一种结果，无法衡量区分能力。", "One outcome only: nothing to tell apart."));
    }

    private static void key(StringBuilder out, String name, String value) {
        out.append("<div><dt>")
                .append(Html.escape(name))
                .append("</dt><dd>")
                .append(Html.escape(value))
                .append("</dd></div>\n");
    }

    private void figures(StringBuilder out, Lang lang) {
        out.append("<div class=\"figures\">\n");
        figure(
                out,
                Say.in(lang, "区分能力", "How well it parts the groups"),
                CardFigures.roc(validation, lang),
                Say.in(lang, "越靠左上越好；虚线为随机。", "The nearer the upper left the better; the dashes are chance."));
        figure(
                out,
                Say.in(lang, "概率是否可信", "Whether probabilities hold"),
                CardFigures.calibration(validation, lang),
                validation.validation().isPresent()
                        ? Say.in(
                                lang,
                                "点在虚线上表示预测与实际一致；深色为建模样本，橙色为验证样本。",
                                "Dots on the dashes came true as predicted; dark is the development, orange the validation.")
                        : Say.in(
                                lang,
                                "点在虚线上表示预测与实际一致；评分卡由同一批样本得到，没有验证样本。",
                                "Dots on the dashes came true as predicted, in the cases the card was made from; there was no validation."));
        CardFigures.bands(validation, lang)
                .ifPresent(drawing -> figure(
                        out,
                        Say.in(lang, "客群是否变化", "Whether people are still the same"),
                        drawing,
                        Say.in(lang, "柱为建模样本，圆点为验证样本。", "Bars are the development, dots the validation.")));
        out.append("</div>\n");
    }

    private static void figure(StringBuilder out, String title, String drawing, String caption) {
        out.append("<figure>\n<h2>")
                .append(Html.escape(title))
                .append("</h2>\n<div class=\"drawing\">\n")
                .append(drawing)
                .append("</div>\n<figcaption>")
                .append(Html.escape(caption))
                .append("</figcaption>\n</figure>\n");
    }

    private void points(StringBuilder out, Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Say.in(lang, "基础分", "base points"), "", "", "", "", Integer.toString(card.basePoints()), ""));
        for (ScorecardVariable variable : card.variables()) {
            List<BinStatistics> bins = developed.candidates().stream()
                    .filter(one -> one.variable().equals(variable.binning().variable()))
                    .flatMap(one -> one.binned().stream())
                    .map(BinningResult.Binned::bins)
                    .findFirst()
                    .orElseThrow();
            double most = Math.max(
                    0.01,
                    bins.stream().mapToDouble(bin -> Math.abs(bin.woe())).max().orElse(0));
            for (int i = 0; i < bins.size(); i++) {
                BinStatistics bin = bins.get(i);
                String id = variable.binning().slug() + "-" + i;
                rows.add(List.of(
                        i == 0 ? variable.binning().label().in(lang) : "",
                        bin.bin().label().in(lang),
                        Formats.rounded(bin.goods(), 0),
                        Formats.rounded(bin.bads(), 0),
                        Say.percent(bin.bads() / bin.cases(), 1),
                        Integer.toString(variable.points().get(i)),
                        CardFigures.weight(id, bin.woe(), most, lang)));
            }
        }
        table(
                out,
                Say.in(lang, "评分卡", "The card"),
                Say.in(
                        lang,
                        "总分为基础分加每个变量一档的分数；各分数单独四舍五入，总分恰为卡面分数之和。"
                                + Formats.rounded(card.scaling().base(), 0) + "分对应好坏比"
                                + Formats.rounded(card.scaling().odds(), 0) + "比1，每"
                                + Formats.rounded(card.scaling().pointsToDouble(), 0) + "分翻一倍。",
                        "A total is the base and the points of one bin of each variable. Points are rounded half up one by one, "
                                + "and the total is the sum of what the card prints. "
                                + Formats.rounded(card.scaling().base(), 0) + " points are odds of "
                                + Formats.rounded(card.scaling().odds(), 0) + " to 1; "
                                + Formats.rounded(card.scaling().pointsToDouble(), 0) + " more double them."),
                List.of(
                        Say.in(lang, "变量", "variable"),
                        Say.in(lang, "分箱", "bin"),
                        "#" + Say.in(lang, "好", "good"),
                        "#" + Say.in(lang, "坏", "bad"),
                        "#" + Say.in(lang, "坏账率", "bad rate"),
                        "#" + Say.in(lang, "分数", "points"),
                        "!" + Say.in(lang, "证据权重", "weight of evidence")),
                rows);
    }

    private void coefficients(StringBuilder out, Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        List<WaldTest> tests = WaldTest.of(developed.fit(), LEVEL);
        for (int i = 0; i < tests.size(); i++) {
            WaldTest test = tests.get(i);
            rows.add(List.of(
                    i == 0
                            ? Say.in(lang, "截距", "intercept")
                            : card.variables().get(i - 1).binning().label().in(lang),
                    Formats.rounded(test.estimate().value(), 4),
                    Formats.rounded(test.estimate().standardError(), 4),
                    Formats.rounded(test.z(), 2),
                    chance(test.pValue()),
                    i == 0 || developed.inflation().isEmpty()
                            ? ""
                            : Formats.rounded(developed.inflation().get(i - 1), 2)));
        }
        table(
                out,
                Say.in(lang, "逻辑回归", "The regression"),
                Say.in(
                        lang,
                        "坏账对数几率对证据权重的回归；AIC为" + Formats.rounded(developed.fit().aic(), 2) + "。",
                        "Log-odds to be bad on weights of evidence. AIC "
                                + Formats.rounded(developed.fit().aic(), 2) + "."),
                List.of(
                        Say.in(lang, "变量", "variable"),
                        "#" + Say.in(lang, "系数", "coefficient"),
                        "#" + Say.in(lang, "标准误", "standard error"),
                        "#z",
                        "#p",
                        "#VIF"),
                rows);
    }

    private void candidates(StringBuilder out, Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        for (ScorecardDevelopment.Candidate one : developed.candidates()) {
            Optional<BinningResult.Binned> binned = one.binned();
            rows.add(List.of(
                    one.label().in(lang),
                    binned.map(found -> Formats.rounded(found.informationValue(), 4))
                            .orElse("–"),
                    binned.map(found -> Integer.toString(found.bins().size())).orElse("–"),
                    one.fate().label().in(lang)));
        }
        table(
                out,
                Say.in(lang, "候选变量", "The variables considered"),
                Say.in(lang, "信息值按最优分箱计算。", "Information values are those of the best bins."),
                List.of(
                        Say.in(lang, "变量", "variable"),
                        "#IV",
                        "#" + Say.in(lang, "分箱数", "bins"),
                        Say.in(lang, "结果", "what became of it")),
                rows);
    }

    private void measures(StringBuilder out, Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        List<SampleMeasures> samples = new ArrayList<>(List.of(validation.development()));
        validation.validation().ifPresent(samples::add);
        for (int i = 0; i < samples.size(); i++) {
            SampleMeasures one = samples.get(i);
            rows.add(List.of(
                    i == 0 ? Say.in(lang, "建模样本", "development") : Say.in(lang, "验证样本", "validation"),
                    one.area()
                            .map(area ->
                                    Formats.rounded(area.auc(), 4) + " ± " + Formats.rounded(area.standardError(), 4))
                            .orElse("–"),
                    one.discrimination()
                            .map(found -> Formats.rounded(found.ks(), 4))
                            .orElse("–"),
                    Formats.rounded(one.calibration().brier(), 4),
                    one.hosmerLemeshow()
                            .map(test -> Formats.rounded(test.chiSquare(), 2) + " (" + test.degrees() + "), "
                                    + chance(test.pValue()))
                            .orElse("–"),
                    one.spiegelhalter()
                            .map(test -> Formats.rounded(test.z(), 2) + ", " + chance(test.pValue()))
                            .orElse("–")));
        }
        table(
                out,
                Say.in(lang, "检验", "The tests"),
                Say.in(
                        lang,
                        "括号内为自由度，其后为p值；p值小表示概率不可信。",
                        "Degrees of freedom in brackets, then p; a small p says that the probabilities do not hold."),
                List.of(
                        Say.in(lang, "样本", "sample"),
                        "#AUC (DeLong)",
                        "#KS",
                        "#Brier",
                        "#Hosmer-Lemeshow",
                        "#Spiegelhalter z"),
                rows);
    }

    private void bands(StringBuilder out, Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        for (CardValidation.Band band : validation.bands()) {
            Optional<GradeCalibration> test = band.test();
            rows.add(List.of(
                    span(band, lang),
                    Long.toString(band.cases()),
                    test.map(found -> Long.toString(found.defaults())).orElse("–"),
                    test.map(found -> Say.percent(found.rate(), 1)).orElse("–"),
                    test.map(found -> Say.percent(found.probability(), 1)).orElse("–"),
                    test.map(found -> chance(found.binomial())).orElse("–"),
                    test.map(found -> chance(found.jeffreys())).orElse("–")));
        }
        table(
                out,
                Say.in(lang, "分数段", "Bands of scores"),
                Say.in(lang, "p值小表示该段预测概率偏低。", "A small p says that the predicted probability of the band is too low."),
                List.of(
                        Say.in(lang, "分数", "score"),
                        "#" + Say.in(lang, "样本", "cases"),
                        "#" + Say.in(lang, "坏", "bad"),
                        "#" + Say.in(lang, "坏账率", "rate"),
                        "#" + Say.in(lang, "预测", "predicted"),
                        "#" + Say.in(lang, "二项检验", "binomial"),
                        "#Jeffreys"),
                rows);
    }

    private static String span(CardValidation.Band band, Lang lang) {
        String from = Double.isFinite(band.from()) ? Formats.rounded(band.from(), 0) : "";
        String to = Double.isFinite(band.to()) ? Formats.rounded(band.to(), 0) : "";
        if (from.isEmpty()) {
            return to.isEmpty() ? Say.in(lang, "全部", "all") : Say.in(lang, to + "以下", "below " + to);
        }
        return to.isEmpty() ? Say.in(lang, from + "及以上", from + " and more") : from + "–" + to;
    }

    private void moved(StringBuilder out, Lang lang) {
        if (validation.variables().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                Say.in(lang, "分数（PSI）", "score (PSI)"),
                validation
                        .stability()
                        .map(found -> Formats.rounded(found.index(), 4))
                        .orElse("–"),
                ""));
        for (int i = 0; i < validation.variables().size(); i++) {
            CardValidation.Moved one = validation.variables().get(i);
            Label label = card.variables().get(i).binning().label();
            rows.add(List.of(
                    label.in(lang),
                    one.distribution().map(index -> Formats.rounded(index, 4)).orElse("–"),
                    Formats.rounded(one.points(), 2)));
        }
        table(
                out,
                Say.in(lang, "稳定性", "Stability"),
                Say.in(
                        lang,
                        "CSI有两种含义，均列出：分布的稳定性指数，以及使平均分变动的分数。",
                        "CSI means two things, and both are here: the stability index of the distribution, and the points by which "
                                + "the mean score moved."),
                List.of(
                        Say.in(lang, "变量", "variable"),
                        "#" + Say.in(lang, "分布指数", "of the distribution"),
                        "#" + Say.in(lang, "分数变动", "in points")),
                rows);
    }

    private static String chance(double p) {
        return p < 0.0001 ? "< 0.0001" : Formats.rounded(p, 4);
    }

    /** Writes a table; a head that begins with # is of numbers, with ! of drawings. */
    private static void table(
            StringBuilder out, String title, String note, List<String> heads, List<List<String>> rows) {
        out.append("<section class=\"table\">\n<h2>")
                .append(Html.escape(title))
                .append("</h2>\n<p class=\"note\">")
                .append(Html.escape(note))
                .append("</p>\n<div class=\"scroll\"><table>\n<thead><tr>");
        for (String head : heads) {
            boolean marked = head.startsWith("#") || head.startsWith("!");
            out.append(head.startsWith("#") ? "<th class=\"number\">" : "<th>")
                    .append(Html.escape(marked ? head.substring(1) : head))
                    .append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            for (int j = 0; j < heads.size(); j++) {
                String cell = row.get(j);
                if (heads.get(j).startsWith("!")) {
                    out.append("<td style=\"width:174px\">").append(cell).append("</td>");
                } else {
                    out.append(heads.get(j).startsWith("#") ? "<td class=\"number\">" : "<td>")
                            .append(Html.escape(cell))
                            .append("</td>");
                }
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table></div>\n</section>\n");
    }

    private static void method(StringBuilder out, Lang lang) {
        out.append("<section class=\"method\"><ul>\n");
        for (String line : List.of(
                Say.in(lang, "分箱：动态规划求信息值最优。", "Bins: the highest information value, by dynamic programming."),
                Say.in(
                        lang,
                        "证据权重：ln(好客户占比/坏客户占比)，越大越安全。",
                        "Weight of evidence: ln(share of goods / share of bads); higher is safer."),
                Say.in(
                        lang,
                        "AUC区间：DeLong等（1988）；校准：Hosmer与Lemeshow（1980）、Spiegelhalter（1986）。",
                        "Interval of the AUC: DeLong et al. (1988). Calibration: Hosmer and Lemeshow (1980), Spiegelhalter (1986)."),
                Say.in(
                        lang,
                        "分段检验：巴塞尔委员会第14号工作论文（2005）、欧洲央行验证报告说明（2019）。",
                        "Bands: Basel Committee, Working Paper 14 (2005); European Central Bank, validation reporting (2019)."))) {
            out.append("<li>").append(Html.escape(line)).append("</li>\n");
        }
        out.append("</ul></section>\n");
    }
}
