package org.crmkit.templates.redline;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.templates.page.Inline;

/**
 * A line in both its states: what is left without the inserted stretches is the old line, without the deleted ones the new.
 *
 * @param stretches in reading order; where a stretch replaces another, the deleted one comes first
 */
public record MarkedText(List<Stretch> stretches) {

    public MarkedText {
        stretches = List.copyOf(stretches);
    }

    /** Pieces of a line that share a mark. */
    public record Stretch(Mark mark, List<Inline> text) {
        public Stretch {
            text = List.copyOf(text);
        }
    }

    /** Obtains a line of which all has one mark. */
    public static MarkedText of(Mark mark, List<Inline> text) {
        return new MarkedText(text.isEmpty() ? List.of() : List.of(new Stretch(mark, text)));
    }

    /** Obtains a line that nobody changed. */
    public static MarkedText kept(String text) {
        return of(Mark.KEPT, Inline.line(text));
    }

    /** Obtains what became of a line of plain wording. */
    public static MarkedText between(String before, String after) {
        return between(Inline.line(before), Inline.line(after));
    }

    /** Obtains what became of something that is read whole, such as a number: both of it where it differs. */
    public static MarkedText whole(String before, String after) {
        return before.equals(after)
                ? kept(after)
                : new MarkedText(List.of(
                        new Stretch(Mark.DELETED, Inline.line(before)),
                        new Stretch(Mark.INSERTED, Inline.line(after))));
    }

    /**
     * Obtains what became of a line. Words are compared in English, characters in Chinese, a number together with its unit and a
     * quoted rule as a whole; what is kept between two changes but too short to be read by itself belongs to them. Quadratic in
     * the part of the line that differs.
     */
    public static MarkedText between(List<Inline> before, List<Inline> after) {
        return before.equals(after) ? of(Mark.KEPT, after) : TextChanges.between(before, after);
    }

    /** Returns a line as plain wording; a blank reads as nothing, a line break as a space. */
    public static String plain(List<Inline> line) {
        return Atom.words(line);
    }

    /** Tells whether anything in it was inserted or deleted. */
    public boolean isChanged() {
        return stretches.stream().anyMatch(stretch -> stretch.mark() != Mark.KEPT);
    }

    /** Returns the old line. */
    public List<Inline> before() {
        return without(Mark.INSERTED);
    }

    /** Returns the new line. */
    public List<Inline> after() {
        return without(Mark.DELETED);
    }

    private List<Inline> without(Mark mark) {
        List<Inline> line = new ArrayList<>();
        stretches.stream().filter(stretch -> stretch.mark() != mark).forEach(stretch -> line.addAll(stretch.text()));
        return List.copyOf(line);
    }
}
