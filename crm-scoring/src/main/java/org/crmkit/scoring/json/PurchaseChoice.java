package org.crmkit.scoring.json;

import java.util.Optional;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.evaluate.HoldoutErrors;
import org.crmkit.scoring.evaluate.HoldoutTracking;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.lifetime.PurchaseModel;
import org.crmkit.scoring.lifetime.PurchaseModelChoice;

/** A {@link PurchaseModelChoice} as JSON, best model first. */
public final class PurchaseChoice {

    /** The frequency from which on customers are taken together. */
    private static final int LAST_CLASS = 7;

    private PurchaseChoice() {}

    /**
     * Writes a choice as one object: {@code {"candidates": [{"key", "aic", "model", "fit", "holdout": {"customers", "expected", "actual",
     * "mae", "rmse", "by-frequency": [{"frequency", "customers", "expected", "actual"}]}}]}}; a model that could not be told has
     * {@code not-identified} instead.
     *
     * @param split what the models were measured on, if anything
     */
    public static void write(JsonWriter out, PurchaseModelChoice choice, Optional<Split> split) {
        out.beginObject().name("candidates").beginList();
        for (PurchaseModelChoice.Candidate candidate : choice.candidates()) {
            out.beginObject().field("key", candidate.key().slug());
            Optional<Fit<PurchaseModel>> fit = candidate.fit().found();
            if (fit.isPresent()) {
                out.field("aic", fit.get().aic());
                PurchaseForm.write(out, "model", fit.get().model());
                Outputs.fit(out, "fit", fit.get());
                candidate
                        .holdout()
                        .ifPresent(errors -> holdout(
                                out, errors, split.orElseThrow(), fit.get().model()));
            } else {
                out.name("not-identified").beginObject();
                candidate.fit().fold(found -> out, reason -> out.field("code", reason.code())
                        .field("zh", reason.text().zh())
                        .field("en", reason.text().en()));
                out.endObject();
            }
            out.endObject();
        }
        out.endList().endObject();
    }

    private static void holdout(JsonWriter out, HoldoutErrors errors, Split split, PurchaseModel model) {
        out.name("holdout")
                .beginObject()
                .field("customers", errors.customers())
                .field("expected", errors.expected())
                .field("actual", errors.actual())
                .field("mae", errors.meanAbsolute())
                .field("rmse", errors.rootMeanSquare())
                .name("by-frequency")
                .beginList();
        double[] expected = model.expectedPurchases(split.calibration(), split.holdoutLength());
        for (HoldoutTracking.Row row :
                HoldoutTracking.of(split, expected, LAST_CLASS).rows()) {
            out.beginObject()
                    .field("frequency", row.name())
                    .field("customers", (long) row.customers())
                    .field("expected", row.expected())
                    .field("actual", row.actual())
                    .endObject();
        }
        out.endList().endObject();
    }
}
