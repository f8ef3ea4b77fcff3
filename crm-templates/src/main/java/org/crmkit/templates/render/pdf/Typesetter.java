package org.crmkit.templates.render.pdf;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.text.Lang;

/**
 * Breaks paragraphs into lines. Where a line may end is the JDK's {@link BreakIterator}'s to say, for one language and never for
 * that of the machine: in Chinese no line begins with closing punctuation or ends with opening punctuation (避头尾).
 */
final class Typesetter {

    /** A line that lacks more than this share of its measure is not stretched. */
    private static final double LOOSEST = 0.08;

    private static final char HELD = '\u00A0';

    /** Sums of widths differ by less than this, in points, whichever way they are added up. */
    private static final double ROUNDING = 0.001;

    /** What may stand in the margin behind a full line, as word processors let it. */
    private static final String HANGING = "，。、；：！？）》」』”’";

    private final FontSubset font;
    private final BreakIterator breaks;
    private final boolean hangs;

    Typesetter(FontSubset font, Lang lang) {
        this(font, lang, false);
    }

    private Typesetter(FontSubset font, Lang lang, boolean hangs) {
        this.font = font;
        this.breaks = BreakIterator.getLineInstance(lang == Lang.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        this.hangs = hangs;
    }

    /** Obtains one whose lines end where those of a word processor do: one mark of punctuation hangs into the margin. */
    static Typesetter hanging(FontSubset font, Lang lang) {
        return new Typesetter(font, lang, true);
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FA5;
    }

    double width(String text, double size) {
        long thousandths = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            thousandths += font.advance(text.codePointAt(i));
        }
        return thousandths * size / 1000;
    }

