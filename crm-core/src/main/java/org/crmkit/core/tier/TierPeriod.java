package org.crmkit.core.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.time.DatePeriod;

/**
 * A stretch of days on one level, from one decision to the next.
 *
 * @param days from the decision up to, but not including, the next one
 * @param level the level held on every one of them
 * @param step how the customer came to it
 * @param qualifying the figures it was decided by
 * @param reviewOn the first day it will be looked at again, by what was decided; empty if nothing waits
 * @param reasons why, with the keys of the rules applied
 * @param decidedUnder the edition applied
 */
public record TierPeriod(
        DatePeriod days,
        TierLevel level,
        TierStep step,
        Qualifying qualifying,
        Optional<LocalDate> reviewOn,
        List<Reason> reasons,
        RulebookVersion decidedUnder) {

    public TierPeriod {
        reasons = List.copyOf(reasons);
    }
}
