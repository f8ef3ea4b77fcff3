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

    private static final String NEVER_FIRST = "，。、；：？！）》】」』”’…—,.;:?!)]}%";
    private static final String NEVER_LAST = "（《【「『“‘([{";

    private TextMeasure() {}

    /** Returns the width of a text in thousandths of an em. */
    public static int width(String text) {
        return text.codePoints().map(TextMeasure::width).sum();
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
        return punctuation || enclosed || c >= 0x2E80;
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
        List<String> pieces = pieces(text.strip());
        List<String> fewest = fill(pieces, maximum);
        int low = 1000;
        int high = maximum;
        while (low < high) {
            int middle = (low + high) / 2;
            if (fill(pieces, middle).size() <= fewest.size()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return fill(pieces, high);
    }

    private static List<String> fill(List<String> pieces, int maximum) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            if (line.length() > 0 && width((line + piece).stripTrailing()) > maximum) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int[] chars = text.codePoints().toArray();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < chars.length; i++) {
            piece.appendCodePoint(chars[i]);
            if (i + 1 < chars.length && mayBreak(chars[i], chars[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || before == '-' || before == '/' || isWide(before) || isWide(after);
    }
}
