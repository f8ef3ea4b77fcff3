package org.crmkit.core.customer.identifier;

/** What people type, made ready to be read: the width, the case and the grouping of characters carry no meaning. */
final class Typed {

    private Typed() {}

    /**
     * Returns {@code text} without spaces and dashes, wide characters narrow, and a to z as capitals. Only these: a letter
     * that another language capitalises to one of ours stays what it is and is refused later.
     */
    static String compact(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Typed::narrow).forEach(c -> {
            if (!isSpace(c) && !isDash(c)) {
                out.appendCodePoint(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
            }
        });
        return out.toString();
    }

    /** Returns the ASCII form of a full-width character; others as they are. */
    static int narrow(int c) {
        return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + '!' : c;
    }

    static boolean isSpace(int c) {
        return c == '\t' || c == 0x00A0 || c == 0x3000 || c == 0x202F || (c >= 0x2000 && c <= 0x200A) || c == ' ';
    }

    static boolean isDash(int c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }

    /** Tells whether {@code c} is one of 0 to 9; digits of other scripts are not. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
