package org.crmkit.scoring.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Intervals for numbers computed from a fitted model, by the delta method: the number is taken as linear in the logarithms of the
 * positive parameters and in the coefficients themselves, whose estimates are taken as normal (Oehlert 1992, <a href="https://doi.org/10.1080/00031305.1992.10475842">
 * doi:10.1080/00031305.1992.10475842</a>). The number itself is treated on a scale on which it knows no bounds, so that no end falls
 * below zero and no probability leaves [0, 1]. It says how well the model is known, not how much one customer will differ from what
 * is expected of him.
 *
 * @param <M> the model, or the family it belongs to: {@code DeltaMethod<PurchaseModel>} takes the fit of any purchase model
 */
public final class DeltaMethod<M extends Parametric<M>> {

    /** Of the spacing of the differences: on the logarithms of the parameters, and in standard errors of the coefficients. */
    private static final double STEP = 1e-4;

    /** The scale on which a number is taken as normal. */
    public enum Scale {
        /** Numbers of any sign. */
        PLAIN,
        /** Numbers above zero, such as expected purchases. */
        LOG,
        /** Numbers between 0 and 1, such as probabilities. */
        LOGIT
    }

    private final Fit<? extends M> fit;
    private final double level;
    private final double width;

    /**
     * Prepares intervals of one level.
     *
     * @param level above 0 and below 1, for example 0.95
     */
    public DeltaMethod(Fit<? extends M> fit, double level) {
        Interval.checkLevel(level);
        this.fit = fit;
        this.level = level;
        this.width = NormalQuantile.twoSided(level);
    }

    /**
     * Returns the interval of a number. Computes it 2k + 1 times for k parameters.
     *
     * @param number for example {@code model -> model.expectedPurchases(customer, 39)}; smooth in the parameters
     */
    public Interval of(Scale scale, ToDoubleFunction<M> number) {
        double value = number.applyAsDouble(fit.model());
        double[] slopes = slopes(scale, number);
        double variance = 0;
        double[] units = units();
        for (int i = 0; i < slopes.length; i++) {
            for (int j = 0; j < slopes.length; j++) {
                variance += slopes[i] * slopes[j] * fit.covariance().get(i, j) / (units[i] * units[j]);
            }
        }
        double spread = width * StrictMath.sqrt(Math.max(variance, 0));
        double reach = Double.isNaN(spread) ? Double.POSITIVE_INFINITY : spread; // nothing is known of it
        double middle = to(scale, value);
        if (!Double.isFinite(middle) || reach == 0) {
            return new Interval(value, value, value, level); // on the edge of its range for every model nearby
        }
        return new Interval(
                value,
                Math.min(value, from(scale, middle - reach)),
                Math.max(value, from(scale, middle + reach)),
                level);
    }

    /** A parameter moves by shares of itself, a coefficient by shares of its standard error. */
    private double[] units() {
        List<Double> at = fit.model().parameters();
        double[] units = new double[at.size()];
        for (int i = 0; i < units.length; i++) {
            units[i] = i < fit.model().positives()
                    ? at.get(i)
                    : StrictMath.sqrt(fit.covariance().get(i, i));
        }
        return units;
    }

    private double[] slopes(Scale scale, ToDoubleFunction<M> number) {
        List<Double> at = fit.model().parameters();
        double[] slopes = new double[at.size()];
        for (int i = 0; i < slopes.length; i++) {
            double up = to(scale, number.applyAsDouble(moved(at, i, STEP)));
            double down = to(scale, number.applyAsDouble(moved(at, i, -STEP)));
            slopes[i] = up == down ? 0 : (up - down) / (2 * STEP);
        }
        return slopes;
    }

    private M moved(List<Double> at, int index, double step) {
        List<Double> next = new ArrayList<>(at);
        next.set(
                index,
                index < fit.model().positives()
                        ? at.get(index) * StrictMath.exp(step)
                        : at.get(index)
                                + step * StrictMath.sqrt(fit.covariance().get(index, index)));
        return fit.model().withParameters(next);
    }

    private static double to(Scale scale, double value) {
        return switch (scale) {
            case PLAIN -> value;
            case LOG -> StrictMath.log(value);
            case LOGIT -> StrictMath.log(value) - StrictMath.log1p(-value);
        };
    }

    private static double from(Scale scale, double value) {
        return switch (scale) {
            case PLAIN -> value;
            case LOG -> StrictMath.exp(value);
            case LOGIT -> 1 / (1 + StrictMath.exp(-value));
        };
    }
}
