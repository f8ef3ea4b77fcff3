package org.crmkit.scoring.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.RenewalCounts;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.internal.Fitting;

/** Fits the renewal models. */
final class RenewalFits {

    private static final int FEW = 100;

    private RenewalFits() {}

    static FitResult<ShiftedBetaGeometric> shiftedBetaGeometric(RenewalCounts counts, FitOptions options) {
        return fit(
                counts,
                2,
                false,
                List.of("alpha", "beta"),
                List.of(new double[] {0.7, 2}, new double[] {1, 10}, new double[] {3, 3}),
                options,
                p -> new ShiftedBetaGeometric(p[0], p[1]));
    }

    static FitResult<BetaDiscreteWeibull> betaDiscreteWeibull(RenewalCounts counts, FitOptions options) {
        return fit(
                counts,
                3,
                true,
                List.of("alpha", "beta", "c"),
                List.of(new double[] {0.7, 2, 1}, new double[] {0.3, 1, 1.5}, new double[] {1, 10, 1}, new double[] {
                    3, 3, 0.7
                }),
                options,
                p -> new BetaDiscreteWeibull(p[0], p[1], p[2]));
    }

    private static <M> FitResult<M> fit(
            RenewalCounts counts,
            int needed,
            boolean withDuration,
            List<String> names,
            List<double[]> starts,
            FitOptions options,
            Function<double[], M> model) {
        long gone = 0;
        int informed = 0;
        for (int t = 1; t <= counts.occasions(); t++) {
            gone += counts.lost(t);
            informed += counts.lost(t) > 0 ? 1 : 0;
        }
        if (gone == 0) {
            return new FitResult.NotIdentified<>(Reason.of(
                    "nobody-left",
                    "没有任何客户流失，无法估计。请延长观察期。",
                    "Nobody left, so there is nothing to estimate. Use a longer observation."));
        }
        if (informed + (gone < counts.customers() ? 1 : 0) <= needed) {
            return new FitResult.NotIdentified<>(Reason.of(
                    "too-few-occasions",
                    "有客户流失的续约期只有" + informed + "个，不足以估计" + needed + "个参数。请延长观察期。",
                    "Customers left at " + informed + " occasions only, too few for " + needed
                            + " parameters. Use a longer observation."));
        }
        List<FitWarning> warnings = new ArrayList<>();
        if (counts.customers() < FEW) {
            warnings.add(new FitWarning(
                    FitWarning.Kind.FEW_OBSERVATIONS,
                    Label.of(
                            "只有" + counts.customers() + "位客户；通常至少需要" + FEW + "位。",
                            "Only " + counts.customers() + " customers; the model usually needs at least " + FEW
                                    + ".")));
        }
        return Fitting.positive(
                new RenewalLikelihood(counts, withDuration),
                names,
                starts,
                counts.customers(),
                options,
                warnings,
                model);
    }
}
