package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.CreditEvent.CreditOverridden;
import org.crmkit.core.credit.CreditEvent.CreditReserved;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;

/**
 * Where held requests are let pass: by {@link #override}, when somebody who may says so, or by {@link #recheck}, when a payment has
 * made room. Both decide on what the accounts are at that moment, and keep the amount free in the same commit. Safe under threads.
 */
public final class ReleaseDesk {

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
    public ReleaseDesk(CreditAccounts accounts, UnitOfWork work, PolicySource<CreditPolicy> policies, Clock clock) {
        this(accounts, work, policies, clock, Retry.standard());
    }

    /**
     * Creates a desk.
     *
     * @param clock in the zone of the rulebook: its date decides what is overdue
     * @param retry how often a step is tried while others change the account
     */
    public ReleaseDesk(
            CreditAccounts accounts, UnitOfWork work, PolicySource<CreditPolicy> policies, Clock clock, Retry retry) {
        this.accounts = requireNonNull(accounts, "accounts");
        this.work = requireNonNull(work, "work");
        this.policies = requireNonNull(policies, "policies");
        this.clock = requireNonNull(clock, "clock");
        this.retry = requireNonNull(retry, "retry");
    }

    /**
     * Lets one held request pass, and changes no limit. The request is decided anew first: what stands against it now is what must be
     * covered by the authority of those who approve. What no post may release, nobody overrides. The release holds for the
     * override term of the policy if no order comes.
     *
     * @param requester who asks for it; may not be among the approvers
     * @param approvers one, or two different persons where the policy asks for two
     * @param reason why, not blank
     */
    public OverrideResult override(IdempotencyKey key, Officer requester, List<Officer> approvers, String reason) {
        checkArgument(!reason.isBlank(), "ReleaseDesk.override of %s has a blank reason; say why it may pass.", key);
        return retry.until(() -> tryToOverride(key, requester, approvers, reason))
                .orElse(new OverrideResult.Contended(retry.attempts()));
    }

    private Optional<OverrideResult> tryToOverride(
            IdempotencyKey key, Officer requester, List<Officer> approvers, String reason) {
        ZonedDateTime now = now();
        Optional<Held> found = find(key, now);
        if (found.isEmpty()) {
            Optional<CreditCase> decided = accounts.findCase(key).map(Stored::state);
            return Optional.of(new OverrideResult.NotHeld(decided.map(it -> it.standing(now.toInstant()))));
        }
        Held held = found.get();
        return held.latest.fold(
                approved -> held.pass(approved).map(OverrideResult.Passed::new),
                referred -> {
                    CreditPolicy policy = held.policy.policy();
                    List<Reason> against = Approvals.againstRelease(requester, approvers, referred.shortfall(), policy);
                    if (!against.isEmpty()) {
                        return Optional.of(new OverrideResult.NotAllowed(against));
                    }
                    Instant at = now.toInstant();
                    CreditOverride override = new CreditOverride(
                            requester,
                            approvers,
                            reason,
                            at,
                            at.plus(policy.approval().overrideHolds()));
                    return held.override(referred, override).map(OverrideResult.Passed::new);
                },
                declined -> Optional.of(new OverrideResult.NotAllowed(declined.reasons())));
    }

    /**
     * Looks at every request that waits on an account again, after a payment for example: the oldest first, of one moment by key. One
     * that fits is reserved before the next is looked at; one that does not keeps its place, and younger ones that fit pass it. On
     * the account of a group all its members' requests wait.
     *
     * @return one for each that waited, in that order; those settled by somebody else meanwhile are left out
     */
    public List<Rechecked> recheck(CustomerId customer) {
        List<Rechecked> looked = new ArrayList<>();
        List<HeldRequests.Held> queue = accounts.find(customer)
                .map(account -> account.state().held().list())
                .orElse(List.of());
        for (HeldRequests.Held place : queue) {
            retry.until(() -> tryToPass(place.key())).ifPresent(looked::addAll);
        }
        return List.copyOf(looked);
    }

    /** Returns what was seen; an empty list where the request waits no longer, and nothing at all where it must be tried again. */
    private Optional<List<Rechecked>> tryToPass(IdempotencyKey key) {
        Optional<Held> found = find(key, now());
        if (found.isEmpty()) {
            return Optional.of(List.of());
        }
        Held held = found.get();
        List<Rechecked> seen = List.of(new Rechecked(key, held.latest));
        return held.latest.fold(
                approved -> held.pass(approved).isPresent() ? Optional.of(seen) : Optional.empty(),
                referred -> Optional.of(seen),
                declined -> Optional.of(seen));
    }

    private Optional<Held> find(IdempotencyKey key, ZonedDateTime now) {
        Optional<Stored<CreditCase>> found = accounts.findCase(key);
        if (found.isEmpty() || found.get().state().recorded() != Standing.HELD) {
            return Optional.empty();
        }
        CreditRequest request = found.get().state().request();
        AccountChain chain = AccountChain.read(accounts, request.customer());
        if (chain.missing().isPresent()) {
            throw new IllegalStateException(
                    "The account of " + chain.missing().get() + " is gone while " + key + " waits on it.");
        }
        InForce<CreditPolicy> policy = policies.at(now.toInstant());
        CreditDecision latest = CreditControl.check(request, chain.states(), policy, now);
        return Optional.of(new Held(found.get(), chain, policy, latest, now.toInstant()));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    /** One request that waits, with what it waits on and what the answer is now. */
    private final class Held {
        private final Stored<CreditCase> stored;
        private final AccountChain chain;
        private final InForce<CreditPolicy> policy;
        private final CreditDecision latest;
        private final Instant at;

        Held(
                Stored<CreditCase> stored,
                AccountChain chain,
                InForce<CreditPolicy> policy,
                CreditDecision latest,
                Instant at) {
            this.stored = stored;
            this.chain = chain;
            this.policy = policy;
            this.latest = latest;
            this.at = at;
        }

        Optional<CreditCase> pass(CreditDecision.Approved approved) {
            Instant end = at.plus(policy.policy().reservationHolds());
            return save(CreditCase.decided(approved, end), new CreditReserved(approved, end));
        }

        Optional<CreditCase> override(CreditDecision.Referred referred, CreditOverride override) {
            return save(stored.state().overridden(referred, override), new CreditOverridden(referred, override));
        }

        private Optional<CreditCase> save(CreditCase passed, CreditEvent event) {
            Reservation kept =
                    CreditDesk.reservation(passed.request(), passed.expiresAt().orElseThrow());
            HeldRequests.Held place = stored.state().place();
            Changes.Builder changes = Changes.builder().save(passed.key(), stored.version(), passed);
            chain.save(changes, account -> account.withHeld(account.held().minus(place))
                    .reserve(kept, at));
            boolean isSaved = work.commit(changes.event(event).build())
                    .fold(committed -> true, stale -> false, repeated -> false);
            return isSaved ? Optional.of(passed) : Optional.empty();
        }
    }
}
