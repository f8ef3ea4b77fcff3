package org.crmkit.core.complaint;

import org.crmkit.core.text.Label;

/** How one clock of a complaint stands. */
public enum ClockStatus {
    /** Time counts, and there is enough of it. */
    RUNNING("running", "计时中", "Running"),
    /** So much of the time is used up that the owner's superior is told. */
    ESCALATED("escalated", "已升级提醒", "Escalated"),
    /** Time does not count. */
    ON_HOLD("on-hold", "暂停计时", "On hold"),
    /** Not done, and the due time is past. */
    OVERDUE("overdue", "已超时", "Overdue"),
    /** Done in time; at the due time is in time. */
    MET("met", "按时完成", "Met"),
    /** Done, but late. */
    MET_LATE("met-late", "超时完成", "Met late");

    private final String slug;
    private final Label label;

    ClockStatus(String slug, String zh, String en) {
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

    /** Tells whether the promise is broken. */
    public boolean isBreach() {
        return this == OVERDUE || this == MET_LATE;
    }

    @Override
    public String toString() {
        return slug;
    }
}
