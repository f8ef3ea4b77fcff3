package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * What one kind of collateral is worth to us.
 *
 * @param slug its segment of the key, for example {@code bank-guarantee}
 * @param name what it is called
 * @param haircut the share of the value that does not count, 0 to 1
 * @param cap the most that counts for one customer, above zero
 */
public record CollateralRule(String slug, Label name, BigDecimal haircut, Money cap) {

    public CollateralRule {
        checkArgument(
                RuleKey.isSlug(slug),
                "credit.collateral has a kind '%s'; its name must be a slug of a-z, 0-9 and inner hyphens, such as deposit.",
                slug);
        checkArgument(
                haircut.signum() >= 0 && haircut.compareTo(BigDecimal.ONE) <= 0,
                "credit.collateral.%s.haircut was %s; it must be from 0 to 1. Write ten percent as 0.10.",
                slug,
                haircut);
        checkArgument(
                cap.isPositive(),
                "credit.collateral.%s.cap was %s; it must be above zero. Leave out a kind that counts for nothing.",
                slug,
                cap);
        haircut = haircut.signum() == 0 ? BigDecimal.ZERO : haircut.stripTrailingZeros();
    }

    /** Returns what counts of a value, before the cap; rounded down to the cent. */
    public Money afterHaircut(Money value) {
        return value.multipliedBy(BigDecimal.ONE.subtract(haircut), RoundingMode.DOWN);
    }

    /** Returns the key above this kind's rules, for example {@code credit.collateral.deposit}. */
    public RuleKey key() {
        return CreditPolicy.COLLATERAL.child(slug);
    }
}
