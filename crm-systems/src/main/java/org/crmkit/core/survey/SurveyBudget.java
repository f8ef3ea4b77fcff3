package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import org.joda.money.Money;

/**
 * What a survey may cost.
 *
 * @param perQuestionnaire the most one valid questionnaire may cost, zero or more
 * @param ceiling the most one survey may cost, in the same currency, at least {@code perQuestionnaire}
 */
public record SurveyBudget(Money perQuestionnaire, Money ceiling) {

    public SurveyBudget {
        checkArgument(
                !perQuestionnaire.isNegative(),
                "survey.budget.per-questionnaire is %s; it must be zero or more. Correct it.",
                perQuestionnaire);
        checkArgument(
                ceiling.isSameCurrency(perQuestionnaire),
                "survey.budget.ceiling is %s; it must be in %s, the currency of per-questionnaire. Convert it.",
                ceiling,
                perQuestionnaire.getCurrencyUnit());
        checkArgument(
                !ceiling.isLessThan(perQuestionnaire),
                "survey.budget.ceiling is %s; it must be at least %s, the cost of one questionnaire. Raise it.",
                ceiling,
                perQuestionnaire);
    }
}
