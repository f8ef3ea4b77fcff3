package org.crmkit.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.lifetime.GammaGamma;
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

/** Gamma-Gamma fitted to as many customers as CDNOW had: Newton on distinct rows against Nelder-Mead on all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 5)
@Fork(1)
public class GammaGammaFits {

    /** How many are fitted. */
    @Param("" + Histories.CDNOW)
    public int customers = Histories.CDNOW;

    /** Who fits. */
    @Param({"crmkit", "nelder-mead"})
    public String by = "crmkit";

    private Histories rows = Histories.draw(1);

    /** Draws the customers. */
    @Setup(Level.Trial)
    public void draw() {
        rows = Histories.draw(customers);
    }

    /** Returns the log-likelihood found. */
    @Benchmark
    public double fit() {
        if (by.equals("crmkit")) {
            return GammaGamma.fit(rows.summaries).found().orElseThrow().logLikelihood();
        }
        double[] start = {4, 4, 25};
        for (int i = 0; i < start.length; i++) {
            start[i] = Math.log(start[i]);
        }
        return -PlainLifetimes.gammaGamma(
                NelderMead.minimise(logs -> PlainLifetimes.gammaGamma(logs, rows), start), rows);
    }

    /** Returns whether both find the same likelihood, on a small draw. */
    static boolean agree() {
        GammaGammaFits ours = new GammaGammaFits();
        ours.customers = 1500;
        ours.draw();
        GammaGammaFits peer = new GammaGammaFits();
        peer.customers = ours.customers;
        peer.by = "nelder-mead";
        peer.draw();
        return Math.abs(ours.fit() - peer.fit()) < 1e-3;
    }
}
