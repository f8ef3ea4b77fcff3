package org.crmkit.core.credit;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * Where one account stood at one moment, with what was asked of it.
 *
 * @param account whose; the customer's own, or that of a group above it
 * @param limit what held at that moment
 * @param limitName which limit that was, with the key of its rule
 * @param collateral what pledged collateral added to the limit
 * @param exposure what counted, before the request; parts that come before the first check point are left at zero
 * @param asked the request's amount; zero for a look without a request
 * @param counted how much of the asked amount the exposure holds already: the amount of a delivery or an invoice whose order was
 *     approved, so that a document never stands in its own way
 */
public record CreditPosition(
        CustomerId account,
        CreditLimit limit,
        Label limitName,
        Money collateral,
        Exposure exposure,
        Money asked,
        Money counted) {

    /** Returns what counts against the limit, reservations included. */
    public Money used() {
        return exposure.total();
    }

    /** Returns how much of it is reserved without a document. */
    public Money reserved() {
        return exposure.reserved();
    }

    /** Returns the most that may be owed, collateral included; empty if there is no ceiling. Where there is no credit it is zero. */
    public Optional<Money> ceiling() {
        return limit.fold(
                none -> Optional.of(Money.zero(asked.getCurrencyUnit())),
                unlimited -> Optional.empty(),
                amount -> Optional.of(amount.most().plus(collateral)));
    }

    /** Returns what may still be owed before the request, negative by the amount already over the limit; empty if there is no ceiling. */
    public Optional<Money> headroom() {
        return ceiling().map(most -> most.minus(used()));
    }

    /**
     * Returns what would count with the request. Money paid in advance covers the order first, so a customer who pays before
     * delivery fits within a limit of zero.
     */
    public Money exposureAfter() {
        return exposure.plus(ExposurePart.RESERVED, asked.minus(counted)).total();
    }
}
