package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.evaluate.HoldoutErrors;

/** The report on a log of purchases: what customers did, how sure it is that they will do it again, and whom to call. */
public final class PurchaseReportPage {

    private static final Label TITLE = Label.of("客户购买报告", "Report on customers' purchases");

    private final PurchaseReport data;

    /** Creates the page of some data. */
    public PurchaseReportPage(PurchaseReport data) {
        this.data = data;
    }

    /** Returns the page; {@code first} is the language it opens in. */
    public String html(Lang first) {
        return PageFrame.html(first, TITLE, (out, lang) -> body(new Sheet(out, lang), lang));
    }

    private void body(Sheet sheet, Lang lang) {
        head(sheet, lang);
        sheet.figures(figures());
        silent(sheet, lang);
        models(sheet, lang);
        sheet.method(data.method(), data.files().stream().map(Sheet.Link::to).toList());
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new ConcentrationFigure(data.concentration()));
        figures.add(new RfmFigure(data.rfm()));
        figures.add(new CohortFigure(data.cohorts()));
        data.staying().ifPresent(staying -> figures.add(new StayingFigure(staying)));
        data.alive().ifPresent(map -> figures.add(new AliveFigure(map)));
        data.check().ifPresent(check -> figures.add(new TrackingFigure(check.weeks())));
        figures.add(new SegmentFigure(data.segments()));
        data.check().ifPresent(check -> figures.add(new HoldoutFigure(check.classes())));
        return figures;
    }

    private void head(Sheet sheet, Lang lang) {
        PurchaseReport.Totals totals = data.totals();
        sheet.head(
                        TITLE.in(lang),
                        headline(lang),
                        lead(lang),
                        data.simulated(),
                        data.source().in(lang))
                .key("客户", "customers", Say.count(totals.customers()))
                .key("购买", "purchases", Say.count(totals.purchases()))
                .key("收入", "revenue", Say.amount(totals.revenue(), lang));
        totals.forecast().ifPresent(forecast -> {
            sheet.key(
                    "未来" + forecast.weeks() + "周预期购买",
                    "purchases expected in " + forecast.weeks() + " weeks",
                    Say.count(forecast.purchases()));
            forecast.revenue()
                    .ifPresent(revenue -> sheet.key(
                            "未来" + forecast.weeks() + "周预期收入",
                            "revenue expected in " + forecast.weeks() + " weeks",
                            Say.amount(revenue, lang)));
        });
        sheet.body();
    }

    private String headline(Lang lang) {
        String fifth = Say.percent(data.concentration().revenueShares().get(20), 0);
        return data.totals()
                .forecast()
                .map(forecast -> {
                    String alive = Say.count(forecast.alive());
                    String all = Say.count(data.totals().customers());
                    return Say.in(
                            lang,
                            "五分之一的客户带来" + fifth + "的收入；" + all + "位客户中约" + alive + "位仍然活跃。",
                            "A fifth of customers brought " + fifth + " of revenue; about " + alive + " of " + all
                                    + " are still active.");
                })
                .orElseGet(() -> Say.in(
                        lang, "五分之一的客户带来" + fifth + "的收入。", "A fifth of customers brought " + fifth + " of revenue."));
    }

    private String lead(Lang lang) {
        String from = Formats.date(data.from(), lang);
        String until = Formats.date(data.until(), lang);
        String checked = data.check()
                .map(check -> {
                    String expected = Say.count(check.expected());
                    String actual = Say.count(check.actual());
                    String off = Say.deviation(check.expected(), check.actual());
                    return Say.in(
                            lang,
                            "用较早一段数据检验：其后预期购买" + expected + "次，实际" + actual + "次（" + off + "）。",
                            " Checked on the log itself: fitted to its first part, the model expected " + expected
                                    + " purchases afterwards; " + actual + " came (" + off + ").");
                })
                .orElse("");
        return Say.in(
                lang,
                "购买记录自" + from + "至" + until + "，各项结果截至最后一日。" + checked,
                "Purchases from " + from + " to " + until + "; all results are as of the last day." + checked);
    }

    private void silent(Sheet sheet, Lang lang) {
        if (data.silent().isEmpty()) {
            return;
        }
        sheet.table(
                        Say.in(
                                lang,
                                "先联系谁：这些老客户正在流失，但仍有可能回来。",
                                "Whom to call first: these used to come back and are about to be lost."),
                        Say.in(
                                lang,
                                "有复购且活跃概率在10%至50%之间的客户，按已带来的收入排列；全部客户见 customers.csv。",
                                "Customers with repeat purchases and a chance of 10% to 50% to be still active, by the revenue they"
                                        + " brought; all customers are in customers.csv."))
                .column("客户", "Customer")
                .column("最近购买", "Last purchase")
                .numberColumn("购买", "Purchases")
                .numberColumn("收入", "Revenue")
                .numberColumn("活跃概率", "Still active")
                .rows();
        for (PurchaseReport.SilentLine line : data.silent()) {
            sheet.row()
                    .cell("code", line.customer())
                    .cell("when", Formats.date(line.last(), lang))
                    .cell("number", Say.count(line.purchases()))
                    .cell("number", Formats.money(line.revenue(), lang))
                    .cell("number", Say.percent(line.alive()))
                    .why(line.explanation().in(lang));
        }
        sheet.endTable();
    }

    private void models(Sheet sheet, Lang lang) {
        if (data.models().isEmpty()) {
            return;
        }
        sheet.table(
                        Say.in(lang, "三种购买模型并列。", "Three models of repeat purchases, side by side."),
                        Say.in(
                                lang,
                                "各模型只见过较早的一段数据；AIC 越小越好，误差按每位客户在其后的购买次数计。",
                                "Each saw the first part of the log only. The smaller its AIC the better; errors are in purchases"
                                        + " of each customer afterwards."))
                .column("模型", "Model")
                .numberColumn("AIC", "AIC")
                .numberColumn("预期购买", "Expected")
                .numberColumn("实际购买", "Actual")
                .numberColumn("平均绝对误差", "Mean absolute error")
                .numberColumn("均方根误差", "Root mean square error")
                .rows();
        for (PurchaseReport.ModelLine line : data.models()) {
            sheet.row()
                    .cell("code", line.name().in(lang) + (line.isChosen() ? Say.in(lang, "（采用）", " (chosen)") : ""))
                    .cell(
                            "number",
                            line.aic().map(aic -> Formats.rounded(aic, 1)).orElse("–"));
            error(sheet, line, errors -> Say.count(errors.expected()));
            error(sheet, line, errors -> Say.count((double) errors.actual()));
            error(sheet, line, errors -> Formats.rounded(errors.meanAbsolute(), 3));
            error(sheet, line, errors -> Formats.rounded(errors.rootMeanSquare(), 3));
            sheet.why(line.explanation().in(lang));
        }
        sheet.endTable();
    }

    private static void error(Sheet sheet, PurchaseReport.ModelLine line, Function<HoldoutErrors, String> figure) {
        sheet.cell("number", line.errors().map(figure).orElse("–"));
    }
}
