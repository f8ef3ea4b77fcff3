package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.internal.Randoms;
import org.joda.money.CurrencyUnit;

/**
 * Draws a purchase log as BG/NBD and Gamma-Gamma assume it: customers arrive evenly over some days, buy at a rate of their own
 * until they leave, and spend around a mean of their own. The same seed gives the same log on every machine. A simulated log is
 * no data: say so wherever it is shown.
 *
 * <p>Purchases keep the day they fall on; as in a real log several of one day merge when they are summarised, so a fit finds the
 * parameters slightly below those it was drawn from.
 *
 * @param purchases how often customers buy and leave
 * @param values what they spend
 * @param unit the unit of {@code purchases}
 * @param currency of the amounts; the scale of {@code values} is in its whole units
 */
public record BgNbdSimulator(BgNbd purchases, GammaGamma values, PeriodUnit unit, CurrencyUnit currency) {

    /**
     * Obtains the simulator of the published CDNOW parameters: weeks and dollars; Fader, Hardie and Lee (2005), <a
     * href="https://doi.org/10.1287/mksc.1040.0098">doi:10.1287/mksc.1040.0098</a>, and Fader and Hardie (2013),
     * <a href="https://brucehardie.com/notes/025/">note 025</a>.
     */
    public static BgNbdSimulator published() {
        return new BgNbdSimulator(
                new BgNbd(0.243, 4.414, 0.793, 2.426),
                new GammaGamma(6.25, 3.74, 15.44),
                PeriodUnit.WEEK,
                CurrencyUnit.USD);
    }

    /**
     * Draws a log, rows sorted by day and then by customer.
     *
     * @param customers how many, at least one
     * @param firstFrom the first day somebody may buy for the first time
     * @param firstUntil the last day somebody may buy for the first time
     * @param observedUntil the last day of the log
     * @param seed any number
     */
    public TransactionLog draw(
            int customers, LocalDate firstFrom, LocalDate firstUntil, LocalDate observedUntil, long seed) {
        checkArgument(customers >= 1, "The number of customers was %s; it must be at least 1.", customers);
        checkArgument(
                !firstUntil.isBefore(firstFrom) && !observedUntil.isBefore(firstUntil),
                "The days were %s, %s and %s; they must be in this order.",
                firstFrom,
                firstUntil,
                observedUntil);
        int start = Math.toIntExact(firstFrom.toEpochDay());
        int arrivals = Math.toIntExact(firstUntil.toEpochDay()) - start + 1;
        int end = Math.toIntExact(observedUntil.toEpochDay());
        List<String> keys = new ArrayList<>(customers);
        List<int[]> bought = new ArrayList<>();
        List<Long> amounts = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            keys.add(String.format(Locale.ROOT, "S%06d", i + 1));
            Randoms randoms = Randoms.of(seed, i);
            int first = start + randoms.below(arrivals);
            double rate = StrictMath.exp(randoms.logGammaVariate(purchases.r())) / purchases.alpha();
            double leaves = randoms.beta(purchases.a(), purchases.b());
            double spending = StrictMath.exp(randoms.logGammaVariate(values.q())) / values.v();
            double at = randoms.uniform() / unit.days();
            double days = first + at * unit.days();
            while (days < end + 1.0) {
                bought.add(new int[] {(int) StrictMath.floor(days), i});
                amounts.add(amount(randoms, spending));
                boolean repeat = bought.size() > 1 && bought.get(bought.size() - 2)[1] == i;
                if (repeat && randoms.uniform() < leaves) {
                    break;
                }
                days += randoms.exponential() / rate * unit.days();
            }
        }
        return log(keys, bought, amounts);
    }

    private long amount(Randoms randoms, double spending) {
        double value = StrictMath.exp(randoms.logGammaVariate(values.p())) / spending;
        double minor = value * StrictMath.pow(10, currency.getDecimalPlaces());
        return Math.max(1, StrictMath.round(Math.min(minor, 1e15)));
    }

    private TransactionLog log(List<String> keys, List<int[]> bought, List<Long> amounts) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < bought.size(); i++) {
            order.add(i);
        }
        order.sort((one, other) -> {
            int byDay = Integer.compare(bought.get(one)[0], bought.get(other)[0]);
            return byDay != 0 ? byDay : Integer.compare(one, other);
        });
        int[] who = new int[order.size()];
        int[] days = new int[order.size()];
        long[] minor = new long[order.size()];
        for (int i = 0; i < who.length; i++) {
            int row = order.get(i);
            days[i] = bought.get(row)[0];
            who[i] = bought.get(row)[1];
            minor[i] = amounts.get(row);
        }
        return TransactionLog.of(currency, keys, who, days, minor);
    }
}
