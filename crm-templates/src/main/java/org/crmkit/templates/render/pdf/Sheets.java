package org.crmkit.templates.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.templates.render.look.Paper;

/** The sheets of a document and how far the last one is filled. */
final class Sheets {

    private final FontSubset font;
    private final Paper paper;
    private final boolean drawn;
    private final List<Canvas> all = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private double y;

    /** Where something stands: the sheet, from 0, and the height above its lower edge. */
    record Place(int sheet, double y) {}

    /** A line of the outline. */
    record Mark(int level, String title, Place place) {}

    /** A place to print the number of the sheet an anchor stands on, right-aligned at {@code right}. */
    record Reference(Canvas canvas, int moment, double right, double top, String anchor, Type type) {}

    /** Begins the first sheet; where nothing is {@code drawn}, only places are kept. */
    Sheets(FontSubset font, Paper paper, boolean drawn) {
        this.font = font;
        this.paper = paper;
        this.drawn = drawn;
        next();
    }

    void next() {
        all.add(new Canvas(font, drawn));
        y = top();
    }

    Paper paper() {
        return paper;
    }

    double left() {
        return paper.left();
    }

    double measure() {
        return paper.measure();
    }

    private double top() {
        return paper.height() - paper.top();
    }

    Canvas canvas() {
        return all.get(all.size() - 1);
    }

    List<Canvas> all() {
        return all;
    }

    double y() {
        return y;
    }

    boolean atTop() {
        return y == top();
    }

    double room() {
        return y - paper.bottom();
    }

    /** Returns which share of the last sheet is filled. */
    double filled() {
        return 1 - room() / full();
    }

    double full() {
        return paper.depth();
    }

    /** Goes down; at the top of a sheet space is not wanted. */
    void skip(double space) {
        if (!atTop()) {
            y -= space;
        }
    }

    void down(double height) {
        y -= height;
    }

    /** Goes to a new sheet unless {@code height} points are left, or the sheet is empty anyway. */
    void ensure(double height) {
        if (room() < height && !atTop()) {
            next();
        }
    }

    /** Places lines from the left on; no sheet ends with the first line of a paragraph or begins with its last. */
    void lines(List<Line> lines, double left) {
        int done = 0;
        while (done < lines.size()) {
            int fit = 0;
            double height = 0;
            while (done + fit < lines.size() && height + lines.get(done + fit).leading() <= room()) {
                height += lines.get(done + fit).leading();
                fit++;
            }
            int rest = lines.size() - done - fit;
            if (rest == 1 && fit > 2) {
                fit--;
            }
            boolean lonely = rest > 0 && fit == 1 && done == 0 && lines.size() > 1;
            if ((fit == 0 || lonely) && !atTop()) {
                next();
                continue;
            }
            for (Line line : lines.subList(done, done + Math.max(1, fit))) {
                line.draw(canvas(), left, y);
                y -= line.leading();
            }
            done += Math.max(1, fit);
        }
    }

    void anchor(String name) {
        if (!name.isEmpty()) {
            places.put(name, here());
        }
    }

    private Place here() {
        return new Place(all.size() - 1, y);
    }

    void mark(int level, String title) {
        marks.add(new Mark(level, title, here()));
    }

    void refer(double right, String anchor, Type type) {
        references.add(new Reference(canvas(), canvas().now(), right, y, anchor, type));
    }

    Map<String, Place> places() {
        return places;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Reference> references() {
        return references;
    }
}
