package org.crmkit.scoring.keyaccount;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What a key account is judged by: the three groups of indicators the trade names, and its six criteria of a good match. */
public enum KeyAspect implements Term {
    /** What makes the customer worth more than others. */
    ATTRACTIVENESS("客户吸引力", "Attractiveness"),
    /** What he may yet bring. */
    POTENTIAL("客户潜力", "Potential"),
    /** How he and we stand to each other. */
    RELATION("双方关系", "Mutual relation"),
    /** Whether he and we fit together. */
    FIT("匹配标准", "Fit");

    private final Label label;

    KeyAspect(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
