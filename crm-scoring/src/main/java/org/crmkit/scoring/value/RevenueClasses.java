package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * Revenue classes with names of one's own, where three are too few: customers ranked by revenue, each class closed by a share of all
 * revenue. The rules are those of {@link RevenueAbc}: the customer with whom a share is reached still belongs to the higher class,
 * equals share theirs, and customers without revenue are in the last. All sums are exact.
 *
 * @param classes from the highest to the lowest, two or more; shares rise, the last is 1
 */
public record RevenueClasses(List<ShareClass> classes) {

    /**
     * A class.
     *
     * @param slug a stable name
     * @param label what it is called
     * @param until the share of revenue that closes it, above 0, at most 1
     */
    public record ShareClass(String slug, Label label, BigDecimal until) {}

    /** The four the trade names; that the first closes at half of all revenue is ours. */
    public static final RevenueClasses FOUR = new RevenueClasses(List.of(
            new ShareClass("large", Label.of("大客户", "Large"), new BigDecimal("0.50")),
            new ShareClass("important", Label.of("重要客户", "Important"), new BigDecimal("0.80")),
            new ShareClass("ordinary", Label.of("普通客户", "Ordinary"), new BigDecimal("0.95")),
            new ShareClass("small", Label.of("小客户", "Small"), BigDecimal.ONE)));

    public RevenueClasses {
        classes = List.copyOf(classes);
        checkArgument(classes.size() >= 2, "RevenueClasses had %s classes; it must have two or more.", classes.size());
        BigDecimal before = BigDecimal.ZERO;
        for (ShareClass one : classes) {
            checkArgument(
                    one.until().compareTo(before) > 0 && one.until().compareTo(BigDecimal.ONE) <= 0,
                    "RevenueClasses %s closed at %s; it must be above %s, where the class before it closes, and at most 1.",
                    one.slug(),
                    one.until(),
                    before);
            before = one.until();
        }
        checkArgument(
                before.compareTo(BigDecimal.ONE) == 0,
                "RevenueClasses closed at %s; the last class must close at 1 so that every customer has one.",
                before);
    }

    /** What a class holds. */
    public record Holding(ShareClass shareClass, int customers, Money revenue) {}

    /** Returns the class of each row, as its place in {@link #classes}. {@code n log n}. */
    public int[] classify(BuyingTable table) {
        long[] ascending = new long[table.size()];
        long total = 0;
        for (int row = 0; row < ascending.length; row++) {
            ascending[row] = table.minorAmount(row);
            total = Math.addExact(total, ascending[row]);
        }
        Arrays.sort(ascending);
        long[] lowest = new long[classes.size() - 1];
        for (int i = 0; i < lowest.length; i++) {
            long limit = classes.get(i)
                    .until()
                    .multiply(BigDecimal.valueOf(total))
                    .setScale(0, RoundingMode.CEILING)
                    .longValueExact();
            lowest[i] = RevenueAbc.lowestBelow(ascending, limit);
        }
        int[] places = new int[table.size()];
        for (int row = 0; row < places.length; row++) {
            int place = 0;
            while (place < lowest.length && table.minorAmount(row) < lowest[place]) {
                place++;
            }
            places[row] = place;
        }
        return places;
    }

    /** Returns what each class holds, in their order; revenues add up to that of the table. */
    public List<Holding> holdings(BuyingTable table) {
        int[] places = classify(table);
        int[] counts = new int[classes.size()];
        long[] sums = new long[classes.size()];
        for (int row = 0; row < places.length; row++) {
            counts[places[row]]++;
            sums[places[row]] += table.minorAmount(row);
        }
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            holdings.add(new Holding(classes.get(i), counts[i], Money.ofMinor(table.currency(), sums[i])));
        }
        return holdings;
    }
}
