package org.crmkit.templates.internal;

import java.util.Locale;

/**
 * The one gate for wording: what passes can be written into XML, HTML and Markdown, and looks to the reader as it is stored.
 */
public final class Printable {

    private Printable() {}

    /**
     * Returns {@code text} with every run of tabs and line breaks turned into one space.
     *
     * @param where the component to name in the message, for example {@code Inline.Text.text}
     * @throws IllegalArgumentException if it holds a control character, half of a surrogate pair, a code point that is no
     *     character, or a mark that turns the writing direction: XML cannot hold the first three, and the last lets a text
     *     read otherwise than it is stored
     */
    public static String text(String text, String where) {
        StringBuilder out = new StringBuilder(text.length());
        boolean broken = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isAllowed(c)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s holds U+%04X at index %d; it must be printable text. Remove that character.",
                        where,
                        c,
                        i));
            }
            boolean isBreak = c == '\t' || c == '\n' || c == '\r';
            if (!isBreak) {
                out.appendCodePoint(c);
            } else if (!broken) {
                out.append(' ');
            }
            broken = isBreak;
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean control = c >= 0x7F && c <= 0x9F;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean lineOrParagraphMark = c == 0x2028 || c == 0x2029;
        return !(control || surrogate || noCharacter || turnsDirection || lineOrParagraphMark);
    }
}
