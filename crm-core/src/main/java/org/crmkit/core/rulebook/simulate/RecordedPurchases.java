package org.crmkit.core.rulebook.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.tier.Purchase;
import org.crmkit.core.tier.TierEntry;
import org.crmkit.core.tier.TierHistory;
import org.joda.money.Money;

/**
 * Everything of one customer that counts for the tier.
 *
 * @param customer who
 * @param history long enough back for the longer of the two windows; grants by hand name levels of both rulebooks
 */
public record RecordedPurchases(CustomerId customer, TierHistory history) {

    /** Obtains the record of what was bought and given back, in any order; returns belong to no certain purchase. */
    public static RecordedPurchases of(CustomerId customer, List<Purchase> purchases) {
        List<TierEntry> entries = new ArrayList<>();
        for (Purchase purchase : purchases) {
            String id = Integer.toString(entries.size());
            Money amount = purchase.amount();
            entries.add(
                    amount.isPositive()
                            ? TierEntry.bought(id, purchase.day(), amount)
                            : new TierEntry.Returned(
                                    id, purchase.day(), amount.negated(), Optional.empty(), purchase.day()));
        }
        return new RecordedPurchases(customer, TierHistory.of(entries));
    }
}
