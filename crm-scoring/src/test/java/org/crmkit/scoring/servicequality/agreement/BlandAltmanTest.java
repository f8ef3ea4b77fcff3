package org.crmkit.scoring.servicequality.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlandAltmanTest {

    @Test
    void two_meters_differ_as_published() {
        BlandAltman found = BlandAltman.of(PublishedRatings.largeMeter(), PublishedRatings.miniMeter(), 0.95)
                .value()
                .orElseThrow();
        assertThat(found.bias()).isCloseTo(-2.1, within(0.05)); // Bland and Altman (1986), quoted by the tests of R package blandr
        assertThat(found.deviation()).isCloseTo(38.8, within(0.05));
        assertThat(found.biasLow()).isCloseTo(-22.0, within(0.05));
        assertThat(found.biasHigh()).isCloseTo(17.8, within(0.05));
        assertThat(found.lower()).isCloseTo(-78.0959, within(0.003)); // 1.96 instead of their 2 deviations
        assertThat(found.upper()).isCloseTo(73.8606, within(0.003));
        assertThat(found.isBiased()).isFalse();
    }

    @Test
    void a_constant_difference_is_a_bias_without_spread() {
        BlandAltman found = BlandAltman.of(List.of(5.0, 7.0, 9.0), List.of(4.0, 6.0, 8.0), 0.95)
                .value()
                .orElseThrow();
        assertThat(found.bias()).isEqualTo(1);
        assertThat(found.lower()).isEqualTo(1);
        assertThat(found.isBiased()).isTrue();
        assertThat(BlandAltman.of(List.of(1.0), List.of(2.0), 0.95).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ // scipy.stats.f.isf
        "0.025, 5, 18, 3.381967805875243",
        "0.025, 18, 5, 6.361883204654352",
        "0.05, 1, 16, 4.493998477666356",
        "0.025, 1, 1, 647.7890114778442",
        "0.975, 3.7, 9.2, 0.1000010315527826"
    })
    void quantiles_of_f_are_those_of_another_library(double q, double above, double below, double f) {
        assertThat(FDistribution.upper(q, above, below)).isCloseTo(f, within(1e-11 * f));
        assertThat(FDistribution.tail(f, above, below)).isCloseTo(q, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, 12.7062047361747", "4, 2.7764451051978", "16, 2.1199052992210"}) // tables of Student's t, 0.975
    void quantiles_of_t_are_those_of_the_tables(double degrees, double t) {
        assertThat(FDistribution.student(0.95, degrees)).isCloseTo(t, within(1e-10));
    }
}
