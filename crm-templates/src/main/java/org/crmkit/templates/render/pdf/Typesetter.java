package org.crmkit.templates.render.pdf;

import java.text.BreakIterator;
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
        Span[] owners = new Span[text.length()];
        int owned = 0;
        for (Span span : spans) {
            Arrays.fill(owners, owned, owned + span.text().length(), span);
            owned += span.text().length();
        }
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int feed = text.indexOf('\n', from);
            int until = feed < 0 ? text.length() : feed;
            new Paragraph(text.substring(from, until), Arrays.copyOfRange(owners, from, until), measure, even)
                    .lines(lines, lines.isEmpty() ? indent : 0, spans);
            from = until + 1;
        }
        return lines;
    }

    private final class Paragraph {

        private final String text;
        private final Span[] owners;
        private final double measure;
        private final boolean even;

        /** Where each character begins if all stand on one line, and where the last ends. */
        private final double[] at;

        Paragraph(String text, Span[] owners, double measure, boolean even) {
            this.text = text;
            this.owners = owners;
            this.measure = measure;
            this.even = even;
            this.at = new double[text.length() + 1];
            for (int i = 0; i < text.length(); ) {
                int codePoint = text.codePointAt(i);
                Span owner = owners[i];
                double wide = owner.blank() > 0
                        ? owner.blank()
                        : font.advance(codePoint) * owner.type().size() / 1000;
                int next = i + Character.charCount(codePoint);
                at[next - 1] = at[i];
                at[next] = at[i] + wide;
                i = next;
            }
        }

        void lines(List<Line> into, double indent, List<Span> spans) {
            if (text.isEmpty()) {
                double leading = spans.isEmpty() ? 0 : spans.get(0).type().leading();
                into.add(new Line(List.of(), 0, leading, 0));
                return;
            }
            if (indent + width(0, hung(0, trimmed(0, text.length()))) < measure - ROUNDING) {
                into.add(line(0, text.length(), indent, true));
                return;
            }
            breaks.setText(text);
            int start = 0;
            int end = 0;
            double left = indent;
            double reached = indent;
            for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
                if (inside(next)) {
                    continue;
                }
                double bare = width(end, hung(end, trimmed(end, next)));
                if (reached + bare > measure && end > start) {
                    into.add(line(start, end, left, false));
                    start = end;
                    left = 0;
                    reached = 0;
                }
                while (reached + width(end, hung(end, trimmed(end, next))) > measure) {
                    int cut = fitting(end, next, measure - reached);
                    into.add(line(start, cut, left, true));
                    start = cut;
                    end = cut;
                    left = 0;
                    reached = 0;
                }
                reached += width(end, next);
                end = next;
            }
            into.add(line(start, end, left, true));
        }

        /** Tells whether a place lies inside wording that stays whole and has room for it, or beside a space that holds. */
        private boolean inside(int place) {
            if (place == text.length()) {
                return false;
            }
            if (text.charAt(place) == HELD || text.charAt(place - 1) == HELD) {
                return true;
            }
            Span owner = owners[place];
            return owner.whole()
                    && owners[place - 1].equals(owner)
                    && Typesetter.this.width(owner.text(), owner.type().size()) <= measure;
        }

        /** Returns where the wording ends that must find room. */
        private int hung(int from, int until) {
            return hangs && until > from && HANGING.indexOf(text.charAt(until - 1)) >= 0 ? until - 1 : until;
        }

        private int trimmed(int from, int until) {
            int end = until;
            while (end > from && text.charAt(end - 1) == ' ') {
                end--;
            }
            return end;
        }

        /** Returns where a word too long for a line is cut: at least one character further on. */
        private int fitting(int from, int until, double room) {
            int cut = from + Character.charCount(text.codePointAt(from));
            while (cut < until) {
                int next = cut + Character.charCount(text.codePointAt(cut));
                if (width(from, next) > room) {
                    break;
                }
                cut = next;
            }
            return cut;
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
                Span owner = owners[i];
                int stop = i;
                while (stop < end && owners[stop].equals(owner)) {
                    stop++;
                }
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
