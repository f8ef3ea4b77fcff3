package org.crmkit.examples.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.AdverseReason;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.credit.Bin;
import org.crmkit.scoring.credit.CompiledScorecard;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.PointsBaseline;
import org.crmkit.scoring.credit.PointsScaling;
import org.crmkit.scoring.credit.ScorecardVariable;
import org.crmkit.scoring.credit.VariableBinning;
import org.crmkit.scoring.credit.WoeConvention;
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

/** A card of eight variables with four reasons each: compiled, against the card itself, which makes a sentence for each variable. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScorecardRuns {

    static final int ROWS = 10_000;
    private static final int VARIABLES = 8;

    /** Who scores. */
    @Param({"crmkit", "in-words"})
    public String by = "crmkit";

    private final CreditScorecard card = card();
    private final PointsBaseline baseline = PointsBaseline.maximum(card);
    private final CompiledScorecard compiled = CompiledScorecard.of(card, baseline);
    private final double[][] rows = new double[ROWS][VARIABLES];
    private final List<Applicant> applicants = new ArrayList<>();
    private final int[] reasons = new int[4];

    static CreditScorecard card() {
        SplittableRandom random = new SplittableRandom(1);
        List<ScorecardVariable> variables = new ArrayList<>();
        for (int i = 0; i < VARIABLES; i++) {
            List<Bin> bins = new ArrayList<>();
            for (int cut = 0; cut <= 5; cut++) {
                bins.add(new Bin.Between(
                        cut == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(15L * cut)),
                        cut == 5 ? Optional.empty() : Optional.of(BigDecimal.valueOf(15L * cut + 15))));
            }
            bins.add(new Bin.Missing());
            List<Double> woe =
                    bins.stream().map(bin -> random.nextDouble(-1, 1)).toList();
            variables.add(new ScorecardVariable(
                    new VariableBinning("x" + i, "x-" + i, Label.same("x" + i), bins),
                    -0.8,
                    woe,
                    woe.stream().map(weight -> (int) Math.round(23 * weight)).toList()));
        }
        return new CreditScorecard("benchmark", -1, 515, variables, PointsScaling.DEFAULT, WoeConvention.GOOD_OVER_BAD);
    }

    /** Draws the applicants, one value in twenty missing. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(2);
        for (int row = 0; row < ROWS; row++) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < VARIABLES; i++) {
                boolean missing = random.nextInt(20) == 0;
                int value = random.nextInt(100);
                rows[row][i] = missing ? Double.NaN : value;
                values.put("x" + i, missing ? "" : Integer.toString(value));
            }
            applicants.add(new Applicant("a" + row, values));
        }
    }

    /** Scores every applicant with four reasons; returns the points and the number of reasons added up. */
    @Benchmark
    public long scored() {
        long sum = 0;
        if (by.equals("crmkit")) {
            for (double[] row : rows) {
                sum += compiled.score(row, reasons);
                for (int reason : reasons) {
                    sum += reason >= 0 ? 1 : 0;
                }
            }
        } else {
            for (Applicant applicant : applicants) {
                sum += (long) card.score(applicant).value()
                        + AdverseReason.of(card, applicant, baseline, 4).size();
            }
        }
        return sum;
    }

    static boolean agree() {
        ScorecardRuns ours = new ScorecardRuns();
        ours.draw();
        ScorecardRuns peer = new ScorecardRuns();
        peer.by = "in-words";
        peer.draw();
        return ours.scored() == peer.scored();
    }
}
