package org.crmkit.core.credit.grant;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.AggregateKey;

/**
 * Every change of one customer's limits.
 *
 * @param customer whose
 * @param changes the oldest first
 */
public record LimitHistory(CustomerId customer, List<CreditChange> changes) {

    public LimitHistory {
        changes = List.copyOf(changes);
    }

    /** Obtains a history in which nothing has happened. */
    public static LimitHistory empty(CustomerId customer) {
        return new LimitHistory(customer, List.of());
    }

    /** Returns where a store keeps the history of a customer. */
    public static AggregateKey keyOf(CustomerId customer) {
        return new AggregateKey("credit-history", customer.value());
    }

    /** Returns the history with one more change. */
    LimitHistory with(CreditChange change) {
        List<CreditChange> more = new ArrayList<>(changes);
        more.add(change);
        return new LimitHistory(customer, more);
    }
}
