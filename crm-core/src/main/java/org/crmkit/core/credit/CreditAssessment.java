package org.crmkit.core.credit;

import java.time.Instant;
import java.util.List;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;

/**
 * What a decision was made from, all of one moment.
 *
 * @param request what was asked
 * @param at when
 * @param positions the account's, and the group's after it if there is one
 * @param reasons all of them, what stops first
 * @param decidedUnder the edition of the rulebook applied
 */
public record CreditAssessment(
        CreditRequest request,
        Instant at,
        List<CreditPosition> positions,
        List<Reason> reasons,
        RulebookVersion decidedUnder) {

    public CreditAssessment {
        positions = List.copyOf(positions);
        reasons = List.copyOf(reasons);
    }
}
