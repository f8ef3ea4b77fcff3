package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.questionnaire.Reliability;
import org.crmkit.scoring.questionnaire.SamplingAdequacy;
import org.crmkit.scoring.satisfaction.IndexChange;
import org.crmkit.scoring.satisfaction.SegmentIndex;
import org.crmkit.scoring.satisfaction.SurveyIndex;

/** The report on a satisfaction survey: the index and how sure it is, what to improve first, and whether the questions hold. */
public final class SatisfactionPage {

    private static final double ALPHA = 0.05;
    private static final Label TITLE = Label.of("客户满意度报告", "Report on customer satisfaction");

    private final SatisfactionFindings data;
    private final Optional<SurveyIndex.Known> index;

    /** Creates the page of some findings. */
    public SatisfactionPage(SatisfactionFindings data) {
        this.data = data;
        this.index = data.index().known();
    }

    /** Returns the page; {@code first} is the language it opens in. */
    public String html(Lang first) {
        return PageFrame.html(first, TITLE, (out, lang) -> body(new Sheet(out, lang), lang));
    }

    /** Returns the one sentence to keep. */
    public Label headline() {
        return Label.of(headline(Lang.ZH), headline(Lang.EN));
    }

    private void body(Sheet sheet, Lang lang) {
        head(sheet, lang);
        List<Figure> figures = figures();
        if (!figures.isEmpty()) {
            sheet.figures(figures);
        }
        changes(sheet, lang);
        questions(sheet, lang);
        care(sheet, lang);
        sheet.method(data.method(), data.files().stream().map(Sheet.Link::to).toList());
    }

    private void head(Sheet sheet, Lang lang) {
        sheet.head(
                        TITLE.in(lang),
                        headline(lang),
                        lead(lang),
                        data.isDrawn(),
                        data.source().in(lang))
                .key(
                        "指数（0至100）",
                        "index, 0 to 100",
                        index.map(known -> Formats.rounded(known.value(), 1)).orElse("–"))
                .key(
                        "95%区间",
                        "95% interval",
                        index.flatMap(SurveyIndex.Known::interval)
                                .map(each -> Formats.rounded(each.low(), 1) + "–" + Formats.rounded(each.high(), 1))
                                .orElse("–"))
                .key(
                        "计入的问卷",
                        "sheets counted",
                        index.map(known -> Say.count(known.respondents())).orElse("0"))
                .key(
                        "信度 α",
                        "alpha",
                        data.reliability()
                                .value()
                                .map(each -> Formats.rounded(each.alpha(), 2))
                                .orElse("–"))
                .key(
                        "KMO",
                        "KMO",
                        data.adequacy()
                                .value()
                                .map(each -> Formats.rounded(each.overall(), 2))
                                .orElse("–"))
                .body();
    }

    private String headline(Lang lang) {
        if (index.isEmpty()) {
            return data.index().obstacle().map(reason -> reason.text().in(lang)).orElse("");
        }
        String value = Formats.rounded(index.get().value(), 1);
        String grade = index.get().band().label().in(lang);
        String stands = Say.in(
                lang,
                "满意度指数" + value + "（" + grade + "）",
                "The satisfaction index stands at " + value + " (" + grade + ")");
        return stands + last().map(change -> moved(change, lang)).orElse(Say.in(lang, "。", "."));
    }

    private Optional<IndexChange> last() {
        return data.changes().isEmpty()
                ? Optional.empty()
                : data.changes().get(data.changes().size() - 1).change().value();
    }

    private static String moved(IndexChange change, Lang lang) {
        String points = Formats.rounded(Math.abs(change.difference()), 1);
        if (!change.isSignificant(ALPHA)) {
            return Say.in(lang, "，较上期的变化可能只是偶然。", "; what moved since the last wave may be chance.");
        }
        boolean isUp = change.difference() > 0;
        return Say.in(
                lang,
                "，较上期" + (isUp ? "提高" : "下降") + points + "点。",
                ", " + points + " points " + (isUp ? "up" : "down") + " since the last wave.");
    }

    private String lead(Lang lang) {
        String weakest =
                index.map(known -> new ContributionFigure(known).finding(lang)).orElse("");
        String flagged = Say.count(data.care().flags().size());
        return weakest
                + Say.in(
                        lang,
                        "共" + data.respondents() + "份问卷，其中" + flagged + "份作答可疑，已列出但未剔除。",
                        " Of " + data.respondents() + " sheets " + flagged
                                + " look careless; they are listed and still count.");
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        index.ifPresent(known -> {
            figures.add(new GradeFigure(known));
            figures.add(new ContributionFigure(known));
            figures.add(new ItemFigure(known));
        });
        data.priorities().ifPresent(map -> figures.add(new PriorityFigure(map)));
        if (!data.segments().isEmpty()) {
            figures.add(new IntervalFigure("segments", Label.of("细分群体", "segment"), segmentFinding(), data.segments()));
        }
        if (data.waves().size() > 1) {
            figures.add(new IntervalFigure("waves", Label.of("期次", "wave"), waveFinding(), data.waves()));
        }
        return figures;
    }

