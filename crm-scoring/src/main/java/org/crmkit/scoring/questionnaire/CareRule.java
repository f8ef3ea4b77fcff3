package org.crmkit.scoring.questionnaire;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * When a respondent looks as if he had not read. The bounds are ours, with the literature's reasons: Curran (2016), "Methods for the
 * detection of carelessly invalid responses in survey data",
 * <a href="https://doi.org/10.1016/j.jesp.2015.07.006">doi:10.1016/j.jesp.2015.07.006</a>.
 *
 * @param longestRun a run of equal answers in the order of the questions that is longer than this share of the questions is a straight
 *     line; above 0, at most 1
 * @param fewestQuestions a run can be judged from so many answered questions on, three or more
 * @param fastest a time below this share of the median time is too fast; 0 to below 1
 * @param mostMissing a larger share of unanswered questions is too many; 0 to 1
 */
public record CareRule(double longestRun, int fewestQuestions, double fastest, double mostMissing) {

    public CareRule {
        checkArgument(
                longestRun > 0 && longestRun <= 1,
                "CareRule.longestRun was %s; it must be above 0 and at most 1. Use 0.8.",
                longestRun);
        checkArgument(
                fewestQuestions >= 3,
                "CareRule.fewestQuestions was %s; it must be 3 or more, or chance alone draws lines.",
                fewestQuestions);
        checkArgument(fastest >= 0 && fastest < 1, "CareRule.fastest was %s; it must be 0 to below 1.", fastest);
        checkArgument(
                mostMissing >= 0 && mostMissing <= 1, "CareRule.mostMissing was %s; it must be 0 to 1.", mostMissing);
    }

    /** Obtains our usual bounds: runs over four fifths of at least five questions, below a third of the median time, half unanswered. */
    public static CareRule standard() {
        return new CareRule(0.8, 5, 1.0 / 3, 0.5);
    }
}
