package org.crmkit.core.input;

import java.util.HexFormat;
import java.util.List;

/** How messages quote what others wrote: short, on one line, every character visible. */
final class Quoting {

    private static final int MOST = 60;

    private Quoting() {}

    /** Returns at most 60 characters of {@code text}, never half a character. */
    static String shortened(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 4)) ? MOST - 4 : MOST - 3;
        return text.substring(0, end) + "...";
    }

    /** Returns a path, its middle left out if it has more than 120 characters. */
    static String shortPath(String path) {
        return path.length() <= 120 ? path : path.substring(0, 50) + "..." + path.substring(path.length() - 50);
    }

    /** Returns {@code text} with whatever does not print, or turns the writing direction, spelled as {@code \u0000}. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("\\u").append(HexFormat.of().toHexDigits(c, c > 0xffff ? 6 : 4));
            }
        });
        return out.toString();
    }

    /** Joins the pieces of a Chinese sentence, with a space where a Chinese and a Latin character meet. */
    static String zh(String... pieces) {
        StringBuilder out = new StringBuilder();
        for (String piece : List.of(pieces)) {
            if (!out.isEmpty()
                    && !piece.isEmpty()
                    && isLatin(out.codePointBefore(out.length())) != isLatin(piece.codePointAt(0))
                    && !isPunctuation(piece.codePointAt(0))
                    && !isPunctuation(out.codePointBefore(out.length()))) {
                out.append(' ');
            }
            out.append(piece);
        }
        return out.toString();
    }

    private static boolean isLatin(int c) {
        return c < 0x2000;
    }

    private static boolean isPunctuation(int c) {
        return "，。：；、（）".indexOf(c) >= 0;
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
