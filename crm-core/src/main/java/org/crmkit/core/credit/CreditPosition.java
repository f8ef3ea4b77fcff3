package org.crmkit.core.credit;

import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * Where one account stood at one moment, with what was asked of it.
 *
 * @param account whose; the customer's own, or the group's
 * @param limit what held at that moment
 * @param limitName which limit that was, with the key of its rule
 * @param exposure what counted, before the request
 * @param asked the request's amount; zero for a look without a request
 */
public record CreditPosition(CustomerId account, CreditLimit limit, Label limitName, Exposure exposure, Money asked) {

    /** Returns what counts against the limit, reservations included. */
    public Money used() {
        return exposure.total();
    }

    /** Returns how much of it is reserved without a document. */
    public Money reserved() {
        return exposure.reserved();
    }

    /** Returns what may still be owed before the request; negative by the amount already over the limit. */
    public Money headroom() {
        return limit.headroom(used());
    }

    /**
     * Returns what would count with the request. Money paid in advance covers the order first, so a customer who pays before
     * delivery fits within a limit of zero.
     */
    public Money exposureAfter() {
        return exposure.plus(ExposurePart.RESERVED, asked).total();
    }
}
