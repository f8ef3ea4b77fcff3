package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** Agents needed and agents there through the busiest day, and the shifts they work. */
final class CoverFigure implements Figure {

    private static final double LEFT = 54;
    private static final double RIGHT = 1094;
    private static final double BOTTOM = 300;

    private final CallReport.Cover cover;

    CoverFigure(CallReport.Cover cover) {
        this.cover = cover;
    }

    private int people() {
        return cover.shifts().stream().mapToInt(CallReport.ShiftLine::agents).sum();
    }

    @Override
    public String id() {
        return "cover";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public String finding(Lang lang) {
        String day =
                WeekGridFigure.day(cover.day().getDayOfWeek().getValue() - 1).in(lang);
        return Say.in(
                lang,
                day + "由" + cover.shifts().size() + "种班次、" + people() + "人覆盖。"
                        + cover.summary().zh(),
                people() + " agents on " + cover.shifts().size() + " shifts cover " + day + ". "
                        + cover.summary().en());
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "深色为所需坐席，浅色为班次带来的富余；班次与人数见数据表。",
                "Dark: agents needed; light: more than needed, because shifts are longer than half an hour. The numbers list the shifts.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        for (CallReport.ShiftLine shift : cover.shifts()) {
            rows.add(List.of(
                    WeekGridFigure.time(shift.from()) + "–" + WeekGridFigure.time(shift.until()),
                    shift.rest().map(WeekGridFigure::time).orElse("–"),
                    Integer.toString(shift.agents())));
        }
        return new Numbers(
                List.of(Say.in(lang, "班次", "shift"), Say.in(lang, "休息", "break from"), Say.in(lang, "人数", "agents")),
                rows);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(1120, 350, id() + "-" + lang.code(), finding(lang), reading(lang));
        int count = cover.need().size();
        int most = 1;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, Math.max(cover.need().get(i), cover.onDuty().get(i)));
        }
        Scale y = Scale.fromZero(most, BOTTOM, 26);
        double width = (RIGHT - LEFT) / count;
        for (double tick : y.ticks()) {
            svg.line("grid", LEFT, y.at(tick), RIGHT, y.at(tick));
            svg.text("tick", Hold.END, LEFT - 8, y.at(tick) + 4.5, Say.count(tick));
        }
        for (int i = 0; i < count; i++) {
            double x = LEFT + i * width + 2;
            int need = cover.need().get(i);
            int there = cover.onDuty().get(i);
            svg.rect("bar-soft", x, y.at(there), width - 4, BOTTOM - y.at(there));
            svg.rect("bar", x, y.at(Math.min(need, there)), width - 4, BOTTOM - y.at(Math.min(need, there)));
            if (there < need) {
                svg.rect("open wash", x, y.at(need), width - 4, y.at(there) - y.at(need));
            }
        }
        for (int i = 0; i <= count; i++) {
            int slot = cover.first() + i;
            if (slot % (count > 30 ? 4 : 2) == 0) {
                svg.text("tick", Hold.MIDDLE, LEFT + i * width, BOTTOM + 20, WeekGridFigure.time(slot % 48));
            }
        }
        svg.text("axis", Hold.START, LEFT - 40, 14, Say.in(lang, "坐席", "agents"));
        return svg.done();
    }
}