    private Label segmentFinding() {
        List<SegmentIndex> known = new ArrayList<>(data.segments().stream()
                .filter(segment -> segment.index().known().isPresent())
                .toList());
        if (known.isEmpty()) {
            return Label.of("各细分群体的样本都不足。", "No segment has enough sheets for an index.");
        }
        known.sort((a, b) -> Double.compare(value(b), value(a)));
        SegmentIndex best = known.get(0);
        SegmentIndex worst = known.get(known.size() - 1);
        return known.size() == 1
                ? Label.of("只有" + best.mark() + "样本足够。", "Enough sheets for an index: only " + best.mark() + ".")
                : Label.of(
                        "最满意的是" + best.mark() + "，最不满意的是" + worst.mark() + "。",
                        "Most satisfied: " + best.mark() + "; least: " + worst.mark() + ".");
    }

    private static double value(SegmentIndex segment) {
        return segment.index().known().map(SurveyIndex.Known::value).orElse(0.0);
    }

    private Label waveFinding() {
        return last().map(change -> change.reason(ALPHA).text())
                .orElse(Label.of("各期之间无法比较。", "The waves cannot be compared."));
    }

    private void changes(Sheet sheet, Lang lang) {
        if (data.changes().isEmpty()) {
            return;
        }
        sheet.table(
                        Say.in(lang, "各期之间的变化及其检验。", "What changed between waves, and whether it is more than chance."),
                        Say.in(
                                lang,
                                "Welch检验；两期受访者不同，权重相同。",
                                "Welch's test; different people each time, the same weights."))
                .column("期次", "Waves")
                .numberColumn("变化", "Change")
                .numberColumn("95%区间", "95% interval")
                .numberColumn("p", "p")
                .column("结论", "Verdict")
                .rows();
        for (SatisfactionFindings.Change change : data.changes()) {
            sheet.row().cell("code", change.from() + " → " + change.to());
            change.change()
                    .fold(
                            known -> changed(sheet, known.figure(), lang),
                            undefined -> none(sheet, undefined.reason(), lang));
        }
        sheet.endTable();
    }

    private static Sheet changed(Sheet sheet, IndexChange change, Lang lang) {
        boolean isSure = change.isSignificant(ALPHA);
        ReportData.Tone tone =
                !isSure ? ReportData.Tone.WATCH : change.difference() > 0 ? ReportData.Tone.GOOD : ReportData.Tone.BAD;
        String verdict = !isSure
                ? Say.in(lang, "可能偶然", "may be chance")
                : change.difference() > 0 ? Say.in(lang, "提高", "up") : Say.in(lang, "下降", "down");
        return sheet.cell("number", Formats.rounded(change.difference(), 1))
                .cell(
                        "number",
                        Say.in(
                                lang,
                                Formats.rounded(change.interval().low(), 1) + " 至 "
                                        + Formats.rounded(change.interval().high(), 1),
                                Formats.rounded(change.interval().low(), 1) + " to "
                                        + Formats.rounded(change.interval().high(), 1)))
                .cell("number", Formats.rounded(change.pValue(), 4))
                .badge(tone, verdict)
                .why(change.reason(ALPHA).text().in(lang));
    }

    private static Sheet none(Sheet sheet, Reason reason, Lang lang) {
        return sheet.cell("number", "–")
                .cell("number", "–")
                .cell("number", "–")
                .badge(ReportData.Tone.WATCH, Say.in(lang, "不可比", "not comparable"))
                .why(reason.text().in(lang));
    }

