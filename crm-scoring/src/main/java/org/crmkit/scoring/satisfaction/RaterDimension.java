package org.crmkit.scoring.satisfaction;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * The five dimensions of service quality, RATER: Parasuraman, Zeithaml and Berry (1988), "SERVQUAL: a multiple-item scale for measuring
 * consumer perceptions of service quality", Journal of Retailing 64(1).
 */
public enum RaterDimension implements Term {
    /** Doing dependably and accurately what was promised. */
    RELIABILITY("可靠性", "Reliability", 5),
    /** Knowing, courteous staff who inspire trust. */
    ASSURANCE("保证性", "Assurance", 4),
    /** Premises, equipment, staff and papers as they look. */
    TANGIBLES("有形性", "Tangibles", 4),
    /** Care and attention for each customer. */
    EMPATHY("移情性", "Empathy", 5),
    /** Willing and prompt help. */
    RESPONSIVENESS("响应性", "Responsiveness", 4);

    private final Label label;
    private final int statements;

    RaterDimension(String zh, String en, int statements) {
        this.label = Label.of(zh, en);
        this.statements = statements;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns how many of the 22 statements of SERVQUAL are of it. */
    public int statements() {
        return statements;
    }
}
