package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** A number for each weekday and half hour, as a field of cells. */
final class WeekGridFigure implements Figure {

    private static final List<Label> DAYS = List.of(
            Label.of("周一", "Mon"),
            Label.of("周二", "Tue"),
            Label.of("周三", "Wed"),
            Label.of("周四", "Thu"),
            Label.of("周五", "Fri"),
            Label.of("周六", "Sat"),
            Label.of("周日", "Sun"));
    private static final double LEFT = 54;
    private static final double RIGHT = 1094;
    private static final double TOP = 12;
    private static final double ROW = 40;

    private final String id;
    private final CallReport.WeekGrid grid;
    private final Label finding;
    private final Label reading;

    WeekGridFigure(String id, CallReport.WeekGrid grid, Label finding, Label reading) {
        this.id = id;
        this.grid = grid;
        this.finding = finding;
        this.reading = reading;
    }

    static Label day(int weekday) {
        return DAYS.get(weekday);
    }

    /** The time a half hour of the day begins, {@code 09:30}. */
    static String time(int slot) {
        int hour = slot / 2;
        return (hour < 10 ? "0" : "") + hour + (slot % 2 == 0 ? ":00" : ":30");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public String finding(Lang lang) {
        return finding.in(lang);
    }

    @Override
    public String reading(Lang lang) {
        return reading.in(lang);
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<String> headings = new ArrayList<>(List.of(Say.in(lang, "时段", "from")));
        DAYS.forEach(day -> headings.add(day.in(lang)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < grid.columns(); i++) {
            List<String> row = new ArrayList<>(List.of(time(grid.first() + i)));
            for (List<OptionalDouble> day : grid.days()) {
                row.add(day.get(i).isPresent() ? Say.count(day.get(i).getAsDouble()) : "–");
            }
            rows.add(row);
        }
        return new Numbers(headings, rows);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(1120, 330, id + "-" + lang.code(), finding(lang), reading(lang));
        int columns = grid.columns();
        double width = (RIGHT - LEFT) / columns;
        double most = Math.max(1, grid.most());
        for (int day = 0; day < 7; day++) {
            double y = TOP + day * ROW;
            svg.text("tick", Hold.END, LEFT - 10, y + ROW / 2 + 4, DAYS.get(day).in(lang));
            for (int i = 0; i < columns; i++) {
                OptionalDouble value = grid.days().get(day).get(i);
                if (value.isEmpty()) {
                    continue;
                }
                double depth = 0.05 + 0.95 * value.getAsDouble() / most;
                svg.rect("heat", LEFT + i * width + 1, y + 1, width - 2, ROW - 2, depth);
                if (width >= 26) {
                    svg.text(
                            "cell-chance" + (Svg.isDeep(depth) ? " on-deep" : ""),
                            Hold.MIDDLE,
                            LEFT + (i + 0.5) * width,
                            y + ROW / 2 + 4.5,
                            Say.count(value.getAsDouble()));
                }
            }
        }
        for (int i = 0; i <= columns; i++) {
            int slot = grid.first() + i;
            if (slot % (columns > 30 ? 4 : 2) == 0) {
                svg.text("tick", Hold.MIDDLE, LEFT + i * width, TOP + 7 * ROW + 18, time(slot % 48));
            }
        }
        return svg.done();
    }
}
