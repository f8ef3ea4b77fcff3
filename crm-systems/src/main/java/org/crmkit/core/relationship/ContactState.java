package org.crmkit.core.relationship;

import org.crmkit.core.text.Label;

/** Where a contact stands. */
public enum ContactState {
    /** Planned, or received, and not over. */
    OPEN("open", "待办", "open"),
    /** It took place. */
    HELD("held", "已进行", "held"),
    /** It will not take place. */
    CANCELLED("cancelled", "已取消", "cancelled"),
    /** The customer has our answer to his proposal. */
    ANSWERED("answered", "已答复", "answered"),
    /** The customer was thanked for his proposal. */
    THANKED("thanked", "已致谢", "thanked");

    private final String slug;
    private final Label label;

    ContactState(String slug, String zh, String en) {
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
}