    private void questions(Sheet sheet, Lang lang) {
        Optional<Reliability> counted = data.reliability().value();
        if (counted.isEmpty()) {
            return;
        }
        Optional<SamplingAdequacy> adequacy = data.adequacy().value();
        String alpha = Formats.rounded(counted.get().alpha(), 2);
        String interval = counted.get()
                .interval()
                .map(each -> Formats.rounded(each.low(), 2) + "–" + Formats.rounded(each.high(), 2))
                .orElse("–");
        sheet.table(
                        Say.in(
                                lang,
                                "题目是否测量同一件事：α = " + alpha + "（" + interval + "）。",
                                "Do the questions measure one thing? Alpha is " + alpha + " (" + interval + ")."),
                        Say.in(lang, notes(Lang.ZH), notes(Lang.EN)))
                .column("题目", "Question")
                .numberColumn("均值", "Mean")
                .numberColumn("标准差", "Deviation")
                .numberColumn("题项-余项相关", "Item-rest r")
                .numberColumn("删除后 α", "Alpha if dropped")
                .numberColumn("KMO", "KMO")
                .column("判断", "Verdict")
                .rows();
        for (Reliability.Item item : counted.get().items()) {
            double rest = item.itemRest().orElse(0);
            boolean isReversed = data.model()
                    .question(item.question())
                    .map(question -> question.isReversed())
                    .orElse(false);
            sheet.row()
                    .cell("code", item.question())
                    .cell("number", Formats.rounded(item.mean(), 1))
                    .cell("number", Formats.rounded(item.deviation(), 1))
                    .cell("number", number(item.itemRest()))
                    .cell("number", number(item.alphaIfDropped()))
                    .cell(
                            "number",
                            adequacy.flatMap(found -> found.items().stream()
                                            .filter(each -> each.question().equals(item.question()))
                                            .findFirst())
                                    .map(each -> Formats.rounded(each.value(), 2))
                                    .orElse("–"));
            if (rest < 0) {
                sheet.badge(ReportData.Tone.BAD, Say.in(lang, "方向可疑", "wrong way?"));
            } else if (rest < Reliability.WEAK) {
                sheet.badge(ReportData.Tone.WATCH, Say.in(lang, "偏弱", "weak"));
            } else {
                sheet.badge(ReportData.Tone.GOOD, Say.in(lang, "良好", "good"));
            }
            String wording = data.model()
                    .question(item.question())
                    .map(question -> question.wording().in(lang))
                    .orElse("");
            sheet.why(wording + (isReversed ? Say.in(lang, "（反向题，已反转）", " (reversed, turned round)") : ""));
        }
        sheet.endTable();
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? Formats.rounded(number.getAsDouble(), 2) : "–";
    }

    private String notes(Lang lang) {
        String asked = data.asked()
                .value()
                .map(found -> found.warnings().stream()
                        .filter(reason -> reason.code().equals("reversed-item"))
                        .count())
                .map(count -> Say.in(
                        lang,
                        "按模型声明的方向计分后的0至100分；按原答案有" + count + "题与其余方向相反。",
                        "On 0 to 100 in the direction the model declares; as they were answered, " + count
                                + " run against the others."))
                .orElse("");
        String kmo = data.adequacy()
                .value()
                .map(found -> Say.in(
                        lang,
                        " KMO = " + Formats.rounded(found.overall(), 2) + "（"
                                + found.verdict().zh() + "）；",
                        " KMO is " + Formats.rounded(found.overall(), 2) + " ("
                                + found.verdict().en() + ");"))
                .orElse("");
        String bartlett = data.sphericity()
                .value()
                .map(found -> Say.in(
                        lang,
                        "Bartlett χ² = " + Formats.rounded(found.statistic(), 0) + "（自由度" + found.degrees() + "）。",
                        " Bartlett's chi-square is " + Formats.rounded(found.statistic(), 0) + " with "
                                + found.degrees() + " degrees of freedom."))
                .orElse("");
        return asked + kmo + bartlett;
    }

    private void care(Sheet sheet, Lang lang) {
        if (data.care().flags().isEmpty()) {
            return;
        }
        sheet.table(
                        Say.in(
                                lang,
                                data.care().flags().size() + "份问卷值得复核。",
                                data.care().flags().size() + " sheets deserve a second look."),
                        Say.in(
                                lang,
                                "只列出，不剔除；最多显示12份，全部见 care.csv。",
                                "Listed, not removed; twelve at most are shown, all of them are in care.csv."))
                .column("问卷", "Sheet")
                .column("类型", "Kind")
                .rows();
        data.care().flags().stream().limit(12).forEach(flag -> {
            Reason first = flag.reasons().get(0);
            sheet.row()
                    .cell("code", flag.key())
                    .badge(ReportData.Tone.WATCH, kind(first.code()).in(lang))
                    .why(String.join(
                            " ",
                            flag.reasons().stream()
                                    .map(reason -> reason.text().in(lang))
                                    .toList()));
        });
        sheet.endTable();
    }

    private static Label kind(String code) {
        return switch (code) {
            case "straight-line" -> Label.of("直线作答", "straight line");
            case "too-fast" -> Label.of("过快", "too fast");
            default -> Label.of("漏答过多", "many gaps");
        };
    }
}
