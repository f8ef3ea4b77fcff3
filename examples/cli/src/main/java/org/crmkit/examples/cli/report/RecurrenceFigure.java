package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.servicequality.RecurrenceRate;
import org.crmkit.scoring.servicequality.ShareEstimate;

/** How often complaints are about a matter that was closed before, or is still open. */
final class RecurrenceFigure implements Figure {

    private static final double LEVEL = 0.95;

    private final RecurrenceRate rate;

    RecurrenceFigure(RecurrenceRate rate) {
        this.rate = rate;
    }

    @Override
    public String id() {
        return "recurrence";
    }

    private static String shown(Measured<Share> share, Lang lang) {
        return share.fold(
                known -> Say.percent(
                        known.figure().part() / (double) known.figure().whole(), 1),
                undefined -> undefined.reason().text().in(lang));
    }

    @Override
    public String finding(Lang lang) {
        long days = rate.window().toDays();
        return rate.cameBack()
                .fold(
                        known -> Say.in(
                                lang,
                                "关闭后" + days + "天内，" + shown(rate.cameBack(), lang) + "的投诉再次发生。",
                                shown(rate.cameBack(), lang) + " of complaints came back within " + days
                                        + " days of being closed."),
                        undefined -> undefined.reason().text().in(lang));
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "线段为95%区间（Wilson）。窗口从关闭之日起算；尚未关闭时再次反映的为重复反映，不算再次发生；观察期未满的" + rate.unended() + "件已关闭投诉不计入第一行。",
                "Lines are 95% intervals (Wilson). The window runs from the closing; a report while the earlier complaint is open is a"
                        + " duplicate, not a recurrence. " + rate.unended()
                        + " closings whose window has not ended are not in the first line.");
    }

    private List<Whiskers.Mark> marks(Lang lang) {
        List<Whiskers.Mark> marks = new ArrayList<>();
        marks.add(mark(lang, Say.in(lang, "关闭后再次发生", "Came back"), rate.cameBack()));
        marks.add(mark(lang, Say.in(lang, "收到的属再次发生", "Received again"), rate.repeated()));
        long all = rate.lines().size();
        marks.add(mark(
                lang,
                Say.in(lang, "未关闭的重复反映", "Duplicates"),
                all == 0 ? rate.repeated() : new Measured.Known<>(new Share(rate.duplicates(), all), all)));
        return marks;
    }

    private static Whiskers.Mark mark(Lang lang, String name, Measured<Share> share) {
        return ShareEstimate.of(share, LEVEL)
                .fold(
                        known -> new Whiskers.Mark(
                                name,
                                Say.in(
                                        lang,
                                        known.figure().share().whole() + "件中"
                                                + known.figure().share().part() + "件",
                                        known.figure().share().part() + " of "
                                                + known.figure().share().whole()),
                                Optional.of(new Whiskers.Range(
                                        known.figure().value(),
                                        known.figure().low(),
                                        known.figure().high())),
                                Say.percent(known.figure().value(), 1),
                                false),
                        undefined ->
                                new Whiskers.Mark(name, "", Optional.empty(), Say.in(lang, "无数据", "no data"), false));
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        for (RecurrenceRate.Kind kind : RecurrenceRate.Kind.values()) {
            long count =
                    rate.lines().stream().filter(line -> line.kind() == kind).count();
            rows.add(List.of(kind.label().in(lang), Say.count((double) count)));
        }
        return new Numbers(List.of(Say.in(lang, "类别", "kind"), Say.in(lang, "件数", "complaints")), rows);
    }

    @Override
    public String drawing(Lang lang) {
        List<Whiskers.Mark> marks = marks(lang);
        double most = marks.stream()
                .flatMap(mark -> mark.range().stream())
                .mapToDouble(Whiskers.Range::high)
                .max()
                .orElse(1);
        Svg svg = new Svg(560, Whiskers.height(marks.size()), id() + "-" + lang.code(), finding(lang), reading(lang));
        double end = Math.min(1, Math.ceil(most * 20) / 20);
        Whiskers.draw(svg, Whiskers.scale(0, end), Whiskers.ticks(0, end), -1, marks);
        return svg.done();
    }
}
