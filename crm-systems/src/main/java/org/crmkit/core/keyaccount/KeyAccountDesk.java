package org.crmkit.core.keyaccount;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Revision;
import org.crmkit.core.store.UnitOfWork;

/** Where key accounts are opened and led. Safe under threads if its parts are. */
public final class KeyAccountDesk {

    private final KeyAccounts accounts;
    private final Revision revision;
    private final PolicySource<KeyAccountPolicy> policies;
    private final Clock clock;

    /** Creates a desk; {@code clock} is the one source of the present. */
    public KeyAccountDesk(KeyAccounts accounts, UnitOfWork work, PolicySource<KeyAccountPolicy> policies, Clock clock) {
        this.accounts = accounts;
        this.revision = Revision.over(work);
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Opens a key account, led by the level of its type.
     *
     * @param since the day its rounds are counted from
     * @return the account, or {@code account-open} if it is one of another type, {@code changed-meanwhile}
     */
    public Outcome<KeyAccount> open(CustomerId customer, KeyAccountType type, LocalDate since) {
        Instant now = clock.instant();
        InForce<KeyAccountPolicy> policy = policies.at(now);
        return revision.of(KeyAccounts.key(customer), () -> accounts.find(customer), before -> {
            if (before.isPresent()) {
                return before.get().type() == type
                        ? Outcome.unchanged(before.get())
                        : Outcome.refused(
                                "account-open",
                                "该客户已是" + before.get().type().label().zh() + "。",
                                "The customer is a "
                                        + before.get().type().label().en() + " already.");
            }
            KeyAccount account = new KeyAccount(
                    customer,
                    type,
                    Set.of(policy.policy().level(type)),
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    List.of(),
                    false,
                    since,
                    now);
            return Outcome.done(
                    account,
                    new KeyAccountEvent(
                            customer, KeyAccountEvent.Kind.ACCOUNT_OPENED, type.slug(), now, policy.version()));
        });
    }

    /**
     * Makes one move now, by the rules in force.
     *
     * @return as the move says, or {@code account-unknown}, {@code earlier-than-last-change}, {@code changed-meanwhile}
     */
    public Outcome<KeyAccount> move(CustomerId customer, KeyAccountMove move) {
        Instant now = clock.instant();
        return revision.of(KeyAccounts.key(customer), () -> accounts.find(customer), before -> {
            if (before.isEmpty()) {
                return Outcome.refused(
                        "account-unknown",
                        "客户" + customer + "不是核心客户。",
                        "Customer " + customer + " is no key account. Open one first.");
            }
            if (now.isBefore(before.get().changedAt())) {
                return Outcome.refused(
                        "earlier-than-last-change",
                        "时间早于最近一次变更，请核对时钟。",
                        "The time was before the last change of the account. Check the clock.");
            }
            return move.make(before.get(), now, policies.at(now));
        });
    }
}
