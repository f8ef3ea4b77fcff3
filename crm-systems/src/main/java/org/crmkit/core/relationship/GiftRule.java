package org.crmkit.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import org.joda.money.Money;

/**
 * What may be given to customers. A limit reached exactly is kept; years are calendar years.
 *
 * @param perGift the most one gift may be worth; above zero
 * @param perCustomer the most one customer may be given in a year; at least {@code perGift}
 * @param perGiver the most one of our people may give in a year; at least {@code perGift}
 * @param approvalAbove a gift worth more needs somebody else's approval; zero or more
 */
public record GiftRule(Money perGift, Money perCustomer, Money perGiver, Money approvalAbove) {

    public GiftRule {
        checkArgument(
                perGift.isPositive(), "relationship.gifts.per-gift was %s; it must be above zero. Raise it.", perGift);
        checkArgument(
                !perCustomer.isLessThan(perGift),
                "relationship.gifts.per-customer was %s; it must be at least per-gift, %s. Raise it.",
                perCustomer,
                perGift);
        checkArgument(
                !perGiver.isLessThan(perGift),
                "relationship.gifts.per-giver was %s; it must be at least per-gift, %s. Raise it.",
                perGiver,
                perGift);
        checkArgument(
                !approvalAbove.isNegative(),
                "relationship.gifts.approval-above was %s; it must be zero or more. Use zero to approve every gift.",
                approvalAbove);
    }
}
