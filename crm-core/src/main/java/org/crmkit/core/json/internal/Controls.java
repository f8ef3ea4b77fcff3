package org.crmkit.core.json.internal;

import java.util.HexFormat;

/** Characters that have no business in text. */
public final class Controls {

    private static final char BOM = '\ufeff';

    private Controls() {}

    /** Tells whether a character has no business in text: controls other than tab and line breaks, and a second BOM. */
    public static boolean isControl(int c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7f && c < 0xa0)
                || c == BOM
                || c == 0xfffe
                || c == 0xffff;
    }

    /** Returns the name of a character, {@code U+0000}. */
    public static String name(int c) {
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(c, c > 0xffff ? 6 : 4);
    }

    /** Returns the place, from zero, of the first character that no document may hold; -1 if there is none. */
    public static int firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (isControl(c) || Character.getType(c) == Character.SURROGATE) {
                return i;
            }
            if (c > 0xffff) {
                i++;
            }
        }
        return -1;
    }
}
