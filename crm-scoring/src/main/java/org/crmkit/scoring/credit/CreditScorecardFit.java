package org.crmkit.scoring.credit;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.regression.LogisticRegression;
import org.crmkit.scoring.regression.VarianceInflation;

/** Makes a card from cases whose outcome is known, with bins decided beforehand. */
public final class CreditScorecardFit {

    private CreditScorecardFit() {}

    /**
     * How a card is made.
     *
     * @param name a slug for the card
     * @param scaling what its points mean
     * @param convention which way weights of evidence are counted
     * @param emptyCell what weight a bin with one outcome gets
     * @param search how long the search may take
     */
    public record Options(
            String name, PointsScaling scaling, WoeConvention convention, EmptyCell emptyCell, FitOptions search) {

        /** Obtains the default scaling, convention, rule and search. */
        public static Options of(String name) {
            return new Options(
                    name, PointsScaling.DEFAULT, WoeConvention.GOOD_OVER_BAD, EmptyCell.REFUSED, FitOptions.DEFAULT);
        }
    }

    /**
     * Fits a card: weights of evidence by bin, a logistic regression of being bad on them, points by the scaling. A case whose
     * value no bin holds counts as average in that variable. Under {@link EmptyCell#REFUSED} a bin with one outcome only has no
     * weight and makes the result {@code NotIdentified}. A coefficient that points against its own bins, one that mostly repeats
     * others and outcomes that are nearly separated are warnings.
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
            for (BinStatistics bin : BinStatistics.of(binning, cases, options.convention(), options.emptyCell())) {
                if (bin.isOneSided() && options.emptyCell() == EmptyCell.REFUSED) {
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
        WeighedCases weighed = WeighedCases.of(cases, binnings, woe);
        return LogisticRegression.fit(names, weighed.inputs(), weighed.events(), weighed.weights(), 0, options.search())
                .fold(
                        fit -> new FitResult.Fitted<>(card(fit, binnings, woe, weighed, options)),
                        FitResult.NotIdentified::new);
    }

    private static Fit<CreditScorecard> card(
            Fit<LogisticRegression> fit,
            List<VariableBinning> binnings,
            List<List<Double>> woe,
            WeighedCases weighed,
            Options options) {
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
        warnings.addAll(collinear(binnings, weighed));
        if (weighed.nearlySeparated(fit.model())) {
            warnings.add(new FitWarning(
                    FitWarning.Kind.NEARLY_SEPARATED,
                    Label.of(
                            "有样本的拟合概率几乎为0或1，两类样本近乎完全分开，系数不稳定。",
                            "Some cases have a fitted probability of almost 0 or 1: the outcomes are nearly separated, "
                                    + "and coefficients are hardly known.")));
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

    private static List<FitWarning> collinear(List<VariableBinning> binnings, WeighedCases weighed) {
        List<Double> factors =
                VarianceInflation.of(weighed.inputs(), binnings.size()).orElse(List.of());
        List<FitWarning> warnings = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i) > VarianceInflation.MUCH) {
                Label label = binnings.get(i).label();
                String factor = Formats.rounded(factors.get(i), 1);
                warnings.add(new FitWarning(
                        FitWarning.Kind.COLLINEAR,
                        Label.of(
                                label.zh() + "与其他变量高度相关，方差膨胀因子为" + factor + "。",
                                label.en() + " mostly repeats other variables; its variance inflation factor is "
                                        + factor + ".")));
            }
        }
        return warnings;
    }
}
