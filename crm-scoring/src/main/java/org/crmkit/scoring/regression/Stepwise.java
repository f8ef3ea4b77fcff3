package org.crmkit.scoring.regression;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;

/**
 * A choice among inputs, one step at a time, each the one that lowers Akaike's criterion most: Akaike (1974), <a
 * href="https://doi.org/10.1109/TAC.1974.1100705">doi:10.1109/TAC.1974.1100705</a>; the walk is that of Venables and Ripley (2002),
 * Modern Applied Statistics with S, section 6.8. A model that cannot be fitted is never chosen. Standard errors of the model at the
 * end know nothing of the choice and are too small.
 *
 * @param steps what was done, in order
 * @param chosen places of the inputs in the model, rising; may be none
 * @param aic of the model at the end
 */
public record Stepwise(List<Step> steps, List<Integer> chosen, double aic) {

    /** Which way to walk. */
    public enum Direction {
        /** From no input, adding. */
        FORWARD,
        /** From all inputs, dropping. */
        BACKWARD,
        /** From no input, adding or dropping. */
        BOTH
    }

    /**
     * A step.
     *
     * @param added whether the input came in or went out
     * @param input its place
     * @param aic after the step
     */
    public record Step(boolean added, int input, double aic) {}

    /** By how much a step must lower the criterion, so that the rounding of two machines decides nothing. */
    private static final double GAIN = 1e-7;

    public Stepwise {
        steps = List.copyOf(steps);
        chosen = List.copyOf(chosen);
    }

    /**
     * Walks.
     *
     * @param weights by case, above zero
     * @return empty if the model to start from cannot be fitted: all outcomes are alike, or, backward, inputs are collinear or part
     *     the outcomes
     */
    public static Optional<Stepwise> walk(
            double[][] inputs,
            boolean[] events,
            double[] weights,
            int columns,
            Direction direction,
            FitOptions options) {
        checkArgument(
                inputs.length == events.length && weights.length == events.length,
                "There were %s cases, %s events and %s weights; there must be as many of each.",
                inputs.length,
                events.length,
                weights.length);
        Walk walk = new Walk(inputs, events, weights, options);
        List<Integer> in = new ArrayList<>();
        if (direction == Direction.BACKWARD) {
            IntStream.range(0, columns).forEach(in::add);
        }
        Optional<Double> start = walk.aic(in);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        double aic = start.get();
        List<Step> steps = new ArrayList<>();
        while (true) {
            Optional<Step> best = Optional.empty();
            for (int input = 0; input < columns; input++) {
                boolean present = in.contains(input);
                if (present ? direction == Direction.FORWARD : direction == Direction.BACKWARD) {
                    continue;
                }
                Optional<Double> found = walk.aic(toggled(in, input));
                double bound = best.map(Step::aic).orElse(aic) - GAIN;
                if (found.isPresent() && found.get() < bound) {
                    best = Optional.of(new Step(!present, input, found.get()));
                }
            }
            if (best.isEmpty()) {
                return Optional.of(new Stepwise(steps, in, aic));
            }
            steps.add(best.get());
            in = toggled(in, best.get().input());
            aic = best.get().aic();
        }
    }

    private static List<Integer> toggled(List<Integer> in, int input) {
        List<Integer> out = new ArrayList<>(in);
        if (!out.remove((Integer) input)) {
            out.add(input);
            out.sort(null);
        }
        return out;
    }

    @SuppressWarnings("ArrayRecordComponent") // internal carrier, never compared
    private record Walk(double[][] inputs, boolean[] events, double[] weights, FitOptions options) {

        private Optional<Double> aic(List<Integer> in) {
            if (in.isEmpty()) {
                return alone();
            }
            double[][] some = new double[inputs.length][in.size()];
            for (int i = 0; i < some.length; i++) {
                for (int j = 0; j < in.size(); j++) {
                    some[i][j] = inputs[i][in.get(j)];
                }
            }
            List<String> names = in.stream().map(place -> "x" + place).toList();
            return LogisticRegression.fit(names, some, events, weights, 0, options)
                    .found()
                    .filter(Fit::converged)
                    .map(Fit::aic);
        }

        /** The criterion of the intercept alone. */
        private Optional<Double> alone() {
            double happened = 0;
            double all = 0;
            for (int i = 0; i < events.length; i++) {
                all += weights[i];
                happened += events[i] ? weights[i] : 0;
            }
            if (happened == 0 || happened == all) {
                return Optional.empty();
            }
            double share = happened / all;
            return Optional.of(
                    2 - 2 * (happened * StrictMath.log(share) + (all - happened) * StrictMath.log1p(-share)));
        }
    }
}
