package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** The four signs by which a prospect is worth the effort. */
public enum ProspectSign implements Term {
    /** Has the money, or will have it when it falls due. */
    ABLE_TO_PAY("付款能力", "Able to pay"),
    /** Needs something we sell, known to the customer or not. */
    LATENT_NEED("潜在需求", "Latent need"),
    /** May decide to buy. */
    POWER_TO_DECIDE("购买决定权", "Power to decide"),
    /** Lets the account manager approach. */
    ACCEPTS_APPROACH("认同", "Accepts our approach");

    private final Label label;

    ProspectSign(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
