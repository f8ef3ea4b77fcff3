package org.crmkit.scoring.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeltaMethodTest {

    /** The 97.5 percent point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private record Pair(double a, double b) implements Parametric<Pair> {
        @Override
        public List<Double> parameters() {
            return List.of(a, b);
        }

        @Override
        public Pair withParameters(List<Double> parameters) {
            return new Pair(parameters.get(0), parameters.get(1));
        }
    }

    private static Fit<Pair> fit(double[][] covariance) {
        return new Fit<>(new Pair(2, 3), -10, 100, List.of(), new Covariance(covariance), 0, 1, true, List.of());
    }

    @Test
    void a_parameter_itself_gets_its_standard_error_on_its_logarithm() {
        Interval interval =
                new DeltaMethod<>(fit(new double[][] {{0.04, 0}, {0, 1}}), 0.95).of(DeltaMethod.Scale.LOG, Pair::a);
        // standard error 0.2 of 2: a tenth on the logarithm
        assertThat(interval.low()).isCloseTo(2 * Math.exp(-0.1 * Z), within(1e-9));
        assertThat(interval.high()).isCloseTo(2 * Math.exp(0.1 * Z), within(1e-9));
        assertThat(interval.value()).isEqualTo(2);
    }

    @Test
    void correlated_errors_add_up_as_variances_do() {
        // var(a - b) = 0.04 + 0.09 - 2 * 0.05
        Interval interval = new DeltaMethod<>(fit(new double[][] {{0.04, 0.05}, {0.05, 0.09}}), 0.95)
                .of(DeltaMethod.Scale.PLAIN, pair -> pair.a() - pair.b());
        assertThat(interval.low()).isCloseTo(-1 - Z * Math.sqrt(0.03), within(1e-6));
        assertThat(interval.high()).isCloseTo(-1 + Z * Math.sqrt(0.03), within(1e-6));
    }

    @Test
    void a_probability_stays_between_zero_and_one() {
        Interval interval = new DeltaMethod<>(fit(new double[][] {{4, 0}, {0, 9}}), 0.95)
                .of(DeltaMethod.Scale.LOGIT, pair -> pair.a() / (pair.a() + pair.b()));
        assertThat(interval.low()).isPositive().isLessThan(0.1);
        assertThat(interval.high()).isLessThan(1).isGreaterThan(0.9);
    }

    @Test
    void a_number_that_vanishes_nearby_is_open_on_both_sides() {
        Interval interval = new DeltaMethod<>(fit(new double[][] {{0, 0}, {0, 0}}), 0.95)
                .of(DeltaMethod.Scale.LOG, pair -> pair.a() < 2 ? 0 : pair.a());
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isInfinite();
    }

    @Test
    void the_condition_tells_how_nearly_estimates_depend_and_knows_no_units() {
        // correlation 0.8: eigenvalues 1.8 and 0.2
        assertThat(new Covariance(new double[][] {{4, 0.8 * 2 * 1000}, {0.8 * 2 * 1000, 1e6}}).condition())
                .isCloseTo(9, within(1e-12));
        assertThat(new Covariance(new double[][] {{1, 0, 0}, {0, 5, 0}, {0, 0, 9}}).condition())
                .isEqualTo(1);
        assertThat(new Covariance(new double[][] {{1, 1}, {1, 1}}).condition()).isGreaterThan(1e15);
        // correlations 0.5 throughout: eigenvalues 2, 0.5, 0.5
        assertThat(new Covariance(new double[][] {{1, 0.5, 0.5}, {0.5, 1, 0.5}, {0.5, 0.5, 1}}).condition())
                .isCloseTo(4, within(1e-12));
    }

    @Test
    void a_level_of_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeltaMethod<>(fit(new double[][] {{1, 0}, {0, 1}}), 1))
                .withMessageContaining("Interval.level was 1.0");
    }
}
