package org.crmkit.scoring.churn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.evaluate.CalibrationTable;
import org.crmkit.scoring.evaluate.Discrimination;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;

/**
 * What came of predictions, and what that asks of the model: the feedback of the loop from prediction to retention and back.
 *
 * @param discrimination how well they told who would leave; empty if all ended alike
 * @param calibration whether they meant what they said
 * @param advice what to do
 * @param reason why
 */
public record PredictionReview(
        Optional<Discrimination> discrimination, CalibrationTable calibration, Advice advice, Reason reason) {

    /** What to do with a model. */
    public enum Advice implements Term {
        /** Too little happened to judge. */
        WAIT("继续观察", "Wait"),
        /** It is as good as it was said to be. */
        KEEP("保留模型", "Keep the model"),
        /** It orders customers well, but its probabilities are off: put them right. */
        RECALIBRATE("重新校准", "Recalibrate"),
        /** It no longer tells customers apart: fit it again. */
        REFIT("重新拟合", "Fit again");

        private final Label label;

        Advice(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * Reviews predictions whose outcome is known.
     *
     * @param predicted probabilities to leave, 0 to 1; at least one
     * @param left whether each customer did, as many
     */
    public static PredictionReview of(double[] predicted, boolean[] left, RefitRule rule) {
        CalibrationTable calibration = CalibrationTable.of(predicted, left, 10);
        Optional<Discrimination> discrimination = Discrimination.of(predicted, left);
        if (calibration.observed() < rule.leastEvents() || discrimination.isEmpty()) {
            return new PredictionReview(
                    discrimination,
                    calibration,
                    Advice.WAIT,
                    Reason.of(
                            "too-few",
                            "仅" + calibration.observed() + "位客户流失，少于" + rule.leastEvents() + "位，尚不能判断",
                            "Only " + calibration.observed() + " left, fewer than " + rule.leastEvents()
                                    + ": too few to judge"));
        }
        double auc = discrimination.get().auc();
        if (auc < rule.leastAuc()) {
            return new PredictionReview(
                    discrimination,
                    calibration,
                    Advice.REFIT,
                    Reason.of(
                            "tells-no-longer-apart",
                            "区分度AUC为" + Formats.rounded(auc, 3) + "，低于" + Formats.rounded(rule.leastAuc(), 3),
                            "The area under the curve is " + Formats.rounded(auc, 3) + ", below "
                                    + Formats.rounded(rule.leastAuc(), 3)));
        }
        double ratio = calibration.ratio().orElse(Double.MAX_VALUE);
        double slope = calibration.line().map(CalibrationTable.Line::slope).orElse(1.0);
        boolean off = !rule.tolerates(ratio) || !rule.tolerates(slope);
        String zh = "实际流失" + calibration.observed() + "位，预计" + Formats.rounded(calibration.expected(), 1) + "位，校准斜率"
                + Formats.rounded(slope, 2);
        String en = calibration.observed() + " left, " + Formats.rounded(calibration.expected(), 1)
                + " were expected; the slope of calibration is " + Formats.rounded(slope, 2);
        return new PredictionReview(
                discrimination,
                calibration,
                off ? Advice.RECALIBRATE : Advice.KEEP,
                Reason.of(off ? "probabilities-off" : "as-said", zh, en));
    }

    /** The model to go on with, and what led to it. */
    public record Next(ChurnModel model, PredictionReview review) {}

    /**
     * Takes one turn of the loop: reviews what the model predicted for new cases, and keeps it, puts it right by them, or fits it again
     * to old and new cases together. A fit that fails leaves the model as it was.
     *
     * @param fresh cases the model has not seen, at least one
     * @param known the cases it was fitted to
     */
    public static Next turn(
            ChurnModel model,
            List<ChurnCase> fresh,
            List<ChurnCase> known,
            RefitRule rule,
            double ridge,
            FitOptions options) {
        double[] predicted = new double[fresh.size()];
        boolean[] left = new boolean[fresh.size()];
        for (int i = 0; i < left.length; i++) {
            predicted[i] = model.probability(fresh.get(i).features());
            left[i] = fresh.get(i).left();
        }
        PredictionReview review = of(predicted, left, rule);
        ChurnModel next =
                switch (review.advice()) {
                    case WAIT, KEEP -> model;
                    case RECALIBRATE ->
                        review.calibration().line().map(model::recalibrated).orElse(model);
                    case REFIT -> again(model, fresh, known, ridge, options);
                };
        return new Next(next, review);
    }

    private static ChurnModel again(
            ChurnModel model, List<ChurnCase> fresh, List<ChurnCase> known, double ridge, FitOptions options) {
        List<ChurnCase> all = new ArrayList<>(known);
        all.addAll(fresh);
        FitResult<ChurnModel> fit = ChurnModel.fit(
                all,
                model.features().stream().map(ChurnModel.Feature::name).toList(),
                model.features().stream().map(ChurnModel.Feature::label).toList(),
                ridge,
                options);
        return fit.found()
                .map(found ->
                        new ChurnModel(found.model().intercept(), found.model().features(), model.bands()))
                .orElse(model);
    }
}
