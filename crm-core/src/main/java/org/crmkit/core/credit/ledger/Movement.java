package org.crmkit.core.credit.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.money.Allocation;
import org.joda.money.Money;

/**
 * One thing that happened to a document. A document comes into being by one movement and is changed by others; movements are never
 * taken back, only followed by others.
 */
public sealed interface Movement {

    /** Returns the document it is about. */
    DocumentId document();

    /** Returns the business day it belongs to. */
    LocalDate day();

    /** Handles each kind. */
    <R> R accept(Visitor<R> visitor);

    /** Answers for each kind of movement; a new kind adds a method, and the compiler finds every visitor. */
    interface Visitor<R> {
        /** Handles an order. */
        R visit(Ordered movement);

        /** Handles a delivery. */
        R visit(Delivered movement);

        /** Handles a quantity that will not be delivered. */
        R visit(Cancelled movement);

        /** Handles goods that came back unbilled. */
        R visit(Returned movement);

        /** Handles an invoice. */
        R visit(Invoiced movement);

        /** Handles a payment or a credit note. */
        R visit(Credited movement);

        /** Handles what was waiting and is applied now. */
        R visit(Applied movement);

        /** Handles money paid back. */
        R visit(Refunded movement);

        /** Handles a bill or a debit note. */
        R visit(Claimed movement);

        /** Handles a bill that was not honoured. */
        R visit(Dishonoured movement);
    }

    private static void check(DocumentId document, DocumentKind... kinds) {
        checkArgument(
                document.isOneOf(kinds), "Movement.document was %s; it must be one of %s.", document, List.of(kinds));
    }

    /**
     * An order was accepted. All of it counts as ordered.
     *
     * @param lines at least one, each name once; their amounts add up to the amount of the order
     */
    record Ordered(DocumentId document, LocalDate day, List<OrderLine> lines, Valued amount) implements Movement {

        public Ordered {
            lines = List.copyOf(lines);
            check(document, DocumentKind.ORDER);
            checkArgument(!lines.isEmpty(), "Movement.Ordered.lines of %s is empty; give at least one line.", document);
            Money sum = Money.zero(amount.original().getCurrencyUnit());
            for (OrderLine line : lines) {
                sum = sum.plus(line.amount());
            }
            checkArgument(
                    sum.equals(amount.original()),
                    "Movement.Ordered.amount of %s was %s; its lines add up to %s. Correct one of them.",
                    document,
                    amount.original(),
                    sum);
            checkArgument(
                    lines.stream().map(OrderLine::line).distinct().count() == lines.size(),
                    "Movement.Ordered.lines of %s has a line twice; each line has its own name.",
                    document);
        }

        /** Obtains an order of one line, {@code 1}, in the currency of the account. */
        public static Ordered of(DocumentId document, LocalDate day, BigDecimal quantity, Money amount) {
            return new Ordered(document, day, List.of(new OrderLine("1", quantity, amount)), Valued.of(amount));
        }

        /** Returns the value of each line in the currency of the account; they add up to the value of the order. */
        List<Money> lineValues() {
            return Allocation.byWeights(
                    amount.value(),
                    lines.stream().map(line -> line.amount().getAmount()).toList());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A quantity of an order's line was delivered. */
    record Delivered(DocumentId document, LocalDate day, String line, BigDecimal quantity) implements Movement {

        public Delivered {
            check(document, DocumentKind.ORDER);
            checkArgument(
                    quantity.signum() > 0, "Movement.Delivered.quantity was %s; it must be above zero.", quantity);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A quantity of an order's line, neither delivered nor billed, will never be. */
    record Cancelled(DocumentId document, LocalDate day, String line, BigDecimal quantity) implements Movement {

        public Cancelled {
            check(document, DocumentKind.ORDER);
            checkArgument(
                    quantity.signum() > 0, "Movement.Cancelled.quantity was %s; it must be above zero.", quantity);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A quantity that was delivered and not billed came back, and is off the order. What was billed comes back by a credit note. */
    record Returned(DocumentId document, LocalDate day, String line, BigDecimal quantity) implements Movement {

        public Returned {
            check(document, DocumentKind.ORDER);
            checkArgument(quantity.signum() > 0, "Movement.Returned.quantity was %s; it must be above zero.", quantity);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An invoice was written. Its amount is open from now on; what it bills of orders leaves their parts.
     *
     * @param due the last day it may be paid in time
     * @param lines what it bills; none for an invoice without an order
     */
    record Invoiced(DocumentId document, LocalDate day, LocalDate due, Valued amount, List<BilledLine> lines)
            implements Movement {

        public Invoiced {
            lines = List.copyOf(lines);
            check(document, DocumentKind.INVOICE);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Money was received, or something was credited. What is not applied waits.
     *
     * @param document a payment or a credit note
     * @param applied to which items; may be empty
     */
    record Credited(DocumentId document, LocalDate day, Valued amount, List<Application> applied) implements Movement {

        public Credited {
            applied = List.copyOf(applied);
            check(document, DocumentKind.PAYMENT, DocumentKind.CREDIT_NOTE);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A payment or a credit note that was waiting is applied. */
    record Applied(DocumentId document, LocalDate day, List<Application> applied) implements Movement {

        public Applied {
            applied = List.copyOf(applied);
            check(document, DocumentKind.PAYMENT, DocumentKind.CREDIT_NOTE);
            checkArgument(
                    !applied.isEmpty(), "Movement.Applied.applied of %s is empty; name what it settles.", document);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Money that was waiting was paid back; the amount is in the currency of the payment. */
    record Refunded(DocumentId document, LocalDate day, Money amount) implements Movement {

        public Refunded {
            check(document, DocumentKind.PAYMENT, DocumentKind.CREDIT_NOTE);
            checkArgument(amount.isPositive(), "Movement.Refunded.amount was %s; it must be above zero.", amount);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A claim beside the invoices arose: a debit note, or a bill taken for invoices. What it takes the place of is settled by it and
     * counts as the claim from now on.
     *
     * @param document a bill receivable or a debit note
     * @param settles what the bill takes the place of, all of it; empty for a debit note
     */
    record Claimed(DocumentId document, LocalDate day, Valued amount, List<Application> settles) implements Movement {

        public Claimed {
            settles = List.copyOf(settles);
            check(document, DocumentKind.BILL_RECEIVABLE, DocumentKind.DEBIT_NOTE);
            checkArgument(
                    document.kind() == DocumentKind.BILL_RECEIVABLE || settles.isEmpty(),
                    "Movement.Claimed of %s settles items; only a bill does. Enter a payment.",
                    document);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A bill was not honoured: what is open of it is due like an invoice.
     *
     * @param due the last day it may be paid in time
     */
    record Dishonoured(DocumentId document, LocalDate day, LocalDate due) implements Movement {

        public Dishonoured {
            check(document, DocumentKind.BILL_RECEIVABLE);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
