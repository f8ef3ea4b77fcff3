package org.crmkit.core.survey;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How a question is answered. */
public enum QuestionKind implements Term {
    /** In the respondent's own words. */
    OPEN("开放式", "Open"),
    /** By one of the answers offered. */
    SINGLE("封闭式单选", "Closed, one answer"),
    /** By any number of the answers offered. */
    MULTIPLE("封闭式多选", "Closed, several answers"),
    /** By a point of a scale from 1. */
    SCALE("量表应答式", "Scale");

    private final Label label;

    QuestionKind(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
