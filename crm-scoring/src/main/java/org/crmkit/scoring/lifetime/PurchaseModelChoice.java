package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.evaluate.HoldoutErrors;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;

/**
 * Which purchase model suits a log: all are fitted and set side by side. The best is the one with the smallest AIC (Akaike 1974,
 * <a href="https://doi.org/10.1109/TAC.1974.1100705">doi:10.1109/TAC.1974.1100705</a>) among those that were identified; a
 * difference below 2 says little, and where a holdout period contradicts it, the holdout is the better judge of forecasts.
 *
 * @param candidates every model, best first; those that could not be identified last
 */
public record PurchaseModelChoice(List<Candidate> candidates) {

    public PurchaseModelChoice {
        candidates = List.copyOf(candidates);
    }

    /**
     * One model.
     *
     * @param key which
     * @param fit the model with its likelihood and warnings, or why there is none
     * @param holdout the errors on the holdout period; empty without one, or without a fit
     */
    public record Candidate(ModelKey key, FitResult<PurchaseModel> fit, Optional<HoldoutErrors> holdout) {

        /** Returns Akaike's information criterion; empty if the model was not identified. */
        public Optional<Double> aic() {
            return fit.found().map(Fit::aic);
        }
    }

    /** Fits all models to the customers. */
    public static PurchaseModelChoice of(CustomerSummaries customers) {
        return of(customers, model -> Optional.empty());
    }

    /** Fits all models to the calibration and measures them on the holdout period. */
    public static PurchaseModelChoice of(Split split) {
        checkArgument(
                split.calibration().size() > 0,
                "The calibration had 0 customers; it must have at least one. Move its end to a later day.");
        return of(
                split.calibration(),
                model -> Optional.of(
                        HoldoutErrors.of(split, model.expectedPurchases(split.calibration(), split.holdoutLength()))));
    }

    private static PurchaseModelChoice of(
            CustomerSummaries customers, Function<PurchaseModel, Optional<HoldoutErrors>> holdout) {
        DistinctHistories rows = DistinctHistories.of(customers);
        List<Candidate> candidates = new ArrayList<>(List.of(
                candidate(ModelKey.BG_NBD, PurchaseFits.bgNbd(rows, FitOptions.DEFAULT), holdout),
                candidate(ModelKey.MBG_NBD, PurchaseFits.mbgNbd(rows, FitOptions.DEFAULT), holdout),
                candidate(ModelKey.PARETO_NBD, PurchaseFits.paretoNbd(rows, FitOptions.DEFAULT), holdout)));
        candidates.sort(Comparator.comparingDouble(candidate -> candidate.aic().orElse(Double.POSITIVE_INFINITY)));
        return new PurchaseModelChoice(candidates);
    }

    private static <M extends PurchaseModel> Candidate candidate(
            ModelKey key, FitResult<M> result, Function<PurchaseModel, Optional<HoldoutErrors>> holdout) {
        return result.fold(
                fit -> new Candidate(
                        key, new FitResult.Fitted<>(fit.<PurchaseModel>as(fit.model())), holdout.apply(fit.model())),
                (Reason reason) -> new Candidate(key, new FitResult.NotIdentified<>(reason), Optional.empty()));
    }

    /** Returns the fit of the best model; empty if none was identified. */
    public Optional<Fit<PurchaseModel>> best() {
        return candidates.get(0).fit().found();
    }
}
