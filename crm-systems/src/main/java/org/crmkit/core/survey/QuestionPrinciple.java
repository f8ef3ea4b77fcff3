package org.crmkit.core.survey;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What every question of a questionnaire must be. */
public enum QuestionPrinciple implements Term {
    /** Not too long, not too many. */
    MODERATE("适度性", "Moderate"),
    /** Leads to no answer and asks one thing. */
    OBJECTIVE("客观性", "Objective"),
    /** What people keep to themselves may be left unanswered. */
    VOLUNTARY("自愿性", "Voluntary"),
    /** Serves the purpose of the survey. */
    NECESSARY("必要性", "Necessary");

    private final Label label;

    QuestionPrinciple(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
