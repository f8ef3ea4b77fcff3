package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.crmkit.core.money.Allocation;
import org.joda.money.Money;

/**
 * One line of an order with what has become of it so far. Every unit of it stands in exactly one place: ordered only,
 * delivered and not billed, billed (where the invoice's open item takes over), or cancelled. The amounts of the four places add up
 * to the worth of the line, to the last cent.
 *
 * <p>Opening a cancelled line again is a new request to {@link CreditDesk}.
 *
 * @param ordered quantity ordered at first, above zero
 * @param delivered quantity delivered and kept, zero or more; may exceed what was ordered
 * @param billed quantity billed, zero or more; may come before delivery
 * @param cancelled quantity that will never be delivered, or came back before it was billed; zero to {@code ordered}
 * @param amount what the ordered quantity costs, tax included, zero or more
 */
public record DocumentLine(
        BigDecimal ordered, BigDecimal delivered, BigDecimal billed, BigDecimal cancelled, Money amount) {

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
                cancelled.signum() >= 0 && cancelled.compareTo(ordered) <= 0,
                "DocumentLine.cancelled was %s; it must be from zero to %s, what was ordered.",
                cancelled,
                ordered);
        checkArgument(
                !amount.isNegative(),
                "DocumentLine.amount was %s; it must be zero or more. Enter a refund as an unapplied credit.",
                amount);
    }

    /** Creates a line of which nothing is cancelled. */
    public DocumentLine(BigDecimal ordered, BigDecimal delivered, BigDecimal billed, Money amount) {
        this(ordered, delivered, billed, BigDecimal.ZERO, amount);
    }

    /** Returns the quantity that is ordered only: {@code max(ordered - cancelled - max(delivered, billed), 0)}. */
    public BigDecimal toDeliver() {
        return ordered.subtract(cancelled).subtract(delivered.max(billed)).max(BigDecimal.ZERO);
    }

    /** Returns the quantity that is delivered and not billed: {@code max(delivered - billed, 0)}. */
    public BigDecimal toBill() {
        return delivered.subtract(billed).max(BigDecimal.ZERO);
    }

    /** Returns the amount of {@link #toDeliver}. */
    public Money orderedPart() {
        return parts().get(0);
    }

    /** Returns the amount of {@link #toBill}. */
    public Money deliveredPart() {
        return parts().get(1);
    }

    /** Returns the amount that is billed; of it an exposure counts what is open on the invoice. */
    public Money billedPart() {
        return parts().get(2);
    }

    /** Returns the amount that is cancelled and counts nowhere. */
    public Money cancelledPart() {
        return parts().get(3);
    }

    /** Returns what the line is worth: its amount, or more where more was delivered or billed than was still ordered. */
    public Money worth() {
        BigDecimal most = toDeliver().add(toBill()).add(billed).add(cancelled);
        return most.compareTo(ordered) == 0
                ? amount
                : Money.of(
                        amount.getCurrencyUnit(),
                        amount.getAmount().multiply(most).divide(ordered, amount.getScale(), RoundingMode.HALF_UP));
    }

    private List<Money> parts() {
        return Allocation.byWeights(worth(), List.of(toDeliver(), toBill(), billed, cancelled));
    }
}
