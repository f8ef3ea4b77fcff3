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

/** P(alive) of every customer by BG/NBD: ours against the formula of note 021 over plain arrays, the floor of two powers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AlivePredictions {

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

    /** Returns the probabilities, by row. */
    @Benchmark
    public double[] alive() {
        if (by.equals("crmkit")) {
            return model.probabilitiesAlive(rows.summaries);
        }
        double[] out = new double[rows.size()];
        for (int i = 0; i < out.length; i++) {
            int x = rows.frequency[i];
            double odds = x == 0
                    ? 0
                    : model.a()
                            / (model.b() + x - 1)
                            * Math.pow(
                                    (model.alpha() + rows.age[i]) / (model.alpha() + rows.recency[i]), model.r() + x);
            out[i] = 1 / (1 + odds);
        }
        return out;
    }

    /** Returns whether both answer the same. */
    static boolean agree() {
        AlivePredictions ours = new AlivePredictions();
        ours.draw();
        AlivePredictions peer = new AlivePredictions();
        peer.by = "textbook";
        peer.draw();
        return PurchasePredictions.agree(ours.alive(), peer.alive());
    }
}
