package org.crmkit.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.crmkit.core.callcenter.ServiceLevelKind;
import org.crmkit.scoring.callcenter.CallLoad;
import org.crmkit.scoring.callcenter.Patience;
import org.crmkit.scoring.callcenter.ServiceGoals;
import org.crmkit.scoring.callcenter.Shrinkage;
import org.crmkit.scoring.callcenter.StaffingPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The fewest agents for each quarter of an hour of a week, 80% within 20 seconds, Erlang C: with proof and all figures, against adding agent
 * after agent by log-factorials.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StaffingWeek {

    static final int INTERVALS = 672;
    private static final double SECONDS = 900;
    private static final double HANDLING = 240;
    private static final double SHARE = 0.8;
    private static final double WITHIN = 20;

    /** Who answers. */
    @Param({"crmkit", "log-factorials"})
    public String by = "crmkit";

    private final List<CallLoad> loads = loads();

    /** A week with a daily pattern of up to two hundred agents. */
    static List<CallLoad> loads() {
        SplittableRandom random = new SplittableRandom(7);
        List<CallLoad> loads = new ArrayList<>();
        for (int i = 0; i < INTERVALS; i++) {
            double day = Math.sin(Math.PI * (i % 96) / 96.0);
            loads.add(new CallLoad(5 + 700 * day * day * (0.9 + 0.2 * random.nextDouble()), SECONDS, HANDLING));
        }
        return loads;
    }

    /** Returns the agents of all intervals, added up. */
    @Benchmark
    public long agents() {
        if (by.equals("crmkit")) {
            return StaffingPlan.of(
                            loads,
                            Patience.endless(),
                            ServiceGoals.level(ServiceLevelKind.OF_OFFERED, SHARE, WITHIN),
                            Shrinkage.NONE)
                    .onDuty()
                    .stream()
                    .mapToLong(Integer::longValue)
                    .sum();
        }
        long sum = 0;
        for (CallLoad load : loads) {
            double erlangs = load.erlangs();
            int agents = (int) Math.floor(erlangs) + 1;
            while (1 - LogFactorials.waits(erlangs, agents) * Math.exp(-(agents - erlangs) * WITHIN / HANDLING)
                    < SHARE) {
                agents++;
            }
            sum += agents;
        }
        return sum;
    }

    static boolean agree() {
        StaffingWeek peer = new StaffingWeek();
        peer.by = "log-factorials";
        return new StaffingWeek().agents() == peer.agents();
    }
}
