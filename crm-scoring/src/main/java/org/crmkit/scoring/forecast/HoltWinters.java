package org.crmkit.scoring.forecast;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.internal.Tails;

/**
 * Exponential smoothing of level, trend and seasons. Holt (1957, reprinted 2004), <a
 * href="https://doi.org/10.1016/j.ijforecast.2003.09.015">doi:10.1016/j.ijforecast.2003.09.015</a>; Winters (1960), <a
 * href="https://doi.org/10.1287/mnsc.6.3.324">doi:10.1287/mnsc.6.3.324</a>. It starts from the moving averages of the first two seasons,
 * and its three parameters are those with the smallest sum of squared errors one step ahead.
 */
public final class HoltWinters implements ForecastModel {

    /** Where the search looks first: the sum of squares is flat and has several valleys. */
    private static final double[][] START = {
        {0.05, 0.2, 0.4, 0.7, 0.95},
        {0.01, 0.1, 0.3},
        {0.05, 0.3, 0.6, 0.95}
    };

    private final boolean multiplies;
    private final Smoothing smoothing;
    private final HoltWintersPass pass;

    private HoltWinters(boolean multiplies, Smoothing smoothing, HoltWintersPass pass) {
        this.multiplies = multiplies;
        this.smoothing = smoothing;
        this.pass = pass;
    }

    /**
     * Fits to a series.
     *
     * @param multiplies whether seasons multiply the level; they are added to it otherwise
     * @return refused for fewer than two seasons and one number, for a period of one, and for multiplying seasons with a number, or a
     *     smoothed level, that is not above zero; some hundred passes over the series otherwise
     */
    public static ForecastFit fit(SeasonalSeries series, boolean multiplies) {
        return refusal(series, multiplies).orElseGet(() -> of(series, multiplies, search(series, multiplies)));
    }

    /** Smooths a series by given parameters. */
    public static ForecastFit smooth(SeasonalSeries series, boolean multiplies, Smoothing smoothing) {
        return refusal(series, multiplies).orElseGet(() -> of(series, multiplies, smoothing));
    }

    private static Optional<ForecastFit> refusal(SeasonalSeries series, boolean multiplies) {
        int period = series.period();
        if (period < 2) {
            return Optional.of(new ForecastFit.Refused(Reason.of(
                    "no-season",
                    "周期为" + period + "，霍尔特-温特斯法至少需要2。",
                    "The period is " + period + "; Holt-Winters takes at least 2.")));
        }
        if (series.size() < 2 * period + 1) {
            return Optional.of(ForecastFit.tooShort(series, 2 * period + 1));
        }
        if (multiplies && !series.isPositive()) {
            return Optional.of(new ForecastFit.Refused(Reason.of(
                    "not-positive",
                    "序列中有不大于零的数，不能用乘法季节。",
                    "The series holds a number that is not above zero; seasons cannot multiply it.")));
        }
        return Optional.empty();
    }

    private static ForecastFit of(SeasonalSeries series, boolean multiplies, Smoothing smoothing) {
        HoltWintersPass pass = new HoltWintersPass(series, multiplies);
        pass.run(smoothing.level(), smoothing.trend(), smoothing.season());
        return pass.isSound()
                ? new ForecastFit.Fitted(new HoltWinters(multiplies, smoothing, pass))
                : new ForecastFit.Refused(Reason.of(
                        "unstable",
                        "平滑后的水平或季节降到零以下，不能用乘法季节。",
                        "Smoothing takes the level or a season to zero or below; seasons cannot multiply it."));
    }

    private static Smoothing search(SeasonalSeries series, boolean multiplies) {
        HoltWintersPass pass = new HoltWintersPass(series, multiplies);
        double[] best = BoxSearch.minimise(point -> pass.run(point[0], point[1], point[2]), START);
        return new Smoothing(best[0], best[1], best[2]);
    }

    static void checkHorizon(int steps) {
        checkArgument(steps >= 1 && steps <= 1_000_000, "horizon was %s; it must be 1 to 1000000.", steps);
    }

