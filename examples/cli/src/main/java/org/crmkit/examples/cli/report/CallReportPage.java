package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/** The report on a call centre: when calls come, how many to expect, how many agents that takes, and how well it works. */
public final class CallReportPage {

    private static final Label TITLE = Label.of("呼叫中心报告", "Call centre report");

    private final CallReport data;

    /** Creates the page of some data. */
    public CallReportPage(CallReport data) {
        this.data = data;
    }

    /** Returns the page; {@code first} is the language it opens in. */
    public String html(Lang first) {
        return PageFrame.html(first, TITLE, (out, lang) -> body(new Sheet(out, lang), lang));
    }

    private void body(Sheet sheet, Lang lang) {
        head(sheet, lang);
        sheet.figures(figures());
        kpis(sheet, lang);
        changes(sheet, lang);
        tests(sheet, lang);
        sheet.method(data.method(), data.files().stream().map(Sheet.Link::to).toList());
    }

    private void head(Sheet sheet, Lang lang) {
        CallReport.Totals totals = data.totals();
        sheet.head(
                        TITLE.in(lang),
                        headline(lang),
                        Say.in(
                                lang,
                                "来电记录" + Formats.date(data.from(), lang) + "至" + Formats.date(data.until(), lang)
                                        + "；其后一周的来电预测、所需坐席与班次。",
                                "Calls from " + Formats.date(data.from(), lang) + " to "
                                        + Formats.date(data.until(), lang)
                                        + ", and the week after: calls to expect, agents they take, shifts that cover them."),
                        data.simulated(),
                        data.source().in(lang))
                .key("呼入", "inbound calls", Say.count((double) totals.calls()))
                .key("服务水平（" + data.within() + "秒）", "service level, " + data.within() + " s", percent(totals.level()))
                .key(
                        "平均处理时长",
                        "handling time",
                        totals.handling().isPresent()
                                ? Say.count(totals.handling().getAsDouble()) + " s"
                                : "–")
                .key(
                        "下周预计来电",
                        "calls next week",
                        data.ahead().map(ahead -> Say.count(ahead.calls())).orElse("–"))
                .key(
                        "下周付薪工时",
                        "paid hours next week",
                        data.ahead().map(ahead -> Say.count(ahead.hoursPaid())).orElse("–"))
                .body();
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? Say.percent(share.getAsDouble(), 1) : "–";
    }

    private String headline(Lang lang) {
        String level = percent(data.totals().level());
        String wanted = Say.percent(data.target(), 0);
        return data.ahead()
                .map(ahead -> Say.in(
                        lang,
                        level + "的来电在" + data.within() + "秒内接听，目标" + wanted + "；下周最忙时需"
                                + ahead.busiest().agents() + "名坐席。",
                        level + " of calls were answered in " + data.within() + " seconds, against a target of "
                                + wanted + "; next week takes up to "
                                + ahead.busiest().agents() + " agents at once."))
                .orElseGet(() -> Say.in(
                        lang,
                        level + "的来电在" + data.within() + "秒内接听，目标" + wanted + "。",
                        level + " of calls were answered in " + data.within() + " seconds, against a target of "
                                + wanted + "."));
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(arrivals());
        data.ahead().ifPresent(ahead -> {
            figures.add(new ForecastFigure(ahead));
            figures.add(need(ahead));
            figures.add(new AgentsFigure(ahead.busiest(), data.within(), data.target()));
        });
        figures.add(new KindsFigure(data.kinds(), data.within(), data.target()));
        data.ahead().ifPresent(ahead -> figures.add(new CoverFigure(ahead.cover())));
        return figures;
    }

    private Figure arrivals() {
        int weekday = 0;
        int slot = 0;
        double most = -1;
        CallReport.WeekGrid grid = data.arrivals();
        for (int day = 0; day < 7; day++) {
            for (int i = 0; i < grid.columns(); i++) {
                double value = grid.days().get(day).get(i).orElse(-1);
                if (value > most) {
                    most = value;
                    weekday = day;
                    slot = grid.first() + i;
                }
            }
        }
        return new WeekGridFigure(
                "arrivals",
                grid,
                Label.of(
                        WeekGridFigure.day(weekday).zh() + WeekGridFigure.time(slot) + "来电最多，平均每半小时" + Say.count(most)
                                + "通。",
                        "Most calls come on " + WeekGridFigure.day(weekday).en() + " at " + WeekGridFigure.time(slot)
                                + ": " + Say.count(most) + " in half an hour on average."),
                Label.of(
                        "每格为该星期日、该半小时的平均呼入数；空白为不营业。",
                        "Each cell is the mean number of inbound calls on that weekday in that half hour; blank where the centre is"
                                + " closed."));
    }

    private static Figure need(CallReport.Ahead ahead) {
        return new WeekGridFigure(
                "need",
                ahead.need(),
                Label.of(
                        "下周共需" + Say.count(ahead.hoursOnDuty()) + "个在岗工时，计入缺勤等" + Say.percent(ahead.shrinkage(), 1)
                                + "后付薪" + Say.count(ahead.hoursPaid()) + "小时。",
                        "Next week takes " + Say.count(ahead.hoursOnDuty()) + " agent hours on duty, "
                                + Say.count(ahead.hoursPaid()) + " paid with " + Say.percent(ahead.shrinkage(), 1)
                                + " shrinkage."),
                Label.of(
                        "每格为该半小时达到全部要求的最少在岗坐席，少一人即有一项达不到；若来电处于预测带上沿，最忙时需"
                                + Say.count(ahead.needHigh().most()) + "人。",
                        "Each cell is the fewest agents on duty that reach every goal; with one less a goal is missed. If calls come at"
                                + " the upper end of the band, the busiest half hour takes "
                                + Say.count(ahead.needHigh().most()) + "."));
    }

