package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * Revenue classes: customers ranked by revenue; class A until the share {@code a} of all revenue is reached, B until {@code b},
 * then C. The customer with whom a share is reached still belongs to the higher class, and customers of equal revenue share
 * theirs. All sums are exact.
 *
 * @param a the share of revenue that closes class A, above 0 and below 1
 * @param b the share that closes class B, above {@code a} and at most 1
 */
public record RevenueAbc(BigDecimal a, BigDecimal b) {

    /** The usual 80 and 95 percent. */
    public static final RevenueAbc DEFAULT = new RevenueAbc(new BigDecimal("0.80"), new BigDecimal("0.95"));

    public RevenueAbc {
        checkArgument(
                a.signum() > 0 && a.compareTo(BigDecimal.ONE) < 0,
                "RevenueAbc.a was %s; it must be above 0 and below 1. Give a fraction, 0.80 for 80 percent.",
                a);
        checkArgument(
                b.compareTo(a) > 0 && b.compareTo(BigDecimal.ONE) <= 0,
                "RevenueAbc.b was %s; it must be above %s, the share of class A, and at most 1.",
                b,
                a);
    }

    /** Returns the class of every customer of a table. Customers without revenue are class C. */
    public AbcResult classify(BuyingTable table) {
        long[] ascending = new long[table.size()];
        long total = 0;
        for (int row = 0; row < ascending.length; row++) {
            ascending[row] = table.minorAmount(row);
            total = Math.addExact(total, ascending[row]);
        }
        Arrays.sort(ascending);
        long lowestA = lowestBelow(ascending, share(a, total));
        long lowestB = lowestBelow(ascending, share(b, total));
        AbcClass[] classes = new AbcClass[ascending.length];
        for (int row = 0; row < classes.length; row++) {
            long amount = table.minorAmount(row);
            classes[row] = amount >= lowestA ? AbcClass.A : amount >= lowestB ? AbcClass.B : AbcClass.C;
        }
        return new AbcResult(this, table, ascending, total, classes);
    }

    private static long share(BigDecimal fraction, long total) {
        return fraction.multiply(BigDecimal.valueOf(total))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** The smallest amount whose larger ones together stay below {@code limit}; never zero. */
    static long lowestBelow(long[] ascending, long limit) {
        long above = 0;
        long lowest = Long.MAX_VALUE;
        int i = ascending.length - 1;
        while (i >= 0 && ascending[i] > 0 && above < limit) {
            lowest = ascending[i];
            while (i >= 0 && ascending[i] == lowest) {
                above += lowest;
                i--;
            }
        }
        return lowest;
    }
}
