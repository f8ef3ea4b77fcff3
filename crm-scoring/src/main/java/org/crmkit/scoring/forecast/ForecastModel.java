package org.crmkit.scoring.forecast;

import java.util.List;
import org.crmkit.scoring.fit.Interval;

/** A method fitted to a series, ready to look ahead. */
public sealed interface ForecastModel permits HoltWinters, SeasonalNaive {

    /** Returns how it forecasts. */
    ForecastMethod method();

    /**
     * Returns the next numbers, each with an interval that holds the true one as often as {@code level} says if errors are normal.
     *
     * @param horizon how many; one or more
     * @param level above 0, below 1
     */
    List<Interval> forecast(int horizon, double level);

    /** Returns the same for counts, which are never below zero. */
    default List<Interval> forecastCounts(int horizon, double level) {
        return forecast(horizon, level).stream()
                .map(each -> new Interval(
                        Math.max(0, each.value()), Math.max(0, each.low()), Math.max(0, each.high()), each.level()))
                .toList();
    }

    /** Returns what a forecast is made of; the parts add up to it. */
    Parts parts(int step);

    /** Returns the standard deviation of its errors one step ahead, in the units of the series. */
    double deviation();

    /** Returns its parameters as one line. */
    String configuration();

    /**
     * What a forecast is made of.
     *
     * @param level where the series stands, or stood a season ago
     * @param trend what it gains until then
     * @param season what the season adds or takes
     */
    record Parts(double level, double trend, double season) {}
}
