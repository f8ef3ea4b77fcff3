package org.crmkit.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.AggregateKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one customer's guests cost in one calendar year.
 *
 * @param spent in the order it was allowed, all in one currency
 */
public record HospitalityLedger(List<Hospitality> spent) {

    public HospitalityLedger {
        spent = List.copyOf(spent);
    }

    /** Obtains a ledger of nothing. */
    public static HospitalityLedger empty() {
        return new HospitalityLedger(List.of());
    }

    /** Returns what was spent altogether. */
    public Money total(CurrencyUnit currency) {
        return Money.zero(currency).plus(spent.stream().map(Hospitality::cost).toList());
    }

    /** Returns what was spent at a contact. */
    public Optional<Hospitality> find(String contact) {
        return spent.stream().filter(it -> it.contact().equals(contact)).findFirst();
    }

    HospitalityLedger with(Hospitality more) {
        checkArgument(
                find(more.contact()).isEmpty(),
                "The ledger has contact %s already. Give this one its own number.",
                more.contact());
        List<Hospitality> all = new ArrayList<>(spent);
        all.add(more);
        return new HospitalityLedger(all);
    }

    /** Returns the address of a customer's ledger: {@code hospitality/2026/C-1001}. */
    public static AggregateKey key(CustomerId customer, int year) {
        return new AggregateKey("hospitality", year + "/" + customer.value());
    }
}
