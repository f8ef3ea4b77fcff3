package org.crmkit.scoring.consumption;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Where consumption goes. */
public enum Direction implements Term {
    /** Much more, and steadily so. */
    RISING("上升", "rising"),
    /** Much less, and steadily so. */
    FALLING("下降", "falling"),
    /** Neither, or no more than chance brings. */
    STEADY("平稳", "steady"),
    /** Nothing in the first half, something in the second. */
    STARTED("新增", "started"),
    /** Something in the first half, nothing in the second. */
    STOPPED("停用", "stopped"),
    /** Nothing at all. */
    UNUSED("未使用", "unused");

    private final Label label;

    Direction(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
