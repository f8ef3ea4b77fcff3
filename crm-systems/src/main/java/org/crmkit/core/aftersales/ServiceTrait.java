package org.crmkit.core.aftersales;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What makes a service different from goods; each is a reason for a rule of this room. */
public enum ServiceTrait implements Term {
    /** It cannot be shown before. */
    INTANGIBLE("无形性", "Intangible"),
    /** It is made while it is used. */
    INSEPARABLE("不可分割性", "Inseparable"),
    /** It has its price, also where it is free. */
    VALUABLE("有价性", "Of value"),
    /** No two are alike. */
    UNIQUE("独特性", "Unique"),
    /** The customer takes part in it. */
    TWO_WAY("双向互动性", "Two-way"),
    /** Its quality varies. */
    UNCERTAIN("不确定性", "Uncertain"),
    /** It reaches from before the sale to long after it. */
    WIDE("广泛性", "Wide");

    private final Label label;

    ServiceTrait(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
