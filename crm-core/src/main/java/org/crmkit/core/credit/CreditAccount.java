package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.IdempotencyKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is known of one customer's credit. Immutable; {@link #open} gives an empty one, and the methods that follow return it
 * with one thing changed. An account that belongs to a group is bound by the group's account too.
 *
 * @param customer whose
 * @param grade the slug of a grade of the policy
 * @param individualLimit a limit granted instead of the grade's, if any
 * @param group the customer whose account binds this one too, if any; never the customer itself. One level: a group that the
 *     group's own account names does not bind this one
 * @param documents what is owed by documents; its reserved part is zero, for reservations stand on their own
 * @param oldestDue the due date of the oldest open item, if any is open
 * @param reservations what is promised without a document, in the order it was; each key once
 * @param blocked nothing is approved or released
 */
public record CreditAccount(
        CustomerId customer,
        String grade,
        Optional<IndividualLimit> individualLimit,
        Optional<CustomerId> group,
        Exposure documents,
        Optional<LocalDate> oldestDue,
        List<Reservation> reservations,
        boolean blocked) {

    public CreditAccount {
        reservations = List.copyOf(reservations);
        checkArgument(
                RuleKey.isSlug(grade),
                "CreditAccount.grade of %s was '%s'; it must be the slug of a grade, such as b.",
                customer,
                grade);
        checkArgument(
                !group.equals(Optional.of(customer)),
                "CreditAccount.group of %s was the customer itself; it must be another account. Leave it out.",
                customer);
        checkArgument(
                documents.reserved().isZero(),
                "CreditAccount.documents of %s has %s reserved; it must be zero. Reservations are kept in their own list.",
                customer,
                documents.reserved());
        individualLimit.ifPresent(granted ->
                checkCurrency(customer, "individualLimit", granted.limit().ceiling(), documents.currency()));
        Set<IdempotencyKey> keys = new HashSet<>();
        for (Reservation reservation : reservations) {
            checkCurrency(customer, "reservations", reservation.amount(), documents.currency());
            checkArgument(
                    keys.add(reservation.key()),
                    "CreditAccount.reservations of %s has %s twice; a request is reserved once.",
                    customer,
                    reservation.key());
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
                Optional.empty(),
                Optional.empty(),
                Exposure.none(currency),
                Optional.empty(),
                List.of(),
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

    /** Returns what counts at {@code now}: the documents, and the reservations that still hold. */
    public Exposure exposure(Instant now) {
        Money reserved = reservations.stream()
                .filter(reservation -> reservation.holdsAt(now))
                .map(Reservation::amount)
                .reduce(Money.zero(currency()), Money::plus);
        return documents.with(ExposurePart.RESERVED, reserved);
    }

    /** Tells whether the reservation of a request is still kept, whatever the time. */
    public boolean keeps(IdempotencyKey request) {
        return reservations.stream().anyMatch(held -> held.key().equals(request));
    }

    /** Returns the days the oldest open item is past due on {@code day}; zero if none is. Due today is not overdue. */
    public long daysPastDue(LocalDate day) {
        return oldestDue.map(due -> OpenItem.daysPast(due, day)).orElse(0L);
    }

    /** Returns this account in another grade. */
    public CreditAccount inGrade(String slug) {
        return new CreditAccount(customer, slug, individualLimit, group, documents, oldestDue, reservations, blocked);
    }

    /** Returns this account with a limit of its own. */
    public CreditAccount withIndividualLimit(IndividualLimit granted) {
        return new CreditAccount(
                customer, grade, Optional.of(granted), group, documents, oldestDue, reservations, blocked);
    }

    /** Returns this account bound by a group's account too. */
    public CreditAccount inGroup(CustomerId head) {
        return new CreditAccount(
                customer, grade, individualLimit, Optional.of(head), documents, oldestDue, reservations, blocked);
    }

    /** Returns this account with what its documents say now. */
    public CreditAccount withDocuments(Exposure exposure, Optional<LocalDate> oldest) {
        return new CreditAccount(customer, grade, individualLimit, group, exposure, oldest, reservations, blocked);
    }

    /** Returns this account blocked, or not. */
    public CreditAccount withBlocked(boolean value) {
        return new CreditAccount(customer, grade, individualLimit, group, documents, oldestDue, reservations, value);
    }

    /** Returns this account with one more reservation, and without those that have expired. */
    CreditAccount reserve(Reservation reservation, Instant now) {
        List<Reservation> kept = new ArrayList<>(keep(held -> held.holdsAt(now)));
        kept.add(reservation);
        return withReservations(kept);
    }

    /** Returns this account without the reservation of a request. */
    CreditAccount release(IdempotencyKey key) {
        return withReservations(keep(held -> !held.key().equals(key)));
    }

    /** Returns this account with the amount of a reservation ordered instead. */
    CreditAccount order(Reservation reservation) {
        CreditAccount released = release(reservation.key());
        return released.withDocuments(documents.plus(ExposurePart.ORDERED, reservation.amount()), oldestDue);
    }

    private List<Reservation> keep(Predicate<Reservation> which) {
        return reservations.stream().filter(which).collect(Collectors.toUnmodifiableList());
    }

    private CreditAccount withReservations(List<Reservation> kept) {
        return new CreditAccount(customer, grade, individualLimit, group, documents, oldestDue, kept, blocked);
    }
}
