package org.crmkit.core.information;

import org.crmkit.core.text.Label;

/** Hides of a value what its reader may not see; the one place where that is decided, for cards, exports and screens alike. */
public final class Masking {

    /** What stands where nothing is shown. */
    public static final Label HIDDEN = Label.of("（已隐藏）", "(hidden)");

    private static final int LAST = 4;

    private Masking() {}

    /** What a value looks like, and so what may be left of it. */
    public enum Form {
        /** A name: its first letter is left, and nothing of how long it is. */
        NAME,
        /** A number: its last four characters are left if it has eight or more. */
        NUMBER,
        /** A text: nothing is left, for nobody knows where in it the person is. */
        TEXT
    }

    /**
     * Returns a value as a reader sees it.
     *
     * @param value what is known; not empty
     */
    public static Label mask(Sight sight, Form form, String value) {
        return switch (sight) {
            case FULL -> Label.same(value);
            case PART -> part(form, value);
            case NONE -> HIDDEN;
        };
    }

    private static Label part(Form form, String value) {
        return switch (form) {
            case NAME -> Label.same(value.substring(0, value.offsetByCodePoints(0, 1)) + "**");
            case NUMBER -> {
                int hidden = value.length() < 2 * LAST ? value.length() : value.length() - LAST;
                yield Label.same("*".repeat(hidden) + value.substring(hidden));
            }
            case TEXT -> HIDDEN;
        };
    }
}
