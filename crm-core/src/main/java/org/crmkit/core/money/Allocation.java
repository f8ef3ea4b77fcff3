package org.crmkit.core.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * Splits an amount into shares that add up to it, to the last cent. Every share is first cut down to whole cents; the cents
 * left over go one each to the shares that lost most by the cut, and between equals to the earlier one (the method of largest
 * remainders). A negative amount splits as its opposite does.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * Returns the shares of {@code whole} in proportion to the weights, in their order.
     *
     * @param weights zero or more each, not all zero; a weight of zero gets nothing
     * @return as many shares as weights; O(n log n)
     */
    public static List<Money> byWeights(Money whole, List<BigDecimal> weights) {
        BigDecimal sum = BigDecimal.ZERO;
        int scale = 0;
        for (BigDecimal weight : weights) {
            checkArgument(
                    weight.signum() >= 0,
                    "Allocation has a weight of %s; it must be zero or more. Allocate negative shares as an amount of their own.",
                    weight);
            sum = sum.add(weight);
            scale = Math.max(scale, weight.scale());
        }
        checkArgument(
                sum.signum() > 0, "Allocation has weights %s; at least one must be above zero. Add a weight.", weights);

        BigInteger cents = whole.getAmount().unscaledValue().abs();
        BigInteger total = unscaled(sum, scale);
        List<BigInteger> shares = new ArrayList<>();
        List<BigInteger> losses = new ArrayList<>();
        BigInteger left = cents;
        for (BigDecimal weight : weights) {
            BigInteger[] cut = cents.multiply(unscaled(weight, scale)).divideAndRemainder(total);
            shares.add(cut[0]);
            losses.add(cut[1]);
            left = left.subtract(cut[0]);
        }
        List<Integer> byLoss = IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> losses.get(i)).reversed())
                .collect(Collectors.toUnmodifiableList());
        for (int i = 0; i < left.intValueExact(); i++) {
            shares.set(byLoss.get(i), shares.get(byLoss.get(i)).add(BigInteger.ONE));
        }
        return shares.stream().map(share -> like(whole, share)).collect(Collectors.toUnmodifiableList());
    }

    /**
     * Returns {@code whole} in equal parts; the first ones are a cent larger where it does not divide.
     *
     * @param parts one or more
     */
    public static List<Money> equally(Money whole, int parts) {
        checkArgument(parts > 0, "Allocation.parts was %s; it must be one or more.", parts);
        return byWeights(whole, Collections.nCopies(parts, BigDecimal.ONE));
    }

    private static BigInteger unscaled(BigDecimal weight, int scale) {
        return weight.setScale(scale).unscaledValue();
    }

    private static Money like(Money whole, BigInteger cents) {
        BigDecimal amount = new BigDecimal(cents, whole.getScale());
        return Money.of(whole.getCurrencyUnit(), whole.isNegative() ? amount.negate() : amount);
    }
}
