package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.Span;

/**
 * How long the approval of a paper of a survey may take, from the day it is received; the plan's stands in the timetable.
 *
 * @param questionnaire of a questionnaire or an outline of interviews; not zero
 * @param report of the report; not zero
 */
public record SurveyApprovals(Span questionnaire, Span report) {

    public SurveyApprovals {
        check("questionnaire", questionnaire);
        check("report", report);
    }

    private static void check(String paper, Span span) {
        checkArgument(
                span.amount() > 0,
                "survey.approvals.%s is %s; it must be more than zero, such as 3 working days.",
                paper,
                span);
    }
}
