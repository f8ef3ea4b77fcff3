package org.crmkit.scoring.keyaccount;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.MathContext;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.joda.money.Money;

/**
 * Where an account stands in the matrix of growth and relative share: what the customer buys of our kind from anybody, and what of it from
 * us and from the largest competitor. All amounts are zero or more and in one currency.
 *
 * @param key which account
 * @param boughtBefore all he bought of our kind in the period before
 * @param boughtNow all he bought in this period, of the same length
 * @param fromUs what of it from us
 * @param fromLargest what of it from the largest competitor
 */
public record GrowthShare(String key, Money boughtBefore, Money boughtNow, Money fromUs, Money fromLargest) {

    public GrowthShare {
        checkArgument(
                !boughtBefore.isNegative()
                        && !boughtNow.isNegative()
                        && !fromUs.isNegative()
                        && !fromLargest.isNegative(),
                "GrowthShare of %s had a negative amount; amounts must be zero or more. Take returns off first.",
                key);
        checkArgument(
                !fromUs.plus(fromLargest).isGreaterThan(boughtNow),
                "GrowthShare of %s had %s from us and %s from the largest competitor; together they must be at most %s, all he bought.",
                key,
                fromUs,
                fromLargest,
                boughtNow);
    }

    /** Returns by what share his purchases grew; undefined where he bought nothing before. */
    public Measured<Double> growth() {
        return boughtBefore.isZero()
                ? new Measured.Undefined<>(Reason.of(
                        "nothing-before", "上期没有购买，无法计算增长率。", "He bought nothing before, so growth has no base."))
                : new Measured.Known<>(ratio(boughtNow.minus(boughtBefore), boughtBefore), 1);
    }

    /** Returns what he buys from us over what he buys from the largest competitor; undefined where there is no competitor. */
    public Measured<Double> relativeShare() {
        return fromLargest.isZero()
                ? new Measured.Undefined<>(
                        Reason.of("no-competitor", "没有竞争对手供货，无法计算相对份额。", "No competitor supplies him to compare with."))
                : new Measured.Known<>(ratio(fromUs, fromLargest), 1);
    }

    private static double ratio(Money part, Money whole) {
        return part.getAmount().divide(whole.getAmount(), MathContext.DECIMAL64).doubleValue();
    }
}
