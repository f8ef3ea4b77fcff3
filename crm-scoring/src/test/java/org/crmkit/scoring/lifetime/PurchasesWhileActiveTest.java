package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PurchasesWhileActiveTest {

    /** The right-hand column was computed with mpmath 1.3 at 60 to 90 digits from the formula of the paper. */
    @ParameterizedTest
    @CsvSource({
        "0.243, 4.414, 0.793, 2.426, 39, 1.1967231933208168",
        "2.243, 43.274, 0.793, 4.426, 39, 1.687399305805313",
        "0.5, 10, 1, 2, 52, 1.3731336074542427",
        "0.5, 10, 0.9999999999999, 2, 52, 1.3731336074542979",
        "0.5, 10, 1.0001, 2, 52, 1.3730784049518778",
        "300.243, 43.274, 0.793, 302.426, 39, 206.60933170582087",
        "1000000.243, 43.274, 0.793, 1000002.426, 39, 687188.3146236131",
        "0.243, 4.414, 0.3, 0.4, 39, 1.095728606129697",
        "0.243, 4.414, 0.3, 0.7, 39, 1.2782591487680624",
        "0.243, 4.414, 0.793, 2.426, 100000000, 155.1170286541576",
        "0.243, 4.414, 0.793, 2.426, 0.000001, 5.5052105022920419e-8",
        "0.243, 4.414, 0.01, 2.426, 5000, 261.46835366887745",
        "5, 80, 250, 300, 40, 1.4104280539298803",
        "10000, 200000, 0.8, 2.4, 39, 1.5791242634454627",
        "0.2, 4, 8000, 10000, 39, 0.64017721699182285",
        "2.2, 40, 0.8, 0.002, 39, 0.77845361377552898",
        "0.9, 3, 0.001, 0.01, 1000, 271.26501919293713"
    })
    void the_expectation_is_exact_where_the_published_formula_overflows_or_divides_by_zero(
            double shape, double rate, double a, double b, double horizon, double expected) {
        assertThat(PurchasesWhileActive.expected(shape, rate, a, b, horizon) / expected)
                .isCloseTo(1, within(1e-11));
    }

    static Stream<Arguments> manyParameters() {
        SplittableRandom random = new SplittableRandom(20260101);
        return Stream.generate(() -> Arguments.of(
                        spread(random, 0.05, 30),
                        spread(random, 1, 100),
                        spread(random, 0.06, 20),
                        spread(random, 0.1, 50),
                        spread(random, 0.01, 500)))
                .limit(200);
    }

    private static double spread(SplittableRandom random, double low, double high) {
        return low * StrictMath.pow(high / low, random.nextDouble());
    }

    @ParameterizedTest
    @MethodSource("manyParameters")
    void series_and_quadrature_agree(double shape, double rate, double a, double b, double horizon) {
        double exact = PurchasesWhileActive.byQuadrature(shape, rate, a, b, horizon);
        assertThat(PurchasesWhileActive.expected(shape, rate, a, b, horizon) / exact)
                .isCloseTo(1, within(1e-10));
    }
}
