package org.crmkit.scoring.churn;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * On which scale the confidence limits of a survival curve are symmetric. Kalbfleisch and Prentice (2002), The Statistical Analysis of
 * Failure Time Data, section 1.4, <a href="https://doi.org/10.1002/9781118032985">doi:10.1002/9781118032985</a>. Programs differ in
 * their default, which is why it is named.
 */
public enum LimitTransform implements Term {
    /** Of the survival itself; may be cut off at 0 and 1. */
    PLAIN("原值", "plain"),
    /** Of its logarithm; the default of R's survival. */
    LOG("对数", "log"),
    /** Of the logarithm of the cumulative hazard; never leaves 0 to 1. Our default. */
    LOG_LOG("双对数", "log-log");

    private final Label label;

    LimitTransform(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
