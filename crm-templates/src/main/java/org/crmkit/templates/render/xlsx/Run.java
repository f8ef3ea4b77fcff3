package org.crmkit.templates.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.templates.diagram.TextMeasure;
import org.crmkit.templates.page.Inline;

/**
 * Wording of one look inside a cell.
 *
 * @param text with a line feed where a new line begins
 */
record Run(String text, boolean bold, boolean italic) {

    static List<Run> of(String text) {
        return text.isEmpty() ? List.of() : List.of(new Run(text, false, false));
    }

    /** Returns pieces of a line as runs; a place to tick becomes a box, a blank a line to write on. */
    static List<Run> of(List<Inline> line) {
        Pieces pieces = new Pieces();
        pieces.line(line);
        return pieces.runs;
    }

    static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** Returns how many lines a text takes in {@code width} pixels of {@code size} points. */
    static int lines(String text, int width, double size) {
        int room = Math.max(1000, (int) (width * 1000L * 72 / (96 * size)));
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += TextMeasure.width(line) <= room
                    ? 1
                    : TextMeasure.wrap(line, room).size();
        }
        return lines;
    }

    private static final class Pieces implements Inline.Visitor<Boolean> {

        private final List<Run> runs = new ArrayList<>();
        private boolean bold;
        private boolean italic;

        void line(List<Inline> line) {
            line.forEach(inline -> inline.accept(this));
        }

        private boolean add(String text) {
            return runs.add(new Run(text, bold, italic));
        }

        @Override
        public Boolean text(Inline.Text text) {
            return add(text.text());
        }

        @Override
        public Boolean strong(Inline.Strong strong) {
            boolean before = bold;
            bold = true;
            line(strong.content());
            bold = before;
            return true;
        }

        @Override
        public Boolean emphasis(Inline.Emphasis emphasis) {
            boolean before = italic;
            italic = true;
            line(emphasis.content());
            italic = before;
            return true;
        }

        @Override
        public Boolean fact(Inline.FactText fact) {
            return add(fact.text());
        }

        @Override
        public Boolean link(Inline.Link link) {
            line(link.content());
            return true;
        }

        @Override
        public Boolean blank(Inline.Blank blank) {
            return add("＿".repeat(blank.width()));
        }

        @Override
        public Boolean check(Inline.CheckOption option) {
            return add("☐ " + option.label() + "  ");
        }

        @Override
        public Boolean lineBreak(Inline.LineBreak lineBreak) {
            return add("\n");
        }
    }
}
