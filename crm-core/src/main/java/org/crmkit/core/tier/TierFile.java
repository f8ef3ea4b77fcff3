package org.crmkit.core.tier;

import java.time.LocalDate;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.AggregateKey;

/**
 * What is kept of a customer's tier: the history, and the level that was last told. Everything else follows from them.
 *
 * @param customer whose
 * @param history every entry
 * @param level the slug of the level last told
 * @param toldOn the day it was told of
 */
public record TierFile(CustomerId customer, TierHistory history, String level, LocalDate toldOn) {

    /** Returns where a store keeps this file. */
    public AggregateKey key() {
        return keyOf(customer);
    }

    /** Returns where a store keeps the file of a customer. */
    static AggregateKey keyOf(CustomerId customer) {
        return new AggregateKey("tier-file", customer.value());
    }

    TierFile with(TierHistory more, TierTimeline told) {
        return new TierFile(customer, more, told.level().slug(), told.day());
    }
}
