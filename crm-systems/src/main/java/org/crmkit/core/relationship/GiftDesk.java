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
 * Where gifts are asked for. The customer's and the giver's ledger are saved in one unit of work, so that two gifts at the same moment
 * cannot both use what only one may. Safe under threads if its parts are.
 */
public final class GiftDesk {

    private final GiftLedgers ledgers;
    private final UnitOfWork work;
    private final PolicySource<RelationshipPolicy> policies;
    private final Clock clock;
    private final Retry retry;

    /** Creates a desk; {@code clock} is the one source of the present. */
    public GiftDesk(
            GiftLedgers ledgers, UnitOfWork work, PolicySource<RelationshipPolicy> policies, Clock clock, Retry retry) {
        this.ledgers = ledgers;
        this.work = work;
        this.policies = policies;
        this.clock = clock;
        this.retry = retry;
    }

    /**
     * Gives a gift if the rules in force now allow it; a gift given before is given again only in the answer.
     *
     * @return as {@link GiftDecision#decide}; refused also with {@code id-taken} or {@code changed-meanwhile}
     */
    public GiftDecision give(Gift gift) {
        Instant now = clock.instant();
        InForce<RelationshipPolicy> policy = policies.at(now);
        return retry.until(() -> attempt(gift, now, policy))
                .orElseGet(() -> refused(
                        policy.version(),
                        gift,
                        "changed-meanwhile",
                        "台账正被他人反复修改，请稍后再试。",
                        "Others kept changing the ledgers. Try again."));
    }

    private Optional<GiftDecision> attempt(Gift gift, Instant now, InForce<RelationshipPolicy> policy) {
        AggregateKey customerKey = GiftLedger.key(gift.customer(), gift.day().getYear());
        AggregateKey giverKey = GiftLedger.key(gift.giver(), gift.day().getYear());
        Optional<Stored<GiftLedger>> customer = ledgers.find(customerKey);
        Optional<Stored<GiftLedger>> giver = ledgers.find(giverKey);
        GiftLedger toCustomer = customer.map(Stored::state).orElseGet(GiftLedger::empty);
        GiftLedger byGiver = giver.map(Stored::state).orElseGet(GiftLedger::empty);
        Optional<Gift> known = toCustomer.find(gift.id()).or(() -> byGiver.find(gift.id()));
        if (known.isPresent()) {
            return Optional.of(
                    known.get().equals(gift)
                            ? new GiftDecision.Given(
                                    gift,
                                    toCustomer.total(gift.value().getCurrencyUnit()),
                                    byGiver.total(gift.value().getCurrencyUnit()),
                                    policy.version())
                            : refused(
                                    policy.version(),
                                    gift,
                                    "id-taken",
                                    "编号" + gift.id() + "已用于另一赠礼，请另取编号。",
                                    "The number " + gift.id() + " belongs to another gift. Give this one its own."));
        }
        GiftDecision decision = GiftDecision.decide(gift, toCustomer, byGiver, policy);
        boolean settled = decision.fold(
                given -> {
                    Changes changes = Changes.builder()
                            .save(customerKey, customer.map(Stored::version).orElse(Version.NEW), toCustomer.with(gift))
                            .save(giverKey, giver.map(Stored::version).orElse(Version.NEW), byGiver.with(gift))
                            .event(new GiftGiven(gift, now, policy.version()))
                            .build();
                    return work.commit(changes).fold(committed -> true, stale -> false, repeated -> true);
                },
                needsApproval -> true,
                refused -> true);
        return settled ? Optional.of(decision) : Optional.empty();
    }

    private static GiftDecision refused(RulebookVersion version, Gift gift, String code, String zh, String en) {
        return new GiftDecision.Refused(gift, List.of(), List.of(Reason.of(code, zh, en)), version);
    }
}
