package org.crmkit.core.keyaccount;

import org.crmkit.core.text.Label;

/** What may announce that a key customer leaves. */
public enum DefectionSign {
    /** He buys less than at the last stock-taking. */
    SALES_FALL("sales-fall", "购买额下降", "sales fall"),
    /** His index is lower than at the last stock-taking. */
    SATISFACTION_FALL("satisfaction-fall", "满意度下降", "satisfaction falls"),
    /** Nobody has talked with him for long. */
    NO_CONTACT("no-contact", "长期无沟通", "no contact"),
    /** Too many of his complaints are open. */
    OPEN_COMPLAINTS("open-complaints", "投诉未决", "open complaints"),
    /** A competitor was seen at his place. */
    COMPETITOR_SEEN("competitor-seen", "竞争对手介入", "competitor seen");

    private final String slug;
    private final Label label;

    DefectionSign(String slug, String zh, String en) {
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
