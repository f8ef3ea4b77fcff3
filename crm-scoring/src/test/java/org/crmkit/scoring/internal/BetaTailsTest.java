package org.crmkit.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaTailsTest {

    @Test
    void quantiles_of_student_are_those_of_the_tables() {
        assertThat(BetaTails.studentQuantile(0.95, 9)).isCloseTo(2.262157162798205, within(1e-12)); // scipy 1.17
        assertThat(BetaTails.studentQuantile(0.95, 3.7)).isCloseTo(2.8675207071911895, within(1e-12));
    }

    @Test
    void quantiles_of_fisher_are_those_of_the_tables() {
        assertThat(BetaTails.fisherQuantile(0.05, 3, 10)).isCloseTo(3.7082648190468435, within(1e-11)); // scipy 1.17
        assertThat(BetaTails.fisherQuantile(0.975, 11, 44)).isCloseTo(0.3283292621309538, within(1e-12));
    }

    @Test
    void tails_agree_with_an_independent_computation() {
        assertThat(BetaTails.student(2.1, 7.5)).isCloseTo(0.07123707145807809, within(1e-13)); // scipy 1.17
        assertThat(BetaTails.student(-2.1, 7.5)).isEqualTo(BetaTails.student(2.1, 7.5));
        assertThat(BetaTails.fisher(3, 4, 20)).isCloseTo(0.04320099833421409, within(1e-13));
    }

    @Test
    void nothing_is_farther_than_nothing() {
        assertThat(BetaTails.student(0, 5)).isEqualTo(1);
        assertThat(BetaTails.fisher(0, 5, 5)).isEqualTo(1);
    }

    @Test
    void nothing_lies_beyond_all_bounds() {
        assertThat(BetaTails.student(Double.POSITIVE_INFINITY, 5)).isZero();
        assertThat(BetaTails.student(1e200, 5)).isZero();
        assertThat(BetaTails.fisher(Double.POSITIVE_INFINITY, 5, 5)).isZero();
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
        assertThat(BetaTails.fisherQuantile(q, above, below)).isCloseTo(f, within(1e-11 * f));
        assertThat(BetaTails.fisher(f, above, below)).isCloseTo(q, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, 12.7062047361747", "4, 2.7764451051978", "16, 2.1199052992210"}) // tables of Student's t, 0.975
    void quantiles_of_t_are_those_of_the_tables(double degrees, double t) {
        assertThat(BetaTails.studentQuantile(0.95, degrees)).isCloseTo(t, within(1e-10));
    }
}
