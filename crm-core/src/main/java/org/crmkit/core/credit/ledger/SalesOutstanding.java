package org.crmkit.core.credit.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;

/**
 * Days sales outstanding: how many days of sales the customer's open items are worth. The three usual methods differ, so each has its
 * name; all are given with one decimal, rounded half up.
 */
public final class SalesOutstanding {

    private SalesOutstanding() {}

    /**
     * Returns the simple figure: {@code receivables / sales x days} of a period. It swings with the season.
     *
     * @param ledger as of the last day of the period
     * @return empty if nothing was sold in the period: the figure is undefined
     */
    public static Optional<BigDecimal> simple(CreditLedger ledger, DatePeriod period) {
        return simple(openOn(ledger, period.lastDay()), ledger.salesIn(period), period.days());
    }

    /**
     * Returns the simple figure of amounts that are known without a ledger.
     *
     * @param receivables at the end of the period
     * @param sales of the period, in the same currency
     * @param days of the period
     * @return empty if nothing was sold
     */
    public static Optional<BigDecimal> simple(Money receivables, Money sales, long days) {
        return sales.isPositive()
                ? Optional.of(receivables
                        .getAmount()
                        .multiply(BigDecimal.valueOf(days))
                        .divide(sales.getAmount(), 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static Money openOn(CreditLedger ledger, LocalDate day) {
        return ledger.asOf(day).totals().items().total();
    }

    /**
     * Returns the countback figure: the sales of the latest month are taken off the receivables, then those of the month before, and so
     * on; each month taken off whole counts all its days, the last one its share. It follows the season.
     *
     * @param day the last day of the latest month counted; its month counts up to it
     * @param months how many months to go back at most, 1 to 60
     * @return empty if the receivables are more than the sales of all these months: the figure is beyond them
     */
    public static Optional<BigDecimal> countback(CreditLedger ledger, LocalDate day, int months) {
        return countback(openOn(ledger, day), ledger::salesIn, day, months);
    }

    /**
     * Returns the countback figure of receivables that are known without a ledger.
     *
     * @param receivables at the end of {@code day}
     * @param salesIn the sales of a month, in the same currency; negative ones count as none
     */
    public static Optional<BigDecimal> countback(
            Money receivables, Function<DatePeriod, Money> salesIn, LocalDate day, int months) {
        checkArgument(months >= 1 && months <= 60, "SalesOutstanding.months was %s; it must be from 1 to 60.", months);
        BigDecimal left = receivables.getAmount();
        BigDecimal days = BigDecimal.ZERO;
        LocalDate last = day;
        for (int i = 0; i < months; i++) {
            if (left.signum() == 0) {
                return Optional.of(days.setScale(1, RoundingMode.HALF_UP));
            }
            DatePeriod month = DatePeriod.ofDays(YearMonth.from(last).atDay(1), last);
            BigDecimal sales = salesIn.apply(month).getAmount().max(BigDecimal.ZERO);
            BigDecimal whole = BigDecimal.valueOf(month.days());
            if (sales.compareTo(left) >= 0) {
                BigDecimal share = left.multiply(whole).divide(sales, 10, RoundingMode.HALF_UP);
                return Optional.of(days.add(share).setScale(1, RoundingMode.HALF_UP));
            }
            left = left.subtract(sales);
            days = days.add(whole);
            last = month.from().minusDays(1);
        }
        return left.signum() == 0 ? Optional.of(days.setScale(1, RoundingMode.HALF_UP)) : Optional.empty();
    }

    /**
     * Returns the age of what is open: the days since each document was posted, weighted by what is open of it. It tells how old the
     * receivables are; it does not depend on sales.
     *
     * @param ledgers of one currency
     * @return empty if nothing is open
     */
    public static Optional<BigDecimal> itemAge(List<CreditLedger> ledgers, LocalDate day) {
        BigDecimal open = BigDecimal.ZERO;
        BigDecimal dayAmounts = BigDecimal.ZERO;
        for (CreditLedger ledger : ledgers) {
            CreditLedger then = ledger.asOf(day);
            Map<DocumentId, LocalDate> posted = new HashMap<>();
            then.entries()
                    .forEach(entry -> posted.putIfAbsent(
                            entry.movement().document(), entry.movement().day()));
            for (CreditLedger.Item item : then.items()) {
                BigDecimal amount = item.item().open().getAmount();
                long age = ChronoUnit.DAYS.between(posted.getOrDefault(item.document(), day), day);
                open = open.add(amount);
                dayAmounts = dayAmounts.add(amount.multiply(BigDecimal.valueOf(age)));
            }
        }
        return open.signum() == 0 ? Optional.empty() : Optional.of(dayAmounts.divide(open, 1, RoundingMode.HALF_UP));
    }
}
