package org.crmkit.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.lifetime.ParetoNbd;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Purchases expected of every customer in 39 weeks by Pareto/NBD: ours against the formulas of note 009 as they stand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ParetoPredictions {

    private static final double WEEKS = 39;

    /** Who predicts. */
    @Param({"crmkit", "textbook"})
    public String by = "crmkit";

    private final ParetoNbd model = new ParetoNbd(0.553, 10.578, 0.606, 11.669);
    private Histories rows = Histories.draw(1);

    /** Draws the customers. */
    @Setup(Level.Trial)
    public void draw() {
        rows = Histories.draw(Histories.CDNOW);
    }

    /** Returns the expectations, by row. */
    @Benchmark
    public double[] expected() {
        if (by.equals("crmkit")) {
            return model.expectedPurchases(rows.summaries, WEEKS);
        }
        double[] out = new double[rows.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = PlainLifetimes.paretoNbdExpected(
                    model.r(),
                    model.alpha(),
                    model.s(),
                    model.beta(),
                    rows.frequency[i],
                    rows.recency[i],
                    rows.age[i],
                    WEEKS);
        }
        return out;
    }

    /** Returns whether both answer the same. */
    static boolean agree() {
        ParetoPredictions ours = new ParetoPredictions();
        ours.draw();
        ParetoPredictions peer = new ParetoPredictions();
        peer.by = "textbook";
        peer.draw();
        return PurchasePredictions.agree(ours.expected(), peer.expected());
    }
}
