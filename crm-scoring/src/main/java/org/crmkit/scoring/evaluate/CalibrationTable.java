package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.regression.LogisticRegression;

/**
 * Whether probabilities mean what they say: predicted against observed, in bins of equal width from 0 to 1.
 *
 * @param rows the bins that hold anybody, from low to high
 * @param expected events, the sum of all probabilities
 * @param observed events
 * @param brier the mean squared distance of probability and outcome, 0 to 1: Brier (1950),
 *     <a href="https://doi.org/10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2">doi:10.1175/1520-0493(1950)078</a>
 * @param line the straight line through the log-odds; empty where the outcomes do not determine one
 */
public record CalibrationTable(List<Row> rows, double expected, long observed, double brier, Optional<Line> line) {

    /**
     * A bin.
     *
     * @param from the lowest probability in it
     * @param to the first above it
     * @param customers how many, one or more
     * @param predicted their mean probability
     * @param observed the share to whom it happened
     */
    public record Row(double from, double to, int customers, double predicted, double observed) {}

    /**
     * How log-odds that were predicted relate to those that came true: {@code true = intercept + slope x predicted}. Cox (1958), "Two
     * Further Applications of a Model for Binary Regression", <a href="https://doi.org/10.1093/biomet/45.3-4.562">
     * doi:10.1093/biomet/45.3-4.562</a>. Perfect is 0 and 1; a slope below 1 means that predictions are too extreme.
     */
    public record Line(double intercept, double slope) {

        /** Returns a probability put right. */
        public double corrected(double probability) {
            return 1 / (1 + StrictMath.exp(-(intercept + slope * logOdds(probability))));
        }
    }

    private static final double LEAST = 1e-12;

    public CalibrationTable {
        rows = List.copyOf(rows);
    }

    /**
     * Makes a table of at least one prediction.
     *
     * @param probabilities 0 to 1
     * @param bins 1 to 1000
     */
    public static CalibrationTable of(double[] probabilities, boolean[] events, int bins) {
        int n = probabilities.length;
        checkArgument(
                n == events.length && n > 0,
                "There were %s probabilities and %s events; there must be as many, and one at least.",
                n,
                events.length);
        checkArgument(bins >= 1 && bins <= 1000, "bins was %s; it must be 1 to 1000.", bins);
        int[] counts = new int[bins];
        long[] happened = new long[bins];
        List<Sum> sums = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            sums.add(new Sum());
        }
        Sum expected = new Sum();
        Sum squares = new Sum();
        long observed = 0;
        for (int i = 0; i < n; i++) {
            double p = probabilities[i];
            checkArgument(p >= 0 && p <= 1, "A probability was %s; it must be 0 to 1.", p);
            int bin = Math.min(bins - 1, (int) (p * bins));
            counts[bin]++;
            happened[bin] += events[i] ? 1 : 0;
            sums.get(bin).add(p);
            expected.add(p);
            observed += events[i] ? 1 : 0;
            double rest = (events[i] ? 1 : 0) - p;
            squares.add(rest * rest);
        }
        List<Row> rows = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            if (counts[bin] > 0) {
                rows.add(new Row(
                        (double) bin / bins,
                        (bin + 1.0) / bins,
                        counts[bin],
                        sums.get(bin).value() / counts[bin],
                        (double) happened[bin] / counts[bin]));
            }
        }
        return new CalibrationTable(rows, expected.value(), observed, squares.value() / n, line(probabilities, events));
    }

    private static Optional<Line> line(double[] probabilities, boolean[] events) {
        double[][] inputs = new double[probabilities.length][1];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i][0] = logOdds(probabilities[i]);
        }
        return LogisticRegression.fit(List.of("log-odds"), inputs, events, FitOptions.DEFAULT)
                .found()
                .map(fit -> new Line(
                        fit.model().intercept(), fit.model().coefficients().get(0)));
    }

    /** Log-odds of a probability; certainty counts as one in a million million, so that it stays finite. */
    private static double logOdds(double probability) {
        double p = Math.min(1 - LEAST, Math.max(LEAST, probability));
        return StrictMath.log(p) - StrictMath.log1p(-p);
    }

    /** Returns observed over expected events; empty if none was expected. */
    public Optional<Double> ratio() {
        return expected > 0 ? Optional.of(observed / expected) : Optional.empty();
    }
}
