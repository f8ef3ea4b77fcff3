package org.crmkit.core.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/** The answer to a gift somebody wants to give. */
public sealed interface GiftDecision {

    /** Handles each outcome. */
    <R> R fold(Function<Given, R> given, Function<NeedsApproval, R> needsApproval, Function<Refused, R> refused);

    /**
     * It may be given.
     *
     * @param customerTotal what the customer has been given this year with it
     * @param giverTotal what the giver has given this year with it
     * @param decidedUnder the edition of the rules
     */
    record Given(Gift gift, Money customerTotal, Money giverTotal, RulebookVersion decidedUnder)
            implements GiftDecision {
        @Override
        public <R> R fold(
                Function<Given, R> given, Function<NeedsApproval, R> needsApproval, Function<Refused, R> refused) {
            return given.apply(this);
        }
    }

    /** It keeps the limits, and somebody other than the giver must approve it first. */
    record NeedsApproval(Gift gift, Money above, Reason reason, RulebookVersion decidedUnder) implements GiftDecision {
        @Override
        public <R> R fold(
                Function<Given, R> given, Function<NeedsApproval, R> needsApproval, Function<Refused, R> refused) {
            return needsApproval.apply(this);
        }
    }

    /**
     * It must not be given.
     *
     * @param exceeded every limit it would break; empty only where it was refused for another reason
     * @param reasons why; at least one
     * @param decidedUnder the edition of the rules
     */
    record Refused(Gift gift, List<ExceededLimit> exceeded, List<Reason> reasons, RulebookVersion decidedUnder)
            implements GiftDecision {
        public Refused {
            exceeded = List.copyOf(exceeded);
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<Given, R> given, Function<NeedsApproval, R> needsApproval, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }

    /**
     * Decides a gift by the limits; {@code per-gift}, {@code per-customer} and {@code per-giver} are all looked at, so that a refusal
     * names each one broken.
     *
     * @param customer the customer's ledger of the gift's year
     * @param giver the giver's ledger of that year
     */
    static GiftDecision decide(Gift gift, GiftLedger customer, GiftLedger giver, InForce<RelationshipPolicy> policy) {
        GiftRule rule = policy.policy().gifts();
        Money zero = Money.zero(gift.value().getCurrencyUnit());
        Money toCustomer = customer.total(zero.getCurrencyUnit());
        Money byGiver = giver.total(zero.getCurrencyUnit());
        List<ExceededLimit> exceeded = new ArrayList<>();
        add(exceeded, "relationship.gifts.per-gift", rule.perGift(), zero, gift.value());
        add(exceeded, "relationship.gifts.per-customer", rule.perCustomer(), toCustomer, gift.value());
        add(exceeded, "relationship.gifts.per-giver", rule.perGiver(), byGiver, gift.value());
        if (!exceeded.isEmpty()) {
            return new Refused(
                    gift,
                    exceeded,
                    exceeded.stream().map(limit -> limit.refusal("gift-limit")).toList(),
                    policy.version());
        }
        if (gift.approvedBy().equals(Optional.of(gift.giver()))) {
            return new Refused(
                    gift,
                    List.of(),
                    List.of(Reason.of(
                            "approved-by-giver",
                            "赠送人不能审批自己的赠礼，请由他人审批。",
                            "The giver approved his own gift; it must be somebody else. Ask another.")),
                    policy.version());
        }
        if (gift.value().isGreaterThan(rule.approvalAbove())
                && gift.approvedBy().isEmpty()) {
            return new NeedsApproval(
                    gift,
                    rule.approvalAbove(),
                    Reason.of(
                            "approval-needed",
                            "赠礼" + Formats.money(gift.value(), Lang.ZH) + "超过"
                                    + Formats.money(rule.approvalAbove(), Lang.ZH) + "，须由他人审批。",
                            "The gift is worth " + Formats.money(gift.value(), Lang.EN) + ", above "
                                    + Formats.money(rule.approvalAbove(), Lang.EN)
                                    + "; somebody else must approve it."),
                    policy.version());
        }
        return new Given(gift, toCustomer.plus(gift.value()), byGiver.plus(gift.value()), policy.version());
    }

    private static void add(List<ExceededLimit> exceeded, String rule, Money limit, Money soFar, Money asked) {
        if (soFar.plus(asked).isGreaterThan(limit)) {
            exceeded.add(new ExceededLimit(rule, limit, soFar, asked));
        }
    }
}
