package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.IdempotencyKey;
import org.joda.money.Money;

/**
 * An order that asks for credit.
 *
 * @param customer who is billed; not who receives the goods
 * @param amount tax included, above zero, in the currency of the account
 * @param key the caller's name for this request, for example the order number
 */
public record CreditRequest(CustomerId customer, Money amount, IdempotencyKey key) {

    public CreditRequest {
        checkArgument(
                amount.isPositive(),
                "CreditRequest.amount of %s was %s; it must be above zero. An order that costs nothing needs no credit.",
                key,
                amount);
    }

    /** Obtains a request of its parts. */
    public static CreditRequest of(CustomerId customer, Money amount, IdempotencyKey key) {
        return new CreditRequest(customer, amount, key);
    }
}
