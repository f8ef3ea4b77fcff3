package org.crmkit.examples.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.crmkit.scoring.satisfaction.pls.Bootstrap;
import org.crmkit.scoring.satisfaction.pls.PathModelFit;
import org.crmkit.scoring.satisfaction.pls.Resampling;
import org.crmkit.scoring.satisfaction.pls.Statistic;
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

/** A thousand resamples of a path model of 24 items and 250 respondents, on all threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PathModelBootstraps {

    static final int RESAMPLES = 1000;

    /** Who resamples. */
    @Param({"crmkit", "scores"})
    public String by = "crmkit";

    private final Questionnaires data = Questionnaires.draw(Questionnaires.RESPONDENTS);
    private final PathModelFit fit = PathModelFits.fitted(data);

    /** Returns the standard error of satisfaction on loyalty. */
    @Benchmark
    public double standardError() {
        if (by.equals("crmkit")) {
            return Bootstrap.of(fit, Resampling.of(1, RESAMPLES).inParallel())
                    .found()
                    .flatMap(done -> done.estimate(Statistic.Kind.PATH, "Satisfaction -> Loyalty"))
                    .orElseThrow()
                    .standardError();
        }
        PlainPathModel plain = new PlainPathModel();
        int from = PathModelFits.place("Satisfaction");
        int to = PathModelFits.place("Loyalty");
        double[] found = IntStream.range(0, RESAMPLES)
                .parallel()
                .mapToDouble(seed -> plain.fit(resample(data.rows, seed))[from][to])
                .toArray();
        double mean = IntStream.range(0, RESAMPLES)
                .mapToDouble(i -> found[i])
                .average()
                .orElse(0);
        double squares = 0;
        for (double value : found) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (RESAMPLES - 1));
    }

    private static double[][] resample(double[][] rows, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] out = new double[rows.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] = rows[random.nextInt(rows.length)];
        }
        return out;
    }

    /** Returns whether both find the same uncertainty, as nearly as a thousand resamples tell it. */
    static boolean agree() {
        PathModelBootstraps ours = new PathModelBootstraps();
        PathModelBootstraps peer = new PathModelBootstraps();
        peer.by = "scores";
        return Math.abs(ours.standardError() / peer.standardError() - 1) < 0.12;
    }
}
