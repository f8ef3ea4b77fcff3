package org.crmkit.templates.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and breaks text without fonts or a display, so that a server without either draws the same picture. A full-width
 * character is 1 em; Latin letters have the widths usual in sans-serif type, rounded up to be on the safe side.
 */
public final class TextMeasure {

    /** Widths of U+0020 to U+007E in thousandths of an em. */
    private static final String WIDTHS = "280 280 360 560 560 890 670 200 340 340 400 590 280 340 280 280"
            + " 560 560 560 560 560 560 560 560 560 560 280 280 590 590 590 560"
            + " 1020 670 670 720 720 670 620 780 720 280 510 670 560 840 720 780"
            + " 670 780 720 670 620 720 670 950 670 670 620 280 280 280 470 560"
            + " 340 560 560 510 560 560 290 560 560 230 240 510 230 840 560 560"
            + " 560 560 340 510 290 560 510 730 510 510 510 340 260 340 590";

    private static final int[] LATIN = java.util.Arrays.stream(WIDTHS.split(" "))
            .mapToInt(Integer::parseInt)
            .toArray();

    /** No Chinese character and no surrogate comes before this one. */
    private static final char FIRST_WIDE = '\u2E80';

    private static final String NEVER_FIRST = "，。、；：？！）》】」』”’…—,.;:?!)]}%";
    private static final String NEVER_LAST = "（《【「『“‘([{";

    private TextMeasure() {}

    /** Returns the width of a text in thousandths of an em. */
    public static int width(String text) {
        return text.codePoints().map(TextMeasure::width).sum();
    }

    /**
     * Returns the width of the widest stretch in which no line may end, in thousandths of an em: what stands between blanks, up to a
     * hyphen or a Chinese character.
     */
    public static int widestWord(String text) {
        int widest = 0;
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = c == ' ' || c == '\n' || c >= FIRST_WIDE;
            width += between ? 0 : width(c);
            if (between || c == '-') {
                widest = Math.max(widest, width);
                width = 0;
            }
        }
        return Math.max(widest, width);
    }

    private static int width(int c) {
        if (c >= 0x20 && c <= 0x7E) {
            return LATIN[c - 0x20];
        }
        return isWide(c) ? 1000 : 620;
    }

    private static boolean isWide(int c) {
        boolean punctuation = c >= 0x2010 && c <= 0x2027;
        boolean enclosed = c >= 0x2460 && c <= 0x24FF;
        return punctuation || enclosed || c >= FIRST_WIDE;
    }

    /**
     * Breaks a text into as few lines as fit and makes them about equally long. Chinese breaks between any two characters
     * except before closing and after opening punctuation, other text at spaces and after hyphens; a word longer than a line
     * stands on a line of its own.
     *
     * @param maximum the longest line, in thousandths of an em
     * @return one line or more
     */
    public static List<String> wrap(String text, int maximum) {
        Pieces pieces = new Pieces(text.strip());
        int fewest = pieces.count(maximum);
        int low = 1000;
        int high = maximum;
        while (low < high) {
            int middle = (low + high) / 2;
            if (pieces.count(middle) <= fewest) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return pieces.lines(high);
    }

    /** A text cut wherever a line may end, and measured once. */
    private static final class Pieces {

        private final String text;

        /** Where each piece ends. */
        private final int[] ends;

        private final int count;

        /** How wide the text is before each character. */
        private final int[] at;

        /** Where the text before each character ends if the spaces at its end are cut off. */
        private final int[] bare;

        Pieces(String text) {
            this.text = text;
            int length = text.length();
            int[] cuts = new int[length + 1];
            int found = 0;
            this.at = new int[length + 1];
            this.bare = new int[length + 1];
            for (int i = 0; i < length; ) {
                int here = text.codePointAt(i);
                int next = i + Character.charCount(here);
                at[next] = at[i] + width(here);
                bare[next] = Character.isWhitespace(here) ? bare[i] : next;
                if (next == length || mayBreak(here, text.codePointAt(next))) {
                    cuts[found++] = next;
                }
                i = next;
            }
            this.ends = cuts;
            this.count = found;
        }

        /** Returns how many lines there are if none is longer than {@code maximum}, words too long for a line excepted. */
        int count(int maximum) {
            int lines = 1;
            int start = 0;
            for (int p = 0; p < count; p++) {
                if (isFull(start, p, maximum)) {
                    lines++;
                    start = ends[p - 1];
                }
            }
            return lines;
        }

        List<String> lines(int maximum) {
            List<String> lines = new ArrayList<>();
            int start = 0;
            for (int p = 0; p < count; p++) {
                if (isFull(start, p, maximum)) {
                    lines.add(text.substring(start, ends[p - 1]).strip());
                    start = ends[p - 1];
                }
            }
            lines.add(text.substring(start).strip());
            return lines;
        }

        /** Tells whether a line that began at {@code start} has no room for one piece more. */
        private boolean isFull(int start, int piece, int maximum) {
            boolean begun = piece > 0 && ends[piece - 1] > start;
            int end = Math.max(start, bare[ends[piece]]);
            return begun && at[end] - at[start] > maximum;
        }
    }

    private static boolean mayBreak(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || before == '-' || before == '/' || isWide(before) || isWide(after);
    }
}
