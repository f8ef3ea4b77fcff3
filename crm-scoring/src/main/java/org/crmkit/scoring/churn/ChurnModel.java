package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.evaluate.CalibrationTable;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.internal.Codes;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.regression.LogisticRegression;

/**
 * The probability that a customer leaves, by a logistic regression on what is known of him. A feature that is not known counts as at
 * its mean, both when fitting and when scoring, and is named.
 *
 * @param intercept the log-odds to leave of a customer whose features are all at their mean
 * @param features at least one
 * @param bands of the log-odds
 */
public record ChurnModel(double intercept, List<Feature> features, RatingScale bands) {

    /** Low, raised, high, very high: from probabilities of 10, 30 and 60 percent. */
    public static final RatingScale BANDS = bands(0.10, 0.30, 0.60);

    /**
     * What is known.
     *
     * @param name by which customers are asked for it
     * @param label what it is called
     * @param coefficient the change of the log-odds for each unit
     * @param mean among the customers the model was fitted to
     */
    public record Feature(String name, Label label, double coefficient, double mean) {
        public Feature {
            checkArgument(
                    Double.isFinite(coefficient) && Double.isFinite(mean),
                    "Feature %s had the coefficient %s and the mean %s; both must be finite.",
                    name,
                    coefficient,
                    mean);
        }
    }

    public ChurnModel {
        features = List.copyOf(features);
        checkArgument(Double.isFinite(intercept), "ChurnModel.intercept was %s; it must be finite.", intercept);
        checkArgument(!features.isEmpty(), "ChurnModel.features was empty; give at least one.");
    }

    /** Returns bands of the log-odds from three probabilities, rising, above 0 and below 1. */
    public static RatingScale bands(double raised, double high, double veryHigh) {
        checkArgument(
                raised > 0 && raised < high && high < veryHigh && veryHigh < 1,
                "The bands began at %s, %s and %s; they must rise, above 0 and below 1.",
                raised,
                high,
                veryHigh);
        return new RatingScale(List.of(
                new ScoreBand("low", Label.of("低风险", "Low"), Double.NEGATIVE_INFINITY),
                new ScoreBand("raised", Label.of("较高风险", "Raised"), logOdds(raised)),
                new ScoreBand("high", Label.of("高风险", "High"), logOdds(high)),
                new ScoreBand("very-high", Label.of("极高风险", "Very high"), logOdds(veryHigh))));
    }

    private static double logOdds(double p) {
        return StrictMath.log(p / (1 - p));
    }

    /**
     * Fits a model to customers whose outcome is known.
     *
     * @param names of the features to use
     * @param labels what they are called, as many
     * @param ridge zero for maximum likelihood, where separated groups are an answer; above zero shrinks coefficients
     */
    public static FitResult<ChurnModel> fit(
            List<ChurnCase> cases, List<String> names, List<Label> labels, double ridge, FitOptions options) {
        checkArgument(
                !names.isEmpty() && names.size() == labels.size(),
                "There were %s names and %s labels; there must be as many, and one at least.",
                names.size(),
                labels.size());
        double[] means = new double[names.size()];
        for (int j = 0; j < means.length; j++) {
            Sum sum = new Sum();
            int known = 0;
            for (ChurnCase one : cases) {
                Double value = one.features().get(names.get(j));
                if (value != null) {
                    sum.add(value);
                    known++;
                }
            }
            if (known == 0) {
                return new FitResult.NotIdentified<>(Reason.of(
                        "feature-unknown",
                        "变量“" + names.get(j) + "”没有任何取值，请去掉。",
                        "The feature " + names.get(j) + " is known of no customer; leave it out."));
            }
            means[j] = sum.value() / known;
        }
        double[][] inputs = new double[cases.size()][means.length];
        boolean[] left = new boolean[cases.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = cases.get(i).left();
            for (int j = 0; j < means.length; j++) {
                inputs[i][j] = cases.get(i).features().getOrDefault(names.get(j), means[j]) - means[j];
            }
        }
        return LogisticRegression.fit(names, inputs, left, ridge, options)
                .fold(
                        fit -> new FitResult.Fitted<>(wrapped(fit, names, labels, means)),
                        reason -> new FitResult.NotIdentified<>(reason));
    }

    private static Fit<ChurnModel> wrapped(
            Fit<LogisticRegression> fit, List<String> names, List<Label> labels, double[] means) {
        List<Feature> features = new ArrayList<>();
        for (int j = 0; j < means.length; j++) {
            features.add(new Feature(
                    names.get(j), labels.get(j), fit.model().coefficients().get(j), means[j]));
        }
        return new Fit<>(
                new ChurnModel(fit.model().intercept(), features, BANDS),
                fit.logLikelihood(),
                fit.observations(),
                fit.parameters(),
                fit.covariance(),
                fit.gradientNorm(),
                fit.iterations(),
                fit.converged(),
                fit.warnings());
    }

    /** Returns the probability to leave. */
    public double probability(Map<String, Double> customer) {
        double sum = intercept;
        for (Feature feature : features) {
            sum += feature.coefficient() * (customer.getOrDefault(feature.name(), feature.mean()) - feature.mean());
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Returns the probabilities of many customers from columns in the order of the features, all equally long and known. */
    public double[] probabilities(double[][] columns) {
        checkArgument(
                columns.length == features.size(),
                "There were %s columns; there must be %s, one for each feature.",
                columns.length,
                features.size());
        double[] out = new double[columns[0].length];
        Arrays.fill(out, intercept);
        for (int j = 0; j < columns.length; j++) {
            Feature feature = features.get(j);
            for (int row = 0; row < out.length; row++) {
                out[row] += feature.coefficient() * (columns[j][row] - feature.mean());
            }
        }
        for (int row = 0; row < out.length; row++) {
            out[row] = 1 / (1 + StrictMath.exp(-out[row]));
        }
        return out;
    }

    /** Returns the log-odds to leave, on which reasons add up, with one for each feature that is known. */
    public Score score(Map<String, Double> customer) {
        List<Contribution> contributions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        double sum = intercept;
        for (int j = 0; j < features.size(); j++) {
            Feature feature = features.get(j);
            Double value = customer.get(feature.name());
            if (value == null) {
                missing.add(feature.name());
                continue;
            }
            double points = feature.coefficient() * (value - feature.mean());
            sum += points;
            String is = Formats.rounded(value, 2);
            String mean = Formats.rounded(feature.mean(), 2);
            contributions.add(new Contribution(
                    Reason.of(
                            Codes.of(feature.name(), "feature-", j + 1),
                            feature.label().zh() + "：" + is + "（平均" + mean + "）",
                            feature.label().en() + ": " + is + " (on average " + mean + ")"),
                    points));
        }
        return new Score(
                ModelKey.CHURN_RISK,
                sum,
                Optional.of(bands.bandOf(sum)),
                intercept,
                contributions,
                missing,
                configuration());
    }

    /** Returns this model with its log-odds put right by a line of calibration; the order of customers stays if the slope is above 0. */
    public ChurnModel recalibrated(CalibrationTable.Line line) {
        return new ChurnModel(
                line.intercept() + line.slope() * intercept,
                features.stream()
                        .map(f -> new Feature(f.name(), f.label(), line.slope() * f.coefficient(), f.mean()))
                        .toList(),
                bands);
    }

    /** Returns intercept and coefficients as a score names its configuration. */
    public String configuration() {
        StringBuilder out = new StringBuilder("intercept=").append(Formats.stored(intercept));
        features.forEach(f -> out.append(',').append(f.name()).append('=').append(Formats.stored(f.coefficient())));
        return out.toString();
    }
}
