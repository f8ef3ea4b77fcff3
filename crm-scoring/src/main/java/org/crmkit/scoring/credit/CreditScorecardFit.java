package org.crmkit.scoring.credit;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.regression.LogisticRegression;

/** Makes a card from cases whose outcome is known, with bins decided beforehand. */
public final class CreditScorecardFit {

    private CreditScorecardFit() {}

    /**
     * How a card is made.
     *
     * @param name a slug for the card
     * @param scaling what its points mean
     * @param convention which way weights of evidence are counted
     * @param search how long the search may take
     */
    public record Options(String name, PointsScaling scaling, WoeConvention convention, FitOptions search) {

        /** Obtains the default scaling, convention and search. */
        public static Options of(String name) {
            return new Options(name, PointsScaling.DEFAULT, WoeConvention.GOOD_OVER_BAD, FitOptions.DEFAULT);
        }
    }

    /**
     * Fits a card: weights of evidence by bin, a logistic regression of being bad on them, points by the scaling. A case whose
     * value no bin holds counts as average in that variable. A bin without goods or without bads has no finite weight and makes
     * the result {@code NotIdentified}.
     */
    public static FitResult<CreditScorecard> fit(
            List<CreditCase> cases, List<VariableBinning> binnings, Options options) {
        long bads = cases.stream().filter(CreditCase::bad).count();
        if (bads == 0 || bads == cases.size()) {
            return new FitResult.NotIdentified<>(Reason.of(
                    "one-outcome-only", "所有样本结果相同，无法估计。", "All cases ended alike, so there is nothing to tell apart."));
        }
        List<List<Double>> woe = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (VariableBinning binning : binnings) {
            List<Double> weights = new ArrayList<>();
            for (BinStatistics bin : BinStatistics.of(binning, cases, options.convention())) {
                if (bin.goods() == 0 || bin.bads() == 0) {
                    return new FitResult.NotIdentified<>(Reason.of(
                            "one-sided-bin",
                            binning.label().zh() + "的分箱“" + bin.bin().label().zh() + "”只有一类样本，请与相邻分箱合并。",
                            "Bin '" + bin.bin().label().en() + "' of "
                                    + binning.label().en() + " holds one outcome only; merge it with a neighbour."));
                }
                weights.add(bin.woe());
            }
            woe.add(weights);
            names.add(binning.variable());
        }
        double[][] inputs = new double[cases.size()][binnings.size()];
        boolean[] events = new boolean[cases.size()];
        for (int i = 0; i < inputs.length; i++) {
            events[i] = cases.get(i).bad();
            for (int j = 0; j < binnings.size(); j++) {
                int place = binnings.get(j).binOf(cases.get(i).applicant()).orElse(-1);
                inputs[i][j] = place < 0 ? 0 : woe.get(j).get(place);
            }
        }
        return LogisticRegression.fit(names, inputs, events, options.search())
                .fold(fit -> new FitResult.Fitted<>(card(fit, binnings, woe, options)), FitResult.NotIdentified::new);
    }

    private static Fit<CreditScorecard> card(
            Fit<LogisticRegression> fit, List<VariableBinning> binnings, List<List<Double>> woe, Options options) {
        List<Double> coefficients = fit.model().coefficients();
        List<FitWarning> warnings = new ArrayList<>(fit.warnings());
        double expected = options.convention() == WoeConvention.GOOD_OVER_BAD ? -1 : 1;
        for (int i = 0; i < coefficients.size(); i++) {
            if (coefficients.get(i) * expected < 0) {
                Label label = binnings.get(i).label();
                warnings.add(new FitWarning(
                        FitWarning.Kind.UNEXPECTED_SIGN,
                        Label.of(
                                label.zh() + "的系数符号与单变量关系相反，可能与其他变量重复。",
                                "The coefficient of " + label.en()
                                        + " points against its own bins; it may repeat another variable.")));
            }
        }
        CreditScorecard card = CreditScorecard.of(
                options.name(),
                fit.model().intercept(),
                binnings,
                woe,
                coefficients,
                options.scaling(),
                options.convention());
        return new Fit<>(
                card,
                fit.logLikelihood(),
                fit.observations(),
                fit.parameters(),
                fit.covariance(),
                fit.gradientNorm(),
                fit.iterations(),
                fit.converged(),
                warnings);
    }
}
