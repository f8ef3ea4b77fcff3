package org.crmkit.core.credit.grant;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Reason;

/**
 * What the look at a customer's credit has come to.
 *
 * @param grade the slug of the grade he belongs to from now on
 * @param score the points behind it, if a scorecard was used
 * @param factors what spoke for and against, in the order of their weight
 * @param evaluatedBy who looked
 * @param at when
 */
public record CreditEvaluation(
        String grade, Optional<BigDecimal> score, List<Reason> factors, Officer evaluatedBy, Instant at) {

    public CreditEvaluation {
        factors = List.copyOf(factors);
        checkArgument(
                RuleKey.isSlug(grade),
                "CreditEvaluation.grade was '%s'; it must be the slug of a grade, such as b.",
                grade);
    }
}
