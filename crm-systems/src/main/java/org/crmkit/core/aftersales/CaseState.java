package org.crmkit.core.aftersales;

import org.crmkit.core.text.Label;

/** Where a service case stands; {@link CaseMove.Kind} has the moves. */
public enum CaseState {
    /** The customer has asked. */
    REQUESTED("requested", "待受理", "requested"),
    /** The company has said that it will be done. */
    ACCEPTED("accepted", "已受理", "accepted"),
    /** Somebody is on it. */
    ASSIGNED("assigned", "已派工", "assigned"),
    /** It is done, as we say. */
    DONE("done", "已完成", "done"),
    /** It is done, as the customer says. */
    CONFIRMED("confirmed", "客户已确认", "confirmed"),
    /** It is filed. */
    CLOSED("closed", "已关闭", "closed"),
    /** It was given up before it was done. */
    CANCELLED("cancelled", "已取消", "cancelled");

    private final String slug;
    private final Label label;

    CaseState(String slug, String zh, String en) {
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

    /** Tells whether the service has been done. */
    public boolean isDone() {
        return this == DONE || this == CONFIRMED || this == CLOSED;
    }
}
