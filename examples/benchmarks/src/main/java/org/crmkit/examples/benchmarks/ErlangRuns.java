package org.crmkit.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.callcenter.CallLoad;
import org.crmkit.scoring.callcenter.ErlangC;
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

/** Who waits with a hundred thousand agents, Erlang C: the terms that matter, against log-factorials of all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ErlangRuns {

    static final int BATCH = 10;
    private static final int AGENTS = 100_000;

    /** Who answers. */
    @Param({"crmkit", "log-factorials"})
    public String by = "crmkit";

    /** Returns the shares that wait under ten loads, added up. */
    @Benchmark
    public double waiting() {
        double sum = 0;
        for (int i = 0; i < BATCH; i++) {
            double erlangs = 99_000 + 99 * i;
            sum += by.equals("crmkit")
                    ? ErlangC.of(new CallLoad(erlangs, 180, 180), AGENTS)
                            .figures()
                            .orElseThrow()
                            .waitProbability()
                    : LogFactorials.waits(erlangs, AGENTS);
        }
        return sum;
    }

    static boolean agree() {
        ErlangRuns peer = new ErlangRuns();
        peer.by = "log-factorials";
        double ours = new ErlangRuns().waiting();
        return Math.abs(ours / peer.waiting() - 1) < 1e-6;
    }
}
