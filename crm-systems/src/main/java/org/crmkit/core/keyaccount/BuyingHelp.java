package org.crmkit.core.keyaccount;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How an account manager takes part in what a key customer decides to buy. */
public enum BuyingHelp implements Term {
    MATCHING("搭配产品", "Match products"),
    REPURCHASE("制定再购计划", "Plan the next purchases"),
    BENEFIT("分析效益", "Analyse the benefit");

    private final Label label;

    BuyingHelp(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
