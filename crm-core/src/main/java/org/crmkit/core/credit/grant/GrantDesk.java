package org.crmkit.core.credit.grant;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditAccounts;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.grant.GrantEvent.CreditApplied;
import org.crmkit.core.credit.grant.GrantEvent.CreditApproved;
import org.crmkit.core.credit.grant.GrantEvent.CreditEvaluated;
import org.crmkit.core.credit.grant.GrantEvent.CreditRejected;
import org.crmkit.core.credit.grant.GrantEvent.LimitLowered;
import org.crmkit.core.credit.grant.GrantEvent.LimitRaised;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.joda.money.Money;

/**
 * Takes applications, their evaluations and approvals; with the last one needed the limit is on the account, its change in the history
 * and its event told, in one commit. Safe under threads.
 */
public final class GrantDesk {

    private final CreditAccounts accounts;
    private final CreditFiles files;
    private final UnitOfWork work;
    private final PolicySource<CreditPolicy> policies;
    private final Clock clock;
    private final Retry retry;

    /** Creates a desk; the ports and the unit of work are over one store, the clock is in the zone of the rulebook. */
    public GrantDesk(
            CreditAccounts accounts,
            CreditFiles files,
            UnitOfWork work,
            PolicySource<CreditPolicy> policies,
            Clock clock,
            Retry retry) {
        this.accounts = requireNonNull(accounts, "accounts");
        this.files = requireNonNull(files, "files");
        this.work = requireNonNull(work, "work");
        this.policies = requireNonNull(policies, "policies");
        this.clock = requireNonNull(clock, "clock");
        this.retry = requireNonNull(retry, "retry");
    }

    /** Opens the file of an application; not open if its key has one, or the customer has no account. */
    public GrantResult apply(CreditApplication application) {
        return retry.until(() -> {
                    ZonedDateTime now = now();
                    Optional<Stored<CreditFile>> before = files.find(application.key());
                    Optional<Stored<CreditAccount>> account = accounts.find(application.customer());
                    if (before.isPresent() || account.isEmpty()) {
                        return Optional.of(new GrantResult.NotOpen(before.map(Stored::state)));
                    }
                    InForce<CreditPolicy> policy = policies.at(now.toInstant());
                    CreditFile file = CreditFile.open(application);
                    Changes changes = Changes.builder()
                            .save(file.key(), Version.NEW, file)
                            .event(new CreditApplied(application, policy.version()))
                            .build();
                    return isSaved(changes)
                            ? Optional.<GrantResult>of(new GrantResult.Filed(
                                    file,
                                    GrantControl.decide(file, account.get().state(), policy, now)
                                            .fold(granted -> List.of(), GrantDecision.Waiting::missing)))
                            : Optional.<GrantResult>empty();
                })
                .orElse(new GrantResult.Contended(retry.attempts()));
    }

    /** Puts an evaluation into the file. Whoever approved before must approve again. */
    public GrantResult evaluate(IdempotencyKey application, CreditEvaluation evaluation) {
        return change(
                application,
                file -> file.evaluated(evaluation),
                (file, policy, now) -> new CreditEvaluated(file.application(), evaluation, policy.version()));
    }

    /**
     * Approves an application. With the last approval needed the limit is granted. An approval that does not count, of the one who asked
     * or of a post without authority, is not put into the file; the answer says why.
     */
    public GrantResult approve(IdempotencyKey application, Officer approver) {
        return change(
                application,
                file -> file.approved(approver),
                (file, policy, now) ->
                        new CreditApproved(now.toInstant(), policy.version(), file.application(), approver));
    }

    /** Turns an application down. */
    public GrantResult reject(IdempotencyKey application, Officer by, String reason) {
        checkArgument(!reason.isBlank(), "GrantDesk.reject of %s has a blank reason; say why.", application);
        return change(
                application,
                file -> file.become(CreditFile.State.REJECTED),
                (file, policy, now) ->
                        new CreditRejected(now.toInstant(), policy.version(), file.application(), by, reason));
    }

