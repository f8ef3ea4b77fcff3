package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.internal.SortedTree;
import org.crmkit.core.store.IdempotencyKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is kept free on one account, each request once, sorted by its key. Immutable; a change or a look-up costs O(log n) and
 * shares the rest, and the sum is known, so an account with 100,000 reservations is as quick to check as one with none.
 */
public final class Reservations {

    private static final SortedTree<String, Reservation> EMPTY = SortedTree.of(new ByKey());

    private final CurrencyUnit currency;
    private final SortedTree<String, Reservation> byKey;

    private Reservations(CurrencyUnit currency, SortedTree<String, Reservation> byKey) {
        this.currency = currency;
        this.byKey = byKey;
    }

    /** Obtains no reservation. */
    public static Reservations none(CurrencyUnit currency) {
        return new Reservations(currency, EMPTY);
    }

    /** Obtains some reservations; each key once, all in one currency. */
    public static Reservations of(CurrencyUnit currency, List<Reservation> list) {
        Reservations all = none(currency);
        for (Reservation reservation : list) {
            all = all.plus(reservation);
        }
        return all;
    }

    /**
     * Returns these with one more.
     *
     * @throws IllegalArgumentException if its key is here already, or its currency is another
     */
    public Reservations plus(Reservation reservation) {
        checkArgument(
                reservation.amount().getCurrencyUnit().equals(currency),
                "Reservation.amount of %s was %s; it must be in %s, the currency of the account. Convert it.",
                reservation.key(),
                reservation.amount(),
                currency);
        SortedTree<String, Reservation> more = byKey.put(reservation.key().value(), reservation);
        checkArgument(
                more.size() > byKey.size(),
                "Reservations have %s twice; a request is reserved once. Release it first.",
                reservation.key());
        return new Reservations(currency, more);
    }

    /** Returns these with all of others. */
    public Reservations plus(Reservations others) {
        Reservations all = this;
        for (Reservation reservation : others.list()) {
            all = all.plus(reservation);
        }
        return all;
    }

    /** Returns these without that of a request; these if it has none. */
    public Reservations minus(IdempotencyKey request) {
        SortedTree<String, Reservation> less = byKey.remove(request.value());
        return less.size() == byKey.size() ? this : new Reservations(currency, less);
    }

    /** Returns these without all of others. */
    public Reservations minus(Reservations others) {
        Reservations less = this;
        for (Reservation reservation : others.list()) {
            less = less.minus(reservation.key());
        }
        return less;
    }

    /** Returns these without those that have expired by {@code now}. */
    public Reservations holdingAt(Instant now) {
        Reservations kept = this;
        for (Reservation early : byKey.until(now.getEpochSecond())) {
            kept = early.holdsAt(now) ? kept : kept.minus(early.key());
        }
        return kept;
    }

    /** Returns that of a request, whether it has expired or not. */
    public Optional<Reservation> find(IdempotencyKey request) {
        return byKey.get(request.value());
    }

    /** Tells whether a request has one, whatever the time. */
    public boolean has(IdempotencyKey request) {
        return find(request).isPresent();
    }

    /** Returns how many there are. */
    public int size() {
        return byKey.size();
    }

    /** Returns the currency of every amount. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** Returns the sum of what holds at {@code now}. */
    public Money totalAt(Instant now) {
        return Minor.money(currency, minorAt(now));
    }

    /** Returns all of them, sorted by key. */
    public List<Reservation> list() {
        return byKey.values();
    }

    long minorAt(Instant now) {
        long sum = byKey.sum();
        for (Reservation early : byKey.until(now.getEpochSecond())) {
            sum -= early.holdsAt(now) ? 0 : Minor.of(early.amount());
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reservations that && currency.equals(that.currency) && byKey.equals(that.byKey);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + byKey.hashCode();
    }

    @Override
    public String toString() {
        return byKey.toString();
    }

    private static final class ByKey implements SortedTree.Kind<String, Reservation> {

        @Override
        public int compare(String one, String other) {
            return one.compareTo(other);
        }

        @Override
        public long weight(Reservation reservation) {
            return Minor.of(reservation.amount());
        }

        @Override
        public long time(Reservation reservation) {
            return reservation.expiresAt().getEpochSecond();
        }
    }
}
