package org.crmkit.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoltWintersTest {

    static HoltWinters found(ForecastFit fit) {
        return (HoltWinters) fit.model().orElseThrow();
    }

    private static Reason refusal(ForecastFit fit) {
        return fit.fold(
                fitted -> {
                    throw new AssertionError(fitted);
                },
                refused -> refused.reason());
    }

    /** R 4, {@code HoltWinters(AirPassengers)}: parameters and coefficients as printed. */
    @Test
    void by_the_parameters_that_r_printed_the_additive_coefficients_are_those_of_r() {
        HoltWinters model =
                found(HoltWinters.smooth(AirPassengers.series(), false, new Smoothing(0.2479595, 0.03453373, 1)));
        assertThat(model.squaredErrors()).isCloseTo(21860.18, within(0.005));
        assertThat(model.level()).isCloseTo(477.827781, within(1e-5));
        assertThat(model.trend()).isCloseTo(3.127627, within(1e-5));
        double[] seasons = {
            -27.457685,
            -54.692464,
            -20.174608,
            12.919120,
            18.873607,
            75.294426,
            152.888368,
            134.613464,
            33.778349,
            -18.379060,
            -87.772408,
            -45.827781
        };
        for (int i = 0; i < 12; i++) {
            assertThat(model.seasons().get(i)).as("month %s", i + 1).isCloseTo(seasons[i], within(1e-5));
        }
    }

    /** R 4, {@code HoltWinters(AirPassengers, seasonal = "multiplicative")}: parameters and coefficients as printed. */
    @Test
    void by_the_parameters_that_r_printed_the_multiplicative_coefficients_are_those_of_r() {
        HoltWinters model = found(
                HoltWinters.smooth(AirPassengers.series(), true, new Smoothing(0.2755925, 0.03269295, 0.8707292)));
        assertThat(model.level()).isCloseTo(469.3232206, within(1e-4));
        assertThat(model.trend()).isCloseTo(3.0215391, within(1e-5));
        double[] seasons = {
            0.9464611, 0.8829239, 0.9717369, 1.0304825, 1.0476884, 1.1805272, 1.3590778, 1.3331706, 1.1083381,
            0.9868813, 0.8361333, 0.9209877
        };
        for (int i = 0; i < 12; i++) {
            assertThat(model.seasons().get(i)).as("month %s", i + 1).isCloseTo(seasons[i], within(1e-6));
        }
    }

    /** The smallest sums of squares that scipy 1.17 finds (L-BFGS-B from five starts); R prints 21860.18 for the first. */
    @ParameterizedTest
    @CsvSource({
        "false, 21860.184511509855, 0.2479618, 0.0345187, 1.0",
        "true, 16570.777750078178, 0.2756036, 0.0326774, 0.8707618"
    })
    void the_fit_finds_the_lowest_valley(boolean multiplies, double squares, double alpha, double beta, double gamma) {
        HoltWinters model = found(HoltWinters.fit(AirPassengers.series(), multiplies));
        assertThat(model.squaredErrors()).isCloseTo(squares, within(1e-4));
        assertThat(model.smoothing().level()).isCloseTo(alpha, within(2e-5));
        assertThat(model.smoothing().trend()).isCloseTo(beta, within(2e-5));
        assertThat(model.smoothing().season()).isCloseTo(gamma, within(2e-5));
    }

    @Test
    void a_forecast_is_level_and_trend_and_season_and_its_parts_add_up() {
        for (ForecastMethod method : ForecastMethod.values()) {
            ForecastModel model = method.fit(AirPassengers.series()).model().orElseThrow();
            List<Interval> ahead = model.forecast(30, 0.95);
            for (int step = 1; step <= 30; step++) {
                ForecastModel.Parts parts = model.parts(step);
                Interval forecast = ahead.get(step - 1);
                assertThat(parts.level() + parts.trend() + parts.season()).isEqualTo(forecast.value());
                assertThat(forecast.low()).isLessThan(forecast.value());
            }
            assertThat(ahead.get(13).high() - ahead.get(13).low())
                    .isGreaterThan(ahead.get(0).high() - ahead.get(0).low());
        }
        HoltWinters model = found(HoltWinters.fit(AirPassengers.series(), true));
        assertThat(model.forecast(1, 0.95).get(0).value())
                .isCloseTo((model.level() + model.trend()) * model.seasons().get(0), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 4, 1e6})
    void a_series_in_other_units_gets_the_same_forecast_in_those_units(double unit) {
        SeasonalSeries other = SeasonalSeries.of(
                Arrays.stream(AirPassengers.series().values())
                        .map(value -> value * unit)
                        .toArray(),
                12);
        for (ForecastMethod method : ForecastMethod.values()) {
            List<Interval> here =
                    method.fit(AirPassengers.series()).model().orElseThrow().forecast(12, 0.8);
            List<Interval> there = method.fit(other).model().orElseThrow().forecast(12, 0.8);
            for (int i = 0; i < 12; i++) {
                assertThat(there.get(i).value() / unit)
                        .as("%s in units of %s", method, unit)
                        .isCloseTo(here.get(i).value(), within(1e-3));
                assertThat(there.get(i).high() / unit)
                        .as("%s in units of %s", method, unit)
                        .isCloseTo(here.get(i).high(), within(1e-3));
            }
        }
    }

    @Test
    void a_series_that_repeats_itself_is_forecast_exactly() {
        double[] values = new double[35];
        for (int i = 0; i < values.length; i++) {
            values[i] = 100 + 10 * (i % 7);
        }
        for (ForecastMethod method : ForecastMethod.values()) {
            List<Interval> ahead = method.fit(SeasonalSeries.of(values, 7))
                    .model()
                    .orElseThrow()
                    .forecast(7, 0.95);
            for (int i = 0; i < 7; i++) {
                assertThat(ahead.get(i).value()).as("%s", method).isCloseTo(100 + 10 * i, within(1e-6));
            }
        }
    }

    /** A thousand series drawn from the model itself; the variance is known then, and intervals hold as often as they say. */
    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void the_interval_holds_as_often_as_it_says_where_the_model_is_true(long seed) {
        Randoms random = new Randoms(seed);
        Smoothing smoothing = new Smoothing(0.4, 0.1, 0.3);
        int[] held = new int[10];
        int series = 400;
        for (int round = 0; round < series; round++) {
            double level = 100;
            double trend = 0.5;
            double[] season = {-8, -3, 1, 10};
            double[] values = new double[90];
            for (int i = 0; i < values.length; i++) {
                double error = 2 * random.normal();
                double before = level + trend;
                values[i] = before + season[i % 4] + error;
                double next = before + smoothing.level() * error;
                trend = trend + smoothing.level() * smoothing.trend() * error;
                level = next;
                season[i % 4] += smoothing.season() * (1 - smoothing.level()) * error;
            }
            List<Interval> ahead = found(
                            HoltWinters.smooth(SeasonalSeries.of(values, 4).first(80), false, smoothing))
                    .forecast(10, 0.9);
            for (int step = 0; step < 10; step++) {
                held[step] += ahead.get(step).holds(values[80 + step]) ? 1 : 0;
            }
        }
        for (int step : new int[] {0, 4, 9}) {
            assertThat((double) held[step] / series)
                    .as("seed %s, step %s", seed, step + 1)
                    .isBetween(0.85, 0.95); // 0.9 within three standard errors
        }
    }

    @Test
    void counts_are_never_forecast_below_zero() {
        double[] values = {9, 0, 4, 0, 8, 0, 3, 0, 7, 0, 2, 0, 5, 0, 1, 0};
        for (Interval each :
                found(HoltWinters.fit(SeasonalSeries.of(values, 4), false)).forecastCounts(12, 0.95)) {
            assertThat(each.low()).isNotNegative();
            assertThat(each.value()).isNotNegative();
        }
    }

    @Test
    void what_cannot_be_fitted_is_an_answer() {
        SeasonalSeries brief = AirPassengers.series().first(24);
        assertThat(refusal(HoltWinters.fit(brief, false)).text().en()).contains("24 numbers", "at least 25");
        assertThat(refusal(SeasonalNaive.fit(AirPassengers.series().first(12))).code())
                .isEqualTo("too-short");
        double[] zero = AirPassengers.series().values();
        zero[40] = 0;
        assertThat(refusal(HoltWinters.fit(SeasonalSeries.of(zero, 12), true)).code())
                .isEqualTo("not-positive");
        assertThat(HoltWinters.fit(SeasonalSeries.of(zero, 12), false).model()).isPresent();
        assertThat(refusal(HoltWinters.fit(SeasonalSeries.of(zero, 1), false)).code())
                .isEqualTo("no-season");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeasonalSeries.of(new double[] {1, Double.NaN}, 2))
                .withMessageContaining("values[1] was NaN");
    }

    @Test
    void a_level_that_falls_to_zero_cannot_be_multiplied() {
        double[] values = {900, 800, 700, 600, 500, 400, 300, 200, 100, 1, 1, 1, 1};
        ForecastFit fit = HoltWinters.smooth(SeasonalSeries.of(values, 4), true, new Smoothing(0, 0, 0));
        assertThat(refusal(fit).code()).isEqualTo("unstable");
    }
}
