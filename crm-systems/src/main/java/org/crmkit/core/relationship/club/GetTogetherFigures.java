package org.crmkit.core.relationship.club;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.relationship.club.GetTogether.Guest;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.joda.money.Money;

/**
 * What came of a get-together. Purchases of those who came are set beside those of the invited who did not come, for a season that lifts
 * both is no merit of the evening; who comes is no matter of chance either, so the difference is a hint and no proof.
 *
 * @param came of all invited
 * @param perGuest the cost for each who came, rounded half-up; empty if nobody did
 * @param overBudget by how much it cost more than its budget; zero if it did not
 * @param guests purchases of those who came
 * @param absent purchases of the others who were invited
 * @param decidedUnder the edition of the rules
 */
public record GetTogetherFigures(
        Measured<Share> came,
        Optional<Money> perGuest,
        Money overBudget,
        Purchases guests,
        Purchases absent,
        RulebookVersion decidedUnder) {

    private static final Reason NOBODY = Reason.of("nobody-invited", "没有邀请会员。", "Nobody was invited.");

    /**
     * What was bought in two stretches of equal length.
     *
     * @param before up to the day, that day not included
     * @param after from the day on
     */
    public record Purchases(Money before, Money after) {}

    /** One purchase of a customer. */
    public record Bought(CustomerId customer, LocalDate day, Money amount) {}

    /**
     * Works out the figures of a get-together that was held.
     *
     * @param bought purchases around the day, of anybody, in any order
     * @param policy of {@link GetTogether#plannedUnder}
     * @throws IllegalArgumentException if it was not held
     */
    public static GetTogetherFigures of(GetTogether party, Collection<Bought> bought, InForce<ClubPolicy> policy) {
        checkArgument(
                party.cost().isPresent(),
                "Get-together %s is %s; it has figures once it was held. Hold it first.",
                party.id(),
                party.state().label().en());
        Money cost = party.cost().orElseThrow();
        Money zero = Money.zero(cost.getCurrencyUnit());
        long came = party.count(Guest.CAME);
        Predicate<Bought> ofGuests = it -> party.guests().get(it.customer()) == Guest.CAME;
        Predicate<Bought> ofInvited = it -> party.guests().containsKey(it.customer());
        ClubPolicy rules = policy.policy();
        return new GetTogetherFigures(
                Share.of(came, party.guests().size(), NOBODY),
                came == 0 ? Optional.empty() : Optional.of(cost.dividedBy(came, RoundingMode.HALF_UP)),
                cost.isGreaterThan(party.budget()) ? cost.minus(party.budget()) : zero,
                purchases(party.day(), bought, ofGuests, rules, zero),
                purchases(party.day(), bought, ofInvited.and(ofGuests.negate()), rules, zero),
                policy.version());
    }

    private static Purchases purchases(
            LocalDate day, Collection<Bought> bought, Predicate<Bought> whose, ClubPolicy rules, Money zero) {
        LocalDate from = CalendarSpans.plus(day, rules.getTogether().watch(), -1);
        LocalDate until = CalendarSpans.plus(day, rules.getTogether().watch());
        return new Purchases(
                sum(bought, whose.and(it -> !it.day().isBefore(from) && it.day().isBefore(day)), zero),
                sum(bought, whose.and(it -> !it.day().isBefore(day) && it.day().isBefore(until)), zero));
    }

    private static Money sum(Collection<Bought> bought, Predicate<Bought> which, Money zero) {
        return bought.stream().filter(which).map(Bought::amount).reduce(zero, Money::plus);
    }
}
