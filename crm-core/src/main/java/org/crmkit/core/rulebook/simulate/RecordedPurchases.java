package org.crmkit.core.rulebook.simulate;

import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.tier.Purchase;

/**
 * Everything one customer bought and gave back, in any order.
 *
 * @param customer who
 * @param purchases long enough back for the longer of the two windows
 */
public record RecordedPurchases(CustomerId customer, List<Purchase> purchases) {

    public RecordedPurchases {
        purchases = List.copyOf(purchases);
    }
}
