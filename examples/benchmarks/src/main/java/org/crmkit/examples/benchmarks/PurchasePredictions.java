package org.crmkit.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.lifetime.BgNbd;
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

/** Purchases expected of every customer in 39 weeks by BG/NBD: ours against the formula of the paper as it stands. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PurchasePredictions {

    private static final double WEEKS = 39;

    /** Who predicts. */
    @Param({"crmkit", "textbook"})
    public String by = "crmkit";

    private final BgNbd model = new BgNbd(0.243, 4.414, 0.793, 2.426);
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
            out[i] = PlainLifetimes.bgNbdExpected(
                    model.r(),
                    model.alpha(),
                    model.a(),
                    model.b(),
                    rows.frequency[i],
                    rows.recency[i],
                    rows.age[i],
                    WEEKS);
        }
        return out;
    }

    /** Returns whether both expect the same. */
    static boolean agree() {
        PurchasePredictions ours = new PurchasePredictions();
        ours.draw();
        PurchasePredictions peer = new PurchasePredictions();
        peer.by = "textbook";
        peer.draw();
        return agree(ours.expected(), peer.expected());
    }

    /** Returns whether both found the same numbers, to nine digits. */
    static boolean agree(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            if (Math.abs(one[i] - other[i]) > 1e-9 * (1 + one[i])) {
                return false;
            }
        }
        return true;
    }
}
