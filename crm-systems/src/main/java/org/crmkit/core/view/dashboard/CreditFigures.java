package org.crmkit.core.view.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.CreditEvent;
import org.crmkit.core.credit.grant.GrantEvent;
import org.crmkit.core.credit.ledger.Aging;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What was decided on credit, and what is owed.
 *
 * @param requests decided in the period: approved, held or declined
 * @param approved of these, those approved at once
 * @param referred of these, those held for a person
 * @param released held requests that were let pass
 * @param raised limits raised, or granted as high
 * @param lowered limits lowered
 * @param open what all accounts looked at owe
 * @param overdue what of it is past due
 * @param overdueShare past due, of what is owed, to four decimals, half-up
 * @param byStep requests approved at once, step by step
 */
public record CreditFigures(
        Window window,
        long requests,
        Measured<Share> approved,
        Measured<Share> referred,
        long released,
        long raised,
        long lowered,
        Money open,
        Money overdue,
        Measured<BigDecimal> overdueShare,
        Trend byStep) {

    private static final Reason NONE = Reason.of("no-requests", "期间无信用检查。", "No request was decided.");

    /**
     * Counts what happened and adds up what is owed.
     *
     * @param events of credit; others, and those outside the period, do not count
     * @param agings one an account, all in one currency
     */
    public static CreditFigures of(
            Collection<? extends DomainEvent> events, Collection<Aging> agings, CurrencyUnit currency, Window window) {
        List<DomainEvent> in = events.stream()
                .filter(event -> window.contains(event.occurredAt()))
                .<DomainEvent>map(event -> event)
                .toList();
        List<DomainEvent> decided = in.stream()
                .filter(event -> event instanceof CreditEvent.CreditReserved
                        || event instanceof CreditEvent.CreditReferred
                        || event instanceof CreditEvent.CreditDeclined)
                .toList();
        Money open = agings.stream().map(Aging::total).reduce(Money.zero(currency), Money::plus);
        Money overdue = agings.stream()
                .map(aging -> aging.total().minus(aging.notDue()))
                .reduce(Money.zero(currency), Money::plus);
        Optional<BigDecimal> share = open.isPositive()
                ? Optional.of(overdue.getAmount().divide(open.getAmount(), 4, RoundingMode.HALF_UP))
                : Optional.empty();
        return new CreditFigures(
                window,
                decided.size(),
                PanelMaker.share(count(decided, CreditEvent.CreditReserved.class), decided.size(), NONE),
                PanelMaker.share(count(decided, CreditEvent.CreditReferred.class), decided.size(), NONE),
                count(in, CreditEvent.CreditOverridden.class),
                count(in, GrantEvent.LimitRaised.class),
                count(in, GrantEvent.LimitLowered.class),
                open,
                overdue,
                PanelMaker.gauge(share, agings.size(), Reason.of("nothing-owed", "无应收款。", "Nothing is owed.")),
                Trend.shares(
                        "approved",
                        Label.of("直接通过率", "Approved at once"),
                        decided,
                        event -> window.day(event.occurredAt()),
                        CreditEvent.CreditReserved.class::isInstance,
                        window));
    }

    private static long count(List<DomainEvent> events, Class<? extends DomainEvent> type) {
        return events.stream().filter(type::isInstance).count();
    }

    /** Returns the figures as a panel. */
    public Panel panel() {
        return new PanelMaker(Room.CREDIT, window)
                .count("requests", "信用检查", "Requests decided", requests)
                .share("approved", "直接通过率", "Approved at once", approved)
                .share("referred", "暂挂率", "Held for a person", referred)
                .count("released", "特批放行", "Released", released)
                .count("raised", "限额提高", "Limits raised", raised)
                .count("lowered", "限额降低", "Limits lowered", lowered)
                .sum("open", "应收款", "Owed", open)
                .sum("overdue", "逾期款", "Past due", overdue)
                .gauge(
                        "overdue-share",
                        "逾期占比",
                        "Past due, of what is owed",
                        overdueShare.fold(
                                known -> new Measured.Known<>(known.figure().movePointRight(2), known.cases()),
                                undefined -> undefined),
                        Label.same("%"))
                .trend(byStep)
                .panel();
    }
}
