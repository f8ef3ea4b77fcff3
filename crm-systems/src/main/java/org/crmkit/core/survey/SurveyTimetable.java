package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.Span;

/**
 * The time limits of one survey, from plan to report.
 *
 * @param planLeadTime how long before field work the plan is handed in
 * @param planApproval how long the approval of the plan may take; not longer than {@code planLeadTime} where both count the
 *     same unit
 * @param entryWithin from the end of field work to the last questionnaire entered
 * @param reportWithin from the end of field work to the report; not shorter than {@code entryWithin} where both count the same
 *     unit
 */
public record SurveyTimetable(Span planLeadTime, Span planApproval, Span entryWithin, Span reportWithin) {

    public SurveyTimetable {
        checkArgument(
                planLeadTime.unit() != planApproval.unit() || planApproval.amount() <= planLeadTime.amount(),
                "survey.plan-approval is %s; it must be at most %s, the lead time of the plan. Shorten it, or raise plan-lead-time.",
                planApproval,
                planLeadTime);
        checkArgument(
                entryWithin.unit() != reportWithin.unit() || entryWithin.amount() <= reportWithin.amount(),
                "survey.report-within is %s; it must be at least %s, the time for entry. Raise it, or shorten entry-within.",
                reportWithin,
                entryWithin);
    }
}
