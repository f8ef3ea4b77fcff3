package org.crmkit.core.keyaccount;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What key customers have in common; by these five they are recognised beyond their figures. */
public enum KeyAccountTrait implements Term {
    WEIGHT("销售占比大", "Weight in sales, now or later"),
    HARD_TO_REPLACE("流失影响久远，难以替代", "Their loss hurts long and cannot be replaced soon"),
    STABLE("合作稳定，有发展潜力", "Stable cooperation with potential"),
    DEMANDING("耗费精力，议价能力强", "They take time and effort, and bargain hard"),
    FITTING("发展方向契合，可望结盟", "Their development fits ours; an alliance is likely");

    private final Label label;

    KeyAccountTrait(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