    /**
     * Returns a paragraph as lines.
     *
     * @param measure the width to fill, in points
     * @param indent what the first line is set in by
     * @param even whether lines but the last are stretched to the measure
     */
    List<Line> set(List<Span> spans, double measure, double indent, boolean even) {
        StringBuilder all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        String text = all.toString();
        int[] owners = owners(spans, text.length());
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int feed = text.indexOf('\n', from);
            int until = feed < 0 ? text.length() : feed;
            new Paragraph(text.substring(from, until), spans, Arrays.copyOfRange(owners, from, until), measure, even)
                    .lines(lines, lines.isEmpty() ? indent : 0);
            from = until + 1;
        }
        return lines;
    }

    /** Returns which span each character belongs to; neighbours that are alike count as the first of them. */
    private static int[] owners(List<Span> spans, int length) {
        int[] owners = new int[length];
        int owned = 0;
        int owner = 0;
        for (int s = 0; s < spans.size(); s++) {
            Span span = spans.get(s);
            if (!span.text().isEmpty() && !span.equals(spans.get(owner))) {
                owner = s;
            }
            Arrays.fill(owners, owned, owned + span.text().length(), owner);
            owned += span.text().length();
        }
        return owners;
    }

    private final class Paragraph {

        private final String text;
        private final List<Span> spans;
        private final int[] owners;
        private final double measure;
        private final boolean even;

        /** Where each character begins if all stand on one line, and where the last ends. */
        private final double[] at;

        Paragraph(String text, List<Span> spans, int[] owners, double measure, boolean even) {
            this.text = text;
            this.spans = spans;
            this.owners = owners;
            this.measure = measure;
            this.even = even;
            this.at = new double[text.length() + 1];
            for (int from = 0; from < text.length(); ) {
                int until = spanEnd(from, text.length());
                measure(spans.get(owners[from]), from, until);
                from = until;
            }
        }

        private void measure(Span owner, int from, int until) {
            double size = owner.type().size();
            for (int i = from; i < until; ) {
                int codePoint = text.codePointAt(i);
                double wide = owner.blank() > 0 ? owner.blank() : font.advance(codePoint) * size / 1000;
                int next = i + Character.charCount(codePoint);
                at[next - 1] = at[i];
                at[next] = at[i] + wide;
                i = next;
            }
        }

        /** Returns where the span ends that begins or goes on at {@code from}, at most {@code until}. */
        private int spanEnd(int from, int until) {
            int end = from;
            while (end < until && owners[end] == owners[from]) {
                end++;
            }
            return end;
        }

        void lines(List<Line> into, double indent) {
            if (text.isEmpty()) {
                double leading = spans.isEmpty() ? 0 : spans.get(0).type().leading();
                into.add(new Line(List.of(), 0, leading, 0));
                return;
            }
            if (indent + width(0, hung(0, trimmed(0, text.length()))) < measure - ROUNDING) {
                into.add(line(0, text.length(), indent, true));
                return;
            }
            int start = 0;
            int certain = 0;
            double left = indent;
            while (start < text.length()) {
                int full = fitting(start, measure - left);
                int end = lastBreak(start, certain, full);
                boolean cut = end == start;
                if (cut) {
                    end = Math.max(full, text.offsetByCodePoints(start, 1));
                } else {
                    certain = end;
                }
                into.add(line(start, end, left, cut || end == text.length()));
                start = end;
                left = 0;
            }
        }

        /** Returns how far the wording from {@code from} on reaches that is no wider than {@code room}. */
        private int fitting(int from, double room) {
            int end = from;
            while (end < text.length()) {
                int next = end + Character.charCount(text.codePointAt(end));
                if (width(from, next) > room) {
                    break;
                }
                end = next;
            }
            return end;
        }

        /**
         * Returns the last place where a line that has room up to {@code full} may end; {@code from}, where it begins, if there is none.
         * What hangs and the spaces at the end need no room.
         *
         * @param certain a place where a line may end, not after {@code from}
         */
        private int lastBreak(int from, int certain, int full) {
            int reach = full;
            if (reach < text.length() && hangs(reach)) {
                reach++;
            }
            while (reach < text.length() && text.charAt(reach) == ' ') {
                reach++;
            }
            int place = reach;
            while (place > certain && !mayEnd(place)) {
                place--;
            }
            if (place < reach) {
                breaks.setText(new StringCharacterIterator(text, place, text.length(), place));
                for (int next = breaks.next(); next <= reach && next != BreakIterator.DONE; next = breaks.next()) {
                    place = inside(next) ? place : next;
                }
            }
            return Math.max(place, from);
        }

        /** Tells whether a line may end at a place without asking what stands around: at the end, and between two Han characters. */
        private boolean mayEnd(int place) {
            return place == text.length()
                    || (isHan(text.charAt(place)) && isHan(text.charAt(place - 1)) && !inside(place));
        }

        /** Tells whether a place lies inside wording that stays whole and has room for it, or beside a space that holds. */
        private boolean inside(int place) {
            if (place == text.length()) {
                return false;
            }
            if (text.charAt(place) == HELD || text.charAt(place - 1) == HELD) {
                return true;
            }
            Span owner = spans.get(owners[place]);
            return owner.whole()
                    && owners[place - 1] == owners[place]
                    && Typesetter.this.width(owner.text(), owner.type().size()) <= measure;
        }

        /** Returns where the wording ends that must find room. */
        private int hung(int from, int until) {
            return until > from && hangs(until - 1) ? until - 1 : until;
        }

        private boolean hangs(int place) {
            return hangs && HANGING.indexOf(text.charAt(place)) >= 0;
        }

        private int trimmed(int from, int until) {
            int end = until;
            while (end > from && text.charAt(end - 1) == ' ') {
                end--;
            }
            return end;
        }

        private double width(int from, int until) {
            return at[until] - at[from];
        }

        private Line line(int from, int until, double left, boolean last) {
            int end = trimmed(from, until);
            double width = width(from, end);
            double missing = measure - left - width;
            int gaps = text.codePointCount(from, end) - 1;
            double spread = even && !last && gaps > 0 && missing < measure * LOOSEST ? missing / gaps : 0;
            List<Line.Piece> pieces = new ArrayList<>();
            double leading = 0;
            double x = left;
            for (int i = from; i < end; ) {
                Span owner = spans.get(owners[i]);
                int stop = spanEnd(i, end);
                double wide = width(i, stop) + spread * text.codePointCount(i, stop);
                pieces.add(new Line.Piece(x, wide, text.substring(i, stop), owner));
                leading = Math.max(leading, owner.type().leading());
                x += wide;
                i = stop;
            }
            return new Line(pieces, width + left, leading, spread);
        }
    }
}
