package org.crmkit.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TailsTest {

    @ParameterizedTest
    @CsvSource({
        // Abramowitz and Stegun (1964), tables 26.1 and 26.5
        "0.95, 1.959963984540054",
        "0.99, 2.5758293035489004",
        "0.90, 1.6448536269514722"
    })
    void the_usual_quantiles(double level, double z) {
        assertThat(Tails.twoSidedQuantile(level)).isCloseTo(z, within(1e-13));
        assertThat(Tails.normalQuantile((1 + level) / 2)).isCloseTo(z, within(1e-13));
        assertThat(Tails.normalQuantile((1 - level) / 2)).isCloseTo(-z, within(1e-13));
    }

    @ParameterizedTest
    @CsvSource({
        // the usual critical values of chi-square at 5 and 1 percent, Abramowitz and Stegun (1964), table 26.8
        "3.8414588206941236, 1, 0.05",
        "5.991464547107979, 2, 0.05",
        "18.307038053275146, 10, 0.05",
        "6.6348966010212145, 1, 0.01",
        "23.209251158954356, 10, 0.01"
    })
    void the_usual_critical_values(double x, int degrees, double tail) {
        assertThat(Tails.chiSquare(x, degrees)).isCloseTo(tail, within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-6, 0.01, 0.3, 0.5, 0.7, 0.999, 1 - 1e-9})
    void the_quantile_is_the_inverse_of_the_tail(double p) {
        assertThat(Tails.normal(Tails.normalQuantile(p))).isCloseTo(1 - p, within(1e-14));
    }

    @Test
    void two_degrees_are_an_exponential() {
        for (double x = 0.01; x < 60; x *= 1.7) {
            assertThat(Tails.chiSquare(x, 2)).isCloseTo(Math.exp(-x / 2), within(1e-14));
        }
        assertThat(Tails.chiSquare(0, 3)).isEqualTo(1);
    }
}
