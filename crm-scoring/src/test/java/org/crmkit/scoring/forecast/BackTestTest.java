package org.crmkit.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;

class BackTestTest {

    private static final BackTest.Terms TERMS = new BackTest.Terms(3, 12, 12, 0.95);

    /** numpy: the naive forecasts of 1958, 1959 and 1960, each from the year before. */
    @Test
    void the_naive_errors_are_those_of_a_pencil() {
        BackTest test = BackTest.of(ForecastMethod.SEASONAL_NAIVE, AirPassengers.series(), TERMS);
        SeasonalSeries series = AirPassengers.series();
        double errors = 0;
        double came = 0;
        double scaled = 0;
        for (int year = 9; year < 12; year++) {
            double usual = 0;
            for (int i = 12; i < 12 * year; i++) {
                usual += Math.abs(series.value(i) - series.value(i - 12)) / (12 * year - 12);
            }
            for (int month = 12 * year; month < 12 * year + 12; month++) {
                double error = Math.abs(series.value(month) - series.value(month - 12));
                errors += error;
                came += series.value(month);
                scaled += error / usual / 36;
            }
        }
        assertThat(test.wape().orElseThrow()).isCloseTo(errors / came, within(1e-12));
        assertThat(test.mase().orElseThrow()).isCloseTo(scaled, within(1e-12));
        assertThat(test.origins()).isEqualTo(3);
        assertThat(test.forecasts()).isEqualTo(36);
    }

    @Test
    void passengers_are_best_forecast_with_seasons_that_multiply() {
        ForecastChoice choice = ForecastChoice.of(AirPassengers.series(), TERMS);
        assertThat(choice.method()).contains(ForecastMethod.HOLT_WINTERS_MULTIPLICATIVE);
        assertThat(choice.tests()).hasSize(3);
        assertThat(choice.reasons().get(0).text().en())
                .isEqualTo(
                        "Holt-Winters, multiplicative had the smallest error, forecasting from 3 moments of the past.");
    }

    @Test
    void what_came_later_changes_nothing_of_an_earlier_forecast() {
        double[] values = AirPassengers.series().values();
        for (int i = 132; i < 144; i++) {
            values[i] = 1;
        }
        BackTest.Terms before = new BackTest.Terms(1, 12, 12, 0.95);
        BackTest changed = BackTest.of(
                ForecastMethod.HOLT_WINTERS_ADDITIVE,
                SeasonalSeries.of(values, 12).first(132),
                before);
        BackTest unchanged = BackTest.of(
                ForecastMethod.HOLT_WINTERS_ADDITIVE, AirPassengers.series().first(132), before);
        assertThat(changed).isEqualTo(unchanged);
    }

    @Test
    void where_nothing_but_chance_is_left_the_simple_method_is_not_beaten_by_much() {
        Randoms random = new Randoms(8);
        double[] values = new double[84];
        double level = 50;
        for (int i = 0; i < values.length; i++) {
            values[i] = i < 7 ? level + 5 * (i % 7) : values[i - 7] + random.normal();
        }
        ForecastChoice choice = ForecastChoice.of(SeasonalSeries.of(values, 7));
        double naive = choice.tests().get(0).mase().orElseThrow();
        double best = choice.tests().stream()
                .filter(test -> choice.method().orElseThrow() == test.method())
                .findFirst()
                .orElseThrow()
                .mase()
                .orElseThrow();
        assertThat(best).isLessThanOrEqualTo(naive).isGreaterThan(0.7 * naive);
    }

    @Test
    void a_series_too_short_to_test_is_forecast_untested_and_a_shorter_one_not_at_all() {
        ForecastChoice untested = ForecastChoice.of(AirPassengers.series().first(13));
        assertThat(untested.method()).contains(ForecastMethod.SEASONAL_NAIVE);
        assertThat(untested.reasons()).extracting(Reason::code).containsExactly("untested");
        ForecastChoice none = ForecastChoice.of(AirPassengers.series().first(5));
        assertThat(none.method()).isEmpty();
        assertThat(none.reasons()).extracting(Reason::code).containsExactly("too-short");
    }

    @Test
    void a_series_of_zeros_has_no_relative_error_and_is_no_exception() {
        ForecastChoice choice = ForecastChoice.of(SeasonalSeries.of(new double[40], 7));
        assertThat(choice.method()).contains(ForecastMethod.SEASONAL_NAIVE);
        assertThat(choice.tests().get(0).mase()).isEmpty();
        assertThat(choice.tests().get(0).wape()).isEmpty();
        assertThat(choice.tests().get(0).coverage().orElseThrow()).isEqualTo(1);
    }

    @Test
    void a_method_that_had_no_history_on_some_days_is_not_compared() {
        ForecastChoice choice =
                ForecastChoice.of(AirPassengers.series().first(48), new BackTest.Terms(3, 12, 12, 0.95));
        assertThat(choice.tests().get(0).origins()).isEqualTo(2);
        assertThat(choice.tests().get(1).origins()).isEqualTo(1);
        assertThat(choice.method()).contains(ForecastMethod.SEASONAL_NAIVE);
        assertThat(List.of(
                        choice.tests().get(1).refused(), choice.tests().get(0).refused()))
                .containsExactly(2, 1);
    }
}
