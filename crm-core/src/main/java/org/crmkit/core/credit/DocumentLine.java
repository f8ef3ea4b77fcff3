package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.crmkit.core.money.Allocation;
import org.joda.money.Money;

/**
 * One line of an order with what has become of it so far. Every unit of it stands in exactly one place: ordered only,
 * delivered and not billed, or billed (where the invoice's open item takes over). The amounts of the three places add up to the
 * amount of the line, to the last cent.
 *
 * <p>A line that is closed early has what was not delivered taken off {@code ordered}; opening it again is a new request to
 * {@link CreditDesk}.
 *
 * @param ordered quantity ordered, above zero
 * @param delivered quantity delivered, zero or more; may exceed what was ordered
 * @param billed quantity billed, zero or more; may come before delivery
 * @param amount what the ordered quantity costs, tax included, zero or more
 */
public record DocumentLine(BigDecimal ordered, BigDecimal delivered, BigDecimal billed, Money amount) {

    public DocumentLine {
        checkArgument(
                ordered.signum() > 0,
                "DocumentLine.ordered was %s; it must be above zero. Leave out a line that orders nothing.",
                ordered);
        checkArgument(
                delivered.signum() >= 0,
                "DocumentLine.delivered was %s; it must be zero or more. Enter a return as a credit note.",
                delivered);
        checkArgument(
                billed.signum() >= 0,
                "DocumentLine.billed was %s; it must be zero or more. Enter a credit note as an unapplied credit.",
                billed);
        checkArgument(
                !amount.isNegative(),
                "DocumentLine.amount was %s; it must be zero or more. Enter a refund as an unapplied credit.",
                amount);
    }

    /** Returns the amount that is ordered only: {@code max(ordered - max(delivered, billed), 0)}. */
    public Money orderedPart() {
        return parts().get(0);
    }

    /** Returns the amount that is delivered and not billed: {@code max(delivered - billed, 0)}. */
    public Money deliveredPart() {
        return parts().get(1);
    }

    /** Returns the amount that is billed; of it an exposure counts what is open on the invoice. */
    public Money billedPart() {
        return parts().get(2);
    }

    /** Returns what the line is worth: its amount, or more where more was delivered or billed than ordered. */
    public Money worth() {
        BigDecimal most = ordered.max(delivered).max(billed);
        return most.compareTo(ordered) == 0
                ? amount
                : Money.of(
                        amount.getCurrencyUnit(),
                        amount.getAmount().multiply(most).divide(ordered, amount.getScale(), RoundingMode.HALF_UP));
    }

    private List<Money> parts() {
        return Allocation.byWeights(
                worth(),
                List.of(
                        ordered.subtract(delivered.max(billed)).max(BigDecimal.ZERO),
                        delivered.subtract(billed).max(BigDecimal.ZERO),
                        billed));
    }
}
