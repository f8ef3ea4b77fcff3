package org.crmkit.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GammaFunctionsTest {

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-3, 0.243, 0.5, 0.999, 1, 1.0001, 2, 2.426, 7.5, 14.99, 15, 15.01, 99.5, 1e4, 1e9})
    void the_functions_agree_with_commons_numbers(double x) {
        assertThat(GammaFunctions.logGamma(x))
                .isCloseTo(LogGamma.value(x), within(1e-13 * (1 + Math.abs(LogGamma.value(x)))));
        assertThat(GammaFunctions.digamma(x))
                .isCloseTo(Digamma.value(x), within(1e-12 * (1 + Math.abs(Digamma.value(x)))));
        assertThat(GammaFunctions.trigamma(x)).isCloseTo(Trigamma.value(x), within(1e-9 * (1 + Trigamma.value(x))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 2048, 2049, 40_000})
    void a_rising_factorial_is_the_difference_of_two_log_gammas(int x) {
        RisingFactorial rising = new RisingFactorial(0.793);
        rising.advanceTo(x);
        double log = GammaFunctions.logGamma(0.793 + x) - GammaFunctions.logGamma(0.793);
        assertThat(rising.log()).isCloseTo(log, within(1e-12 * (1 + Math.abs(log))));
        assertThat(rising.first())
                .isCloseTo(GammaFunctions.digamma(0.793 + x) - GammaFunctions.digamma(0.793), within(1e-12));
        assertThat(rising.second())
                .isCloseTo(GammaFunctions.trigamma(0.793 + x) - GammaFunctions.trigamma(0.793), within(1e-12));
    }
}