    private interface Told {
        DomainEvent event(CreditFile file, InForce<CreditPolicy> policy, ZonedDateTime now);
    }

    private GrantResult change(IdempotencyKey application, UnaryOperator<CreditFile> how, Told told) {
        return retry.until(() -> tryToChange(application, how, told))
                .orElse(new GrantResult.Contended(retry.attempts()));
    }

    private Optional<GrantResult> tryToChange(IdempotencyKey application, UnaryOperator<CreditFile> how, Told told) {
        ZonedDateTime now = now();
        Optional<Stored<CreditFile>> found = files.find(application);
        if (found.isEmpty() || found.get().state().state() != CreditFile.State.OPEN) {
            return Optional.of(new GrantResult.NotOpen(found.map(Stored::state)));
        }
        Stored<CreditFile> stored = found.get();
        Optional<Stored<CreditAccount>> account =
                accounts.find(stored.state().application().customer());
        if (account.isEmpty()) {
            return Optional.of(new GrantResult.NotOpen(Optional.empty()));
        }
        InForce<CreditPolicy> policy = policies.at(now.toInstant());
        CreditFile file = how.apply(stored.state());
        DomainEvent event = told.event(file, policy, now);
        if (file.state() != CreditFile.State.OPEN) {
            return saved(stored, file, event, new GrantResult.Filed(file, List.of()));
        }
        return GrantControl.decide(file, account.get().state(), policy, now)
                .fold(
                        granted -> grant(stored, file, account.get(), granted, event),
                        waiting -> counts(file, policy)
                                ? saved(stored, file, event, new GrantResult.Filed(file, waiting.missing()))
                                : Optional.of(new GrantResult.Filed(stored.state(), waiting.missing())));
    }

    /** Tells whether every approval in a file is one that counts. */
    private static boolean counts(CreditFile file, InForce<CreditPolicy> policy) {
        List<Officer> by = file.approvedBy();
        Officer requester = file.application().requestedBy();
        return by.stream().map(Officer::id).distinct().count() == by.size()
                && by.stream()
                        .allMatch(officer -> !officer.isSamePerson(requester)
                                && policy.policy().authority(officer.post()).isPresent());
    }

    private Optional<GrantResult> saved(
            Stored<CreditFile> before, CreditFile file, DomainEvent event, GrantResult result) {
        Changes changes = Changes.builder()
                .save(file.key(), before.version(), file)
                .event(event)
                .build();
        return isSaved(changes) ? Optional.of(result) : Optional.empty();
    }

    private Optional<GrantResult> grant(
            Stored<CreditFile> before,
            CreditFile file,
            Stored<CreditAccount> account,
            GrantDecision.Granted granted,
            DomainEvent event) {
        CreditChange change = granted.change();
        Optional<Stored<LimitHistory>> history = files.historyOf(change.customer());
        LimitHistory longer = history.map(Stored::state)
                .orElse(LimitHistory.empty(change.customer()))
                .with(change);
        Money nothing = Money.zero(account.state().currency());
        Money over = granted.after()
                .headroom()
                .filter(Money::isNegative)
                .map(Money::negated)
                .orElse(nothing);
        Changes changes = Changes.builder()
                .save(file.key(), before.version(), file.become(CreditFile.State.GRANTED))
                .save(granted.account().key(), account.version(), granted.account())
                .save(
                        LimitHistory.keyOf(change.customer()),
                        history.map(Stored::version).orElse(Version.NEW),
                        longer)
                .event(event)
                .event(
                        change.before().isAbove(change.after())
                                ? new LimitLowered(change, over)
                                : new LimitRaised(change))
                .build();
        return isSaved(changes) ? Optional.of(new GrantResult.Granted(change, granted.after())) : Optional.empty();
    }

    private boolean isSaved(Changes changes) {
        return work.commit(changes).fold(committed -> true, stale -> false, repeated -> false);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
