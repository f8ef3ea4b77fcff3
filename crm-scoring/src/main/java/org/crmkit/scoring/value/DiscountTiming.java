package org.crmkit.scoring.value;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** When in its period a contribution counts as earned. */
public enum DiscountTiming implements Term {
    /** At the beginning: the first is not discounted. */
    BEGINNING("期初", "at the beginning of the period"),
    /** In the middle: the first is discounted by half a period. */
    MIDDLE("期中", "in the middle of the period"),
    /** At the end, as an ordinary annuity: the first is discounted by a whole period. */
    END("期末", "at the end of the period");

    private final Label label;

    DiscountTiming(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
