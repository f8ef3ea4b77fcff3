package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.IdempotencyKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is known of one customer's credit. Immutable; {@link #open} gives an empty one, and the methods that follow return it
 * with one thing changed. An account that belongs to a group is bound by the group's account too, and by that one's group, up to
 * the top; the account of a group carries what it owes itself and what all its members owe.
 *
 * @param customer whose
 * @param grade the slug of a grade of the policy
 * @param limits granted instead of the grade's, in the order they were granted; at most one of them binds on a day
 * @param group the customer whose account binds this one too, if any; never the customer itself
 * @param documents what is owed by documents
 * @param reservations what is promised without a document
 * @param held the requests that wait
 * @param collateral what is pledged
 * @param insurance what is insured, if anything is
 * @param reviewBy the last day by which the limit must be looked at anew, if one is set
 * @param blocked nothing is approved or released
 */
public record CreditAccount(
        CustomerId customer,
        String grade,
        List<IndividualLimit> limits,
        Optional<CustomerId> group,
        OpenDocuments documents,
        Reservations reservations,
        HeldRequests held,
        List<Collateral> collateral,
        Optional<CreditInsurance> insurance,
        Optional<LocalDate> reviewBy,
        boolean blocked) {

    public CreditAccount {
        limits = List.copyOf(limits);
        collateral = List.copyOf(collateral);
        checkArgument(
                RuleKey.isSlug(grade),
                "CreditAccount.grade of %s was '%s'; it must be the slug of a grade, such as b.",
                customer,
                grade);
        if (group.isPresent()) {
            checkArgument(
                    !group.get().equals(customer),
                    "CreditAccount.group of %s was the customer itself; it must be another account. Leave it out.",
                    customer);
        }
        CurrencyUnit currency = documents.currency();
        checkArgument(
                reservations.currency().equals(currency),
                "CreditAccount.reservations of %s are in %s; they must be in %s, the currency of the account. Convert them.",
                customer,
                reservations.currency(),
                currency);
        for (IndividualLimit granted : limits) {
            Optional<Money> ceiling = granted.limit().ceiling();
            if (ceiling.isPresent()) {
                checkCurrency(customer, "limits", ceiling.get(), currency);
            }
        }
        for (Collateral pledge : collateral) {
            checkCurrency(customer, "collateral", pledge.value(), currency);
        }
        if (insurance.isPresent()) {
            checkCurrency(customer, "insurance", insurance.get().cover(), currency);
        }
    }

    private static void checkCurrency(CustomerId customer, String what, Money amount, CurrencyUnit currency) {
        checkArgument(
                amount.getCurrencyUnit().equals(currency),
                "CreditAccount.%s of %s has %s; it must be in %s, the currency of the account. Convert it.",
                what,
                customer,
                amount,
                currency);
    }

    /** Obtains an account that owes nothing. */
    public static CreditAccount open(CustomerId customer, String grade, CurrencyUnit currency) {
        return new CreditAccount(
                customer,
                grade,
                List.of(),
                Optional.empty(),
                OpenDocuments.none(currency),
                Reservations.none(currency),
                HeldRequests.none(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Returns where a store keeps the account of a customer. */
    public static AggregateKey keyOf(CustomerId customer) {
        return new AggregateKey("credit-account", customer.value());
    }

    /** Returns where a store keeps this account. */
    public AggregateKey key() {
        return keyOf(customer);
    }

    /** Returns the currency the account is kept in. */
    public CurrencyUnit currency() {
        return documents.currency();
    }

    /** Returns what counts at {@code now}: the documents as of its date, and the reservations that hold at its instant. */
    public Exposure exposure(ZonedDateTime now) {
        return documents
                .exposureOn(now.toLocalDate())
                .with(ExposurePart.RESERVED, reservations.totalAt(now.toInstant()));
    }

    /** Tells whether the reservation of a request is still kept, whatever the time. */
    public boolean keeps(IdempotencyKey request) {
        return reservations.has(request);
    }

    /** Returns the days the oldest open item is past due on {@code day}; zero if none is. Due today is not overdue. */
    public long daysPastDue(LocalDate day) {
        return documents.items().daysPastDue(day);
    }

    /** Returns this account in another grade. */
    public CreditAccount inGrade(String slug) {
        return new CreditAccount(
                customer, slug, limits, group, documents, reservations, held, collateral, insurance, reviewBy, blocked);
    }

    /** Returns this account with one more limit of its own, granted after the others. */
    public CreditAccount withIndividualLimit(IndividualLimit granted) {
        List<IndividualLimit> more = new ArrayList<>(limits);
        more.add(granted);
        return withLimits(more);
    }

    /** Returns this account with other limits of its own. */
    public CreditAccount withLimits(List<IndividualLimit> granted) {
        return new CreditAccount(
                customer,
                grade,
                granted,
                group,
                documents,
                reservations,
                held,
                collateral,
                insurance,
                reviewBy,
                blocked);
    }

    /**
     * Returns this account bound by a group's account too. What it owes is not added to the group's; {@link GroupDesk#join} does both
     * in one step.
     */
    public CreditAccount inGroup(CustomerId head) {
        return inGroup(Optional.of(head));
    }

    /** Returns this account bound by no group. */
    public CreditAccount inNoGroup() {
        return inGroup(Optional.empty());
    }

    private CreditAccount inGroup(Optional<CustomerId> head) {
        return new CreditAccount(
                customer, grade, limits, head, documents, reservations, held, collateral, insurance, reviewBy, blocked);
    }

    /** Returns this account with what its documents say now. */
    public CreditAccount withDocuments(OpenDocuments open) {
        return with(open, reservations, held);
    }

    /** Returns this account with other reservations. */
    public CreditAccount withReservations(Reservations kept) {
        return with(documents, kept, held);
    }

    /** Returns this account with another queue of requests that wait. */
    public CreditAccount withHeld(HeldRequests waiting) {
        return with(documents, reservations, waiting);
    }

    private CreditAccount with(OpenDocuments open, Reservations kept, HeldRequests waiting) {
        return new CreditAccount(
                customer, grade, limits, group, open, kept, waiting, collateral, insurance, reviewBy, blocked);
    }

    /** Returns this account with other collateral. */
    public CreditAccount withCollateral(List<Collateral> pledged) {
        return new CreditAccount(
                customer, grade, limits, group, documents, reservations, held, pledged, insurance, reviewBy, blocked);
    }

    /** Returns this account insured. */
    public CreditAccount withInsurance(CreditInsurance cover) {
        return new CreditAccount(
                customer,
                grade,
                limits,
                group,
                documents,
                reservations,
                held,
                collateral,
                Optional.of(cover),
                reviewBy,
                blocked);
    }

    /** Returns this account with the last day by which its limit must be looked at anew. */
    public CreditAccount withReviewBy(LocalDate day) {
        return new CreditAccount(
                customer,
                grade,
                limits,
                group,
                documents,
                reservations,
                held,
                collateral,
                insurance,
                Optional.of(day),
                blocked);
    }

    /** Returns this account blocked, or not. */
    public CreditAccount withBlocked(boolean value) {
        return new CreditAccount(
                customer, grade, limits, group, documents, reservations, held, collateral, insurance, reviewBy, value);
    }

    /** Returns this account with one more reservation, and without those that have expired. */
    CreditAccount reserve(Reservation reservation, Instant now) {
        return withReservations(reservations.holdingAt(now).plus(reservation));
    }

    /** Returns this account without the reservation of a request. */
    CreditAccount release(IdempotencyKey key) {
        return withReservations(reservations.minus(key));
    }

    /** Returns this account with the amount of a reservation ordered instead. */
    CreditAccount order(Reservation reservation) {
        return with(documents.plusOrdered(reservation.amount()), reservations.minus(reservation.key()), held);
    }
}
