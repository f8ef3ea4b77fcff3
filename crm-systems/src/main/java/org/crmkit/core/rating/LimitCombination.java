package org.crmkit.core.rating;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How several methods become one amount. */
public enum LimitCombination implements Term {
    /** The lowest of all: neither more than he can bear nor more than he needs. */
    LOWEST("取最低", "Lowest of all"),
    /** The lowest capacity, but no more than the highest need: a method that sees only a part of the need does not cut it. */
    LOWEST_CAPACITY_WITHIN_NEED("最低承受力，且不超过最高需求", "Lowest capacity within the highest need"),
    /** The middle one of all, of an even number the lower of the two: one method that is far off does not decide. */
    MIDDLE("取中位（偏低）", "Middle of all");

    private final Label label;

    LimitCombination(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
