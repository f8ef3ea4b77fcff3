package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Measured;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.servicequality.ControlChart;
import org.crmkit.scoring.servicequality.Pareto;
import org.crmkit.scoring.servicequality.RunRule;
import org.crmkit.scoring.servicequality.ShareEstimate;
import org.crmkit.scoring.servicequality.Signal;

/** The report on quality: what customers complain of, whether it gets better, and whether those who judge agree. */
public final class QualityPage {

    private static final Label TITLE = Label.of("服务质量报告", "Report on service quality");
    private static final Label COMPLAINTS = Label.of("每周收到的投诉", "Complaints received each week");
    private static final Label FAILURES = Label.of("每周监听不合格率", "Share of monitored contacts that failed");

    private static final Label COMPLAINTS_SHORT = Label.of("投诉", "Complaints");
    private static final Label FAILURES_SHORT = Label.of("不合格", "Failures");

    private final QualityFindings data;
    private final List<String> files;

    /** Creates the page of some findings; {@code files} are the tables beside it. */
    public QualityPage(QualityFindings data, List<String> files) {
        this.data = data;
        this.files = List.copyOf(files);
    }

    /** Returns the page; {@code first} is the language it opens in. */
    public String html(Lang first) {
        return PageFrame.html(first, TITLE, (out, lang) -> body(new Sheet(out, lang), lang));
    }

    private void body(Sheet sheet, Lang lang) {
        head(sheet, lang);
        sheet.figures(figures());
        signals(sheet, lang);
        List<Label> method = new ArrayList<>(data.method());
        undefined(method, COMPLAINTS, data.complaints());
        undefined(method, FAILURES, data.failures());
        sheet.method(method, files.stream().map(Sheet.Link::to).toList());
    }

    private static void undefined(List<Label> method, Label what, Measured<ControlChart> chart) {
        chart.fold(
                known -> false,
                none -> method.add(Label.of(
                        what.zh() + "：" + none.reason().text().zh(),
                        what.en() + ": " + none.reason().text().en())));
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        data.causes().value().ifPresent(causes -> figures.add(new ParetoFigure(causes)));
        figures.add(new StepsFigure(data.process()));
        data.complaints()
                .value()
                .ifPresent(chart -> figures.add(new ControlChartFigure("complaints", COMPLAINTS, chart)));
        data.failures().value().ifPresent(chart -> figures.add(new ControlChartFigure("failures", FAILURES, chart)));
        figures.add(new RecurrenceFigure(data.recurrence()));
        data.passed().ifPresent(all -> figures.add(new PassRateFigure(data.teams(), all, data.target())));
        if (data.calibrated() > 0) {
            figures.add(new AgreementFigure(data));
            figures.add(new ListenersFigure(data.listeners()));
        }
        return figures;
    }

    private void head(Sheet sheet, Lang lang) {
        sheet.head(
                        TITLE.in(lang),
                        headline(lang),
                        Say.in(
                                lang,
                                "投诉与监听记录自" + Formats.date(data.from(), lang) + "至" + Formats.date(data.until(), lang)
                                        + "。",
                                "Complaints and monitored contacts from " + Formats.date(data.from(), lang) + " to "
                                        + Formats.date(data.until(), lang) + "."),
                        data.simulated(),
                        data.source().in(lang))
                .key("投诉", "complaints", Say.count(data.recurrence().lines().size()))
                .key(
                        "再次发生",
                        "came back",
                        data.recurrence()
                                .cameBack()
                                .value()
                                .map(share -> Say.percent(share.part() / (double) share.whole(), 1))
                                .orElse("–"))
                .key(
                        "过程指数",
                        "process index",
                        data.process()
                                .score()
                                .value()
                                .map(score -> Formats.rounded(score.value(), 0))
                                .orElse("–"))
                .key(
                        "监听合格率",
                        "pass rate",
                        data.passed()
                                .map(ShareEstimate::value)
                                .map(value -> Say.percent(value, 1))
                                .orElse("–"))
                .key(
                        "评审一致性",
                        "kappa of listeners",
                        data.verdicts()
                                .known()
                                .map(known -> Formats.rounded(known.kappa(), 2))
                                .orElse("–"))
                .body();
    }

    private String headline(Lang lang) {
        String causes = data.causes()
                .value()
                .map(pareto -> causes(pareto, lang))
                .orElse(Say.in(lang, "期间没有投诉", "There were no complaints"));
        long signals = beyond(data.complaints()) + beyond(data.failures());
        return Say.in(
                lang,
                causes + (signals == 0 ? "；质量保持稳定。" : "；有" + signals + "周超出控制限。"),
                causes
                        + (signals == 0
                                ? "; quality is steady."
                                : "; " + signals + (signals == 1 ? " week lies" : " weeks lie")
                                        + " beyond the limits."));
    }

    private static String causes(Pareto pareto, Lang lang) {
        int vital = pareto.vital().size();
        String reached = Say.percent(pareto.reached(), 0);
        return Say.in(
                lang,
                vital + "种原因占投诉的" + reached,
                vital + (vital == 1 ? " cause makes " : " causes make ") + reached + " of complaints");
    }

    private static long beyond(Measured<ControlChart> chart) {
        return chart.value()
                .map(found -> found.signals().stream()
                        .filter(signal -> signal.rule() == RunRule.BEYOND_LIMITS)
                        .count())
                .orElse(0L);
    }

    private void signals(Sheet sheet, Lang lang) {
        long all = count(data.complaints()) + count(data.failures());
        if (all == 0) {
            return;
        }
        sheet.table(
                        Say.in(lang, "每个信号都要找原因。", "Every signal wants its cause."),
                        Say.in(
                                lang,
                                "共" + all + "个信号，按时间排列；同一段变化可能触发几条规则。找到并消除原因后，方可连同原因剔除该周、修订控制限。",
                                all
                                        + " signals in the order of time; one change may break several rules. Only with its cause found and gone may a"
                                        + " week be left out and the limits be revised."))
                .column("周", "Week of")
                .column("图", "Chart")
                .column("规则", "Rule")
                .rows();
        rows(sheet, lang, COMPLAINTS_SHORT, data.complaints());
        rows(sheet, lang, FAILURES_SHORT, data.failures());
        sheet.endTable();
    }

    private static long count(Measured<ControlChart> chart) {
        return chart.value().map(found -> (long) found.signals().size()).orElse(0L);
    }

    private static void rows(Sheet sheet, Lang lang, Label what, Measured<ControlChart> chart) {
        chart.value().ifPresent(found -> {
            for (Signal signal : found.signals()) {
                sheet.row()
                        .cell("when", signal.at())
                        .cell("when", what.in(lang))
                        .badge(
                                signal.rule() == RunRule.BEYOND_LIMITS ? ReportData.Tone.BAD : ReportData.Tone.WATCH,
                                signal.rule().label().in(lang))
                        .why(String.join(Say.in(lang, "、", ", "), signal.points()));
            }
        });
    }
}
