package org.crmkit.core.rating;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The ways credit departments size a limit. Some say what a customer can bear, some what he needs. */
public enum LimitMethod implements Term {
    /** Working capital by a factor: what is free to pay suppliers with. */
    WORKING_CAPITAL(Side.CAPACITY, "营运资本法", "Working capital"),
    /** Tangible net worth by a factor: what stands behind the debts. */
    NET_WORTH(Side.CAPACITY, "净资产法", "Net worth"),
    /** What a bank of his says he is good for, by a factor. */
    BANK_REFERENCE(Side.CAPACITY, "银行资信法", "Bank reference"),
    /** The factor of a year's sales to him that we are ready to lose, by his probability of default and what is lost then. */
    LOSS_BUDGET(Side.CAPACITY, "预期损失预算法", "Expected-loss budget"),
    /** The highest month of what he bought from us, by a factor. */
    SALES_HISTORY(Side.NEED, "销售历史法", "Sales history"),
    /** What he will buy from us in a year, by the days he has to pay of 365, by a factor for the peak. */
    TURNOVER_TERM(Side.NEED, "销售额与账期法", "Turnover and term"),
    /** What he buys of such goods from anybody in a year, by our share as factor, by the days he has to pay of 365. */
    PURCHASE_NEED(Side.NEED, "采购需求法", "Purchase need");

    /** What a method measures. */
    public enum Side {
        /** What a customer can bear; the factor of the grade applies. */
        CAPACITY,
        /** What a customer needs; the grade changes nothing about it. */
        NEED
    }

    private final Side side;
    private final Label label;

    LimitMethod(Side side, String zh, String en) {
        this.side = side;
        this.label = Label.of(zh, en);
    }

    /** Returns what it measures. */
    public Side side() {
        return side;
    }

    @Override
    public Label label() {
        return label;
    }
}
