package org.crmkit.scoring.satisfaction;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * The five things that decide whether a customer is won back after a failure of service. Practice counts five without agreeing on them;
 * these are ours, after Boshoff (1999), "RECOVSAT: an instrument to measure satisfaction with transaction-specific service recovery",
 * <a href="https://doi.org/10.1177/109467059913005">doi:10.1177/109467059913005</a>, and the three justices of Tax, Brown and Chandrashekaran
 * (1998), <a href="https://doi.org/10.1177/002224299806200205">doi:10.1177/002224299806200205</a>.
 */
public enum RecoveryFactor implements Term {
    /** How soon somebody acted. */
    SPEED("响应速度", "Speed"),
    /** Apology, courtesy and understanding. */
    APOLOGY("道歉与态度", "Apology"),
    /** Whether the cause was told, and told truly. */
    EXPLANATION("解释说明", "Explanation"),
    /** Whether the loss was made good. */
    REDRESS("补偿", "Redress"),
    /** Whether somebody asked afterwards, and it did not happen again. */
    FOLLOW_UP("后续跟进", "Follow-up");

    private final Label label;

    RecoveryFactor(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
