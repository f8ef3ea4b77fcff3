package org.crmkit.core.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.joda.money.Money;

/** The answer to what somebody wants to spend on a customer's guests. */
public sealed interface HospitalityDecision {

    /** Handles each outcome. */
    <R> R fold(Function<Allowed, R> allowed, Function<NeedsApproval, R> needsApproval, Function<Refused, R> refused);

    /**
     * It may be spent.
     *
     * @param customerTotal what is spent on the customer this year with it
     * @param decidedUnder the edition of the rules
     */
    record Allowed(Hospitality hospitality, Money customerTotal, RulebookVersion decidedUnder)
            implements HospitalityDecision {
        @Override
        public <R> R fold(
                Function<Allowed, R> allowed, Function<NeedsApproval, R> needsApproval, Function<Refused, R> refused) {
            return allowed.apply(this);
        }
    }

    /**
     * It goes beyond what the host decides alone; somebody else must approve it first.
     *
     * @param exceeded every limit it exceeds; at least one
     * @param decidedUnder the edition of the rules
     */
    record NeedsApproval(Hospitality hospitality, List<ExceededLimit> exceeded, RulebookVersion decidedUnder)
            implements HospitalityDecision {
        public NeedsApproval {
            exceeded = List.copyOf(exceeded);
        }

        /** Returns why, one sentence for each limit. */
        public List<Reason> reasons() {
            return exceeded.stream().map(ExceededLimit::referral).toList();
        }

        @Override
        public <R> R fold(
                Function<Allowed, R> allowed, Function<NeedsApproval, R> needsApproval, Function<Refused, R> refused) {
            return needsApproval.apply(this);
        }
    }

    /**
     * It must not be spent.
     *
     * @param reasons why; at least one
     * @param decidedUnder the edition of the rules
     */
    record Refused(Hospitality hospitality, List<Reason> reasons, RulebookVersion decidedUnder)
            implements HospitalityDecision {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<Allowed, R> allowed, Function<NeedsApproval, R> needsApproval, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }

    /**
     * Decides by the limits. The year's limit is looked at first: what exceeds it cannot be approved.
     *
     * @param ledger the customer's of the year of {@link Hospitality#day}
     */
    static HospitalityDecision decide(Hospitality asked, HospitalityLedger ledger, InForce<RelationshipPolicy> policy) {
        HospitalityRule rule = policy.policy().hospitality();
        Money zero = Money.zero(asked.cost().getCurrencyUnit());
        Money soFar = ledger.total(zero.getCurrencyUnit());
        Money total = soFar.plus(asked.cost());
        if (total.isGreaterThan(rule.perCustomer())) {
            ExceededLimit year =
                    new ExceededLimit("relationship.hospitality.per-customer", rule.perCustomer(), soFar, asked.cost());
            return new Refused(asked, List.of(year.refusal("hospitality-limit")), policy.version());
        }
        if (asked.approvedBy().equals(Optional.of(asked.host()))) {
            return new Refused(
                    asked,
                    List.of(Reason.of(
                            "approved-by-host",
                            "邀请人不能审批自己的招待，请由他人审批。",
                            "The host approved his own invitation; it must be somebody else. Ask another.")),
                    policy.version());
        }
        List<ExceededLimit> exceeded = new ArrayList<>();
        HospitalityRule.Limit limit = rule.limit(asked.kind());
        String path = "relationship.hospitality." + asked.kind().slug();
        Money forGuests = limit.perGuest().multipliedBy(asked.guests());
        if (asked.cost().isGreaterThan(forGuests)) {
            exceeded.add(new ExceededLimit(path + ".per-guest", forGuests, zero, asked.cost()));
        }
        if (asked.cost().isGreaterThan(limit.perOccasion())) {
            exceeded.add(new ExceededLimit(path + ".per-occasion", limit.perOccasion(), zero, asked.cost()));
        }
        return exceeded.isEmpty() || asked.approvedBy().isPresent()
                ? new Allowed(asked, total, policy.version())
                : new NeedsApproval(asked, exceeded, policy.version());
    }
}
