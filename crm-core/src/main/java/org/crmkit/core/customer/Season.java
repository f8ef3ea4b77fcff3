package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** The two seasons of a trade. */
public enum Season implements Term {
    /** When most is sold. */
    PEAK("旺季", "Peak season"),
    /** When least is sold. */
    LOW("淡季", "Low season");

    private final Label label;

    Season(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
