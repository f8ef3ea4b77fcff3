package org.crmkit.core.churn;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What is done with every customer who left, in order. */
public enum ExitStep implements Term {
    ANALYSE("分析流失原因", "Analyse why"),
    LEARN("总结教训", "Learn from it"),
    IMPROVE("改进工作", "Improve"),
    RESUME("设法恢复关系", "Try to resume the relation");

    private final Label label;

    ExitStep(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