    private void kpis(Sheet sheet, Lang lang) {
        long reached = data.kpis().stream()
                .filter(line -> line.isOnTarget().orElse(false))
                .count();
        long known = data.kpis().stream()
                .filter(line -> line.isOnTarget().isPresent())
                .count();
        sheet.table(
                        Say.in(
                                lang,
                                known + "项指标中" + reached + "项达标"
                                        + (known == 8 ? "。" : "，另" + (8 - known) + "项记录中没有数据。"),
                                reached + " of " + known + " figures are on target"
                                        + (known == 8 ? "." : "; for " + (8 - known) + " more the log holds nothing.")),
                        Say.in(
                                lang,
                                "每项均为全期合计之比，不是各日比率的平均；目标取自规则手册。",
                                "Each is a ratio of sums over the whole log, never a mean of daily ratios; targets are the rulebook's."))
                .column("指标", "Figure")
                .numberColumn("数值", "Value")
                .numberColumn("目标", "Target")
                .column("状态", "State")
                .rows();
        for (CallReport.KpiLine line : data.kpis()) {
            sheet.row()
                    .cell("code", line.name().in(lang))
                    .cell("number", line.value())
                    .cell("number", line.target())
                    .badge(
                            line.isOnTarget().isEmpty()
                                    ? ReportData.Tone.WATCH
                                    : line.isOnTarget().get() ? ReportData.Tone.GOOD : ReportData.Tone.BAD,
                            line.isOnTarget().isEmpty()
                                    ? Say.in(lang, "无数据", "no data")
                                    : line.isOnTarget().get()
                                            ? Say.in(lang, "达标", "on target")
                                            : Say.in(lang, "未达标", "missed"))
                    .why(line.explanation().in(lang));
        }
        sheet.endTable();
    }

    private void changes(Sheet sheet, Lang lang) {
        if (data.ahead().isEmpty()) {
            return;
        }
        CallReport.Busiest busiest = data.ahead().get().busiest();
        String when = WeekGridFigure.day(busiest.day().getDayOfWeek().getValue() - 1)
                        .in(lang) + " " + WeekGridFigure.time(busiest.slot());
        sheet.table(
                        Say.in(
                                lang,
                                "如果来电或处理时长变化，" + when + "需要多少人。",
                                "What a change of load would take on " + when + "."),
                        Say.in(
                                lang,
                                "每行为达到全部要求的最少坐席，附少一人时的结果。",
                                "Each line is the fewest agents that reach every goal, with what one less would miss."))
                .column("变化", "Change")
                .numberColumn("话务量（爱尔兰）", "Erlangs")
                .numberColumn("在岗", "On duty")
                .numberColumn("付薪", "Paid")
                .numberColumn("服务水平", "Service level")
                .rows();
        for (CallReport.ChangeLine line : data.ahead().get().changes()) {
            sheet.row()
                    .cell("code", line.change().in(lang))
                    .cell("number", Formats.rounded(line.erlangs(), 1))
                    .cell("number", line.agents().map(String::valueOf).orElse("–"))
                    .cell("number", line.agents().isPresent() ? Integer.toString(line.paid()) : "–")
                    .cell("number", percent(line.level()))
                    .why(line.explanation().in(lang));
        }
        sheet.endTable();
    }

    private void tests(Sheet sheet, Lang lang) {
        if (data.ahead().isEmpty()) {
            return;
        }
        sheet.table(
                        Say.in(lang, "三种预测方法在过去的表现。", "Three forecasts, tested on the past."),
                        Say.in(
                                lang,
                                "各方法只用当时已有的数据逐周预测；MASE 小于1即优于季节朴素法。",
                                "Each forecast whole weeks of the past from what was known before them. A MASE below 1 beats the seasonal"
                                        + " naive forecast."))
                .column("方法", "Method")
                .numberColumn("回测次数", "Forecast from")
                .numberColumn("MASE", "MASE")
                .numberColumn("WAPE", "WAPE")
                .numberColumn("区间覆盖", "Held by 95% interval")
                .rows();
        for (CallReport.TestLine line : data.ahead().get().tests()) {
            sheet.row()
                    .cell("code", line.method().in(lang) + (line.isChosen() ? Say.in(lang, "（采用）", " (chosen)") : ""))
                    .cell("number", Integer.toString(line.origins()))
                    .cell(
                            "number",
                            line.mase().isPresent()
                                    ? Formats.rounded(line.mase().getAsDouble(), 3)
                                    : "–")
                    .cell("number", percent(line.wape()))
                    .cell("number", percent(line.coverage()))
                    .why(explanation(line).in(lang));
        }
        sheet.endTable();
    }

    private static Label explanation(CallReport.TestLine line) {
        return line.origins() == 0
                ? Label.of("历史太短，或数据不符合该方法。", "Too little history, or data the method is not made for.")
                : Label.of(
                        "绝对误差合计为实际来电的" + percent(line.wape()) + "。",
                        "Its absolute errors add up to " + percent(line.wape()) + " of the calls that came.");
    }
}
