package org.crmkit.scoring.forecast;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.internal.Sum;

/**
 * How far off a method was: it forecasts from several moments of the past, each time knowing only what came before (rolling origin;
 * Tashman 2000, <a href="https://doi.org/10.1016/S0169-2070(00)00065-0">doi:10.1016/S0169-2070(00)00065-0</a>).
 *
 * @param method which
 * @param origins from how many moments it forecast
 * @param refused from how many it could not, for want of history
 * @param forecasts how many numbers it forecast
 * @param mase the mean absolute error in units of that of the seasonal naive method one season ahead on the history it knew: Hyndman and
 *     Koehler (2006), <a href="https://doi.org/10.1016/j.ijforecast.2006.03.001">doi:10.1016/j.ijforecast.2006.03.001</a>; below one it is
 *     better; empty if nothing was forecast, or that history repeats itself exactly
 * @param wape the sum of absolute errors over the sum of what came; empty if nothing came
 * @param coverage how often the interval held what came; empty if nothing was forecast
 */
public record BackTest(
        ForecastMethod method,
        int origins,
        int refused,
        int forecasts,
        OptionalDouble mase,
        OptionalDouble wape,
        OptionalDouble coverage) {

    /**
     * From where and how far a method forecasts.
     *
     * @param origins from how many moments; one or more
     * @param step how far these lie apart; one or more
     * @param horizon how far it looks ahead; one or more
     * @param level of the intervals; above 0, below 1
     */
    public record Terms(int origins, int step, int horizon, double level) {
        public Terms {
            checkArgument(
                    origins >= 1 && step >= 1 && horizon >= 1,
                    "BackTest.Terms was %s origins, step %s, horizon %s; each must be one or more.",
                    origins,
                    step,
                    horizon);
            checkArgument(
                    level > 0 && level < 1, "BackTest.Terms.level was %s; it must be above 0 and below 1.", level);
        }

        /** Obtains the usual ones for a series: up to four seasons, each forecast from its beginning. */
        public static Terms usual(SeasonalSeries series) {
            int seasons = series.size() / series.period();
            return new Terms(Math.max(1, Math.min(4, seasons - 3)), series.period(), series.period(), 0.95);
        }
    }

    /** Tests a method; origins that lie before the first number count as refused. */
    public static BackTest of(ForecastMethod method, SeasonalSeries series, Terms terms) {
        Sum scaled = new Sum();
        Sum errors = new Sum();
        Sum came = new Sum();
        int scaledCount = 0;
        int held = 0;
        int forecasts = 0;
        int refused = 0;
        for (int origin = terms.origins() - 1; origin >= 0; origin--) {
            int known = series.size() - terms.horizon() - origin * terms.step();
            Optional<ForecastModel> model = known < 1
                    ? Optional.empty()
                    : method.fit(series.first(known)).model();
            if (model.isEmpty()) {
                refused++;
                continue;
            }
            double scale = naiveError(series, known);
            List<Interval> intervals = model.get().forecast(terms.horizon(), terms.level());
            for (int step = 0; step < terms.horizon(); step++) {
                Interval forecast = intervals.get(step);
                double value = series.value(known + step);
                double error = Math.abs(value - forecast.value());
                errors.add(error);
                came.add(Math.abs(value));
                held += forecast.holds(value) ? 1 : 0;
                forecasts++;
                if (scale > 0) {
                    scaled.add(error / scale);
                    scaledCount++;
                }
            }
        }
        return new BackTest(
                method,
                terms.origins() - refused,
                refused,
                forecasts,
                scaledCount > 0 ? OptionalDouble.of(scaled.value() / scaledCount) : OptionalDouble.empty(),
                came.value() > 0 ? OptionalDouble.of(errors.value() / came.value()) : OptionalDouble.empty(),
                forecasts > 0 ? OptionalDouble.of((double) held / forecasts) : OptionalDouble.empty());
    }

    private static double naiveError(SeasonalSeries series, int known) {
        Sum sum = new Sum();
        for (int i = series.period(); i < known; i++) {
            sum.add(Math.abs(series.value(i) - series.value(i - series.period())));
        }
        return known > series.period() ? sum.value() / (known - series.period()) : 0;
    }
}
