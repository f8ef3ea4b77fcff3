package org.crmkit.core.relationship.club;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * What a loyalty programme aims at, what it may cost, and from which limits on a step of the three-step ladder fits.
 *
 * @param target points of the loyalty component to reach, 0 to 100
 * @param budget what a period of the programme may cost, zero or more
 * @param hugeFrom so many customers are a huge group, one or more
 * @param lowMarginTo a unit margin up to this is very low, 0 to 1
 * @param highMarginFrom from this it is high; above {@code lowMarginTo}, at most 1
 * @param concentratedFrom from this share of revenue of the best fifth, customers are concentrated; 0.2, where all are alike, to 1
 */
public record LoyaltyRule(
        BigDecimal target,
        Money budget,
        long hugeFrom,
        BigDecimal lowMarginTo,
        BigDecimal highMarginFrom,
        BigDecimal concentratedFrom) {

    private static final BigDecimal ALL_ALIKE = new BigDecimal("0.2");

    public LoyaltyRule {
        checkBetween("target", target, BigDecimal.ZERO, BigDecimal.valueOf(100));
        checkArgument(!budget.isNegative(), "club.loyalty.budget was %s; it must be zero or more. Correct it.", budget);
        checkArgument(
                hugeFrom >= 1, "club.loyalty.ladder.huge-from was %s; it must be one or more. Raise it.", hugeFrom);
        checkBetween("ladder.low-margin-to", lowMarginTo, BigDecimal.ZERO, BigDecimal.ONE);
        checkBetween("ladder.high-margin-from", highMarginFrom, BigDecimal.ZERO, BigDecimal.ONE);
        checkArgument(
                highMarginFrom.compareTo(lowMarginTo) > 0,
                "club.loyalty.ladder.high-margin-from was %s; it must be above %s, up to which a margin is very low. Raise it.",
                highMarginFrom,
                lowMarginTo);
        checkBetween("ladder.concentrated-from", concentratedFrom, ALL_ALIKE, BigDecimal.ONE);
    }

    private static void checkBetween(String what, BigDecimal value, BigDecimal least, BigDecimal most) {
        checkArgument(
                value.compareTo(least) >= 0 && value.compareTo(most) <= 0,
                "club.loyalty.%s was %s; it must be %s to %s. Correct it.",
                what,
                value,
                least,
                most);
    }
}
