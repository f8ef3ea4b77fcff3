package org.crmkit.core.groupaccount;

import org.crmkit.core.text.Label;

/** How a measure is compared with its limit. */
public enum Comparison {
    /** The limit itself counts. */
    AT_LEAST("at-least", "不低于", "at least"),
    /** The limit itself does not count. */
    ABOVE("above", "高于", "above"),
    /** The limit itself counts. */
    AT_MOST("at-most", "不高于", "at most"),
    /** The limit itself does not count. */
    BELOW("below", "低于", "below");

    private final String slug;
    private final Label label;

    Comparison(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Tells whether a value that compares to its limit as {@code sign} says passes. */
    boolean passes(int sign) {
        return switch (this) {
            case AT_LEAST -> sign >= 0;
            case ABOVE -> sign > 0;
            case AT_MOST -> sign <= 0;
            case BELOW -> sign < 0;
        };
    }
}
