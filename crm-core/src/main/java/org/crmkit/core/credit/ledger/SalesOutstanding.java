package org.crmkit.core.credit.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;

/**
 * Days sales outstanding: how many days of sales the customer's open items are worth. The two usual methods differ, so each has its
 * name; both are given with one decimal, rounded half up.
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
        Money sales = ledger.salesIn(period);
        if (!sales.isPositive()) {
            return Optional.empty();
        }
        BigDecimal receivables =
                ledger.asOf(period.lastDay()).totals().items().total().getAmount();
        return Optional.of(receivables
                .multiply(BigDecimal.valueOf(period.days()))
                .divide(sales.getAmount(), 1, RoundingMode.HALF_UP));
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
        checkArgument(months >= 1 && months <= 60, "SalesOutstanding.months was %s; it must be from 1 to 60.", months);
        BigDecimal left = ledger.asOf(day).totals().items().total().getAmount();
        BigDecimal days = BigDecimal.ZERO;
        LocalDate last = day;
        for (int i = 0; i < months; i++) {
            if (left.signum() == 0) {
                return Optional.of(days.setScale(1, RoundingMode.HALF_UP));
            }
            DatePeriod month = DatePeriod.ofDays(YearMonth.from(last).atDay(1), last);
            BigDecimal sales = ledger.salesIn(month).getAmount().max(BigDecimal.ZERO);
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
}
