package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.Span;

/**
 * Until when somebody answers what a survey brought up.
 *
 * @param complaint from a complaint that is heard in an interview to its handover to the service line; not zero
 * @param lowMark from the entry of a questionnaire with low marks to the call to who gave them; not zero
 * @param recommendation from a recommendation of a report to the answer of the department, whether it is accepted or not; not zero
 * @param privacy from the request of a respondent to see, correct or delete what is kept of him to the answer; not zero
 */
public record SurveyReplies(Span complaint, Span lowMark, Span recommendation, Span privacy) {

    public SurveyReplies {
        check("complaint", complaint);
        check("low-mark", lowMark);
        check("recommendation", recommendation);
        check("privacy", privacy);
    }

    private static void check(String to, Span span) {
        checkArgument(
                span.amount() > 0,
                "survey.replies.%s is %s; it must be more than zero, such as 5 working days.",
                to,
                span);
    }
}
