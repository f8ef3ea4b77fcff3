package org.crmkit.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.tier.TierBatch;
import org.crmkit.core.tier.TierColumns;
import org.crmkit.core.tier.TierEntry;
import org.crmkit.core.tier.TierHistory;
import org.crmkit.core.tier.TierLevels;
import org.crmkit.core.tier.TierScheme;
import org.crmkit.core.tier.TierTimeline;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The tiers of a million customers with ten purchases in three years, under the shipped scheme: review at the end of a period, grace,
 * soft landing. Ours by columns against one timeline for each customer, of which a fiftieth are drawn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TiersOfAMillion {

    static final int CUSTOMERS = 1_000_000;
    static final int PEERS = CUSTOMERS / 50;
    private static final int PURCHASES = 10;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    /** Who answers. */
    @Param({"crmkit", "timelines"})
    public String by = "crmkit";

    private final InForce<TierScheme> scheme = DefaultRulebook.load().inForce(Rulebook::tier);
    private final TierBatch batch = TierBatch.of(scheme);
    private TierColumns columns = TierColumns.of(0, new int[0], new int[0], new long[0]);
    private final List<TierHistory> histories = new ArrayList<>();

    /** Draws the purchases, the same for both. */
    @Setup
    public void draw() {
        draw(by.equals("crmkit") ? CUSTOMERS : PEERS);
    }

    private void draw(int customers) {
        SplittableRandom random = new SplittableRandom(20260302);
        int rows = customers * PURCHASES;
        int[] customer = new int[rows];
        int[] day = new int[rows];
        long[] minor = new long[rows];
        int first = (int) FIRST.toEpochDay();
        int days = (int) TODAY.toEpochDay() - first;
        for (int i = 0; i < rows; i++) {
            customer[i] = i / PURCHASES;
            day[i] = first + random.nextInt(days);
            minor[i] = 1_000L + random.nextInt(1 << (10 + random.nextInt(12)));
        }
        columns = TierColumns.of(customers, customer, day, minor);
        if (!by.equals("crmkit")) {
            for (int c = 0; c < customers; c++) {
                List<TierEntry> entries = new ArrayList<>(PURCHASES);
                for (int i = c * PURCHASES; i < (c + 1) * PURCHASES; i++) {
                    LocalDate bought = LocalDate.ofEpochDay(day[i]);
                    entries.add(new TierEntry.Bought("P-" + i, bought, Money.ofMinor(CNY, minor[i]), bought));
                }
                histories.add(TierHistory.of(entries));
            }
        }
    }

    /** Returns how many customers stand above the lowest level, so that none is left out. */
    @Benchmark
    public long aboveTheLowest() {
        if (by.equals("crmkit")) {
            TierLevels levels = batch.evaluate(columns, TODAY);
            return levels.counts().stream()
                    .skip(1)
                    .mapToLong(Integer::longValue)
                    .sum();
        }
        String lowest = scheme.policy().levels().get(0).slug();
        return histories.stream()
                .filter(history -> !level(history).equals(lowest))
                .count();
    }

    private String level(TierHistory history) {
        return TierTimeline.from(history, scheme, TODAY).level().slug();
    }

    static boolean agree() {
        TiersOfAMillion peer = new TiersOfAMillion();
        peer.by = "timelines";
        peer.draw(PEERS / 10);
        TierLevels levels = peer.batch.evaluate(peer.columns, TODAY);
        for (int i = 0; i < peer.histories.size(); i++) {
            if (!levels.level(i).slug().equals(peer.level(peer.histories.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
