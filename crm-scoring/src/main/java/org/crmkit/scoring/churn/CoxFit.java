package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Covariance;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.crmkit.scoring.internal.Cholesky;
import org.crmkit.scoring.internal.Newton;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Tails;

/**
 * A fitted Cox regression with the tests a reader wants first.
 *
 * @param fit the model; its log-likelihood is the partial one
 * @param likelihoodRatio of the model against none, chi-square with as many degrees as inputs
 * @param likelihoodRatioP how often chance alone would bring it
 * @param proportionality whether hazards are proportional, for each input and for all together
 */
public record CoxFit(
        Fit<CoxRegression> fit, double likelihoodRatio, double likelihoodRatioP, ProportionalHazards proportionality) {

    /** Beyond this standard error, on inputs scaled to deviation one, the likelihood is flat. */
    private static final double FLAT = 100;

    /**
     * Fits by Newton's method on the partial likelihood. Inputs that order customers perfectly by when they left, so that a
     * coefficient grows for ever, are an answer, as are constant and collinear ones.
     *
     * @param names of the inputs, with what they are called
     * @param inputs by customer and input, finite
     */
    public static FitResult<CoxFit> fit(
            List<String> names,
            List<Label> labels,
            double[][] inputs,
            Durations durations,
            TieMethod ties,
            FitOptions options) {
        checkArgument(
                inputs.length == durations.size() && names.size() == labels.size() && !names.isEmpty(),
                "There were %s rows for %s customers and %s names with %s labels; there must be as many of each, and an input.",
                inputs.length,
                durations.size(),
                names.size(),
                labels.size());
        int n = inputs.length;
        int p = names.size();
        if (durations.departures() == 0) {
            return refused("nobody-left", "无人流失，无法估计。", "Nobody left, so there is nothing to tell apart.");
        }
        double[] means = new double[p];
        double[] deviations = new double[p];
        for (int j = 0; j < p; j++) {
            Sum sum = new Sum();
            for (double[] row : inputs) {
                sum.add(row[j]);
            }
            means[j] = sum.value() / n;
            Sum squares = new Sum();
            for (double[] row : inputs) {
                squares.add((row[j] - means[j]) * (row[j] - means[j]));
            }
            deviations[j] = StrictMath.sqrt(squares.value() / n);
            if (!(deviations[j] > 1e-12 * (1 + Math.abs(means[j])))) {
                return refused(
                        "constant-input", "有变量取值全部相同，请去掉该变量。", "An input has the same value for all; leave it out.");
            }
        }
        int[] order = durations.order();
        double[][] sorted = new double[n][p];
        double[] times = new double[n];
        boolean[] left = new boolean[n];
        for (int i = 0; i < n; i++) {
            int row = order[n - 1 - i];
            times[i] = durations.time(row);
            left[i] = durations.left(row);
            for (int j = 0; j < p; j++) {
                sorted[i][j] = (inputs[row][j] - means[j]) / deviations[j];
            }
        }
        CoxLikelihood likelihood = new CoxLikelihood(sorted, times, left, ties);
        double[] start = new double[p];
        Newton.Optimum optimum = Newton.maximise(likelihood, start, 60, options.maxIterations(), options.tolerance());
        Cholesky root = Cholesky.of(optimum.information());
        double[][] covariance = root == null ? new double[0][] : root.inverse();
        for (int j = 0; j < p; j++) {
            if (root == null || !(covariance[j][j] < FLAT * FLAT)) {
                return refused(
                        "not-identified",
                        "变量共线，或可以完全排出流失先后，系数趋于无穷。请去掉变量。",
                        "The inputs are collinear, or order the customers perfectly by when they left, so that a coefficient grows"
                                + " for ever. Leave one out.");
            }
        }
        Fit<CoxRegression> fit = describe(names, labels, likelihood, optimum, means, deviations, covariance, durations);
        double ratio = Math.max(0, 2 * (optimum.value() - likelihood.value(start)));
        ProportionalHazards check =
                ProportionalHazards.of(names, likelihood.moments(optimum.point()), sorted, covariance, durations);
        return new FitResult.Fitted<>(wrapped(fit, new CoxFit(fit, ratio, Tails.chiSquare(ratio, p), check)));
    }

    private static Fit<CoxFit> wrapped(Fit<CoxRegression> fit, CoxFit model) {
        return new Fit<>(
                model,
                fit.logLikelihood(),
                fit.observations(),
                fit.parameters(),
                fit.covariance(),
                fit.gradientNorm(),
                fit.iterations(),
                fit.converged(),
                fit.warnings());
    }

    private static Fit<CoxRegression> describe(
            List<String> names,
            List<Label> labels,
            CoxLikelihood likelihood,
            Newton.Optimum optimum,
            double[] means,
            double[] deviations,
            double[][] covariance,
            Durations durations) {
        int p = names.size();
        List<CoxRegression.Input> inputs = new ArrayList<>();
        List<ParameterEstimate> parameters = new ArrayList<>();
        double[][] natural = new double[p][p];
        for (int j = 0; j < p; j++) {
            double coefficient = optimum.point()[j] / deviations[j];
            inputs.add(new CoxRegression.Input(names.get(j), labels.get(j), coefficient, means[j]));
            for (int k = 0; k < p; k++) {
                natural[j][k] = covariance[j][k] / (deviations[j] * deviations[k]);
            }
            parameters.add(new ParameterEstimate(names.get(j), coefficient, StrictMath.sqrt(natural[j][j])));
        }
        List<CoxRegression.Baseline> baseline = new ArrayList<>();
        double hazard = 0;
        for (CoxLikelihood.Moment moment : likelihood.moments(optimum.point())) {
            hazard += moment.hazard();
            baseline.add(new CoxRegression.Baseline(moment.time(), hazard));
        }
        List<FitWarning> warnings = new ArrayList<>();
        if (!optimum.converged()) {
            warnings.add(new FitWarning(
                    FitWarning.Kind.NOT_CONVERGED,
                    Label.of(
                            "在" + optimum.iterations() + "步内未收敛。",
                            "Not converged after " + optimum.iterations() + " steps.")));
        }
        if (durations.departures() < 10 * p) {
            warnings.add(new FitWarning(
                    FitWarning.Kind.FEW_OBSERVATIONS,
                    Label.of(
                            "每个变量不足10次流失，结果不稳定。",
                            "Fewer than ten departures for each input; the coefficients are unsteady.")));
        }
        return new Fit<>(
                new CoxRegression(inputs, baseline),
                optimum.value(),
                durations.size(),
                parameters,
                new Covariance(natural),
                optimum.gradientNorm(),
                optimum.iterations(),
                optimum.converged(),
                warnings);
    }

    private static FitResult<CoxFit> refused(String code, String zh, String en) {
        return new FitResult.NotIdentified<>(Reason.of(code, zh, en));
    }
}
