package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** Where the business of a company is going (业务). */
public enum BusinessTrend implements Term {
    /** As good as it gets. */
    THRIVING("兴隆", "Thriving"),
    /** Better than last year. */
    GROWING("成长", "Growing"),
    /** As last year. */
    STABLE("稳定", "Stable"),
    /** Worse than last year. */
    DECLINING("衰退", "Declining"),
    /** Up and down. */
    UNSTEADY("不定", "Unsteady");

    private final Label label;

    BusinessTrend(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