    @Override
    public ForecastMethod method() {
        return multiplies ? ForecastMethod.HOLT_WINTERS_MULTIPLICATIVE : ForecastMethod.HOLT_WINTERS_ADDITIVE;
    }

    /** Returns the parameters. */
    public Smoothing smoothing() {
        return smoothing;
    }

    /** Returns the level after the last number. */
    public double level() {
        return pass.level();
    }

    /** Returns what the level gains with each step. */
    public double trend() {
        return pass.trend();
    }

    /** Returns the last season: what is added to the level, or multiplies it, one step ahead first. */
    public List<Double> seasons() {
        List<Double> out = new ArrayList<>();
        for (int step = 1; step <= pass.period(); step++) {
            out.add(pass.season(step));
        }
        return List.copyOf(out);
    }

    /** Returns the sum of squared errors one step ahead, from the second season on. */
    public double squaredErrors() {
        return pass.squaredErrors();
    }

    @Override
    public double deviation() {
        return StrictMath.sqrt(pass.squaredErrors() / Math.max(1, pass.errors() - 3));
    }

    @Override
    public Parts parts(int step) {
        checkHorizon(step);
        double gained = step * pass.trend();
        double season = pass.season(step);
        return new Parts(pass.level(), gained, multiplies ? (pass.level() + gained) * (season - 1) : season);
    }

    /**
     * {@inheritDoc} Linear in the horizon, quadratic where seasons multiply. The variance grows by the weight each later error has on the number forecast, {@code alpha (1 + j beta)} and {@code gamma
     * (1 - alpha)} more every season: Yar and Chatfield (1990), <a
     * href="https://doi.org/10.1016/0169-2070(90)90104-J">doi:10.1016/0169-2070(90)90104-J</a>; with seasons that multiply, each weight is
     * scaled by the ratio of the two seasons: Chatfield and Yar (1991), <a
     * href="https://doi.org/10.1016/0169-2070(91)90030-Y">doi:10.1016/0169-2070(91)90030-Y</a>.
     */
    @Override
    public List<Interval> forecast(int horizon, double level) {
        checkHorizon(horizon);
        double z = Tails.twoSidedQuantile(level);
        double deviation = deviation();
        double[] weights = weights(horizon);
        List<Interval> out = new ArrayList<>(horizon);
        double sum = 0;
        for (int step = 1; step <= horizon; step++) {
            if (multiplies) {
                sum = scaledSquares(weights, step);
            } else {
                sum += weights[step - 1] * weights[step - 1];
            }
            Parts parts = parts(step);
            double value = parts.level() + parts.trend() + parts.season();
            double reach = z * deviation * StrictMath.sqrt(sum);
            out.add(new Interval(value, value - reach, value + reach, level));
        }
        return List.copyOf(out);
    }

    private double[] weights(int horizon) {
        double[] weights = new double[horizon];
        weights[0] = 1;
        for (int j = 1; j < horizon; j++) {
            weights[j] = smoothing.level() * (1 + j * smoothing.trend())
                    + (j % pass.period() == 0 ? smoothing.season() * (1 - smoothing.level()) : 0);
        }
        return weights;
    }

    /** The squares of the weights, each by the ratio of the season forecast to the season in which the error falls. */
    private double scaledSquares(double[] weights, int step) {
        double sum = 0;
        double season = pass.season(step);
        for (int j = 0; j < step; j++) {
            double weight = weights[j] * season / pass.season(step - j);
            sum += weight * weight;
        }
        return sum;
    }

    @Override
    public String configuration() {
        return "alpha=" + Formats.stored(smoothing.level()) + ",beta=" + Formats.stored(smoothing.trend()) + ",gamma="
                + Formats.stored(smoothing.season()) + ",level=" + Formats.stored(pass.level()) + ",trend="
                + Formats.stored(pass.trend());
    }

    @Override
    public String toString() {
        return "HoltWinters[" + method().code() + ", " + configuration() + "]";
    }
}
