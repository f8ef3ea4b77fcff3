package org.crmkit.core.rulebook.simulate;

import org.crmkit.core.text.Label;

/** Kinds of decisions that can be replayed; each follows from one section of the rulebook. */
public enum Area {
    /** Which tier a customer has. */
    TIER("tier", Label.of("客户等级", "Tiers"), Label.of("位客户", "customers")),
    /** Whether an order goes on credit. */
    CREDIT("credit", Label.of("信用申请", "Credit requests"), Label.of("笔申请", "requests")),
    /** Until when a complaint is answered and solved. */
    COMPLAINT("complaint", Label.of("投诉时限", "Complaints"), Label.of("件投诉", "complaints"));

    private final String section;
    private final Label label;
    private final Label unit;

    Area(String section, Label label, Label unit) {
        this.section = section;
        this.label = label;
        this.unit = unit;
    }

    /** Returns the section of the rulebook it follows from. */
    public String section() {
        return section;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns what is counted, after a number. */
    public Label unit() {
        return unit;
    }
}
