package org.crmkit.core.view.dashboard;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.text.Lang;
import org.crmkit.core.view.Room;

/**
 * The figures of one room.
 *
 * @param room which
 * @param window of which days
 * @param figures in reading order, each key once
 * @param trends in reading order, each key once
 */
public record Panel(Room room, Window window, List<Figure> figures, List<Trend> trends) {

    public Panel {
        figures = List.copyOf(figures);
        trends = List.copyOf(trends);
        checkDistinct(room, figures.stream().map(Figure::key), figures.size());
        checkDistinct(room, trends.stream().map(Trend::key), trends.size());
    }

    private static void checkDistinct(Room room, Stream<String> keys, int size) {
        checkArgument(
                keys.distinct().count() == size, "Panel of %s has a key twice; each figure must have its own.", room);
    }

    /** Returns the figure of a key. */
    public Optional<Figure> figure(String key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    /** Returns the trend of a key. */
    public Optional<Trend> trend(String key) {
        return trends.stream().filter(trend -> trend.key().equals(key)).findFirst();
    }

    /** Returns the figures that miss their targets. */
    public List<Figure> missed() {
        return figures.stream()
                .filter(figure -> figure.target()
                        .filter(target -> target.standing() == Target.Standing.MISSED)
                        .isPresent())
                .toList();
    }

    /** Returns the panel as lines for one language. */
    public String text(Lang lang) {
        StringBuilder out = new StringBuilder(room.label().in(lang)).append('\n');
        figures.forEach(figure -> out.append("  ").append(figure.text(lang)).append('\n'));
        trends.forEach(trend -> out.append("  ").append(trend.text(lang)));
        return out.toString();
    }
}
