package org.crmkit.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

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
}
