package org.crmkit.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.callcenter.CallLoad;
import org.crmkit.scoring.callcenter.ErlangA;
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

/** Who gives up with two thousand agents, Erlang A: the terms that matter, against log-factorials of all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ImpatientRuns {

    static final int BATCH = 10;
    private static final int AGENTS = 2000;

    /** Who answers. */
    @Param({"crmkit", "log-factorials"})
    public String by = "crmkit";

    /** Returns the shares that give up under ten loads, added up. */
    @Benchmark
    public double givenUp() {
        double sum = 0;
        for (int i = 0; i < BATCH; i++) {
            double erlangs = 1900 + 20 * i;
            sum += by.equals("crmkit")
                    ? ErlangA.of(new CallLoad(erlangs, 240, 240), AGENTS, 150).abandonment()
                    : LogFactorials.givenUp(erlangs, AGENTS, 240, 150);
        }
        return sum;
    }

    static boolean agree() {
        ImpatientRuns peer = new ImpatientRuns();
        peer.by = "log-factorials";
        double ours = new ImpatientRuns().givenUp();
        return Math.abs(ours / peer.givenUp() - 1) < 1e-8;
    }
}
