package org.crmkit.core.credit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
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
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.joda.money.Money;

/**
 * The front door to credit. {@link #reserve} decides and keeps the amount free in one atomic step, so that two orders never
 * pass where one fits; {@link #order} turns the reservation into an order; {@link #release} gives it back; left alone it
 * expires. An account of a group is decided and changed together with the accounts of all groups above it, in one commit.
 * {@link ReleaseDesk} is next door, for requests that are held.
 *
 * <p>No lock is taken: each step reads, decides and saves under the versions it read, and starts over when somebody was faster,
 * as often as its {@link Retry} says. Safe under threads.
 */
public final class CreditDesk {

    private final CreditAccounts accounts;
    private final UnitOfWork work;
    private final PolicySource<CreditPolicy> policies;
    private final Clock clock;
    private final Retry retry;

    /**
     * Creates a desk with the standard retries.
     *
     * @param clock in the zone of the rulebook: its date decides what is overdue
     */
    public CreditDesk(CreditAccounts accounts, UnitOfWork work, PolicySource<CreditPolicy> policies, Clock clock) {
        this(accounts, work, policies, clock, Retry.standard());
    }

    /**
     * Creates a desk.
     *
     * @param clock in the zone of the rulebook: its date decides what is overdue
     * @param retry how often a step is tried while others change the account
     */
    public CreditDesk(
            CreditAccounts accounts, UnitOfWork work, PolicySource<CreditPolicy> policies, Clock clock, Retry retry) {
        this.accounts = requireNonNull(accounts, "accounts");
        this.work = requireNonNull(work, "work");
        this.policies = requireNonNull(policies, "policies");
        this.clock = requireNonNull(clock, "clock");
        this.retry = requireNonNull(retry, "retry");
    }

    /** Opens an account; stale if the customer has one already. One that owes something joins its group by {@link GroupDesk}. */
    public CommitResult open(CreditAccount account) {
        Instant now = clock.instant();
        return work.commit(Changes.builder()
                .save(account.key(), Version.NEW, account)
                .event(new CreditAccountOpened(now, policies.at(now).version(), account.customer(), account.grade()))
                .build());
    }

    /**
     * Checks a document without keeping anything free: advice. At a delivery or an invoice the amount of the order that was
     * approved under the request's key is in the exposure already and does not stand in its own way.
     *
     * @param request what is ordered, delivered or billed now, under the key of its order
     * @return empty if the customer, or a group above it, has no account
     */
    public Optional<CreditDecision> check(CheckPoint point, CreditRequest request) {
        ZonedDateTime now = now();
        Money approved = accounts.findCase(request.key())
                .map(Stored::state)
                .filter(decided -> decided.request().customer().equals(request.customer()))
                .filter(decided -> isKept(decided.standing(now.toInstant())))
                .map(decided -> decided.request().amount())
                .orElse(Money.zero(request.amount().getCurrencyUnit()));
        AccountChain chain = AccountChain.read(accounts, request.customer());
        return chain.missing().isPresent()
                ? Optional.empty()
                : Optional.of(CreditControl.check(
                        point, request, approved, chain.states(), policies.at(now.toInstant()), now));
    }

    private static boolean isKept(Standing standing) {
        return standing == Standing.RESERVED || standing == Standing.ORDERED;
    }

    /**
     * Decides a request and, if it is approved, keeps its amount free until an order comes or the reservation term of the policy
     * ends. If it is referred, it is held: a person may let it pass, or a payment. A key that was decided before gets the answer
     * that stands and changes nothing; to have a request decided anew after an expiry, give it a new key.
     *
     * @param customer who is billed
     * @param amount tax included, above zero, in the currency of the account
     * @param key the caller's name for this request
     * @throws IllegalArgumentException if the amount is not in the currency of the account and the policy
     */
    public ReserveResult reserve(CustomerId customer, Money amount, IdempotencyKey key) {
        CreditRequest request = CreditRequest.of(customer, amount, key);
        return retry.until(() -> tryToReserve(request)).orElse(new ReserveResult.Contended(retry.attempts()));
    }

    private Optional<ReserveResult> tryToReserve(CreditRequest request) {
        ZonedDateTime now = now();
        Instant moment = now.toInstant();
        // The accounts first: what had no case after that was not in the accounts before.
        AccountChain chain = AccountChain.read(accounts, request.customer());
        Optional<Stored<CreditCase>> before = accounts.findCase(request.key());
        if (before.isPresent()) {
            return Optional.of(repeated(request, before.get().state(), moment));
        }
        if (chain.missing().isPresent()) {
            return Optional.of(new ReserveResult.NoAccount(chain.missing().get()));
        }
        InForce<CreditPolicy> policy = policies.at(moment);
        CreditDecision decision = CreditControl.check(request, chain.states(), policy, now);
        CreditCase decided =
                CreditCase.decided(decision, moment.plus(policy.policy().reservationHolds()));
        return isSaved(work.commit(changes(decided, chain, moment)))
                ? Optional.of(new ReserveResult.Answered(decision, decided.recorded(), false))
                : Optional.empty();
    }

