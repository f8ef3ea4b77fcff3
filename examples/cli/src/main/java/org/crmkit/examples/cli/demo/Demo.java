package org.crmkit.examples.cli.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.purchases.ModelCheck;
import org.crmkit.examples.cli.purchases.PurchaseLog;
import org.crmkit.examples.cli.report.ReportData;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.Selection;

/**
 * The main job: everything computed, nothing written yet. On the evening of the last fitted day the company scores its
 * customers and decides what lies on its desk; the rest of the log is the examination.
 */
public final class Demo {

    private final DemoInputs inputs;
    private final ScoredCustomers scored;
    private final Decisions decisions;
    private final Handbook handbook;

    private Demo(DemoInputs inputs, ScoredCustomers scored, Decisions decisions, Handbook handbook) {
        this.inputs = inputs;
        this.scored = scored;
        this.decisions = decisions;
        this.handbook = handbook;
    }

    /** Computes everything. */
    public static Demo of(DemoInputs inputs, Shell shell) {
        ScoredCustomers scored =
                ScoredCustomers.of(inputs.source(), inputs.rules().inForce(Rulebook::tier), shell);
        shell.progress("正在作出决定…", "Deciding ...");
        Decisions decisions = Decisions.of(inputs, scored);
        shell.progress("正在编写手册…", "Writing the handbook ...");
        Handbook handbook = Handbook.of(
                        inputs.company(), inputs.rules().parts(), inputs.rules().version())
                .select(Selection.set("survey-set"))
                .build();
        return new Demo(inputs, scored, decisions, handbook);
    }

    DemoInputs inputs() {
        return inputs;
    }

    ScoredCustomers scored() {
        return scored;
    }

    Decisions decisions() {
        return decisions;
    }

    Handbook handbook() {
        return handbook;
    }

    /** Returns what stands before the rows of each JSON file. */
    Map<String, Cell> notes(boolean fictional) {
        Map<String, Cell> notes = new LinkedHashMap<>();
        Label source = fictional
                ? Label.of("虚构的订单、收款与投诉。", "Fictional orders, payments and complaints.")
                : inputs.source().labelled();
        notes.put(
                "source",
                Cell.of(fictional ? fictionalSource() : inputs.source().label()));
        notes.put("note_zh", Cell.of(source.zh()));
        notes.put("note_en", Cell.of(source.en()));
        notes.put("rulebook", Cell.of(inputs.rules().version().toString()));
        notes.put("as_of", Cell.of(inputs.source().fittedUntil().toString()));
        notes.put("holdout_until", Cell.of(inputs.source().until().toString()));
        return notes;
    }

    /** Returns how rows of the feeds name their source; complaints take tiers from the log, so a simulated one shows. */
    String fictionalSource() {
        return inputs.source().simulated() ? "fictional feed, simulated customers" : "fictional feed";
    }

    ReportData report() {
        ReportFigures figures = new ReportFigures(scored);
        PurchaseLog source = inputs.source();
        ModelCheck check = figures.check(source);
        return new ReportData(
                inputs.company().name(),
                source.sentence(),
                source.simulated(),
                source.from(),
                source.fittedUntil(),
                source.until(),
                figures.totals(),
                scored.classes().concentration(),
                scored.classes().grid(),
                figures.tiers(inputs.rules().tier()),
                check.classes(),
                check.weeks(),
                decisions.creditLines(),
                decisions.clockLines(inputs.rules()),
                method());
    }

    private List<Label> method() {
        List<Label> lines = new ArrayList<>();
        lines.add(Label.of(
                "规则：" + inputs.rules().name().zh() + "，版本 " + inputs.rules().version() + "。",
                "Rules: " + inputs.rules().name().en() + ", edition "
                        + inputs.rules().version() + "."));
        lines.add(Label.of(
                "复购：BG/NBD（Fader、Hardie、Lee，2005，doi:10.1287/mksc.1040.0098），" + estimates(scored.purchases())
                        + "，对数似然 " + Formats.rounded(scored.purchases().logLikelihood(), 2) + "，时间单位为周。",
                "Repeat purchases: BG/NBD (Fader, Hardie and Lee 2005, doi:10.1287/mksc.1040.0098), "
                        + estimates(scored.purchases()) + ", log-likelihood "
                        + Formats.rounded(scored.purchases().logLikelihood(), 2) + ", in weeks."));
        lines.add(Label.of(
                "购买金额：Gamma-Gamma（Fader、Hardie，2013），" + estimates(scored.values()) + "。",
                "Value of a purchase: Gamma-Gamma (Fader and Hardie 2013), " + estimates(scored.values()) + "."));
        lines.add(Label.of(
                "客户价值：未来" + ScoredCustomers.LIFETIME_WEEKS + "周，毛利率" + percent(ScoredCustomers.MARGIN) + "，年贴现率"
                        + percent(ScoredCustomers.DISCOUNT) + "（均为示例假设）。",
                "Customer value: the next " + ScoredCustomers.LIFETIME_WEEKS + " weeks at a margin of "
                        + percent(ScoredCustomers.MARGIN) + " and a discount of " + percent(ScoredCustomers.DISCOUNT)
                        + " a year; both are assumptions of the example."));
        lines.add(Label.of(
                "RFM：天数与金额按五分位数分档，购买次数按 1、2、3、5 次分档（五分位数互不相同时用五分位数），相同者同分；ABC：收入累计至80%为A类，至95%为B类。",
                "RFM: days and value are cut at fifths, purchases at 1, 2, 3 and 5 (at fifths where these differ); equals share a"
                        + " score. ABC: class A up to 80% of revenue, B up to 95%."));
        lines.add(Label.of(
                "同一客户同日的多笔购买计为一次；P(alive)为1只说明该客户尚无复购，是该模型的性质。",
                "Several purchases of a customer on one day count once. A P(alive) of 1 only says that there was no repeat"
                        + " purchase yet, which is a property of the model."));
        scored.purchases().warnings().forEach(warning -> lines.add(warning.text()));
        scored.values().warnings().forEach(warning -> lines.add(warning.text()));
        return lines;
    }

