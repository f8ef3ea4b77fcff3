package org.crmkit.examples.spark;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.lifetime.BgNbd;
import org.crmkit.scoring.value.BuyingTable;
import org.crmkit.scoring.value.Rfm;
import org.crmkit.scoring.value.RfmBinning;
import org.crmkit.scoring.value.RfmSegment;

/** The same answers without Spark, and how far Spark's may be from them. */
final class OneMachine {

    private final CustomerSummaries all;
    private final double weeks;

    OneMachine(TransactionLog log, LocalDate until, double weeks) {
        this.all = CustomerSummaries.of(log, until, PeriodUnit.WEEK);
        this.weeks = weeks;
    }

    void check(Fit<BgNbd> fit, Cuts cuts, List<ScoredCustomer> spark) {
        Stopwatch watch = new Stopwatch();
        Fit<BgNbd> own = BgNbd.fit(all).found().orElseThrow();
        Rfm rfm = new Rfm(RfmBinning.cutPointsOf(BuyingTable.of(all), 5), RfmSegment.QUINTILES);
        List<ScoredCustomer> mine = ScoredCustomer.of(all, own.model(), rfm, weeks);
        watch.lap("the same on one machine, its summaries taken as given");
        hold("fit", own.model().equals(fit.model()) && own.logLikelihood() == fit.logLikelihood(), "the same bits");
        Map<String, ScoredCustomer> byKey = new HashMap<>();
        spark.forEach(each -> byKey.put(each.key(), each));
        boolean summaries = mine.size() == spark.size();
        boolean scores = true;
        long otherRfm = 0;
        for (ScoredCustomer one : mine) {
            ScoredCustomer other = byKey.get(one.key());
            if (other == null) {
                hold("summaries", false, "the same customers");
                return;
            }
            summaries &= one.purchases() == other.purchases()
                    && one.firstDay() == other.firstDay()
                    && one.lastDay() == other.lastDay()
                    && one.totalMinor() == other.totalMinor();
            scores &= one.alive() == other.alive() && one.expected() == other.expected();
            otherRfm += one.rfm() == other.rfm() ? 0 : 1;
        }
        hold("summaries", summaries, "the same numbers for every customer");
        hold("P(alive) and expected purchases", scores, "the same bits for every customer");
        double worst = Math.max(
                rankError(mine.stream().mapToLong(one -> one.lastDay()).sorted().toArray(), lastDays(cuts)),
                Math.max(
                        rankError(
                                mine.stream()
                                        .mapToLong(ScoredCustomer::purchases)
                                        .sorted()
                                        .toArray(),
                                cuts.purchases()),
                        rankError(
                                mine.stream()
                                        .mapToLong(ScoredCustomer::totalMinor)
                                        .sorted()
                                        .toArray(),
                                cuts.minorAmounts())));
        hold(
                "RFM cut points",
                worst <= Cuts.ERROR,
                "ranks off by at most %.5f of the customers (bound %.5f); %,d of %,d customers in another field",
                worst,
                Cuts.ERROR,
                otherRfm,
                mine.size());
    }

    private List<Long> lastDays(Cuts cuts) {
        long until = all.observedUntil().toEpochDay();
        return cuts.recencyDays().stream().map(days -> until - days).toList();
    }

    /** Returns how far the ranks a cut may claim are from its share of the customers; equals share a range of ranks. */
    private static double rankError(long[] sorted, List<Long> cuts) {
        double worst = 0;
        for (int i = 0; i < cuts.size(); i++) {
            double wanted = (i + 1.0) / (cuts.size() + 1) * sorted.length;
            long below = 0;
            long upTo = 0;
            for (long value : sorted) {
                below += value < cuts.get(i) ? 1 : 0;
                upTo += value <= cuts.get(i) ? 1 : 0;
            }
            double off = Math.max(Math.max(below + 1 - wanted, wanted - upTo), 0);
            worst = Math.max(worst, off / sorted.length);
        }
        return worst;
    }

    private static void hold(String what, boolean holds, String format, Object... values) {
        String said = String.format(Locale.ROOT, format, values);
        if (!holds) {
            throw new IllegalStateException(what + " differ from those of one machine: expected " + said + ".");
        }
        SparkCustomers.say("  equal  %s: %s", what, said);
    }
}
