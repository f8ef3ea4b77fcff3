package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.money.Allocation;
import org.joda.money.Money;

/**
 * Goods a customer bought, and what came back of them so far.
 *
 * @param id of the line of the sale
 * @param customer who bought
 * @param deliveredOn the day he got them
 * @param quantity how many, one or more
 * @param paid for all of them together, after every discount; zero or more
 * @param refunds of what came back, in order; together not more than {@code paid}, and not more pieces than {@code quantity}
 */
public record ReturnFile(
        PurchaseId id, CustomerId customer, LocalDate deliveredOn, int quantity, Money paid, List<Refund> refunds) {

    /**
     * Pieces that were taken back.
     *
     * @param on the day
     * @param quantity how many, one or more
     * @param goods what was paid for them
     * @param deductions what was kept, each with why
     */
    public record Refund(LocalDate on, int quantity, Money goods, List<Deduction> deductions) {
        public Refund {
            deductions = List.copyOf(deductions);
            checkArgument(quantity >= 1, "Refund.quantity was %s; it must be one or more. Raise it.", quantity);
            checkArgument(
                    !net(goods, deductions).isNegative(),
                    "Refund.deductions were %s of %s; they must not be more than was paid. Correct them.",
                    deductions,
                    goods);
        }

        /** Returns what the customer gets. */
        public Money amount() {
            return net(goods, deductions);
        }

        private static Money net(Money goods, List<Deduction> deductions) {
            Money amount = goods;
            for (Deduction deduction : deductions) {
                amount = amount.minus(deduction.amount());
            }
            return amount;
        }
    }

    public ReturnFile {
        refunds = List.copyOf(refunds);
        checkArgument(quantity >= 1, "ReturnFile.quantity was %s; it must be one or more. Raise it.", quantity);
        checkArgument(!paid.isNegative(), "ReturnFile.paid was %s; it must be zero or more. Correct it.", paid);
        Money goods = Money.zero(paid.getCurrencyUnit());
        int back = 0;
        for (Refund refund : refunds) {
            goods = goods.plus(refund.goods());
            back = Math.addExact(back, refund.quantity());
        }
        checkArgument(
                back <= quantity && !goods.isGreaterThan(paid),
                "ReturnFile.refunds of %s were %s pieces for %s; they must be at most %s pieces and %s, what was bought and paid. Correct it.",
                id,
                back,
                goods,
                quantity,
                paid);
    }

    /** Obtains the file of goods of which nothing has come back. */
    public static ReturnFile of(PurchaseId id, CustomerId customer, LocalDate deliveredOn, int quantity, Money paid) {
        return new ReturnFile(id, customer, deliveredOn, quantity, paid, List.of());
    }

    /** Returns how many pieces the customer still has. */
    public int left() {
        return quantity - refunds.stream().mapToInt(Refund::quantity).sum();
    }

    /** Returns what the customer has got back so far. */
    public Money refunded() {
        return refunds.stream().map(Refund::amount).reduce(Money.zero(paid.getCurrencyUnit()), Money::plus);
    }

    /** Returns what was paid for the next {@code pieces} that come back, so that over all pieces it adds up to the last cent. */
    Money priceOf(int pieces) {
        Money price = Money.zero(paid.getCurrencyUnit());
        int first = quantity - left();
        for (Money piece : Allocation.equally(paid, quantity).subList(first, first + pieces)) {
            price = price.plus(piece);
        }
        return price;
    }

    ReturnFile with(Refund refund) {
        List<Refund> more = new ArrayList<>(refunds);
        more.add(refund);
        return new ReturnFile(id, customer, deliveredOn, quantity, paid, more);
    }
}
