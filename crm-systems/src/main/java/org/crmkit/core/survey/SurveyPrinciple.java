package org.crmkit.core.survey;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** By what a survey is held; each has its rule in this room. */
public enum SurveyPrinciple implements Term {
    /** See the checks of a sheet and the re-check by call-back. */
    COMPLETE("资料完整、正确", "Data complete and correct"),
    /** See the findings on wording and the days of a survey. */
    OBJECTIVE("客观、及时", "Objective and timely"),
    /** See the budget. */
    CHEAP("费用最省", "At the least cost");

    private final Label label;

    SurveyPrinciple(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
