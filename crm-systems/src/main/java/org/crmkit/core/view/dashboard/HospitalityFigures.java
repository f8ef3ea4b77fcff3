package org.crmkit.core.view.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.relationship.Hospitality;
import org.crmkit.core.relationship.club.GetTogether;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What was spent on guests, and what came of get-togethers; {@link RelationshipFigures#panel(HospitalityFigures)} shows it.
 *
 * @param occasions how often customers were guests
 * @param guests how many of their people came, each occasion counted
 * @param spent what these occasions cost
 * @param approved of the occasions, those somebody approved
 * @param held get-togethers that took place
 * @param came of all who were invited to these, those who came
 * @param cost of these get-togethers
 * @param withinBudget of these, those that cost no more than their budget
 * @param byStep occasions and get-togethers held, step by step
 */
public record HospitalityFigures(
        Window window,
        long occasions,
        long guests,
        Money spent,
        Measured<Share> approved,
        long held,
        Measured<Share> came,
        Money cost,
        Measured<Share> withinBudget,
        Trend byStep) {

    private static final Reason NO_GUESTS = Reason.of("no-guests", "期间无接待。", "No customer was a guest.");
    private static final Reason NONE_HELD = Reason.of("none-held", "期间无联谊活动。", "No get-together took place.");

    /**
     * Counts what lies in the window.
     *
     * @param hospitality of all customers, all in {@code currency}
     * @param parties in any state; only those held count, and their cost is in {@code currency}
     */
    public static HospitalityFigures of(
            Collection<Hospitality> hospitality,
            Collection<GetTogether> parties,
            CurrencyUnit currency,
            Window window) {
        List<Hospitality> meals =
                hospitality.stream().filter(it -> window.contains(it.day())).toList();
        List<GetTogether> held = parties.stream()
                .filter(it -> it.state() == GetTogether.State.HELD && window.contains(it.day()))
                .toList();
        Money none = Money.zero(currency);
        return new HospitalityFigures(
                window,
                meals.size(),
                meals.stream().mapToLong(Hospitality::guests).sum(),
                meals.stream().map(Hospitality::cost).reduce(none, Money::plus),
                Share.of(
                        meals.stream().filter(it -> it.approvedBy().isPresent()).count(), meals.size(), NO_GUESTS),
                held.size(),
                Share.of(
                        held.stream()
                                .mapToLong(it -> it.count(GetTogether.Guest.CAME))
                                .sum(),
                        held.stream().mapToLong(it -> it.guests().size()).sum(),
                        NONE_HELD),
                held.stream().map(HospitalityFigures::cost).reduce(none, Money::plus),
                Share.of(
                        held.stream()
                                .filter(it -> !cost(it).isGreaterThan(it.budget()))
                                .count(),
                        held.size(),
                        NONE_HELD),
                Trend.counts(
                        "hospitality",
                        Label.of("接待与联谊", "Occasions and get-togethers"),
                        Stream.concat(
                                        meals.stream().map(Hospitality::day),
                                        held.stream().map(GetTogether::day))
                                .toList(),
                        day -> day,
                        window));
    }

    private static Money cost(GetTogether held) {
        return held.cost().orElseThrow();
    }

    PanelMaker addTo(PanelMaker maker) {
        return maker.count("occasions", "接待次数", "Occasions", occasions)
                .count("guests", "接待人次", "Guests", guests)
                .sum("spent", "接待费用", "Spent on guests", spent)
                .share("approved", "经审批的接待", "Approved", approved)
                .count("get-togethers", "联谊活动", "Get-togethers held", held)
                .share("came", "到场率", "Of the invited, came", came)
                .sum("get-together-cost", "联谊活动费用", "Cost of get-togethers", cost)
                .share("within-budget", "未超预算的活动", "Within budget", withinBudget)
                .trend(byStep);
    }
}
