package org.crmkit.scoring.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.internal.Fitting;

/** Fits the purchase models. */
final class PurchaseFits {

    private static final int FEW = 100;

    private PurchaseFits() {}

    static FitResult<BgNbd> bgNbd(DistinctHistories rows, FitOptions options) {
        return fit(PurchaseKind.BG_NBD, rows, options, p -> new BgNbd(p[0], p[1], p[2], p[3]));
    }

    static FitResult<MbgNbd> mbgNbd(DistinctHistories rows, FitOptions options) {
        return fit(PurchaseKind.MBG_NBD, rows, options, p -> new MbgNbd(p[0], p[1], p[2], p[3]));
    }

    static FitResult<ParetoNbd> paretoNbd(DistinctHistories rows, FitOptions options) {
        return fit(PurchaseKind.PARETO_NBD, rows, options, p -> new ParetoNbd(p[0], p[1], p[2], p[3]));
    }

    static FitResult<PurchaseModel> any(PurchaseKind kind, DistinctHistories rows, FitOptions options) {
        return fit(kind, rows, options, kind::model);
    }

    private static <M> FitResult<M> fit(
            PurchaseKind kind, DistinctHistories rows, FitOptions options, Function<double[], M> model) {
        Optional<Reason> refused = refused(rows);
        if (refused.isPresent()) {
            return new FitResult.NotIdentified<>(refused.get());
        }
        return Fitting.positive(
                kind.likelihood(rows), kind.names(), kind.starts(rows), rows.customers, options, warnings(rows), model);
    }

    /** Returns why there is nothing to fit. */
    static Optional<Reason> refused(DistinctHistories rows) {
        return rows.meanFrequency > 0 && rows.meanAge > 0
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "no-repeat-purchase",
                        "没有任何客户复购，无法估计购买频率。请延长观察期。",
                        "No customer bought again, so there is no rate to estimate. Use a longer observation."));
    }

    /** Returns what is known of a fit before it begins. */
    static List<FitWarning> warnings(DistinctHistories rows) {
        List<FitWarning> warnings = new ArrayList<>();
        if (rows.customers < FEW) {
            warnings.add(new FitWarning(
                    FitWarning.Kind.FEW_OBSERVATIONS,
                    Label.of(
                            "只有" + rows.customers + "位客户；通常至少需要" + FEW + "位。",
                            "Only " + rows.customers + " customers; the model usually needs at least " + FEW + ".")));
        }
        return warnings;
    }
}
