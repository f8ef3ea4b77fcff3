package org.crmkit.scoring.regression;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * The log-odds of an event as a linear function. McCullagh and Nelder (1989), Generalized Linear Models, chapter 4,
 * <a href="https://doi.org/10.1007/978-1-4899-3242-6">doi:10.1007/978-1-4899-3242-6</a>.
 *
 * @param intercept the log-odds where all inputs are zero
 * @param coefficients by input
 */
public record LogisticRegression(double intercept, List<Double> coefficients) {

    /** Beyond this standard error, on inputs scaled to deviation one, the likelihood is flat: the groups are separated. */
    private static final double FLAT = 100;

    public LogisticRegression {
        coefficients = List.copyOf(coefficients);
    }

    /**
     * Fits by maximum likelihood (Newton's method, which for this model is iteratively reweighted least squares). Separated
     * groups, where the best coefficients are infinite (Albert and Anderson 1984,
     * <a href="https://doi.org/10.1093/biomet/71.1.1">doi:10.1093/biomet/71.1.1</a>), are an answer of their own; no penalty hides
     * them.
     *
     * @param names of the inputs, for the report
     * @param inputs by case and input, finite
     * @param events whether it happened, by case
     */
    public static FitResult<LogisticRegression> fit(
            List<String> names, double[][] inputs, boolean[] events, FitOptions options) {
        return fit(names, inputs, events, 0, options);
    }

    /**
     * Fits with a ridge penalty, {@code ridge / 2 x} the sum of the squared coefficients of inputs scaled to deviation one, the
     * intercept free: Hoerl and Kennard's idea (1970) for the logistic model, le Cessie and van Houwelingen (1992),
     * <a href="https://doi.org/10.2307/2347628">doi:10.2307/2347628</a>. With a ridge above zero separated and collinear inputs get
     * finite coefficients. The log-likelihood reported is without the penalty, the standard errors are from the curvature with it.
     *
     * @param names of the inputs, for the report
     * @param inputs by case and input, finite
     * @param events whether it happened, by case
     * @param ridge zero or more; zero is maximum likelihood
     */
    public static FitResult<LogisticRegression> fit(
            List<String> names, double[][] inputs, boolean[] events, double ridge, FitOptions options) {
        double[] weights = new double[events.length];
        Arrays.fill(weights, 1);
        return fit(names, inputs, events, weights, ridge, options);
    }

    /**
     * Fits cases that count more or less than once. The likelihood is the weighted sum; standard errors take the weights for numbers
     * of cases, so they are right for repeated cases and only a guide for inferred ones.
     *
     * @param names of the inputs, for the report
     * @param inputs by case and input, finite
     * @param events whether it happened, by case
     * @param weights by case, above zero and finite
     * @param ridge zero or more; zero is maximum likelihood
     */
    public static FitResult<LogisticRegression> fit(
            List<String> names,
            double[][] inputs,
            boolean[] events,
            double[] weights,
            double ridge,
            FitOptions options) {
        checkArgument(
                weights.length == events.length,
                "There were %s weights and %s events; there must be as many.",
                weights.length,
                events.length);
        checkArgument(
                ridge >= 0 && ridge < Double.POSITIVE_INFINITY,
                "ridge was %s; it must be zero or more. Zero is no penalty.",
                ridge);
        checkArgument(
                inputs.length == events.length,
                "There were %s cases and %s events; there must be as many.",
                inputs.length,
                events.length);
        long happened = 0;
        for (boolean event : events) {
            happened += event ? 1 : 0;
        }
        if (happened == 0 || happened == events.length) {
            return notIdentified(
                    "one-outcome-only", "所有样本结果相同，无法估计。", "All cases ended alike, so there is nothing to tell apart.");
        }
        StandardInputs scaled = StandardInputs.of(inputs, names.size());
        if (scaled.hasConstant()) {
            return notIdentified(
                    "constant-input", "有变量取值全部相同，请去掉该变量。", "An input has the same value in all cases; leave it out.");
        }
        if (ridge == 0 && Cholesky.of(scaled.crossProducts()) == null) {
            return notIdentified(
                    "collinear-inputs",
                    "变量之间线性相关，无法分别估计。请去掉其中之一。",
                    "The inputs are linear functions of each other. Leave one of them out.");
        }
        double[] start = new double[names.size() + 1];
        start[0] = StrictMath.log((double) happened / (events.length - happened));
        Newton.Optimum optimum = Newton.maximise(
                new LogisticLikelihood(scaled.rows(), events, weights, ridge),
                start,
                60,
                options.maxIterations(),
                options.tolerance());
        Cholesky root = Cholesky.of(optimum.information());
        if (root == null) {
            return separated();
        }
        double[][] covariance = root.inverse();
        for (int i = 0; i < covariance.length; i++) {
            if (!(covariance[i][i] < FLAT * FLAT)) {
                return separated();
            }
        }
        double likelihood = new LogisticLikelihood(scaled.rows(), events, weights, 0).value(optimum.point());
        return new FitResult.Fitted<>(describe(names, events.length, optimum, likelihood, scaled, covariance));
    }

    private static Fit<LogisticRegression> describe(
            List<String> names,
            int cases,
            Newton.Optimum optimum,
            double likelihood,
            StandardInputs scaled,
            double[][] covariance) {
        double[] natural = scaled.unscale(optimum.point());
        double[][] unscaled = scaled.unscale(covariance);
        List<ParameterEstimate> parameters = new ArrayList<>();
        List<Double> coefficients = new ArrayList<>();
        for (int i = 0; i < natural.length; i++) {
            parameters.add(new ParameterEstimate(
                    i == 0 ? "intercept" : names.get(i - 1), natural[i], StrictMath.sqrt(unscaled[i][i])));
            if (i > 0) {
                coefficients.add(natural[i]);
            }
        }
        List<FitWarning> warnings = optimum.converged()
                ? List.of()
                : List.of(new FitWarning(
                        FitWarning.Kind.NOT_CONVERGED,
                        Label.of(
                                "在" + optimum.iterations() + "步内未收敛。",
                                "Not converged after " + optimum.iterations() + " steps.")));
        return new Fit<>(
                new LogisticRegression(natural[0], coefficients),
                likelihood,
                cases,
                parameters,
                new Covariance(unscaled),
                optimum.gradientNorm(),
                optimum.iterations(),
                optimum.converged(),
                warnings);
    }

    private static FitResult<LogisticRegression> separated() {
        return notIdentified(
                "separated",
                "变量可以把两类样本完全分开，系数趋于无穷。请合并分箱或去掉变量。",
                "The inputs part the two outcomes completely, so a coefficient grows for ever. Merge bins or leave an input out.");
    }

    private static FitResult<LogisticRegression> notIdentified(String code, String zh, String en) {
        return new FitResult.NotIdentified<>(Reason.of(code, zh, en));
    }

    /** Returns the probability of the event. */
    public double probability(double[] input) {
        checkArgument(
                input.length == coefficients.size(),
                "There were %s inputs; there must be %s, one for each coefficient.",
                input.length,
                coefficients.size());
        double sum = intercept;
        for (int i = 0; i < input.length; i++) {
            sum += coefficients.get(i) * input[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
