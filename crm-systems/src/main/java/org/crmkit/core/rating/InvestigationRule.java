package org.crmkit.core.rating;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.Span;

/**
 * The times of a credit investigation.
 *
 * @param assign from the request to the assignment; not zero
 * @param finish from the request to the findings; not zero, not shorter than {@code assign} where both count alike
 * @param approval from the findings to the decision on them; not zero
 * @param retention how long the papers are kept; not zero
 */
public record InvestigationRule(Span assign, Span finish, Span approval, Span retention) {

    public InvestigationRule {
        check("assign", assign);
        check("finish", finish);
        check("approval", approval);
        check("retention", retention);
        checkArgument(
                finish.unit() != assign.unit() || finish.amount() >= assign.amount(),
                "rating.investigation.finish was %s; it must be at least %s, the time to assign. Raise it.",
                finish,
                assign);
    }

    private static void check(String what, Span span) {
        checkArgument(
                span.amount() > 0,
                "rating.investigation.%s was %s; it must be more than zero, such as 3 working days.",
                what,
                span);
    }
}