    private static ReserveResult repeated(CreditRequest request, CreditCase before, Instant now) {
        return before.request().equals(request)
                ? new ReserveResult.Answered(before.decision(), before.standing(now), true)
                : new ReserveResult.Mismatched(before.request());
    }

    /**
     * What is declined leaves the accounts as they are. With a group it saves them all the same, unchanged: they were read one after
     * the other, and only their versions prove that what the refusal says was true at one moment.
     */
    private static Changes changes(CreditCase decided, AccountChain chain, Instant now) {
        Changes.Builder changes = Changes.builder().save(decided.key(), Version.NEW, decided);
        CreditEvent event = decided.decision()
                .fold(
                        approved -> {
                            Instant end = decided.expiresAt().orElseThrow();
                            Reservation kept = reservation(decided.request(), end);
                            chain.save(changes, account -> account.reserve(kept, now));
                            return new CreditReserved(approved, end);
                        },
                        referred -> {
                            chain.save(
                                    changes,
                                    account -> account.withHeld(account.held().plus(decided.place())));
                            return new CreditReferred(referred);
                        },
                        declined -> {
                            if (chain.accounts().size() > 1) {
                                chain.save(changes, account -> account);
                            }
                            return new CreditDeclined(declined);
                        });
        return changes.event(event).build();
    }

    static Reservation reservation(CreditRequest request, Instant expiresAt) {
        return new Reservation(request.key(), request.amount(), expiresAt);
    }

    /** Turns a reservation into an order: its amount counts as ordered from now on. */
    public SettleResult order(IdempotencyKey key) {
        return retry.until(() -> tryToSettle(key, Standing.ORDERED))
                .orElse(new SettleResult.Contended(retry.attempts()));
    }

    /** Gives a reservation back: its amount is free again. A request that is held is given up. */
    public SettleResult release(IdempotencyKey key) {
        return retry.until(() -> tryToSettle(key, Standing.RELEASED))
                .orElse(new SettleResult.Contended(retry.attempts()));
    }

    /**
     * The account has the last word on what is kept: where a faster clock elsewhere has let the reservation expire, its amount
     * may have gone to somebody else.
     */
    private Optional<SettleResult> tryToSettle(IdempotencyKey key, Standing next) {
        Instant now = clock.instant();
        Optional<Stored<CreditCase>> found = accounts.findCase(key);
        if (found.isEmpty()) {
            return Optional.of(new SettleResult.Unknown(key));
        }
        CreditCase decided = found.get().state();
        CreditRequest request = decided.request();
        Standing standing = decided.standing(now);
        if (standing == next) {
            return Optional.of(new SettleResult.Settled(request, true));
        }
        boolean isGivenUp = standing == Standing.HELD && next == Standing.RELEASED;
        if (standing != Standing.RESERVED && !isGivenUp) {
            return Optional.of(new SettleResult.NotHeld(request, standing));
        }
        AccountChain chain = AccountChain.read(accounts, request.customer());
        if (chain.missing().isPresent()) {
            throw new IllegalStateException(
                    "The account of " + chain.missing().get() + " is gone while " + key + " is kept on it.");
        }
        if (!isGivenUp && !chain.keep(key)) {
            boolean isSettled = !accounts.findCase(key).map(Stored::version).equals(found.map(Stored::version));
            return isSettled ? Optional.empty() : Optional.of(new SettleResult.NotHeld(request, Standing.EXPIRED));
        }
        Changes.Builder changes =
                Changes.builder().save(decided.key(), found.get().version(), decided.become(next));
        if (next == Standing.ORDERED) {
            Reservation kept = reservation(request, decided.expiresAt().orElseThrow());
            chain.save(changes, account -> account.order(kept));
            changes.event(new ReservationOrdered(now, decided.decision().decidedUnder(), request));
        } else {
            chain.save(
                    changes,
                    account ->
                            isGivenUp ? account.withHeld(account.held().minus(decided.place())) : account.release(key));
            changes.event(new ReservationReleased(now, decided.decision().decidedUnder(), request));
        }
        return isSaved(work.commit(changes.build()))
                ? Optional.of(new SettleResult.Settled(request, false))
                : Optional.empty();
    }

    /**
     * States anew what accounts owe by their documents: for a host that keeps its documents itself, after a delivery, an invoice or
     * a payment, or to mend a balance that drifted. Reservations stay. An account of a group is stated together with those above it.
     * Nothing is tried twice: when stale, read the accounts and then their documents again.
     */
    public CommitResult restate(List<Restatement> restatements) {
        Instant now = clock.instant();
        Changes.Builder changes = Changes.builder();
        for (Restatement restatement : restatements) {
            CreditAccount before = restatement.read().state();
            CreditAccount after = before.withDocuments(restatement.documents());
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
