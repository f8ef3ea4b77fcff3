package org.crmkit.examples.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;

/**
 * Writes the report as one HTML page in both languages: no network, no font to load, readable without script. It follows dark
 * mode, narrow screens and print.
 */
public final class ReportPage {

    private final ReportData data;

    /** Creates the page of some data. */
    public ReportPage(ReportData data) {
        this.data = data;
    }

    /** Returns the page; {@code first} is the language it opens in. */
    public String html(Lang first) {
        StringBuilder out = new StringBuilder();
        out.append(head(first, title(first)));
        out.append(LanguageSwitch.html(first));
        for (Lang lang : Lang.values()) {
            out.append("<div class=\"page ")
                    .append(lang.code())
                    .append("\" lang=\"")
                    .append(lang.tag())
                    .append("\">\n");
            body(out, lang);
            out.append("</div>\n");
        }
        out.append(LanguageSwitch.script(title(Lang.ZH), title(Lang.EN)));
        return out.append("</body>\n</html>\n").toString();
    }

    /** Returns the beginning of a page up to and including its body's first tag, with the style of the report and more sheets. */
    public static String head(Lang first, String title, String... sheets) {
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(first.tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<link rel=\"icon\" href=\"data:,\">\n<title>")
                .append(Html.escape(title))
                .append("</title>\n");
        out.append("<style>\n").append(resource("report.css"));
        for (String sheet : sheets) {
            out.append(resource(sheet));
        }
        return out.append("</style>\n</head>\n<body>\n").toString();
    }

    private String title(Lang lang) {
        return data.company().in(lang) + Say.in(lang, "：客户报告", ": customer report");
    }

    private void body(StringBuilder out, Lang lang) {
        header(out, lang);
        out.append("<main>\n");
        figures(out, lang);
        credit(out, lang);
        clocks(out, lang);
        method(out, lang);
        out.append("</main>\n");
    }

