package org.crmkit.scoring.churn;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How a Cox regression counts customers who left at the same time; without ties all methods agree. */
public enum TieMethod implements Term {
    /**
     * Efron (1977), <a href="https://doi.org/10.1080/01621459.1977.10480613">doi:10.1080/01621459.1977.10480613</a>: they left one
     * after the other, averaged over the orders. Our default, and that of R.
     */
    EFRON("Efron", "Efron"),
    /** Breslow (1974), <a href="https://doi.org/10.2307/2529620">doi:10.2307/2529620</a>: each as if all others were still there. */
    BRESLOW("Breslow", "Breslow");

    private final Label label;

    TieMethod(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
