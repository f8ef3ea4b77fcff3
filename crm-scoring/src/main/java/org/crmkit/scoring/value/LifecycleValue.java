package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * What a customer's contributions over his lifecycle are worth today: {@code sum of CM_t / (1 + r)^t}. Contributions are known or
 * planned by period; where they follow from a model of purchases, {@code CustomerLifetimeValue} next door in {@code lifetime} does it.
 * Amounts are exact; the sum is rounded once, half even.
 *
 * @param rate discount rate of one period, zero or more, at most 10; 0.10 a year is 10 percent
 * @param horizon how many periods count at most, 1 to 1200; later contributions are left out
 * @param timing when in its period a contribution counts
 */
public record LifecycleValue(BigDecimal rate, int horizon, DiscountTiming timing) {

    public LifecycleValue {
        checkArgument(
                rate.signum() >= 0 && rate.compareTo(BigDecimal.TEN) <= 0,
                "LifecycleValue.rate was %s; it must be 0 to 10. Give a fraction, 0.10 for 10 percent.",
                rate);
        checkArgument(horizon >= 1 && horizon <= 1200, "LifecycleValue.horizon was %s; it must be 1 to 1200.", horizon);
    }

    /** Obtains contributions at the end of each period. */
    public static LifecycleValue of(String rate, int horizon) {
        return new LifecycleValue(new BigDecimal(rate), horizon, DiscountTiming.END);
    }

    /** Returns what one currency unit of a period, counted from 1, is worth today: above 0, at most 1. */
    public BigDecimal factor(int period) {
        checkArgument(period >= 1, "period was %s; periods count from 1.", period);
        BigDecimal growth = rate.add(BigDecimal.ONE);
        BigDecimal whole = growth.pow(
                switch (timing) {
                    case BEGINNING, MIDDLE -> period - 1;
                    case END -> period;
                },
                MathContext.DECIMAL128);
        BigDecimal divisor = timing == DiscountTiming.MIDDLE
                ? whole.multiply(growth.sqrt(MathContext.DECIMAL128), MathContext.DECIMAL128)
                : whole;
        return BigDecimal.ONE.divide(divisor, MathContext.DECIMAL128);
    }

    /**
     * Returns the value of contributions by period.
     *
     * @param contributions at least one, all in one currency; below zero where a period costs more than it brings
     */
    public Money value(List<Money> contributions) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int period = 1; period <= counted(contributions); period++) {
            sum = sum.add(discounted(contributions, period));
        }
        return Money.of(contributions.get(0).getCurrencyUnit(), sum, RoundingMode.HALF_EVEN);
    }

    private int counted(List<Money> contributions) {
        checkArgument(!contributions.isEmpty(), "There were no contributions; give at least one period.");
        for (Money one : contributions) {
            checkArgument(
                    one.isSameCurrency(contributions.get(0)),
                    "A contribution was %s; it must be in %s as the first. Convert it.",
                    one,
                    contributions.get(0).getCurrencyUnit());
        }
        return Math.min(contributions.size(), horizon);
    }

    private BigDecimal discounted(List<Money> contributions, int period) {
        return contributions.get(period - 1).getAmount().multiply(factor(period), MathContext.DECIMAL128);
    }

    /** Returns the value in whole currency units, unrounded, with one reason for each period. */
    public Score score(List<Money> contributions) {
        List<Contribution> parts = new ArrayList<>();
        double sum = 0;
        int counted = counted(contributions);
        for (int period = 1; period <= counted; period++) {
            double today = discounted(contributions, period).doubleValue();
            Money amount = contributions.get(period - 1);
            sum += today;
            parts.add(new Contribution(
                    Reason.of(
                            "period-" + period,
                            "第" + period + "期贡献" + Formats.money(amount, Lang.ZH) + "，现值" + Formats.rounded(today, 2),
                            "Period " + period + " brings " + Formats.money(amount, Lang.EN) + ", worth "
                                    + Formats.rounded(today, 2) + " today"),
                    today));
        }
        return new Score(
                ModelKey.LIFECYCLE_VALUE,
                sum,
                Optional.empty(),
                0,
                parts,
                contributions.size() > counted ? List.of("contributions-after-horizon") : List.of(),
                configuration());
    }

    /**
     * Returns what a margin that stays the same is worth over an endless lifecycle, as a multiple of it, for a customer who has just
     * paid once: {@code retention / (1 + rate - retention)}. Gupta and Lehmann (2003), "Customers as Assets", Journal of Interactive
     * Marketing 17(1), <a href="https://doi.org/10.1002/dir.10045">doi:10.1002/dir.10045</a>.
     *
     * @param retention the probability to stay one more period, 0 to 1, below {@code 1 + rate}
     * @return rounded half up to 10 decimals
     */
    public BigDecimal marginMultiple(BigDecimal retention) {
        BigDecimal rest = rate.add(BigDecimal.ONE).subtract(retention);
        checkArgument(
                retention.signum() >= 0 && retention.compareTo(BigDecimal.ONE) <= 0 && rest.signum() > 0,
                "retention was %s with a rate of %s; it must be 0 to 1, and below 1 where nothing is discounted.",
                retention,
                rate);
        return retention.divide(rest, 10, RoundingMode.HALF_UP);
    }

    /** Returns the terms as a score names its configuration. */
    public String configuration() {
        return "rate=" + Formats.plain(rate) + ",horizon=" + horizon + ",timing=" + timing.code();
    }
}
