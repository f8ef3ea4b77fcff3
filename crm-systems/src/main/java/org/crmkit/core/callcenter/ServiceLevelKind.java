package org.crmkit.core.callcenter;

import org.crmkit.core.text.Label;

/**
 * What the service level counts where callers give up. The four differ by points for the same day, so a figure is worth nothing
 * without the name of its kind.
 */
public enum ServiceLevelKind {
    /** Answered in time, of all offered. The strictest, and our default. */
    OF_OFFERED("of-offered", "占全部呼入", "of all offered"),
    /** Answered in time, of those answered; says nothing of those who gave up. */
    OF_ANSWERED("of-answered", "占已接呼入", "of those answered"),
    /** Answered in time, of those offered who did not give up within the time. */
    WITHOUT_SHORT_ABANDONS("without-short-abandons", "不计时限内放弃", "without those who gave up in time"),
    /** Answered or given up within the time, of all offered. */
    ABANDONS_AS_ANSWERED("abandons-as-answered", "时限内放弃视为接通", "giving up in time counts as answered");

    private final String slug;
    private final Label label;

    ServiceLevelKind(String slug, String zh, String en) {
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
