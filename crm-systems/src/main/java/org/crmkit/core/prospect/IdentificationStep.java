package org.crmkit.core.prospect;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The steps of telling who is a customer worth finding, in order. */
public enum IdentificationStep implements Term {
    /** Whom the company wants. */
    POSITION("客户定位", "Position"),
    /** As market and customers change. */
    ADJUST("动态调整", "Adjust"),
    /** By value and need. */
    CLASSIFY("客户分类", "Classify"),
    /** From prospect to customer, from small to large. */
    DEVELOP("客户发展", "Develop");

    private final Label label;

    IdentificationStep(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
