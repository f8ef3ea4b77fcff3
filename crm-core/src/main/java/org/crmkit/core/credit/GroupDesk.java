package org.crmkit.core.credit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.credit.CreditEvent.GroupJoined;
import org.crmkit.core.credit.CreditEvent.GroupLeft;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;

/**
 * Puts accounts under a group's and takes them out again, with all they owe, keep free and have waiting, in one commit over every
 * account concerned. A group never comes to belong to itself: two who try to join each other at once both save both accounts, so one
 * of them is stale, looks again and is refused. Safe under threads.
 */
public final class GroupDesk {

    private final CreditAccounts accounts;
    private final UnitOfWork work;
    private final PolicySource<CreditPolicy> policies;
    private final Clock clock;
    private final Retry retry;

    /** Creates a desk. */
    public GroupDesk(
            CreditAccounts accounts, UnitOfWork work, PolicySource<CreditPolicy> policies, Clock clock, Retry retry) {
        this.accounts = requireNonNull(accounts, "accounts");
        this.work = requireNonNull(work, "work");
        this.policies = requireNonNull(policies, "policies");
        this.clock = requireNonNull(clock, "clock");
        this.retry = requireNonNull(retry, "retry");
    }

    /** Puts a customer, with all that belong to him, under a group. No limit is looked at: the group may be over its own then. */
    public GroupResult join(CustomerId customer, CustomerId group) {
        return retry.until(() -> tryToJoin(customer, group)).orElse(new GroupResult.Contended(retry.attempts()));
    }

    private Optional<GroupResult> tryToJoin(CustomerId customer, CustomerId group) {
        Instant now = clock.instant();
        Optional<Stored<CreditAccount>> found = accounts.find(customer);
        AccountChain above = AccountChain.read(accounts, group);
        if (found.isEmpty() || above.missing().isPresent()) {
            return Optional.of(new GroupResult.NoAccount(above.missing().orElse(customer)));
        }
        CreditAccount member = found.get().state();
        Optional<Reason> refusal = refusal(member, group, above);
        if (refusal.isPresent()) {
            return Optional.of(new GroupResult.Refused(refusal.get()));
        }
        Reservations kept = member.reservations().holdingAt(now);
        CreditAccount joined = member.withReservations(kept).inGroup(group);
        Changes.Builder changes =
                Changes.builder().save(member.key(), found.get().version(), joined);
        above.save(changes, head -> head.withDocuments(head.documents().plus(member.documents()))
                .withReservations(head.reservations().plus(kept))
                .withHeld(head.held().plus(member.held())));
        return saved(changes, new GroupJoined(now, policies.at(now).version(), customer, group), joined);
    }

    private static Optional<Reason> refusal(CreditAccount member, CustomerId group, AccountChain above) {
        if (member.group().isPresent()) {
            CustomerId now = member.group().get();
            return Optional.of(Reason.of(
                    "in-a-group",
                    "账户 " + member.customer() + " 已属于 " + now + "，须先退出。",
                    "Account " + member.customer() + " belongs to " + now + "; take it out of there first."));
        }
        boolean isCycle =
                above.states().stream().anyMatch(head -> head.customer().equals(member.customer()));
        if (isCycle) {
            return Optional.of(Reason.of(
                    "group-cycle",
                    "账户 " + group + " 本身属于 " + member.customer() + "，不能反过来成为其上级。",
                    "Account " + group + " belongs to " + member.customer()
                            + " itself; a group never belongs to itself."));
        }
        boolean isForeign =
                above.states().stream().anyMatch(head -> !head.currency().equals(member.currency()));
        return isForeign
                ? Optional.of(Reason.of(
                        "group-currency",
                        "账户 " + member.customer() + " 以 " + member.currency() + " 记账，与集团币种不同。",
                        "Account " + member.customer() + " is kept in " + member.currency()
                                + ", the group is not; accounts of a group are in one currency."))
                : Optional.empty();
    }

    /** Takes a customer, with all that belong to him, out of his group. */
    public GroupResult leave(CustomerId customer) {
        return retry.until(() -> tryToLeave(customer)).orElse(new GroupResult.Contended(retry.attempts()));
    }

    private Optional<GroupResult> tryToLeave(CustomerId customer) {
        Instant now = clock.instant();
        AccountChain chain = AccountChain.read(accounts, customer);
        if (chain.missing().isPresent()) {
            return Optional.of(new GroupResult.NoAccount(chain.missing().get()));
        }
        CreditAccount member = chain.accounts().get(0).state();
        if (member.group().isEmpty()) {
            return Optional.of(new GroupResult.Refused(Reason.of(
                    "in-no-group", "账户 " + customer + " 不属于任何集团。", "Account " + customer + " belongs to no group.")));
        }
        CreditAccount alone = member.inNoGroup();
        Changes.Builder changes = Changes.builder();
        chain.save(
                changes,
                account -> account.customer().equals(customer)
                        ? alone
                        : account.withDocuments(account.documents().minus(member.documents()))
                                .withReservations(account.reservations().minus(member.reservations()))
                                .withHeld(account.held().minus(member.held())));
        return saved(
                changes,
                new GroupLeft(
                        now,
                        policies.at(now).version(),
                        customer,
                        member.group().get()),
                alone);
    }

    private Optional<GroupResult> saved(Changes.Builder changes, DomainEvent event, CreditAccount account) {
        boolean isSaved =
                work.commit(changes.event(event).build()).fold(committed -> true, stale -> false, repeated -> false);
        return isSaved ? Optional.of(new GroupResult.Changed(account)) : Optional.empty();
    }
}
