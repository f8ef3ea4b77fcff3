package org.crmkit.scoring.credit.receivables;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.OpenItems;
import org.crmkit.core.credit.ledger.Aging;
import org.crmkit.core.credit.ledger.CreditLedger;
import org.crmkit.core.credit.ledger.SalesOutstanding;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The ledgers of many customers as one book. Figures of a day are of the ledgers as they stood at its end.
 *
 * @param currency of all ledgers
 * @param ledgers one a customer
 */
public record Receivables(CurrencyUnit currency, List<CreditLedger> ledgers) {

    public Receivables {
        ledgers = List.copyOf(ledgers);
        for (CreditLedger ledger : ledgers) {
            checkArgument(
                    ledger.currency().equals(currency),
                    "The ledger of %s is kept in %s; it must be in %s as the book. Convert each document once.",
                    ledger.customer(),
                    ledger.currency(),
                    currency);
        }
        checkArgument(
                ledgers.stream().map(CreditLedger::customer).distinct().count() == ledgers.size(),
                "Receivables.ledgers has a customer twice; each must have one ledger.");
    }

    /** Returns what all customers together owe by open items at the end of a day. */
    public OpenItems itemsOn(LocalDate day) {
        OpenItems all = OpenItems.none(currency);
        for (CreditLedger ledger : ledgers) {
            all = all.plus(ledger.asOf(day).totals().items());
        }
        return all;
    }

    /** Returns the aging of the whole book. */
    public Aging aging(CreditPolicy policy, LocalDate day) {
        return Aging.of(itemsOn(day), policy, day);
    }

    /** Returns what was billed less what was credited by notes within a period. */
    public Money salesIn(DatePeriod period) {
        Money sum = Money.zero(currency);
        for (CreditLedger ledger : ledgers) {
            sum = sum.plus(ledger.salesIn(period));
        }
        return sum;
    }

    /**
     * Returns the days of sales outstanding at the end of a period, with one decimal.
     *
     * @param period whose sales count; {@link DsoMethod#COUNTBACK} goes back twelve months at most, whatever it is
     * @return empty where the figure is undefined: nothing sold, nothing open, or more open than was sold in all those months
     */
    public Optional<BigDecimal> daysOutstanding(DsoMethod method, DatePeriod period) {
        LocalDate day = period.lastDay();
        return switch (method) {
            case SIMPLE -> SalesOutstanding.simple(itemsOn(day).total(), salesIn(period), period.days());
            case COUNTBACK -> SalesOutstanding.countback(itemsOn(day).total(), this::salesIn, day, 12);
            case ITEM_AGE -> SalesOutstanding.itemAge(ledgers, day);
        };
    }

    /** Returns the simple figure if everybody paid when due: what is not past due by the sales; empty if nothing was sold. */
    public Optional<BigDecimal> bestPossibleDays(DatePeriod period) {
        OpenItems items = itemsOn(period.lastDay());
        return SalesOutstanding.simple(
                items.total().minus(items.overdueOn(period.lastDay())), salesIn(period), period.days());
    }

    /** Returns the days that lateness adds: the simple figure less the best possible; empty if nothing was sold. */
    public Optional<BigDecimal> daysDelinquent(DatePeriod period) {
        return daysOutstanding(DsoMethod.SIMPLE, period)
                .flatMap(simple -> bestPossibleDays(period).map(simple::subtract));
    }

    /** Returns what the collection effectiveness of a period of whole months is made of. */
    public CollectionEffectiveness effectiveness(DatePeriod period) {
        OpenItems closing = itemsOn(period.lastDay());
        return new CollectionEffectiveness(
                itemsOn(period.from().minusDays(1)).total(),
                salesIn(period),
                closing.total(),
                closing.total().minus(closing.overdueOn(period.lastDay())),
                (int) Math.max(1, Period.between(period.from(), period.until()).toTotalMonths()));
    }

    /** Returns whom to remind on a day: the highest level first, then the largest amount, then by customer. */
    public List<DunningProposal> dunning(CreditPolicy policy, LocalDate day) {
        return ledgers.stream()
                .map(ledger -> DunningProposal.of(ledger.asOf(day), policy, day))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((DunningProposal proposal) ->
                                -proposal.level().from().amount())
                        .thenComparing(DunningProposal::overdue, Comparator.reverseOrder())
                        .thenComparing(proposal -> proposal.customer().value()))
                .toList();
    }
}
