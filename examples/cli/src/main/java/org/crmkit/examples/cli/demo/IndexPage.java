package org.crmkit.examples.cli.demo;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.purchases.PurchaseLog;
import org.crmkit.examples.cli.report.Html;
import org.crmkit.examples.cli.report.PageFrame;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.HandbookFormat;

/** The front page of the folder: every file with a line on what it is. */
final class IndexPage {

    private static final List<String> FORMATS = Arrays.stream(HandbookFormat.values())
            .map(HandbookFormat::extension)
            .toList();

    private final Demo demo;
    private final List<String> files;

    IndexPage(Demo demo, List<String> files) {
        this.demo = demo;
        this.files = files;
    }

    private record Entry(String file, Label title, Label line, List<String> more) {}

    String html(Lang first) {
        Label company = demo.inputs().company().name();
        return PageFrame.html(
                first, Label.of(company.zh() + "：客户服务", company.en() + ": customer service"), this::body, "index.css");
    }

    private void body(StringBuilder out, Lang lang) {
        PurchaseLog source = demo.inputs().source();
        out.append("<header>\n<h1>")
                .append(Html.escape(demo.inputs().company().name().in(lang)))
                .append("</h1>\n");
        out.append("<p class=\"lead\">")
                .append(Html.escape(Label.of(
                                "一本规则手册，三种用途：作出决定、给客户评分、写出制度。截至" + Formats.date(source.fittedUntil(), Lang.ZH) + "。",
                                "One rulebook, three uses: it decides, it scores, it writes the policies. As of "
                                        + source.fittedUntil() + ".")
                        .in(lang)));
        out.append("</p>\n<p class=\"source")
                .append(source.simulated() ? " simulated" : "")
                .append("\">");
        out.append(source.simulated() ? "<b>" + Label.of("模拟数据", "Simulated").in(lang) + "</b> " : "");
        out.append(Html.escape(source.sentence().in(lang))).append("</p>\n</header>\n<main>\n<ul class=\"files\">\n");
        for (Entry entry : entries()) {
            out.append("<li><h2><a href=\"")
                    .append(entry.file())
                    .append("\">")
                    .append(Html.escape(entry.title().in(lang)));
            out.append("</a></h2>\n<p>")
                    .append(Html.escape(entry.line().in(lang)))
                    .append("</p>\n<p class=\"more\">");
            entry.more().forEach(file -> out.append("<a href=\"")
                    .append(file)
                    .append("\">")
                    .append(file)
                    .append("</a> "));
            out.append("</p></li>\n");
        }
        out.append("</ul>\n");
        handbook(out, lang);
        out.append("</main>\n");
    }

    private static List<Entry> entries() {
        return List.of(
                new Entry(
                        "report.html",
                        Label.of("客户报告", "Customer report"),
                        Label.of(
                                "收入集中度、客户等级、RFM 分群、预测与实际、每项决定的理由。",
                                "Concentration, tiers, RFM, forecast against"
                                        + " fact, and the reasons of every decision."),
                        List.of("report.html")),
                new Entry(
                        "customers.csv",
                        Label.of("客户评分", "Scored customers"),
                        Label.of(
                                "每位客户的等级、ABC 类、RFM、活跃概率、预期购买、客户价值及理由。",
                                "Tier, ABC class, RFM, P(alive), expected"
                                        + " purchases and value of each customer, with reasons."),
                        List.of("customers.csv", "customers.json")),
                new Entry(
                        "credit-decisions.csv",
                        Label.of("信用决定", "Credit decisions"),
                        Label.of(
                                "每笔订单是否放行、由谁放行、依据哪条规则。",
                                "Whether each order goes, who may release it, and by which rule."),
                        List.of("credit-decisions.csv", "credit-decisions.json")),
                new Entry(
                        "complaint-clocks.csv",
                        Label.of("投诉时限", "Complaint clocks"),
                        Label.of(
                                "每件投诉何时须回复、何时须解决、现状如何。",
                                "When each complaint must be answered and solved, and how it stands."),
                        List.of("complaint-clocks.csv", "complaint-clocks.json")));
    }

    private void handbook(StringBuilder out, Lang lang) {
        out.append("<section>\n<h2 class=\"handbook\"><a href=\"handbook/index.html\">");
        out.append(Label.of("手册", "Handbook").in(lang)).append("</a></h2>\n<table>\n");
        for (Handbook.Sheet sheet : demo.handbook().sheets()) {
            if (sheet.page().lang() == lang) {
                out.append("<tr><th scope=\"row\"><a href=\"handbook/")
                        .append(sheet.path("html"))
                        .append("\">");
                out.append(Html.escape(sheet.page().title())).append("</a></th>");
                for (String format : FORMATS) {
                    String file = "handbook/" + sheet.path(format);
                    out.append("<td>");
                    out.append(files.contains(file) ? "<a href=\"" + file + "\">" + format + "</a>" : "");
                    out.append("</td>");
                }
                out.append("</tr>\n");
            }
        }
        out.append("</table>\n</section>\n");
    }
}
