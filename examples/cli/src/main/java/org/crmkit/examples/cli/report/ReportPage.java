package org.crmkit.examples.cli.report;

import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/** The report of a company: its customers, its tiers, what its models expected and what it decided, with the reasons. */
public final class ReportPage {

    private static final List<Sheet.Link> FILES = List.of(
            new Sheet.Link("index.html", Label.of("全部文件", "All files")),
            Sheet.Link.to("customers.csv"),
            Sheet.Link.to("credit-decisions.csv"),
            Sheet.Link.to("complaint-clocks.csv"));

    private final ReportData data;

    /** Creates the page of some data. */
    public ReportPage(ReportData data) {
        this.data = data;
    }

    /** Returns the page; {@code first} is the language it opens in. */
    public String html(Lang first) {
        Label company = data.company();
        return PageFrame.html(
                first,
                Label.of(company.zh() + "：客户报告", company.en() + ": customer report"),
                (out, lang) -> body(new Sheet(out, lang), lang));
    }

    private void body(Sheet sheet, Lang lang) {
        head(sheet, lang);
        sheet.figures(List.of(
                new ConcentrationFigure(data.concentration()),
                new TierFigure(data.tiers()),
                new RfmFigure(data.rfm()),
                new HoldoutFigure(data.classes()),
                new TrackingFigure(data.weeks())));
        credit(sheet, lang);
        clocks(sheet, lang);
        sheet.method(data.method(), FILES);
    }

    private void head(Sheet sheet, Lang lang) {
        ReportData.Totals totals = data.totals();
        sheet.head(
                        data.company().in(lang),
                        headline(lang),
                        Say.in(
                                lang,
                                "客户报告，截至" + Formats.date(data.fittedUntil(), lang) + "；预测以其后至"
                                        + Formats.date(data.until(), lang) + "的实际购买检验。",
                                "Customer report as of " + Formats.date(data.fittedUntil(), lang)
                                        + ". Its forecasts are checked against what customers then did, until "
                                        + Formats.date(data.until(), lang) + "."),
                        data.simulated(),
                        data.source().in(lang))
                .key("客户", "customers", Say.count(totals.customers()))
                .key("购买", "purchases", Say.count(totals.purchases()))
                .key("收入", "revenue", Say.amount(totals.revenue(), lang))
                .key("检验期预期购买", "purchases expected next", Say.count(totals.expected()))
                .key("未来客户价值", "future customer value", Say.amount(totals.lifetimeValue(), lang))
                .body();
    }

    private String headline(Lang lang) {
        ReportData.Totals totals = data.totals();
        String fifth = Say.percent(data.concentration().revenueShares().get(20), 0);
        String deviation = Say.deviation(totals.expected(), totals.actual());
        return Say.in(
                lang,
                "五分之一的客户带来" + fifth + "的收入；对其后购买的预测偏差为" + deviation + "。",
                "A fifth of customers bring " + fifth + " of revenue; the forecast of what they bought next was off by "
                        + deviation + ".");
    }

    private void credit(Sheet sheet, Lang lang) {
        long stopped = data.credit().stream()
                .filter(line -> line.tone() != ReportData.Tone.GOOD)
                .count();
        sheet.table(
                        Say.in(
                                lang,
                                data.credit().size() + "笔订单经信用检查，" + stopped + "笔需要有人过问。",
                                "Of " + data.credit().size() + " orders checked against credit limits, " + stopped
                                        + " need a person."),
                        Say.in(lang, "订单、额度和收款均为虚构。", "Orders, limits and payments are fictional."))
                .column("订单", "Order")
                .column("客户", "Account")
                .column("时间", "When")
                .numberColumn("金额", "Amount")
                .column("决定", "Decision")
                .rows();
        for (ReportData.CreditLine line : data.credit()) {
            sheet.row()
                    .cell("code", line.order())
                    .cell("", line.account().in(lang))
                    .cell("when", line.when())
                    .cell("number", Formats.money(line.amount(), lang))
                    .badge(line.tone(), line.outcome().in(lang))
                    .why(line.explanation().in(lang));
        }
        sheet.endTable();
    }

    private void clocks(Sheet sheet, Lang lang) {
        long late = data.clocks().stream()
                .filter(line -> line.tone() == ReportData.Tone.BAD)
                .count();
        sheet.table(
                        Say.in(
                                lang,
                                data.clocks().size() + "件投诉按客户等级计时，" + late + "件已超时。",
                                "Of " + data.clocks().size() + " complaints timed by the customer's tier, " + late
                                        + " are late."),
                        Say.in(
                                lang,
                                "投诉为虚构；时限取自规则手册，只计工作时间。",
                                "Complaints are fictional; the limits are the rulebook's and count working time only."))
                .column("投诉", "Complaint")
                .column("等级", "Tier")
                .column("收到", "Received")
                .column("首次回复期限", "First response due")
                .column("解决期限", "Resolution due")
                .column("状态", "State")
                .rows();
        for (ReportData.ClockLine line : data.clocks()) {
            sheet.row()
                    .cellOfCode(line.complaint(), line.topic().in(lang))
                    .cell("", line.tier().in(lang))
                    .cell("when", line.received())
                    .cell("when", line.firstResponse())
                    .cell("when", line.resolution())
                    .badge(line.tone(), line.state().in(lang))
                    .why(line.explanation().in(lang));
        }
        sheet.endTable();
    }
}
