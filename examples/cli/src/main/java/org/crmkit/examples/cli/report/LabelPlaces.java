package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.examples.cli.report.Svg.Hold;

/** Finds places for the names of points so that they cover neither each other nor another point; first come, first served. */
final class LabelPlaces {

    private static final double HEIGHT = 15;

    /** Where a text is written. */
    record Place(Hold hold, double x, double y) {}

    private record Box(double left, double top, double right, double bottom) {

        double overlap(Box other) {
            double across = Math.min(right, other.right) - Math.max(left, other.left);
            double down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return across > 0 && down > 0 ? across * down : 0;
        }
    }

    private final double left;
    private final double right;
    private final List<Box> taken = new ArrayList<>();

    /** Creates the places between two uprights that no text may cross. */
    LabelPlaces(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** Takes the place of a point. */
    void dot(double x, double y) {
        taken.add(new Box(x - 6, y - 6, x + 6, y + 6));
    }

    /** Returns where the name of a point fits best: right of it, left, above or below. */
    Place place(double x, double y, double width) {
        List<Place> choices = List.of(
                new Place(Hold.START, x + 10, y + 5),
                new Place(Hold.END, x - 10, y + 5),
                new Place(Hold.MIDDLE, x, y - 11),
                new Place(Hold.MIDDLE, x, y + 20),
                new Place(Hold.START, x + 6, y - 9),
                new Place(Hold.END, x - 6, y - 9),
                new Place(Hold.START, x + 6, y + 18),
                new Place(Hold.END, x - 6, y + 18));
        Place best = choices.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Place choice : choices) {
            Box box = box(choice, width);
            double cost = taken.stream().mapToDouble(box::overlap).sum()
                    + 100 * Math.max(0, left - box.left())
                    + 100 * Math.max(0, box.right() - right);
            if (cost < least - 1e-9) {
                least = cost;
                best = choice;
            }
        }
        taken.add(box(best, width));
        return best;
    }

    private static Box box(Place place, double width) {
        double start =
                switch (place.hold()) {
                    case START -> place.x();
                    case MIDDLE -> place.x() - width / 2;
                    case END -> place.x() - width;
                };
        return new Box(start, place.y() - HEIGHT + 3, start + width, place.y() + 3);
    }
}
