package org.crmkit.core.relationship;

import org.crmkit.core.text.Label;

/** Why a customer is visited. */
public enum VisitPurpose {
    /** To learn data and needs. */
    COLLECT_NEEDS("collect-needs", "收集资料与需求", "collect data and needs"),
    /** To recommend business. */
    RECOMMEND("recommend", "推荐业务", "recommend business"),
    /** To keep in touch. */
    KEEP_CONTACT("keep-contact", "保持联系", "keep contact");

    private final String slug;
    private final Label label;

    VisitPurpose(String slug, String zh, String en) {
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
