package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Codes;

/**
 * How much sooner or later customers leave by what is known of them: {@code hazard(t | x) = hazard0(t) exp(b (x - mean))}. Cox (1972),
 * "Regression Models and Life-Tables", <a href="https://doi.org/10.1111/j.2517-6161.1972.tb00899.x">
 * doi:10.1111/j.2517-6161.1972.tb00899.x</a>. {@link CoxFit} fits it and tests that hazards are proportional.
 *
 * @param inputs what is known, each with its coefficient and its mean among the customers it was fitted to
 * @param baseline the cumulative hazard of a customer whose inputs are all at their mean, at rising times
 */
public record CoxRegression(List<Input> inputs, List<Baseline> baseline) {

    /**
     * An input.
     *
     * @param name by which customers are asked for it
     * @param label what it is called
     * @param coefficient the change of the log hazard for each unit, finite
     * @param mean finite
     */
    public record Input(String name, Label label, double coefficient, double mean) {
        public Input {
            checkArgument(
                    Double.isFinite(coefficient) && Double.isFinite(mean),
                    "Input %s had the coefficient %s and the mean %s; both must be finite.",
                    name,
                    coefficient,
                    mean);
        }

        /** Returns by what a unit more multiplies the hazard. */
        public double hazardRatio() {
            return StrictMath.exp(coefficient);
        }
    }

    /**
     * A step of the baseline.
     *
     * @param time zero or more
     * @param hazard cumulative, zero or more
     */
    public record Baseline(double time, double hazard) {}

    public CoxRegression {
        inputs = List.copyOf(inputs);
        baseline = List.copyOf(baseline);
        checkArgument(!inputs.isEmpty(), "CoxRegression.inputs was empty; give at least one.");
        for (int i = 0; i < baseline.size(); i++) {
            Baseline step = baseline.get(i);
            boolean rising = i == 0
                    || (step.time() > baseline.get(i - 1).time()
                            && step.hazard() >= baseline.get(i - 1).hazard());
            checkArgument(
                    rising && step.time() >= 0 && step.hazard() >= 0 && step.hazard() < Double.POSITIVE_INFINITY,
                    "CoxRegression.baseline step %s was %s at %s; times and hazards must rise from zero.",
                    i + 1,
                    step.hazard(),
                    step.time());
        }
    }

    /** Returns the log of the hazard ratio against a customer at the mean; an input that is not known counts as at the mean. */
    public double logHazardRatio(Map<String, Double> customer) {
        double sum = 0;
        for (Input input : inputs) {
            sum += input.coefficient() * (customer.getOrDefault(input.name(), input.mean()) - input.mean());
        }
        return sum;
    }

    /** Returns the log hazard ratios of many customers from columns in the order of the inputs, all equally long. */
    public double[] logHazardRatios(double[][] columns) {
        checkArgument(
                columns.length == inputs.size(),
                "There were %s columns; there must be %s, one for each input.",
                columns.length,
                inputs.size());
        double[] out = new double[columns[0].length];
        for (int j = 0; j < columns.length; j++) {
            Input input = inputs.get(j);
            for (int row = 0; row < out.length; row++) {
                out[row] += input.coefficient() * (columns[j][row] - input.mean());
            }
        }
        return out;
    }

    /** Returns the cumulative baseline hazard up to {@code time}; beyond the last step it keeps its last value. */
    public double baselineHazard(double time) {
        double hazard = 0;
        for (Baseline step : baseline) {
            if (step.time() > time) {
                break;
            }
            hazard = step.hazard();
        }
        return hazard;
    }

    /** Returns the probability to stay longer than {@code time}, 0 to 1. */
    public double survival(Map<String, Double> customer, double time) {
        return StrictMath.exp(-baselineHazard(time) * StrictMath.exp(logHazardRatio(customer)));
    }

    /** Returns the log hazard ratio with a reason for each input that is known: above zero he leaves sooner than most. */
    public Score score(Map<String, Double> customer) {
        Map<String, Double> known = new HashMap<>(customer);
        List<Contribution> contributions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            Double value = known.get(input.name());
            if (value == null) {
                missing.add(input.name());
                continue;
            }
            double points = input.coefficient() * (value - input.mean());
            sum += points;
            String is = Formats.plain(BigDecimal.valueOf(value));
            String mean = Formats.rounded(input.mean(), 2);
            contributions.add(new Contribution(
                    Reason.of(
                            Codes.of(input.name(), "input-", i + 1),
                            input.label().zh() + "为" + is + "，平均" + mean + "，流失速度×" + ratio(points),
                            input.label().en() + " is " + is + ", on average " + mean + ": leaves x" + ratio(points)
                                    + " as fast"),
                    points));
        }
        return new Score(ModelKey.COX, sum, Optional.empty(), 0, contributions, missing, configuration());
    }

    private static String ratio(double points) {
        return Formats.rounded(StrictMath.exp(Math.min(points, 700)), 2);
    }

    /** Returns the coefficients as a score names its configuration. */
    public String configuration() {
        StringBuilder out = new StringBuilder();
        for (Input input : inputs) {
            out.append(out.length() == 0 ? "" : ",")
                    .append(input.name())
                    .append('=')
                    .append(Formats.stored(input.coefficient()));
        }
        return out.toString();
    }
}
