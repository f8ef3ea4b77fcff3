package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.internal.Sum;
import org.joda.money.Money;

/** The revenue classes of all customers of a table, by its rows, and how unevenly revenue is spread. */
public final class AbcResult {

    private final RevenueAbc abc;
    private final BuyingTable table;
    private final long[] ascending;
    private final long total;
    private final AbcClass[] classes;

    AbcResult(RevenueAbc abc, BuyingTable table, long[] ascending, long total, AbcClass[] classes) {
        this.abc = abc;
        this.table = table;
        this.ascending = ascending;
        this.total = total;
        this.classes = classes;
    }

    /** A point of the concentration curve: the share of customers, largest first, and the share of revenue they bring. */
    public record Point(double customers, double revenue) {}

    /** Returns how many customers there are. */
    public int size() {
        return classes.length;
    }

    /** Returns the class of a customer. */
    public AbcClass abcClass(int row) {
        return classes[row];
    }

    /** Returns how many customers a class has. */
    public int count(AbcClass abcClass) {
        int count = 0;
        for (AbcClass c : classes) {
            count += c == abcClass ? 1 : 0;
        }
        return count;
    }

    /** Returns the revenue of a class. */
    public Money revenue(AbcClass abcClass) {
        long sum = 0;
        for (int row = 0; row < classes.length; row++) {
            sum += classes[row] == abcClass ? table.minorAmount(row) : 0;
        }
        return Money.ofMinor(table.currency(), sum);
    }

    /** Returns the revenue of all customers. */
    public Money total() {
        return Money.ofMinor(table.currency(), total);
    }

    /**
     * Returns the Gini coefficient of revenue: 0 where all customers bring the same, towards 1 where one brings all; empty where
     * there is no revenue.
     */
    public OptionalDouble gini() {
        if (total == 0) {
            return OptionalDouble.empty();
        }
        int n = ascending.length;
        Sum weighted = new Sum();
        for (int i = 0; i < n; i++) {
            weighted.add((2.0 * (i + 1) - n - 1) * ascending[i]);
        }
        return OptionalDouble.of(weighted.value() / ((double) n * total));
    }

    /**
     * Returns the concentration curve, largest customers first, at even steps of the share of customers. The Lorenz curve is the
     * same curve seen from the other corner: {@code (1 - customers, 1 - revenue)}.
     *
     * @param steps at least one; the curve has one point more, from (0, 0) to (1, 1)
     * @return empty where there is no revenue
     */
    public List<Point> concentration(int steps) {
        checkArgument(steps >= 1, "The number of steps was %s; it must be at least 1.", steps);
        if (total == 0) {
            return List.of();
        }
        List<Point> points = new ArrayList<>();
        int n = ascending.length;
        long sum = 0;
        int taken = 0;
        for (int step = 0; step <= steps; step++) {
            int upTo = (int) ((long) n * step / steps);
            while (taken < upTo) {
                sum += ascending[n - 1 - taken];
                taken++;
            }
            points.add(new Point((double) taken / n, (double) sum / total));
        }
        return points;
    }

    /**
     * Returns the share of revenue that the largest customers bring, {@code revenueOfTop(0.2)} for the best fifth; a customer who
     * belongs to them in part counts in part. Empty where there is no revenue.
     *
     * @param customers their share of all customers, 0 to 1
     */
    public OptionalDouble revenueOfTop(double customers) {
        checkArgument(customers >= 0 && customers <= 1, "customers was %s; it must be a share of 0 to 1.", customers);
        if (total == 0) {
            return OptionalDouble.empty();
        }
        int n = ascending.length;
        double wanted = customers * n;
        int whole = (int) wanted;
        long sum = 0;
        for (int i = 0; i < whole; i++) {
            sum += ascending[n - 1 - i];
        }
        double part = whole < n ? (wanted - whole) * ascending[n - 1 - whole] : 0;
        return OptionalDouble.of((sum + part) / total);
    }

    /**
     * Returns the smallest share of customers that together bring a share of revenue, {@code customersFor(0.8)} for the twenty of
     * 80-20. Empty where there is no revenue.
     *
     * @param revenue above 0, at most 1
     */
    public OptionalDouble customersFor(double revenue) {
        checkArgument(revenue > 0 && revenue <= 1, "revenue was %s; it must be a share above 0, at most 1.", revenue);
        if (total == 0) {
            return OptionalDouble.empty();
        }
        int n = ascending.length;
        long sum = 0;
        int taken = 0;
        while (taken < n && sum < revenue * total) {
            sum += ascending[n - 1 - taken];
            taken++;
        }
        return OptionalDouble.of((double) taken / n);
    }

    /**
     * Returns a customer's share of all revenue, set against an equal share for everyone; zero where there is no revenue. The
     * band is the class, which starts nowhere on the scale.
     */
    public Score score(int row) {
        double equal = total == 0 ? 0 : 1.0 / classes.length;
        double share = total == 0 ? 0 : (double) table.minorAmount(row) / total;
        AbcClass abcClass = abcClass(row);
        BigDecimal percent = new BigDecimal(share).setScale(5, RoundingMode.HALF_UP);
        Money amount = table.amount(row);
        return new Score(
                ModelKey.ABC,
                share,
                Optional.of(new ScoreBand(abcClass.slug(), abcClass.label(), Double.NEGATIVE_INFINITY)),
                equal,
                List.of(new Contribution(
                        Reason.of(
                                "revenue-share",
                                "购买金额" + Formats.money(amount, Lang.ZH) + "，占全部的" + Formats.percent(percent),
                                Formats.money(amount, Lang.EN) + " of revenue, " + Formats.percent(percent)
                                        + " of all"),
                        share - equal)),
                List.of(),
                "a=" + Formats.plain(abc.a()) + ",b=" + Formats.plain(abc.b()));
    }
}
