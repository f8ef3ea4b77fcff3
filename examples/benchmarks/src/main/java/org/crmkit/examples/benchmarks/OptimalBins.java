package org.crmkit.examples.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.credit.BinningOptions;
import org.crmkit.scoring.credit.NumericCuts;
import org.crmkit.scoring.credit.Trend;
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

/** The best bins of a column of a million numbers, and of twenty columns of a hundred thousand; without a peer, run by JMH itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class OptimalBins {

    private static final int LONG = 1_000_000;
    private static final int WIDE = 100_000;
    private static final int COLUMNS = 20;

    /** How bad rates must go. */
    @Param({"FREE", "MONOTONE", "PEAK"})
    public Trend trend = Trend.FREE;

    private final double[] values = new double[LONG];
    private final boolean[] bad = new boolean[LONG];
    private final double[][] columns = new double[COLUMNS][];
    private final boolean[] badOfColumns = new boolean[WIDE];

    /** Draws numbers that tell something of the outcome. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < LONG; i++) {
            values[i] = random.nextDouble();
            bad[i] = random.nextDouble() < 0.05 + 0.2 * values[i];
        }
        System.arraycopy(bad, 0, badOfColumns, 0, WIDE);
        for (int column = 0; column < COLUMNS; column++) {
            columns[column] = new double[WIDE];
            for (int i = 0; i < WIDE; i++) {
                columns[column][i] = values[i] + column * random.nextDouble();
            }
        }
    }

    /** One column of a million rows. */
    @Benchmark
    public NumericCuts oneMillion() {
        return NumericCuts.of(values, bad, BinningOptions.DEFAULT.with(trend)).orElseThrow();
    }

    /** Twenty columns of a hundred thousand rows; returns their information values added up. */
    @Benchmark
    public double twentyColumns() {
        double sum = 0;
        for (double[] column : columns) {
            sum += NumericCuts.of(column, badOfColumns, BinningOptions.DEFAULT.with(trend))
                    .orElseThrow()
                    .informationValue();
        }
        return sum;
    }
}
