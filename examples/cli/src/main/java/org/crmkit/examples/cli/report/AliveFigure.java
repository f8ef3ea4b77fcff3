package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** How likely a customer is still active, by how often he came back and for how long he has been silent. */
final class AliveFigure implements Figure {

    private static final double LEFT = 52;
    private static final double RIGHT = 540;
    private static final double TOP = 34;
    private static final double BOTTOM = 340;

    private final PurchaseReport.AliveMap map;

    AliveFigure(PurchaseReport.AliveMap map) {
        this.map = map;
    }

    @Override
    public String id() {
        return "alive";
    }

    @Override
    public String finding(Lang lang) {
        PurchaseReport.AliveColumn few = map.columns().get(0);
        PurchaseReport.AliveColumn many = map.columns().get(map.columns().size() - 1);
        Optional<Integer> late = few.evenOdds();
        Optional<Integer> early = many.evenOdds();
        if (late.isEmpty() || early.isEmpty()) {
            String least = Say.percent(few.chances().get(few.chances().size() - 1));
            return Say.in(
                    lang,
                    "复购" + few.repeats() + "次的客户即使一直沉默，仍活跃的概率也不低于" + least + "。",
                    "A customer with " + times(few.repeats()) + " is still active with a chance of " + least
                            + ", however long silent.");
        }
        return Say.in(
                lang,
                "复购" + few.repeats() + "次的客户沉默" + late.get() + "周后多半已流失；复购" + many.repeats() + "次的，" + early.get()
                        + "周后即如此。",
                "With " + times(few.repeats()) + " a customer is probably gone after " + late.get()
                        + " silent weeks; with " + many.repeats() + ", after " + early.get() + ".");
    }

    private static String times(int repeats) {
        return repeats + (repeats == 1 ? " repeat purchase" : " repeat purchases");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "以首次购买距今" + map.age() + "周的客户为例：颜色越深，仍活跃的概率越高；折线之下多半仍活跃，之上多半已流失。",
                "For a customer who first bought " + map.age()
                        + " weeks ago: the deeper the colour, the likelier he is still"
                        + " active. Below the line he probably is, above it he probably is not.");
    }

    /** The weeks of silence at which the map is read off, about ten. */
    private int[] weeks() {
        int most = map.columns().get(0).chances().size();
        int step = Math.max(1, (int) Math.ceil(most / 11.0));
        return IntStream.iterate(0, week -> week < most, week -> week + step).toArray();
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<String> headings = new ArrayList<>(List.of(Say.in(lang, "沉默周数 \\ 复购次数", "weeks silent \\ repeats")));
        map.columns().forEach(column -> headings.add(Integer.toString(column.repeats())));
        List<List<String>> rows = new ArrayList<>();
        for (int week : weeks()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(week)));
            map.columns().forEach(column -> row.add(Say.percent(column.chances().get(week), 0)));
            rows.add(row);
        }
        return new Numbers(headings, rows);
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 410, id() + "-" + lang.code(), finding(lang), reading(lang));
        int[] weeks = weeks();
        int columns = map.columns().size();
        double width = (RIGHT - LEFT) / columns;
        double height = (BOTTOM - TOP) / weeks.length;
        for (int i = 0; i < columns; i++) {
            PurchaseReport.AliveColumn column = map.columns().get(i);
            for (int j = 0; j < weeks.length; j++) {
                double chance = column.chances().get(weeks[j]);
                double x = LEFT + i * width;
                double y = BOTTOM - (j + 1) * height;
                double depth = 0.04 + 0.92 * chance;
                svg.rect("heat", x + 0.75, y + 0.75, width - 1.5, height - 1.5, depth);
                svg.text(
                        Svg.isDeep(depth) ? "cell-chance on-deep" : "cell-chance",
                        Hold.MIDDLE,
                        x + width / 2,
                        y + height / 2 + 4.5,
                        Formats.rounded(chance * 100, 0));
            }
            svg.text("tick", Hold.MIDDLE, LEFT + (i + 0.5) * width, 360, Integer.toString(column.repeats()));
        }
        for (int j = 0; j < weeks.length; j++) {
            svg.text("tick", Hold.END, LEFT - 8, BOTTOM - (j + 0.5) * height + 4.5, Integer.toString(weeks[j]));
        }
        evenOdds(svg, weeks, width, height);
        svg.text(
                "axis",
                Hold.START,
                LEFT,
                14,
                Say.in(lang, "沉默周数；格内为活跃概率（%）", "weeks of silence; chance to be active in %"));
        svg.text("axis", Hold.END, RIGHT, 384, Say.in(lang, "复购次数", "repeat purchases"));
        return svg.done();
    }

    /** A step line between the last cell that is at even odds or better and the first that is not. */
    private void evenOdds(Svg svg, int[] weeks, double width, double height) {
        int columns = map.columns().size();
        double[] xs = new double[2 * columns];
        double[] ys = new double[2 * columns];
        for (int i = 0; i < columns; i++) {
            int likely = 0;
            while (likely < weeks.length && map.columns().get(i).chances().get(weeks[likely]) >= 0.5) {
                likely++;
            }
            xs[2 * i] = LEFT + i * width;
            xs[2 * i + 1] = LEFT + (i + 1) * width;
            ys[2 * i] = BOTTOM - likely * height;
            ys[2 * i + 1] = ys[2 * i];
        }
        svg.curve("second", xs, ys);
    }
}
