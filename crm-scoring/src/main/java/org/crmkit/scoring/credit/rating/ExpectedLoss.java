package org.crmkit.scoring.credit.rating;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crmkit.core.rating.LossRule;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * What selling on credit to a customer costs in a year on average: probability of default by loss given default by exposure at default,
 * Basel Committee (2006), International Convergence, paragraph 211 and following.
 *
 * @param probability of default within a year, 0 to 1
 * @param loss given default
 * @param exposure at default, zero or more
 */
public record ExpectedLoss(BigDecimal probability, LossGivenDefault loss, Money exposure) {

    public ExpectedLoss {
        checkArgument(
                probability.signum() >= 0 && probability.compareTo(BigDecimal.ONE) <= 0,
                "ExpectedLoss.probability was %s; it must be 0 to 1.",
                probability);
        checkArgument(!exposure.isNegative(), "ExpectedLoss.exposure was %s; it must be zero or more.", exposure);
    }

    /** Obtains the expected loss on a customer of a grade. */
    public static ExpectedLoss of(RatingGrade grade, LossGivenDefault loss, Money exposure) {
        return new ExpectedLoss(BigDecimal.valueOf(grade.probability()), loss, exposure);
    }

    /**
     * Returns what will be owed at default: what is owed now and a share of what the limit leaves free, for customers in trouble draw
     * on it. Rounded half up to the cent; where more is owed than the limit, what is owed.
     *
     * @param share of the free limit that will be drawn, 0 to 1
     */
    public static Money exposureAtDefault(Money owed, Money limit, BigDecimal share) {
        checkArgument(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0, "share was %s; it must be 0 to 1.", share);
        Money free = limit.minus(owed);
        return free.isPositive() ? owed.plus(free.multipliedBy(share, RoundingMode.HALF_UP)) : owed;
    }

    /** Returns what will be owed at default by the rules. */
    public static Money exposureAtDefault(Money owed, Money limit, LossRule rule) {
        return exposureAtDefault(owed, limit, rule.drawn());
    }

    /** Returns the amount, rounded half up to the cent. */
    public Money amount() {
        return exposure.multipliedBy(probability.multiply(loss.share()), RoundingMode.HALF_UP);
    }

    /** Returns the sum as it is written: {@code 1.2% x 40% x CNY 100,000.00 = CNY 480.00}. */
    public Label sum() {
        String rates = Formats.percent(probability) + " x " + Formats.percent(loss.share()) + " x ";
        return Label.of(
                rates + Formats.money(exposure, Lang.ZH) + " = " + Formats.money(amount(), Lang.ZH),
                rates + Formats.money(exposure, Lang.EN) + " = " + Formats.money(amount(), Lang.EN));
    }
}
