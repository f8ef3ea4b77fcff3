package org.crmkit.core.tier.care;

import org.crmkit.core.text.Label;

/** When a task is due that falls on a day the company does not work. */
public enum ClosedDayRule {
    /** On that day all the same. */
    KEEP("keep", "不顺延", "on that day all the same"),
    /** On the next working day. */
    NEXT_WORKING_DAY("next-working-day", "顺延至下一工作日", "on the next working day"),
    /** On the working day before. */
    PREVIOUS_WORKING_DAY("previous-working-day", "提前至上一工作日", "on the working day before");

    private final String code;
    private final Label label;

    ClosedDayRule(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    /** Returns the code a rulebook file writes. */
    public String code() {
        return code;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
