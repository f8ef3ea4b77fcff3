package org.crmkit.core.tier;

import org.crmkit.core.text.Label;

/** Where the window of purchases that count begins. */
public enum TierWindowKind {
    /** It ends with each day and looks back over its length. */
    ROLLING("rolling", "滚动", "rolling"),
    /** It is one of a row of periods that are the same for everybody, such as calendar years. */
    FIXED("fixed", "固定周期", "fixed periods"),
    /** It is one of a row of periods that begin on the day the customer joined. */
    JOINING_ANNIVERSARY("joining-anniversary", "入会周年", "from the day of joining"),
    /** It begins anew whenever a tier is entered or reviewed. */
    TIER_ANNIVERSARY("tier-anniversary", "定级周年", "from the day the tier was entered");

    private final String code;
    private final Label label;

    TierWindowKind(String code, String zh, String en) {
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

    /** Tells whether the periods lie fast, whatever the customer does. */
    boolean isPeriodic() {
        return this == FIXED || this == JOINING_ANNIVERSARY;
    }
}
