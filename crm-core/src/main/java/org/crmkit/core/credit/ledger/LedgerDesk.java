package org.crmkit.core.credit.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.credit.AccountChain;
import org.crmkit.core.credit.CheckMode;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditAccounts;
import org.crmkit.core.credit.CreditCase;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.Standing;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * Posts documents: the ledger, the account and the accounts of all groups above it change in one commit, so the running balances
 * always agree with the documents. An order takes the place of the reservation made under its number. Safe under threads.
 *
 * <p>What goes on an account is decided at {@link org.crmkit.core.credit.CreditDesk}; what has been paid may let held requests pass, at
 * {@link org.crmkit.core.credit.ReleaseDesk#recheck}.
 */
public final class LedgerDesk {

    private final CreditAccounts accounts;
    private final CreditLedgers ledgers;
    private final UnitOfWork work;
    private final PolicySource<CreditPolicy> policies;
    private final Clock clock;
    private final Retry retry;

    /** Creates a desk; the two ports and the unit of work are over one store. */
    public LedgerDesk(
            CreditAccounts accounts,
            CreditLedgers ledgers,
            UnitOfWork work,
            PolicySource<CreditPolicy> policies,
            Clock clock,
            Retry retry) {
        this.accounts = requireNonNull(accounts, "accounts");
        this.ledgers = requireNonNull(ledgers, "ledgers");
        this.work = requireNonNull(work, "work");
        this.policies = requireNonNull(policies, "policies");
        this.clock = requireNonNull(clock, "clock");
        this.retry = requireNonNull(retry, "retry");
    }

    /**
     * Posts one movement. An order must be reserved under its number, for at least its value, unless credit is not checked at orders.
     *
     * @param key the caller's name for this movement; posted again it changes nothing
     */
    public PostResult post(CustomerId customer, IdempotencyKey key, Movement movement) {
        return retry.until(() -> tryToPost(customer, key, movement)).orElse(new PostResult.Contended(retry.attempts()));
    }

    private Optional<PostResult> tryToPost(CustomerId customer, IdempotencyKey key, Movement movement) {
        AccountChain chain = AccountChain.read(accounts, customer);
        if (chain.missing().isPresent()) {
            return Optional.of(new PostResult.NoAccount(chain.missing().get()));
        }
        Optional<Stored<CreditLedger>> stored = ledgers.find(customer);
        CreditLedger ledger = stored.map(Stored::state)
                .orElse(CreditLedger.empty(
                        customer, chain.accounts().get(0).state().currency()));
        return ledger.post(key, movement)
                .fold(
                        posted -> posted.repeated()
                                ? Optional.of(new PostResult.Posted(ledger, true))
                                : save(chain, stored.map(Stored::version).orElse(Version.NEW), ledger, posted.ledger()),
                        refused -> Optional.of(new PostResult.Refused(refused.reason())));
    }

    private Optional<PostResult> save(AccountChain chain, Version version, CreditLedger before, CreditLedger after) {
        Instant now = clock.instant();
        InForce<CreditPolicy> policy = policies.at(now);
        CreditLedger.Entry entry = after.latest().orElseThrow();
        Changes.Builder changes = Changes.builder()
                .save(CreditLedger.keyOf(after.customer()), version, after)
                .event(new DocumentPosted(now, policy.version(), after.customer(), entry));
        Optional<IdempotencyKey> reserved = Optional.empty();
        if (entry.movement() instanceof Movement.Ordered ordered) {
            Optional<Stored<CreditCase>> found = accounts.findCase(keyOf(ordered.document()));
            Optional<Reason> refusal = refusal(ordered, found, chain, policy.policy(), now);
            if (refusal.isPresent()) {
                return Optional.of(new PostResult.Refused(refusal.get()));
            }
            if (found.isPresent()) {
                CreditCase settled = found.get().state().become(Standing.ORDERED);
                changes.save(settled.key(), found.get().version(), settled);
                reserved = Optional.of(settled.request().key());
            }
        }
        OpenDocuments more = after.totals();
        OpenDocuments less = before.totals();
        Optional<IdempotencyKey> used = reserved;
        chain.save(changes, account -> account.withDocuments(
                        account.documents().plus(more).minus(less))
                .withReservations(used.map(account.reservations()::minus).orElse(account.reservations())));
        boolean isSaved = work.commit(changes.build()).fold(committed -> true, stale -> false, repeated -> false);
        return isSaved ? Optional.of(new PostResult.Posted(after, false)) : Optional.empty();
    }

    /** The key an order is reserved under: its number. */
    private static IdempotencyKey keyOf(DocumentId order) {
        return IdempotencyKey.of(order.number());
    }

    private static Optional<Reason> refusal(
            Movement.Ordered ordered,
            Optional<Stored<CreditCase>> found,
            AccountChain chain,
            CreditPolicy policy,
            Instant now) {
        CreditAccount own = chain.accounts().get(0).state();
        if (found.isEmpty() && policy.checkPoints().order() == CheckMode.SKIP) {
            return Optional.empty();
        }
        boolean isReserved = found.isPresent()
                && found.get().state().standing(now) == Standing.RESERVED
                && found.get().state().request().customer().equals(own.customer())
                && own.keeps(keyOf(ordered.document()));
        if (!isReserved) {
            return Optional.of(Reason.of(
                    "not-reserved",
                    ordered.document() + " 没有有效的额度预留，应先申请。",
                    ordered.document() + " has no reservation that holds; reserve it under its number first."));
        }
        Money most = found.get().state().request().amount();
        Money value = ordered.amount().value();
        return value.isGreaterThan(most)
                ? Optional.of(Reason.of(
                        "more-than-reserved",
                        ordered.document() + " 金额" + Formats.money(value, Lang.ZH) + "超过预留的"
                                + Formats.money(most, Lang.ZH) + "。",
                        ordered.document() + " is worth " + Formats.money(value, Lang.EN) + "; reserved were "
                                + Formats.money(most, Lang.EN) + ". Reserve the new amount under another number."))
                : Optional.empty();
    }
}
