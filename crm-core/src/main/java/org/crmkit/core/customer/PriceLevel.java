package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** How the prices of a company compare with others (销售价格). */
public enum PriceLevel implements Term {
    /** What others ask. */
    FAIR("合理", "Fair"),
    /** More than others ask. */
    HIGHISH("偏高", "On the high side"),
    /** Less than others ask. */
    LOWISH("偏低", "On the low side"),
    /** Less than it should be. */
    CUT_PRICE("削价", "Cut-price");

    private final Label label;

    PriceLevel(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
