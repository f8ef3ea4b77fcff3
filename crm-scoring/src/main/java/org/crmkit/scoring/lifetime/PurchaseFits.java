package org.crmkit.scoring.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.internal.Fitting;
import org.crmkit.scoring.internal.Newton;

/** Fits the purchase models. Starts are in units of the mean age and rate, so that days and weeks give the same answer. */
final class PurchaseFits {

    private static final int FEW = 100;

    private PurchaseFits() {}

    static FitResult<BgNbd> bgNbd(DistinctHistories rows, FitOptions options) {
        return fit(
                rows,
                options,
                new BetaGeometricLikelihood(rows, 0),
                List.of("r", "alpha", "a", "b"),
                scale -> List.of(new double[] {0.5, 0.5 * scale, 1, 3}, new double[] {1, scale, 0.3, 3}, new double[] {
                    5, 5 * scale, 0.5, 10
                }),
                p -> new BgNbd(p[0], p[1], p[2], p[3]));
    }

    static FitResult<MbgNbd> mbgNbd(DistinctHistories rows, FitOptions options) {
        return fit(
                rows,
                options,
                new BetaGeometricLikelihood(rows, 1),
                List.of("r", "alpha", "a", "b"),
                scale -> List.of(new double[] {0.5, 0.5 * scale, 1, 3}, new double[] {1, scale, 0.3, 3}, new double[] {
                    5, 5 * scale, 0.5, 10
                }),
                p -> new MbgNbd(p[0], p[1], p[2], p[3]));
    }

    static FitResult<ParetoNbd> paretoNbd(DistinctHistories rows, FitOptions options) {
        double age = rows.meanAge;
        return fit(
                rows,
                options,
                new ParetoLikelihood(rows),
                List.of("r", "alpha", "s", "beta"),
                scale -> List.of(
                        new double[] {0.5, 0.3 * scale, 0.5, 0.3 * age},
                        new double[] {1, scale, 1, 2 * age},
                        new double[] {5, 5 * scale, 0.3, age},
                        new double[] {2, scale, 3, 10 * age}),
                p -> new ParetoNbd(p[0], p[1], p[2], p[3]));
    }

    private static <M> FitResult<M> fit(
            DistinctHistories rows,
            FitOptions options,
            Newton.Objective likelihood,
            List<String> names,
            Function<Double, List<double[]>> starts,
            Function<double[], M> model) {
        if (!(rows.meanFrequency > 0) || !(rows.meanAge > 0)) {
            return new FitResult.NotIdentified<>(Reason.of(
                    "no-repeat-purchase",
                    "没有任何客户复购，无法估计购买频率。请延长观察期。",
                    "No customer bought again, so there is no rate to estimate. Use a longer observation."));
        }
        List<FitWarning> warnings = new ArrayList<>();
        if (rows.customers < FEW) {
            warnings.add(new FitWarning(
                    FitWarning.Kind.FEW_OBSERVATIONS,
                    Label.of(
                            "只有" + rows.customers + "位客户；通常至少需要" + FEW + "位。",
                            "Only " + rows.customers + " customers; the model usually needs at least " + FEW + ".")));
        }
        double scale = rows.meanAge / Math.max(rows.meanFrequency, 1e-3);
        return Fitting.positive(likelihood, names, starts.apply(scale), rows.customers, options, warnings, model);
    }
}
