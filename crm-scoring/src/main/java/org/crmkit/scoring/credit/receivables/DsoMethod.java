package org.crmkit.scoring.credit.receivables;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The three ways to say how many days of sales are outstanding; they differ, so each figure names its own. */
public enum DsoMethod implements Term {
    /** Receivables by the sales of a period by its days; swings with the season. */
    SIMPLE("期末余额法", "Simple"),
    /** Months of sales are taken off the receivables, the latest first; follows the season. */
    COUNTBACK("倒推法", "Countback"),
    /** The age of what is open, by amount; says how old it is, not how fast it turns. */
    ITEM_AGE("未收款项账龄法", "Age of open items");

    private final Label label;

    DsoMethod(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
