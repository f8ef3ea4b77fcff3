package org.crmkit.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.store.AggregateKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The gifts of one calendar year to one customer, or by one giver.
 *
 * @param gifts in the order they were given, all in one currency
 */
public record GiftLedger(List<Gift> gifts) {

    public GiftLedger {
        gifts = List.copyOf(gifts);
    }

    /** Obtains a ledger without gifts. */
    public static GiftLedger empty() {
        return new GiftLedger(List.of());
    }

    /** Returns what all gifts are worth together. */
    public Money total(CurrencyUnit currency) {
        return Money.zero(currency).plus(gifts.stream().map(Gift::value).toList());
    }

    /** Returns the gift of a number. */
    public Optional<Gift> find(String id) {
        return gifts.stream().filter(gift -> gift.id().equals(id)).findFirst();
    }

    GiftLedger with(Gift gift) {
        checkArgument(
                find(gift.id()).isEmpty(), "The ledger has gift %s already. Give this one its own number.", gift.id());
        List<Gift> more = new ArrayList<>(gifts);
        more.add(gift);
        return new GiftLedger(more);
    }

    /** Returns the address of a customer's ledger: {@code gifts-to-customer/2026/C-1001}. */
    public static AggregateKey key(CustomerId customer, int year) {
        return new AggregateKey("gifts-to-customer", year + "/" + customer.value());
    }

    /** Returns the address of a giver's ledger: {@code gifts-by-giver/2026/E-17}. */
    public static AggregateKey key(StaffId giver, int year) {
        return new AggregateKey("gifts-by-giver", year + "/" + giver.value());
    }
}
