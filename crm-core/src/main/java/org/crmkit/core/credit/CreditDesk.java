package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.crmkit.core.credit.CreditEvent.CreditAccountOpened;
import org.crmkit.core.credit.CreditEvent.CreditDeclined;
import org.crmkit.core.credit.CreditEvent.CreditReferred;
import org.crmkit.core.credit.CreditEvent.CreditReserved;
import org.crmkit.core.credit.CreditEvent.ExposureRestated;
import org.crmkit.core.credit.CreditEvent.ReservationOrdered;
import org.crmkit.core.credit.CreditEvent.ReservationReleased;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.joda.money.Money;

/**
 * The front door to credit. {@link #reserve} decides and keeps the amount free in one atomic step, so that two orders never
 * pass where one fits; {@link #order} turns the reservation into an order; {@link #release} gives it back; left alone it
 * expires. An account of a group is decided and changed together with the group's account, in one commit.
 *
 * <p>No lock is taken: each step reads, decides and saves under the versions it read, and starts over when somebody was faster,
 * up to {@code attempts} times. Safe under threads.
 */
public final class CreditDesk {

    private static final int ATTEMPTS = 32;

    private final CreditAccounts accounts;
    private final UnitOfWork work;
    private final PolicySource<CreditPolicy> policies;
    private final Clock clock;
    private final int attempts;

    /**
     * Creates a desk that tries 32 times.
     *
     * @param clock in the zone of the rulebook: its date decides what is overdue
     */
    public CreditDesk(CreditAccounts accounts, UnitOfWork work, PolicySource<CreditPolicy> policies, Clock clock) {
        this(accounts, work, policies, clock, ATTEMPTS);
    }

    /**
     * Creates a desk.
     *
     * @param clock in the zone of the rulebook: its date decides what is overdue
     * @param attempts how often a step is tried while others change the account, at least once
     */
    public CreditDesk(
            CreditAccounts accounts, UnitOfWork work, PolicySource<CreditPolicy> policies, Clock clock, int attempts) {
        checkArgument(attempts > 0, "CreditDesk.attempts was %s; it must be one or more.", attempts);
        this.accounts = requireNonNull(accounts, "accounts");
        this.work = requireNonNull(work, "work");
        this.policies = requireNonNull(policies, "policies");
        this.clock = requireNonNull(clock, "clock");
        this.attempts = attempts;
    }

    /** Opens an account; stale if the customer has one already. */
    public CommitResult open(CreditAccount account) {
        Instant now = clock.instant();
        return work.commit(Changes.builder()
                .save(account.key(), Version.NEW, account)
                .event(new CreditAccountOpened(now, policies.at(now).version(), account.customer(), account.grade()))
                .build());
    }

    /**
     * Decides a request and, if it is approved, keeps its amount free until an order comes or the reservation term of the policy
     * ends. A key that was decided before gets its first answer and changes nothing; to have a request decided anew, after a
     * payment or an expiry, give it a new key.
     *
     * @param customer who is billed
     * @param amount tax included, above zero, in the currency of the account
     * @param key the caller's name for this request
     * @throws IllegalArgumentException if the amount is not in the currency of the account and the policy
     */
    public ReserveResult reserve(CustomerId customer, Money amount, IdempotencyKey key) {
        CreditRequest request = CreditRequest.of(customer, amount, key);
        for (int attempt = 0; attempt < attempts; attempt++) {
            ZonedDateTime now = now();
            Optional<Stored<CreditCase>> before = accounts.findCase(key);
            if (before.isPresent()) {
                return repeated(request, before.get().state(), now.toInstant());
            }
            Optional<Stored<CreditAccount>> own = accounts.find(customer);
            if (own.isEmpty()) {
                return new ReserveResult.NoAccount(customer);
            }
            List<Stored<CreditAccount>> bound = new ArrayList<>(List.of(own.get()));
            Optional<CustomerId> head = own.get().state().group();
            if (head.isPresent()) {
                Optional<Stored<CreditAccount>> group = accounts.find(head.get());
                if (group.isEmpty()) {
                    return new ReserveResult.NoAccount(head.get());
                }
                bound.add(group.get());
            }
            if (bound.stream().anyMatch(account -> account.state().keeps(key))) {
                continue; // the same request, sent twice, was decided between the two reads
            }
            InForce<CreditPolicy> policy = policies.at(now.toInstant());
            CreditDecision decision = CreditControl.decide(
                    request, bound.stream().map(Stored::state).collect(Collectors.toUnmodifiableList()), policy, now);
            CreditCase decided = decided(decision, policy.policy(), now.toInstant());
            if (isSaved(work.commit(changes(decided, bound, now.toInstant())))) {
                return new ReserveResult.Answered(decision, decided.recorded(), false);
            }
        }
        return new ReserveResult.Contended(attempts);
    }

    private static ReserveResult repeated(CreditRequest request, CreditCase before, Instant now) {
        return before.request().equals(request)
                ? new ReserveResult.Answered(before.decision(), before.standing(now), true)
                : new ReserveResult.Mismatched(before.request());
    }

