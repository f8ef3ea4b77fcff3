package org.crmkit.scoring.lifetime;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.internal.Fitting;

/** Fits {@link BgNbd}. Starts are in units of the mean age and rate, so that days and weeks give the same answer. */
final class BgNbdFit {

    private static final int FEW = 100;

    private BgNbdFit() {}

    static FitResult<BgNbd> fit(DistinctHistories rows, FitOptions options) {
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
        List<double[]> starts =
                List.of(new double[] {0.5, 0.5 * scale, 1, 3}, new double[] {1, scale, 0.3, 3}, new double[] {
                    5, 5 * scale, 0.5, 10
                });
        return Fitting.positive(
                new BgNbdLikelihood(rows),
                List.of("r", "alpha", "a", "b"),
                starts,
                rows.customers,
                options,
                warnings,
                p -> new BgNbd(p[0], p[1], p[2], p[3]));
    }
}
