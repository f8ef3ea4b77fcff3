package org.crmkit.scoring.churn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.scoring.internal.Cholesky;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Tails;

/**
 * Whether the effect of each input stays the same over time, which a Cox regression assumes: the trend of the scaled Schoenfeld
 * residuals over the Kaplan-Meier scale of time, {@code 1 - S(t)}. Grambsch and Therneau (1994),
 * <a href="https://doi.org/10.1093/biomet/81.3.515">doi:10.1093/biomet/81.3.515</a>, with their approximation that the covariance of
 * inputs among those at risk is the same at all times; versions of R's survival from 3.0 on give the exact score test instead, whose
 * numbers differ a little.
 *
 * @param inputs one line for each
 * @param all for all inputs together; empty if times do not vary
 */
public record ProportionalHazards(List<Line> inputs, Optional<Line> all) {

    /**
     * A test.
     *
     * @param name the input, or {@code all}
     * @param correlation of residuals and time, -1 to 1; zero for all together
     * @param chiSquare zero or more
     * @param degrees one, or the number of inputs
     * @param pValue small where the effect changes over time
     */
    public record Line(String name, double correlation, double chiSquare, int degrees, double pValue) {}

    public ProportionalHazards {
        inputs = List.copyOf(inputs);
    }

    static ProportionalHazards of(
            List<String> names,
            List<CoxLikelihood.Moment> moments,
            double[][] sorted,
            double[][] covariance,
            Durations durations) {
        int p = names.size();
        SurvivalCurve curve = SurvivalCurve.of(durations);
        List<double[]> residuals = new ArrayList<>();
        List<Double> scale = new ArrayList<>();
        double before = 1;
        for (CoxLikelihood.Moment moment : moments) {
            for (int row : moment.rows()) {
                double[] residual = new double[p];
                for (int j = 0; j < p; j++) {
                    residual[j] = sorted[row][j] - moment.mean()[j];
                }
                residuals.add(residual);
                scale.add(1 - before);
            }
            before = curve.survival(moment.time());
        }
        int d = residuals.size();
        Sum total = new Sum();
        scale.forEach(total::add);
        double mean = total.value() / d;
        double[] sums = new double[p];
        double spread = 0;
        for (int i = 0; i < d; i++) {
            double g = scale.get(i) - mean;
            spread += g * g;
            for (int j = 0; j < p; j++) {
                sums[j] += g * residuals.get(i)[j];
            }
        }
        if (!(spread > 1e-12)) {
            return new ProportionalHazards(List.of(), Optional.empty());
        }
        List<Line> lines = new ArrayList<>();
        double square = 0;
        for (int j = 0; j < p; j++) {
            double scaled = 0;
            for (int k = 0; k < p; k++) {
                scaled += covariance[j][k] * sums[k];
                square += sums[j] * covariance[j][k] * sums[k];
            }
            double chi = d * scaled * scaled / (covariance[j][j] * spread);
            lines.add(new Line(
                    names.get(j), correlation(residuals, scale, mean, covariance[j]), chi, 1, Tails.chiSquare(chi, 1)));
        }
        double chi = Math.max(0, d * square / spread);
        return new ProportionalHazards(
                lines,
                Cholesky.of(covariance) == null
                        ? Optional.empty()
                        : Optional.of(new Line("all", 0, chi, p, Tails.chiSquare(chi, p))));
    }

    private static double correlation(
            List<double[]> residuals, List<Double> scale, double mean, double[] covarianceRow) {
        int d = residuals.size();
        double[] scaled = new double[d];
        double average = 0;
        for (int i = 0; i < d; i++) {
            for (int k = 0; k < covarianceRow.length; k++) {
                scaled[i] += covarianceRow[k] * residuals.get(i)[k];
            }
            average += scaled[i] / d;
        }
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < d; i++) {
            double x = scale.get(i) - mean;
            double y = scaled[i] - average;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }
        return xx > 0 && yy > 0 ? xy / StrictMath.sqrt(xx * yy) : 0;
    }
}
