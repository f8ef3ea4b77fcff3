package org.crmkit.scoring.loyalty;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What loyalty is measured by: the three measures of the index of satisfaction, and what the customer does. */
public enum LoyaltyMeasure implements Term {
    /** Likelihood to buy again. */
    REPURCHASE("重复购买可能性", "Likelihood to buy again"),
    /** Rise of our price that is tolerated. */
    TOLERATED_RISE("可容忍的涨价幅度", "Rise of the price tolerated"),
    /** Cut of a competitor's price that is resisted. */
    RESISTED_CUT("可抵制的竞争者降价幅度", "Competitor's cut resisted"),
    /** Share of purchases made with us. */
    BEHAVIOUR("实际购买占比", "Share of purchases made with us");

    private final Label label;

    LoyaltyMeasure(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
