package org.crmkit.core.credit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.internal.LazyList;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;

/**
 * What a decision was made from, all of one moment.
 *
 * @param request what was asked
 * @param at when
 * @param positions the account's own, then that of its group, and so on to the top
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
        positions = LazyList.copyOf(positions);
        reasons = LazyList.copyOf(reasons);
    }

    /** Returns the position with the least left, of equals the one nearest to the customer; empty if no limit binds. */
    public Optional<CreditPosition> binding() {
        return binding(positions);
    }

    static Optional<CreditPosition> binding(List<CreditPosition> positions) {
        return positions.stream()
                .filter(position -> position.headroom().isPresent())
                .min(Comparator.comparing(position -> position.headroom().orElseThrow()));
    }
}
