/**
 * What comes next in a series with seasons: calls by half hour, orders by day, passengers by month. Start with {@link
 * org.crmkit.scoring.forecast.ForecastChoice}, which measures every method on the past before it recommends one.
 *
 * <ul>
 *   <li>{@link org.crmkit.scoring.forecast.SeasonalSeries} is the past; {@link org.crmkit.scoring.forecast.ForecastMethod} fits it: {@link
 *       org.crmkit.scoring.forecast.HoltWinters} with additive or multiplicative seasons, or {@link
 *       org.crmkit.scoring.forecast.SeasonalNaive}, which any other must beat.
 *   <li>{@link org.crmkit.scoring.forecast.BackTest} forecasts from several days of the past and counts how far off that was.
 * </ul>
 */
@NullMarked
package org.crmkit.scoring.forecast;

import org.jspecify.annotations.NullMarked;
