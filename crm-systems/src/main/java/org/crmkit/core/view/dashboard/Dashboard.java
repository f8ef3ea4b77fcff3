package org.crmkit.core.view.dashboard;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.text.Lang;
import org.crmkit.core.view.Room;

/**
 * The panels of many rooms over the same days.
 *
 * @param window which days, and how trends are cut
 * @param panels at most one a room, in the order of the rooms
 */
public record Dashboard(Window window, List<Panel> panels) {

    public Dashboard {
        panels = panels.stream().sorted(Comparator.comparing(Panel::room)).toList();
        for (Panel panel : panels) {
            checkArgument(
                    panel.window().equals(window),
                    "Dashboard.panels has one of %s over %s; it must be over %s as the others. Compute it for the same days.",
                    panel.room(),
                    panel.window(),
                    window);
        }
        checkArgument(
                panels.stream().map(Panel::room).distinct().count() == panels.size(),
                "Dashboard.panels has a room twice: %s; give each room one panel.",
                panels.stream().map(panel -> panel.room().code()).collect(Collectors.joining(", ")));
    }

    /** Obtains a dashboard of panels in any order. */
    public static Dashboard of(Window window, Collection<Panel> panels) {
        return new Dashboard(window, List.copyOf(panels));
    }

    /** Returns the panel of a room. */
    public Optional<Panel> panel(Room room) {
        return panels.stream().filter(panel -> panel.room() == room).findFirst();
    }

    /** Returns the rooms that have no panel: nothing is known of them, which is not the same as nothing happened. */
    public List<Room> missing() {
        return Arrays.stream(Room.values())
                .filter(room -> panel(room).isEmpty())
                .toList();
    }

    /** Returns the dashboard as lines for one language. */
    public String text(Lang lang) {
        StringBuilder out = new StringBuilder();
        out.append(window.period().from())
                .append(lang == Lang.ZH ? " 至 " : " to ")
                .append(window.period().lastDay())
                .append('\n');
        panels.forEach(panel -> out.append('\n').append(panel.text(lang)));
        return out.toString();
    }
}
