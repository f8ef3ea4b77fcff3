package org.crmkit.core.survey;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Where a survey stands. {@link SurveyStep} says how it gets there. */
public enum SurveyState implements Term {
    DRAFT("拟定计划", "Being planned"),
    SUBMITTED("待审批", "Waits for approval"),
    APPROVED("已批准", "Approved"),
    IN_FIELD("实施中", "In field"),
    CLOSED("整理分析", "Being analysed"),
    REPORTED("已提交报告", "Reported"),
    FILED("已归档", "Filed"),
    CANCELLED("已取消", "Cancelled");

    private final Label label;

    SurveyState(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
