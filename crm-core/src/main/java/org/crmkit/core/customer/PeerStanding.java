package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** Where a company stands among its peers (同业地位), best first. */
public enum PeerStanding implements Term {
    /** The others follow it. */
    LEADER("领导者", "Leader"),
    /** Among the first. */
    UPPER("上游", "Upper"),
    /** Above most. */
    UPPER_MIDDLE("中上", "Upper middle"),
    /** Like most. */
    AVERAGE("一般", "Average"),
    /** Below most. */
    LOWER_MIDDLE("中下", "Lower middle"),
    /** Among the last. */
    LOWER("下游", "Lower");

    private final Label label;

    PeerStanding(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
