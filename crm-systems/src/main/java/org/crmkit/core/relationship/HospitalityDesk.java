package org.crmkit.core.relationship;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * Where meals and receptions are asked for before they are paid. What is allowed is entered in the customer's ledger at once, so that two
 * hosts cannot both spend what is left of a year. Safe under threads if its parts are.
 */
public final class HospitalityDesk {

    private final HospitalityLedgers ledgers;
    private final UnitOfWork work;
    private final PolicySource<RelationshipPolicy> policies;
    private final Clock clock;
    private final Retry retry;

    /** Creates a desk; {@code clock} is the one source of the present. */
    public HospitalityDesk(
            HospitalityLedgers ledgers,
            UnitOfWork work,
            PolicySource<RelationshipPolicy> policies,
            Clock clock,
            Retry retry) {
        this.ledgers = ledgers;
        this.work = work;
        this.policies = policies;
        this.clock = clock;
        this.retry = retry;
    }

    /**
     * Allows a sum if the rules in force now do; the same asked twice is entered once.
     *
     * @return as {@link HospitalityDecision#decide}; refused also with {@code id-taken} or {@code changed-meanwhile}
     */
    public HospitalityDecision ask(Hospitality asked) {
        Instant now = clock.instant();
        InForce<RelationshipPolicy> policy = policies.at(now);
        return retry.until(() -> attempt(asked, now, policy))
                .orElseGet(() -> refused(
                        policy.version(),
                        asked,
                        "changed-meanwhile",
                        "台账正被他人反复修改，请稍后再试。",
                        "Others kept changing the ledger. Try again."));
    }

    private Optional<HospitalityDecision> attempt(Hospitality asked, Instant now, InForce<RelationshipPolicy> policy) {
        AggregateKey key = HospitalityLedger.key(asked.customer(), asked.day().getYear());
        Optional<Stored<HospitalityLedger>> stored = ledgers.find(key);
        HospitalityLedger ledger = stored.map(Stored::state).orElseGet(HospitalityLedger::empty);
        Optional<Hospitality> known = ledger.find(asked.contact());
        if (known.isPresent()) {
            return Optional.of(
                    known.get().equals(asked)
                            ? new HospitalityDecision.Allowed(
                                    asked, ledger.total(asked.cost().getCurrencyUnit()), policy.version())
                            : refused(
                                    policy.version(),
                                    asked,
                                    "id-taken",
                                    "往来" + asked.contact() + "已登记另一笔招待费用，请核对编号。",
                                    "Contact " + asked.contact() + " has another sum already. Check its number."));
        }
        HospitalityDecision decision = HospitalityDecision.decide(asked, ledger, policy);
        boolean settled = decision.fold(
                allowed -> {
                    Changes changes = Changes.builder()
                            .save(key, stored.map(Stored::version).orElse(Version.NEW), ledger.with(asked))
                            .event(new HospitalityAllowed(asked, now, policy.version()))
                            .build();
                    return work.commit(changes).fold(committed -> true, stale -> false, repeated -> true);
                },
                needsApproval -> true,
                refused -> true);
        return settled ? Optional.of(decision) : Optional.empty();
    }

    private static HospitalityDecision refused(
            RulebookVersion version, Hospitality asked, String code, String zh, String en) {
        return new HospitalityDecision.Refused(asked, List.of(Reason.of(code, zh, en)), version);
    }
}
