package org.crmkit.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.apache.commons.numbers.gamma.LogGamma;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericsTest {

    static Stream<GaussLegendre> rules() {
        return Stream.of(GaussLegendre.EIGHT, GaussLegendre.TWELVE, GaussLegendre.SIXTEEN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_of_n_points_is_exact_up_to_degree_2n_minus_1_and_no_further(GaussLegendre rule) {
        int degree = 2 * rule.size() - 1;
        for (int power = 0; power <= degree; power++) {
            assertThat(moment(rule, power)).isCloseTo(1.0 / (power + 1), within(1e-15));
        }
        assertThat(moment(rule, degree + 1)).isNotEqualTo(1.0 / (degree + 2));
        for (int i = 1; i < rule.size(); i++) {
            assertThat(rule.node(i)).isGreaterThan(rule.node(i - 1)).isLessThan(1);
        }
    }

    private static double moment(GaussLegendre rule, int power) {
        double sum = 0;
        for (int i = 0; i < rule.size(); i++) {
            sum += rule.weight(i) * Math.pow(rule.node(i), power);
        }
        return sum;
    }

    /** mpmath 1.3.0, 30 digits. */
    @ParameterizedTest
    @CsvSource({
        "2, 0.5, 0.3, 0.03784096948581312",
        "51, 0.243, 0.9, 0.0003236851990131294",
        "1001, 2.5, 0.999, 0.84852176811129703",
        "3, 4000, 0.0004, 0.21682762542970775",
        "1, 1, 0.25, 0.25"
    })
    void the_incomplete_beta_function_is_that_of_mpmath(double a, double b, double x, double expected) {
        assertThat(IncompleteBeta.regularised(a, b, x, 1 - x) / expected).isCloseTo(1, within(2e-12));
        assertThat(IncompleteBeta.regularised(b, a, 1 - x, x)).isCloseTo(1 - expected, within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.3, 1, 7.5, 14.99, 15, 40})
    void a_rise_is_the_difference_of_two_log_gammas(double x) {
        for (double rise : new double[] {0, 1e-9, 0.5, 1, 3.7, 200}) {
            double expected = LogGamma.value(x + rise) - LogGamma.value(x);
            assertThat(GammaFunctions.logRise(x, rise))
                    .as("%s, %s", x, rise)
                    .isCloseTo(expected, within(1e-13 * (1 + Math.abs(LogGamma.value(x + rise)))));
        }
    }

    @Test
    void a_rise_far_out_keeps_its_digits() {
        // Gamma(x + 1) / Gamma(x) is x, Gamma(x + 2) / Gamma(x) is x (x + 1)
        for (double x : new double[] {1e3, 1e8, 1e15}) {
            assertThat(GammaFunctions.logRise(x, 1)).isCloseTo(Math.log(x), within(1e-14));
            assertThat(GammaFunctions.logRise(x, 2)).isCloseTo(Math.log(x) + Math.log(x + 1), within(2e-14));
        }
    }

    @Test
    void quick_logarithms_and_exponentials_are_within_a_few_units_of_the_last_place() {
        Randoms randoms = new Randoms(5);
        for (int i = 0; i < 20_000; i++) {
            double x = Math.exp(80 * (randoms.uniform() - 0.7)) * (randoms.uniform() < 0.5 ? 1 : -1);
            if (x > -0.999) {
                assertThat(Quick.log1p(x))
                        .as("%s, seed 5", x)
                        .isCloseTo(StrictMath.log1p(x), near(StrictMath.log1p(x)));
            }
            if (x < 700) {
                assertThat(Quick.expm1(x))
                        .as("%s, seed 5", x)
                        .isCloseTo(StrictMath.expm1(x), near(StrictMath.expm1(x)));
            }
        }
        assertThat(Quick.log1p(0)).isZero();
        assertThat(Quick.expm1(0)).isZero();
    }

    private static Offset<Double> near(double value) {
        return within(2e-15 * Math.abs(value));
    }

    @Test
    void a_table_of_rising_factorials_is_the_walk_through_them() {
        RisingTable table = new RisingTable(0.7, 50);
        RisingFactorial walk = new RisingFactorial(0.7);
        for (int x = 0; x <= 50; x += 7) {
            walk.advanceTo(x);
            assertThat(table.log(x)).isEqualTo(walk.log());
            assertThat(table.first(x)).isEqualTo(walk.first());
            assertThat(table.second(x)).isEqualTo(walk.second());
        }
    }

    static Stream<double[]> factors() {
        double[] many = new double[20_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = 1 + i * 0.37;
        }
        return Stream.of(
                new double[0],
                new double[] {2.5},
                new double[] {1e300, 1e300, 1e300, 1e-300},
                new double[] {Double.MIN_VALUE, 3, 1e150, 1e-150, 0x1p500, 0x1p500, 0x1p-500, 0x1p-500},
                many);
    }

    @ParameterizedTest
    @MethodSource("factors")
    void the_logarithm_of_a_product_is_the_sum_of_logarithms(double[] factors) {
        LogProduct product = new LogProduct();
        double sum = 0;
        double size = 1;
        for (double factor : factors) {
            product.multiply(factor);
            sum += StrictMath.log(factor);
            size += Math.abs(StrictMath.log(factor));
        }
        assertThat(product.log()).isCloseTo(sum, within(1e-14 * size));
    }
}