    private static String estimates(Fit<?> fit) {
        List<String> parts = new ArrayList<>();
        for (ParameterEstimate estimate : fit.parameters()) {
            parts.add(estimate.name() + " = " + Formats.rounded(estimate.value(), 3));
        }
        return String.join(", ", parts);
    }

    private static String percent(double share) {
        return Formats.percent(BigDecimal.valueOf(share));
    }

    /** Returns the ten lines the console ends with. */
    public List<Label> summary(String folder) {
        PurchaseLog source = inputs.source();
        ReportData report = report();
        ReportData.Totals totals = report.totals();
        ReportData.Tier highest = report.tiers().get(report.tiers().size() - 1);
        Map<String, Integer> credit = decisions.creditCounts();
        int files = handbook.sheets().size();
        String off = deviation(totals.expected(), totals.actual());
        return List.of(
                source.labelled(),
                Label.of(
                        "时间范围 " + source.period().zh() + "；模型只用到" + Formats.date(source.fittedUntil(), Lang.ZH)
                                + "为止的数据。",
                        "Period " + source.period().en() + "; the models saw it up to " + source.fittedUntil() + "."),
                Label.of(
                        "规则：" + inputs.company().name().zh() + "，"
                                + inputs.rules().version() + "，"
                                + inputs.rules().facts().size() + " 条规则。",
                        "Rules: " + inputs.company().name().en() + ", "
                                + inputs.rules().version() + ", "
                                + inputs.rules().facts().size() + " rules."),
                Label.of(
                        "客户：" + count(totals.customers()) + " 位，购买 " + count(totals.purchases()) + " 次，收入 "
                                + Formats.money(totals.revenue(), Lang.ZH) + "；最高等级 " + highest.customers() + " 位，占收入"
                                + percent1(highest.revenueShare()) + "。",
                        "Customers: " + count(totals.customers()) + " with " + count(totals.purchases())
                                + " purchases and " + Formats.money(totals.revenue(), Lang.EN) + "; "
                                + highest.customers() + " in the highest tier bring " + percent1(highest.revenueShare())
                                + "."),
                Label.of(
                        "BG/NBD：" + estimates(scored.purchases()) + "，对数似然 "
                                + Formats.rounded(scored.purchases().logLikelihood(), 2) + "。",
                        "BG/NBD: " + estimates(scored.purchases()) + ", log-likelihood "
                                + Formats.rounded(scored.purchases().logLikelihood(), 2) + "."),
                Label.of(
                        "检验：预期购买 " + Formats.rounded(totals.expected(), 0) + " 次，实际 " + count(totals.actual()) + " 次（"
                                + off + "）。",
                        "Check: " + Formats.rounded(totals.expected(), 0) + " purchases expected after that, "
                                + count(totals.actual()) + " came (" + off + ")."),
                Label.of(
                        "信用：" + decisions.credit().size() + " 笔订单，通过 " + credit.get("approved") + "，转审 "
                                + credit.get("referred") + "，拒绝 " + credit.get("declined") + "。",
                        "Credit: " + decisions.credit().size() + " orders, " + credit.get("approved") + " approved, "
                                + credit.get("referred") + " referred, " + credit.get("declined") + " declined."),
                Label.of(
                        "投诉：" + decisions.clocks().size() + " 件计时，" + decisions.breached() + " 件超时。",
                        "Complaints: " + decisions.clocks().size() + " timed, " + decisions.breached() + " late."),
                Label.of(
                        "手册：" + files / 2 + " 份文件，中英文各一，检查发现错误 "
                                + handbook.lint().errors().size() + " 处、提醒 "
                                + handbook.lint().warnings().size() + " 处。",
                        "Handbook: " + files / 2 + " documents in Chinese and English, lint found "
                                + handbook.lint().errors().size() + " errors and "
                                + handbook.lint().warnings().size() + " warnings."),
                Label.of("请打开 " + folder + "/index.html。", "Open " + folder + "/index.html."));
    }

    private static String count(int number) {
        return Formats.number(BigDecimal.valueOf(number));
    }

    private static String percent1(double share) {
        return Formats.rounded(share * 100, 1) + "%";
    }

    private static String deviation(double expected, double actual) {
        double share = actual == 0 ? 0 : expected / actual - 1;
        return (share < 0 ? "-" : "+") + Formats.rounded(Math.abs(share) * 100, 1) + "%";
    }
}
