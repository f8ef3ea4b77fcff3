package org.crmkit.examples.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.credit.CompiledScorecard;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.PointsBaseline;
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

/** Ten million customers rated by a card of eight variables: in one pass column by column, against row by row. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RatingOfTenMillion {

    static final int CUSTOMERS = 10_000_000;

    /** Who rates. */
    @Param({"crmkit", "row-by-row"})
    public String by = "crmkit";

    private final CreditScorecard source = ScorecardRuns.card();
    private final CompiledScorecard card = CompiledScorecard.of(source, PointsBaseline.maximum(source));
    private double[][] columns = new double[0][0];
    private int[] points = new int[0];

    /** Draws the customers, one value in twenty missing. */
    @Setup
    public void draw() {
        draw(CUSTOMERS);
    }

    private void draw(int customers) {
        SplittableRandom random = new SplittableRandom(3);
        columns = new double[card.variables()][customers];
        points = new int[customers];
        for (double[] column : columns) {
            for (int row = 0; row < customers; row++) {
                column[row] = random.nextInt(20) == 0 ? Double.NaN : random.nextInt(100);
            }
        }
    }

    /** Rates all; returns the sum of their points, so that none is left out. */
    @Benchmark
    public long rated() {
        if (by.equals("crmkit")) {
            card.scoreAll(columns, points);
        } else {
            double[] row = new double[columns.length];
            for (int i = 0; i < points.length; i++) {
                for (int v = 0; v < row.length; v++) {
                    row[v] = columns[v][i];
                }
                points[i] = card.score(row);
            }
        }
        long sum = 0;
        for (int one : points) {
            sum += one;
        }
        return sum;
    }

    static boolean agree() {
        RatingOfTenMillion ours = new RatingOfTenMillion();
        ours.draw(CUSTOMERS / 1000);
        RatingOfTenMillion peer = new RatingOfTenMillion();
        peer.by = "row-by-row";
        peer.draw(CUSTOMERS / 1000);
        return ours.rated() == peer.rated();
    }
}
