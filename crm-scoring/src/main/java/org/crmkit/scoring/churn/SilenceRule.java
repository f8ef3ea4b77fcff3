package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.Arrays;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.PurchaseDays;

/**
 * Says when a customer without a contract counts as gone: from the purchase on after which he bought nothing for so many days. It
 * is a rule of ours for drawing a curve, not an estimate: who returns after a longer silence counted as gone all the same.
 *
 * <p>Whether a customer left at a time is known only {@code days} later. So a customer is watched until that many days before the
 * end of the observation, whatever he bought since; otherwise those who stay would be watched for longer because they stay, and
 * the curve would flatter.
 *
 * @param days without a purchase; at least one
 */
public record SilenceRule(int days) {

    public SilenceRule {
        checkArgument(days >= 1, "SilenceRule.days was %s; it must be at least 1. Half a year is 182.", days);
    }

    /**
     * Returns how long customers kept buying, from the first purchase on; zero for one who bought once and never again. Customers
     * who first bought less than {@link #days()} before the end of the observation are left out: nothing can be said of them yet.
     *
     * @param unit of the times
     */
    public Durations durations(PurchaseDays purchases, PeriodUnit unit) {
        LocalDate watchedUntil = purchases.observedUntil().minusDays(days);
        double[] times = new double[purchases.customers()];
        boolean[] left = new boolean[purchases.customers()];
        int count = 0;
        for (int customer = 0; customer < purchases.customers(); customer++) {
            if (purchases.count(customer) > 0 && purchases.epochDay(customer, 0) <= watchedUntil.toEpochDay()) {
                int first = purchases.epochDay(customer, 0);
                int last = lastBeforeSilence(purchases, customer);
                left[count] = last <= watchedUntil.toEpochDay();
                times[count] = unit.ofDays((left[count] ? last : watchedUntil.toEpochDay()) - first);
                count++;
            }
        }
        return Durations.of(Arrays.copyOf(times, count), Arrays.copyOf(left, count));
    }

    private int lastBeforeSilence(PurchaseDays purchases, int customer) {
        int last = purchases.epochDay(customer, 0);
        for (int i = 1; i < purchases.count(customer); i++) {
            int next = purchases.epochDay(customer, i);
            if (next - last > days) {
                return last;
            }
            last = next;
        }
        return last;
    }
}
