package org.crmkit.scoring.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Tails;

/**
 * The forecast that costs nothing: each number as it was one season before. Hyndman and Athanasopoulos (2021), Forecasting: Principles and
 * Practice, 3rd edition, sections 5.2 and 5.5, <a href="https://otexts.com/fpp3/prediction-intervals.html">otexts.com/fpp3</a>.
 */
public final class SeasonalNaive implements ForecastModel {

    private final double[] last;
    private final double deviation;

    private SeasonalNaive(double[] last, double deviation) {
        this.last = last;
        this.deviation = deviation;
    }

    /** Fits to a series of at least a season and one number. */
    public static ForecastFit fit(SeasonalSeries series) {
        int period = series.period();
        int size = series.size();
        if (size < period + 1) {
            return ForecastFit.tooShort(series, period + 1);
        }
        Sum squares = new Sum();
        for (int i = period; i < size; i++) {
            double error = series.value(i) - series.value(i - period);
            squares.add(error * error);
        }
        return new ForecastFit.Fitted(new SeasonalNaive(
                Arrays.copyOfRange(series.values(), size - period, size),
                StrictMath.sqrt(squares.value() / (size - period))));
    }

    @Override
    public ForecastMethod method() {
        return ForecastMethod.SEASONAL_NAIVE;
    }

    @Override
    public List<Interval> forecast(int horizon, double level) {
        HoltWinters.checkHorizon(horizon);
        double z = Tails.twoSidedQuantile(level);
        List<Interval> out = new ArrayList<>(horizon);
        for (int step = 1; step <= horizon; step++) {
            double value = parts(step).level();
            int seasons = (step - 1) / last.length + 1;
            double reach = z * deviation * StrictMath.sqrt(seasons);
            out.add(new Interval(value, value - reach, value + reach, level));
        }
        return List.copyOf(out);
    }

    @Override
    public Parts parts(int step) {
        HoltWinters.checkHorizon(step);
        return new Parts(last[(step - 1) % last.length], 0, 0);
    }

    @Override
    public double deviation() {
        return deviation;
    }

    @Override
    public String configuration() {
        return "period=" + last.length + ",deviation=" + Formats.stored(deviation);
    }

    @Override
    public String toString() {
        return "SeasonalNaive[" + configuration() + "]";
    }
}
