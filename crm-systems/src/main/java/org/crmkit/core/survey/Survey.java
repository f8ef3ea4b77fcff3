package org.crmkit.core.survey;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.rule.RulebookVersion;

/**
 * One survey on its way from plan to file. {@link SurveyFlow} decides its steps.
 *
 * @param plan what was planned
 * @param state where it stands
 * @param plannedUnder the edition that rules it, kept to the end
 * @param questionnaire what is asked; there from {@link SurveyState#IN_FIELD} on
 * @param changedAt when it last changed
 */
public record Survey(
        SurveyPlan plan,
        SurveyState state,
        RulebookVersion plannedUnder,
        Optional<Questionnaire> questionnaire,
        Instant changedAt) {

    /** Returns its number. */
    public SurveyId id() {
        return plan.id();
    }
}