    private void header(StringBuilder out, Lang lang) {
        out.append("<header>\n<p class=\"eyebrow\">")
                .append(Html.escape(data.company().in(lang)))
                .append("</p>\n<h1>");
        out.append(Html.escape(headline(lang))).append("</h1>\n<p class=\"lead\">");
        out.append(Html.escape(Say.in(
                lang,
                "客户报告，截至" + Formats.date(data.fittedUntil(), lang) + "；预测以其后至" + Formats.date(data.until(), lang)
                        + "的实际购买检验。",
                "Customer report as of " + Formats.date(data.fittedUntil(), lang)
                        + ". Its forecasts are checked against what customers then did, until "
                        + Formats.date(data.until(), lang) + ".")));
        out.append("</p>\n<p class=\"source")
                .append(data.simulated() ? " simulated" : "")
                .append("\">");
        if (data.simulated()) {
            out.append("<b>").append(Say.in(lang, "模拟数据", "Simulated")).append("</b> ");
        }
        out.append(Html.escape(data.source().in(lang))).append("</p>\n<dl class=\"keys\">\n");
        ReportData.Totals totals = data.totals();
        key(out, Say.in(lang, "客户", "customers"), Say.count(totals.customers()));
        key(out, Say.in(lang, "购买", "purchases"), Say.count(totals.purchases()));
        key(out, Say.in(lang, "收入", "revenue"), Say.amount(totals.revenue(), lang));
        key(out, Say.in(lang, "检验期预期购买", "purchases expected next"), Say.count(totals.expected()));
        key(out, Say.in(lang, "未来客户价值", "future customer value"), Say.amount(totals.lifetimeValue(), lang));
        out.append("</dl>\n</header>\n");
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

    private static void key(StringBuilder out, String name, String value) {
        out.append("<div><dt>")
                .append(Html.escape(name))
                .append("</dt><dd>")
                .append(Html.escape(value))
                .append("</dd></div>\n");
    }

    private void figures(StringBuilder out, Lang lang) {
        List<Figure> figures = List.of(
                new ConcentrationFigure(data.concentration()),
                new TierFigure(data.tiers()),
                new RfmFigure(data.rfm()),
                new HoldoutFigure(data.classes()),
                new TrackingFigure(data.weeks()));
        out.append("<section class=\"figures\">\n");
        for (Figure figure : figures) {
            boolean wide = figure instanceof TrackingFigure;
            out.append("<figure")
                    .append(wide ? " class=\"wide\"" : "")
                    .append(" id=\"")
                    .append(figure.id())
                    .append('-');
            out.append(lang.code())
                    .append("\">\n<h2>")
                    .append(Html.escape(figure.finding(lang)))
                    .append("</h2>\n");
            out.append("<div class=\"drawing\">\n").append(figure.drawing(lang)).append("</div>\n<figcaption>");
            out.append(Html.escape(figure.reading(lang))).append("</figcaption>\n</figure>\n");
        }
        out.append("</section>\n");
    }

    private void credit(StringBuilder out, Lang lang) {
        long stopped = data.credit().stream()
                .filter(line -> line.tone() != ReportData.Tone.GOOD)
                .count();
        section(
                out,
                Say.in(
                        lang,
                        data.credit().size() + "笔订单经信用检查，" + stopped + "笔需要有人过问。",
                        "Of " + data.credit().size() + " orders checked against credit limits, " + stopped
                                + " need a person."),
                Say.in(lang, "订单、额度和收款均为虚构。", "Orders, limits and payments are fictional."),
                Say.in(lang, "订单", "Order"),
                Say.in(lang, "客户", "Account"),
                Say.in(lang, "时间", "When"),
                Say.in(lang, "金额", "Amount"),
                Say.in(lang, "决定", "Decision"));
        for (ReportData.CreditLine line : data.credit()) {
            out.append("<tbody>\n<tr>");
            cell(out, "code", line.order());
            cell(out, "", line.account().in(lang));
            cell(out, "when", line.when());
            cell(out, "number", Formats.money(line.amount(), lang));
            badge(out, line.tone(), line.outcome().in(lang));
            why(out, 5, line.explanation().in(lang));
        }
        out.append("</table></div>\n</section>\n");
    }

    private void clocks(StringBuilder out, Lang lang) {
        long late = data.clocks().stream()
                .filter(line -> line.tone() == ReportData.Tone.BAD)
                .count();
        section(
                out,
                Say.in(
                        lang,
                        data.clocks().size() + "件投诉按客户等级计时，" + late + "件已超时。",
                        "Of " + data.clocks().size() + " complaints timed by the customer's tier, " + late
                                + " are late."),
                Say.in(
                        lang,
                        "投诉为虚构；时限取自规则手册，只计工作时间。",
                        "Complaints are fictional; the limits are the rulebook's and count working time only."),
                Say.in(lang, "投诉", "Complaint"),
                Say.in(lang, "等级", "Tier"),
                Say.in(lang, "收到", "Received"),
                Say.in(lang, "首次回复期限", "First response due"),
                Say.in(lang, "解决期限", "Resolution due"),
                Say.in(lang, "状态", "State"));
        for (ReportData.ClockLine line : data.clocks()) {
            out.append("<tr>");
            out.append("<td><span class=\"code\">")
                    .append(Html.escape(line.complaint()))
                    .append("</span><br>");
            out.append(Html.escape(line.topic().in(lang))).append("</td>");
            cell(out, "", line.tier().in(lang));
            cell(out, "when", line.received());
            cell(out, "when", line.firstResponse());
            cell(out, "when", line.resolution());
            badge(out, line.tone(), line.state().in(lang));
            why(out, 6, line.explanation().in(lang));
        }
        out.append("</table></div>\n</section>\n");
    }

    private void method(StringBuilder out, Lang lang) {
        out.append("<section class=\"method\">\n<h2>").append(Say.in(lang, "数字从何而来", "Where the numbers come from"));
        out.append("</h2>\n<ul>\n");
        data.method()
                .forEach(line ->
                        out.append("<li>").append(Html.escape(line.in(lang))).append("</li>\n"));
        out.append("</ul>\n<p class=\"links\"><a href=\"index.html\">").append(Say.in(lang, "全部文件", "All files"));
        out.append(
                "</a> <a href=\"customers.csv\">customers.csv</a> <a href=\"credit-decisions.csv\">credit-decisions.csv</a>");
        out.append(" <a href=\"complaint-clocks.csv\">complaint-clocks.csv</a></p>\n</section>\n");
    }

    private static void section(StringBuilder out, String finding, String note, String... columns) {
        out.append("<section class=\"table\">\n<h2>")
                .append(Html.escape(finding))
                .append("</h2>\n<p class=\"note\">");
        out.append(Html.escape(note)).append("</p>\n<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr>");
        for (String column : columns) {
            boolean amount = column.equals("Amount") || column.equals("金额");
            out.append(amount ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">");
            out.append(Html.escape(column)).append("</th>");
        }
        out.append("</tr></thead>\n");
    }

    private static void cell(StringBuilder out, String style, String text) {
        out.append(style.isEmpty() ? "<td>" : "<td class=\"" + style + "\">")
                .append(Html.escape(text))
                .append("</td>");
    }

    private static void why(StringBuilder out, int columns, String text) {
        out.append("</tr>\n<tr><td class=\"why\" colspan=\"")
                .append(columns)
                .append("\">")
                .append(Html.escape(text));
        out.append("</td></tr>\n</tbody>\n");
    }

    private static void badge(StringBuilder out, ReportData.Tone tone, String text) {
        String style =
                switch (tone) {
                    case GOOD -> "good";
                    case WATCH -> "watch";
                    case BAD -> "bad";
                };
        out.append("<td><span class=\"badge ")
                .append(style)
                .append("\">")
                .append(Html.escape(text))
                .append("</span></td>");
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing from the jar; build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
