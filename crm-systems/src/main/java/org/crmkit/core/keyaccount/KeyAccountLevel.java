package org.crmkit.core.keyaccount;

import org.crmkit.core.text.Label;

/** The three levels of the organisation, from the top. */
public enum KeyAccountLevel {
    /** Serves the whole country. */
    GROUP_COMPANY("group-company", "集团公司大客户部", "key account department of the group"),
    /** Serves one province. */
    PROVINCE("province", "省公司大客户部", "key account department of a province"),
    /** Serves one prefecture. */
    PREFECTURE("prefecture", "地市大客户部", "key account department of a prefecture");

    private final String slug;
    private final Label label;

    KeyAccountLevel(String slug, String zh, String en) {
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
