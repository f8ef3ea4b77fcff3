package org.crmkit.core.servicequality;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What makes service reliable: eight rules a unit may hold itself against. */
public enum ReliabilityRule implements Term {
    TIME_LIMITS("规定各项服务的时限", "A time limit for each service"),
    CLEAR_DUTIES("简化流程，明确职责", "Streamlined flow and clear duties"),
    ADJUST("随需求调整", "Adjusted as needs change"),
    PREDICT("预测需求，主动告知", "Needs are predicted, and customers told first"),
    COMMUNICATE("充分、准确、及时沟通", "Full, exact and timely communication"),
    FEEDBACK("迅速反馈并改进", "Quick feedback and improvement"),
    COMPLAINTS("正确对待投诉", "Complaints are treated rightly"),
    SUPERVISION("实行服务监督", "Service is supervised");

    private final Label label;

    ReliabilityRule(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
