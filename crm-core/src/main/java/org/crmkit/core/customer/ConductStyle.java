package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** How a company goes about its business (经营方式). */
public enum ConductStyle implements Term {
    /** It seeks new business. */
    ACTIVE("积极", "Active"),
    /** It keeps to what it knows. */
    CONSERVATIVE("保守", "Conservative"),
    /** It promises what it can do and does it. */
    SOLID("踏实", "Solid"),
    /** It changes its ways often. */
    UNSTEADY("不定", "Unsteady"),
    /** It bets on prices. */
    SPECULATIVE("投机", "Speculative");

    private final Label label;

    ConductStyle(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
