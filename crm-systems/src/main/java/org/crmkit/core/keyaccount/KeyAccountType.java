package org.crmkit.core.keyaccount;

import org.crmkit.core.text.Label;

/** What makes a customer key. All four are big customers (大客户); commercial customers may become one. */
public enum KeyAccountType {
    /** An alliance is wanted. */
    STRATEGIC("strategic", "战略客户", "strategic customer"),
    /** Many branches buy as one. */
    GROUP("group", "集团客户", "group customer"),
    /** Brings much. */
    HIGH_VALUE("high-value", "高值客户", "high-value customer"),
    /** Matters for another reason. */
    IMPORTANT("important", "重要客户", "important customer");

    private final String slug;
    private final Label label;

    KeyAccountType(String slug, String zh, String en) {
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
