package org.crmkit.core.tier;

import org.crmkit.core.text.Label;

/** What a return does to a tier. */
public enum ReturnRule {
    /** It is taken off on the day of the return; what was decided before stands. */
    ON_RETURN_DAY("on-return-day", "于退货日扣减", "taken off on the day of the return"),
    /**
     * It is taken off the purchase it belongs to, as if the goods had never been bought: a tier reached only by them was never
     * reached. A return of a purchase that is not known is taken off on its own day.
     */
    REVERSE_PURCHASE("reverse-purchase", "冲减原购买", "taken off the purchase it belongs to");

    private final String code;
    private final Label label;

    ReturnRule(String code, String zh, String en) {
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
