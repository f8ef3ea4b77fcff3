package org.crmkit.core.survey;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Every move a survey makes, with the states it is made from: the process on one page. */
public enum SurveyStep implements Term {
    /** Another plan takes the place of the one that was not approved. */
    REVISE("修改计划", "be revised", SurveyState.DRAFT, SurveyState.DRAFT),
    SUBMIT("提交计划", "be submitted", SurveyState.SUBMITTED, SurveyState.DRAFT),
    RETURN("退回计划", "be returned", SurveyState.DRAFT, SurveyState.SUBMITTED),
    APPROVE("批准计划", "be approved", SurveyState.APPROVED, SurveyState.SUBMITTED),
    START("开始实施", "be started", SurveyState.IN_FIELD, SurveyState.APPROVED),
    CLOSE("结束实施", "be closed", SurveyState.CLOSED, SurveyState.IN_FIELD),
    REPORT("提交报告", "be reported", SurveyState.REPORTED, SurveyState.CLOSED),
    FILE("归档", "be filed", SurveyState.FILED, SurveyState.REPORTED),
    CANCEL(
            "取消",
            "be cancelled",
            SurveyState.CANCELLED,
            SurveyState.DRAFT,
            SurveyState.SUBMITTED,
            SurveyState.APPROVED,
            SurveyState.IN_FIELD);

    private final Label label;
    private final SurveyState to;
    private final List<SurveyState> from;

    SurveyStep(String zh, String en, SurveyState to, SurveyState... from) {
        this.label = Label.of(zh, en);
        this.to = to;
        this.from = List.of(from);
    }

    /** Returns what it is called; in English as in "can be closed". */
    @Override
    public Label label() {
        return label;
    }

    /** Returns the state it leads to. */
    public SurveyState to() {
        return to;
    }

    /** Tells whether it may be made in {@code state}. */
    public boolean isPossibleIn(SurveyState state) {
        return from.contains(state);
    }

    /** Returns the steps possible in {@code state}. */
    public static List<SurveyStep> possibleIn(SurveyState state) {
        return Arrays.stream(values()).filter(step -> step.isPossibleIn(state)).toList();
    }
}