    private static CreditCase decided(CreditDecision decision, CreditPolicy policy, Instant now) {
        return decision.fold(
                approved ->
                        new CreditCase(approved, Standing.RESERVED, Optional.of(now.plus(policy.reservationHolds()))),
                referred -> new CreditCase(referred, Standing.REFUSED, Optional.empty()),
                declined -> new CreditCase(declined, Standing.REFUSED, Optional.empty()));
    }

    /**
     * A refusal leaves the accounts as they are. With a group it saves them all the same, unchanged: the two were read one after
     * the other, and only their versions prove that what the refusal says was true at one moment.
     */
    private static Changes changes(CreditCase decided, List<Stored<CreditAccount>> bound, Instant now) {
        Changes.Builder changes = Changes.builder().save(decided.key(), Version.NEW, decided);
        Optional<Reservation> reservation = decided.expiresAt()
                .map(end -> new Reservation(
                        decided.request().key(), decided.request().amount(), end));
        if (reservation.isPresent() || bound.size() > 1) {
            for (Stored<CreditAccount> account : bound) {
                CreditAccount after = reservation
                        .map(kept -> account.state().reserve(kept, now))
                        .orElse(account.state());
                changes.save(after.key(), account.version(), after);
            }
        }
        CreditEvent event = decided.decision()
                .fold(
                        approved ->
                                new CreditReserved(approved, decided.expiresAt().orElseThrow()),
                        CreditReferred::new,
                        CreditDeclined::new);
        return changes.event(event).build();
    }

    /** Turns a reservation into an order: its amount counts as ordered from now on. */
    public SettleResult order(IdempotencyKey key) {
        return settle(key, Standing.ORDERED, CreditAccount::order);
    }

    /** Gives a reservation back: its amount is free again. */
    public SettleResult release(IdempotencyKey key) {
        return settle(key, Standing.RELEASED, (account, held) -> account.release(held.key()));
    }

    /**
     * The account has the last word on what is kept: where a faster clock elsewhere has let the reservation expire, its amount
     * may have gone to somebody else.
     */
    private SettleResult settle(
            IdempotencyKey key, Standing next, BiFunction<CreditAccount, Reservation, CreditAccount> change) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            Instant now = clock.instant();
            Optional<Stored<CreditCase>> found = accounts.findCase(key);
            if (found.isEmpty()) {
                return new SettleResult.Unknown(key);
            }
            CreditCase held = found.get().state();
            Standing standing = held.standing(now);
            if (standing == next) {
                return new SettleResult.Settled(held.request(), true);
            }
            if (standing != Standing.RESERVED) {
                return new SettleResult.NotHeld(held.request(), standing);
            }
            List<Stored<CreditAccount>> bound = held.accounts().stream()
                    .map(customer -> accountOf(customer, key))
                    .collect(Collectors.toUnmodifiableList());
            if (!bound.stream().allMatch(account -> account.state().keeps(key))) {
                if (accounts.findCase(key).map(Stored::version).equals(found.map(Stored::version))) {
                    return new SettleResult.NotHeld(held.request(), Standing.EXPIRED);
                }
                continue; // somebody settled it between the two reads
            }
            Changes.Builder changes =
                    Changes.builder().save(held.key(), found.get().version(), held.become(next));
            Reservation reservation = new Reservation(
                    key, held.request().amount(), held.expiresAt().orElseThrow());
            for (Stored<CreditAccount> account : bound) {
                CreditAccount after = change.apply(account.state(), reservation);
                changes.save(after.key(), account.version(), after);
            }
            changes.event(
                    next == Standing.ORDERED
                            ? new ReservationOrdered(now, held.decision().decidedUnder(), held.request())
                            : new ReservationReleased(now, held.decision().decidedUnder(), held.request()));
            if (isSaved(work.commit(changes.build()))) {
                return new SettleResult.Settled(held.request(), false);
            }
        }
        return new SettleResult.Contended(attempts);
    }

    private Stored<CreditAccount> accountOf(CustomerId customer, IdempotencyKey key) {
        return accounts.find(customer)
                .orElseThrow(() -> new IllegalStateException(
                        "The account of " + customer + " is gone while " + key + " is reserved on it."));
    }

    /**
     * States anew what accounts owe by their documents: after a delivery, an invoice, a payment, or to mend a balance that
     * drifted. Reservations stay. Accounts of a group are stated together with the group's. Nothing is tried twice: when stale,
     * read the accounts and then their documents again.
     */
    public CommitResult restate(List<Restatement> restatements) {
        Instant now = clock.instant();
        Changes.Builder changes = Changes.builder();
        for (Restatement restatement : restatements) {
            CreditAccount before = restatement.read().state();
            CreditAccount after = before.withDocuments(restatement.documents(), restatement.oldestDue());
            changes.save(after.key(), restatement.read().version(), after);
            changes.event(new ExposureRestated(
                    now, policies.at(now).version(), before.customer(), before.documents(), after.documents()));
        }
        return work.commit(changes.build());
    }

    private static boolean isSaved(CommitResult result) {
        return result.fold(committed -> true, stale -> false, repeated -> false);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
