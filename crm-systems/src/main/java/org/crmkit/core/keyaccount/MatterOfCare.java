package org.crmkit.core.keyaccount;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How a matter of a key customer is handled by what kind it is: the rule of differential care. */
public enum MatterOfCare implements Term {
    URGENT("急事急办", "An urgent matter at once"),
    SPECIAL("特事特办", "A special matter specially"),
    EASY("易事快办", "An easy matter fast"),
    HARD("难事妥办", "A hard matter properly");

    private final Label label;

    MatterOfCare(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
