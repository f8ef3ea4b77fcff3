package org.crmkit.core.rulebook.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Reason;
import org.crmkit.core.tier.Purchase;
import org.crmkit.core.tier.TierAssignment;
import org.crmkit.core.tier.TierEntry;
import org.crmkit.core.tier.TierHistory;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierPeriod;
import org.crmkit.core.tier.TierScheme;
import org.crmkit.core.tier.TierTimeline;
import org.joda.money.Money;

/**
 * Where a customer stands on a day, by whichever way the scheme is answered.
 *
 * @param qualifying what counted: on the day, or at the last decision of a scheme that decides now and then
 */
record TierStanding(TierLevel level, Money qualifying, List<Reason> reasons) {

    /** Obtains the standing under a scheme in force all along. */
    static TierStanding of(List<Purchase> purchases, InForce<TierScheme> scheme, LocalDate day) {
        if (TierAssignment.answers(scheme.policy())) {
            TierAssignment assigned = TierAssignment.from(purchases, scheme, day);
            return new TierStanding(assigned.level(), assigned.qualifying(), assigned.reasons());
        }
        TierPeriod period = TierTimeline.from(history(purchases), scheme, day).current();
        return new TierStanding(period.level(), period.qualifying().amount(), period.reasons());
    }

    private static TierHistory history(List<Purchase> purchases) {
        List<TierEntry> entries = new ArrayList<>();
        for (Purchase purchase : purchases) {
            String id = "P-" + entries.size();
            entries.add(
                    purchase.amount().isPositive()
                            ? TierEntry.bought(id, purchase.day(), purchase.amount())
                            : new TierEntry.Returned(
                                    id,
                                    purchase.day(),
                                    purchase.amount().negated(),
                                    Optional.empty(),
                                    purchase.day()));
        }
        return TierHistory.of(entries);
    }
}
