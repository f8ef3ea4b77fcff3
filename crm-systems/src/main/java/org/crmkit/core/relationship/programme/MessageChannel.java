package org.crmkit.core.relationship.programme;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How a targeted offer reaches the customers of a list. */
public enum MessageChannel implements Term {
    TEXT_MESSAGE("短信平台", "Text messages"),
    WEBSITE("网站", "Website"),
    MEMBER_MEETING("年度会员大会", "Yearly meeting of members");

    private final Label label;

    MessageChannel(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
