package org.crmkit.scoring.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Covariance;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.fit.ParameterEstimate;

/** Fits models of positive parameters: searches on their logarithms from several starts and turns the optimum into a fit. */
public final class Fitting {

    /** The search gives up when a parameter has changed by this factor, 10^7, from where it started. */
    private static final double REACH = StrictMath.log(1e7);

    private Fitting() {}

    /**
     * Searches from each start in turn until one converges.
     *
     * @param starts natural parameters, all above zero
     */
    public static <M> FitResult<M> positive(
            Newton.Objective objective,
            List<String> names,
            List<double[]> starts,
            long observations,
            FitOptions options,
            List<FitWarning> known,
            Function<double[], M> model) {
        List<double[]> points = new ArrayList<>();
        for (double[] start : starts) {
            double[] logs = new double[start.length];
            for (int i = 0; i < logs.length; i++) {
                logs[i] = StrictMath.log(start[i]);
            }
            points.add(logs);
        }
        Newton.Optimum best = search(objective, points, options);
        Cholesky root = Cholesky.of(best.information());
        if (root == null || endedEarly(best, options)) {
            return new FitResult.NotIdentified<>(notIdentified(best, names, names.size()));
        }
        return new FitResult.Fitted<>(fit(best, root.inverse(), names, observations, known, model));
    }

    /**
     * Searches from each point in turn until one search converges, and returns where it ended; else the end of the first search.
     *
     * @param points on the scale of the search
     */
    public static Newton.Optimum search(Newton.Objective objective, List<double[]> points, FitOptions options) {
        Newton.Optimum best = null;
        for (double[] point : points) {
            Newton.Optimum found =
                    Newton.maximise(objective, point, REACH, options.maxIterations(), options.tolerance());
            if (best == null || (found.converged() && !best.converged())) {
                best = found;
            }
            if (best.converged()) {
                break;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("starts was empty; give at least one.");
        }
        return best;
    }

    /** Returns whether a search ended at neither an optimum nor the most steps it was allowed. */
    public static boolean endedEarly(Newton.Optimum best, FitOptions options) {
        return !best.converged() && best.iterations() < options.maxIterations();
    }

    /**
     * Says whether the likelihood is flat, or along which parameters it rises for ever.
     *
     * @param positives how many parameters, the first ones, were searched on their logarithms
     */
    public static Reason notIdentified(Newton.Optimum best, List<String> names, int positives) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double moved = best.point()[i] - best.start()[i];
            if (Math.abs(moved) > REACH / 2) {
                boolean up = moved > 0;
                zh.add(names.get(i) + (up ? "趋于无穷" : i < positives ? "趋于零" : "趋于负无穷"));
                en.add(names.get(i) + (up ? " to infinity" : i < positives ? " to zero" : " to minus infinity"));
            }
        }
        return zh.isEmpty()
                ? Reason.of(
                        "parameters-not-identified",
                        "数据不足以区分各参数（似然过平）。请使用更多客户或更长的观察期。",
                        "The data cannot tell the parameters apart: the likelihood is flat. Use more customers or a longer"
                                + " observation.")
                : Reason.of(
                        "parameters-not-identified",
                        "数据不足以确定参数：" + String.join("、", zh) + "，似然沿此脊线一直上升。请使用更多客户或更长的观察期。",
                        "The data cannot tell the parameters apart: the likelihood rises for ever along a ridge, "
                                + String.join(", ", en) + ". Use more customers or a longer observation.");
    }

    private static <M> Fit<M> fit(
            Newton.Optimum best,
            double[][] covariance,
            List<String> names,
            long observations,
            List<FitWarning> known,
            Function<double[], M> model) {
        int n = names.size();
        double[] natural = new double[n];
        for (int i = 0; i < n; i++) {
            natural[i] = StrictMath.exp(best.point()[i]);
        }
        List<ParameterEstimate> parameters = new ArrayList<>();
        List<FitWarning> warnings = new ArrayList<>(known);
        if (!best.converged()) {
            warnings.add(notConverged(best));
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                covariance[i][j] *= natural[i] * natural[j];
            }
            double error = StrictMath.sqrt(covariance[i][i]);
            parameters.add(new ParameterEstimate(names.get(i), natural[i], error));
            if (error > natural[i]) {
                warnings.add(uncertain(names.get(i), natural[i], error));
            }
        }
        return new Fit<>(
                model.apply(natural),
                best.value(),
                observations,
                parameters,
                new Covariance(covariance),
                best.gradientNorm(),
                best.iterations(),
                best.converged(),
                warnings);
    }

    /** Says that a search ran out of steps. */
    public static FitWarning notConverged(Newton.Optimum best) {
        return new FitWarning(
                FitWarning.Kind.NOT_CONVERGED,
                Label.of(
                        "在" + best.iterations() + "步内未收敛，请放宽步数上限或检查数据。",
                        "Not converged after " + best.iterations() + " steps; allow more steps, or check the data."));
    }

    /** Says that a parameter is known worse than it is large. */
    public static FitWarning uncertain(String name, double value, double error) {
        String numbers = Formats.stored(round(value)) + " ± " + Formats.stored(round(error));
        return new FitWarning(
                FitWarning.Kind.UNCERTAIN_PARAMETER,
                Label.of(
                        "参数" + name + "为" + numbers + "，标准误大于估计值，不宜单独解释。",
                        "Parameter " + name + " is " + numbers
                                + "; the error exceeds the estimate, so don't read it on its own."));
    }

    private static double round(double value) {
        return new BigDecimal(value)
                .round(new MathContext(4, RoundingMode.HALF_EVEN))
                .doubleValue();
    }
}
