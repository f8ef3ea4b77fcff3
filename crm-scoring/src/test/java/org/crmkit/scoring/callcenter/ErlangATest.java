package org.crmkit.scoring.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.crmkit.core.callcenter.ServiceLevelKind;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErlangATest {

    private static ErlangA queue(double erlangs, int agents, double handling, double patience) {
        return ErlangA.of(new CallLoad(erlangs * 3600 / handling, 3600, handling), agents, patience);
    }

    @ParameterizedTest
    @CsvSource({
        "48, 50, 60, 120",
        "10, 9, 180, 60",
        "30, 35, 240, 90",
        "0.2, 1, 180, 30",
        "400, 350, 200, 600",
        "1900, 1950, 300, 200",
        "2100, 2000, 300, 900",
        "9000, 1000, 300, 300",
        "60000, 100, 120, 60",
        "99000, 100000, 180, 180"
    })
    void waiting_and_giving_up_agree_with_forty_digits(double erlangs, int agents, double handling, double patience) {
        ErlangA found = queue(erlangs, agents, handling, patience);
        ErlangReference.Impatient expected =
                ErlangReference.impatient(found.load().erlangs(), agents, handling, patience);
        assertThat(Math.abs(found.waitProbability() / expected.waits() - 1)).isLessThan(1e-10);
        assertThat(Math.abs(found.abandonment() / expected.givesUp() - 1)).isLessThan(1e-10);
        assertThat(found.meanWait()).isCloseTo(expected.givesUp() * patience, within(1e-10 * patience));
    }

    /** Expectations from mpmath 1.3 with forty digits: states summed one by one, the density of the virtual wait integrated. */
    @ParameterizedTest
    @CsvSource({
        "48, 50, 60, 120, 20, 3.6159002395531144, 0.94301895474698106, 0.029845436960827032",
        "48, 50, 60, 120, 60, 3.6159002395531144, 0.96908742447601388, 0.030912241784168015",
        "10, 9, 180, 60, 0, 10.408443911327391, 0.47509459980445056, 0",
        "10, 9, 180, 60, 20, 10.408443911327391, 0.62702533383489431, 0.12468332510916194",
        "30, 35, 240, 90, 15, 2.2085221457878398, 0.9149624182826513, 0.018330601345538963",
        "1900, 1950, 300, 200, 10, 0.35073316512837576, 0.99602622606960288, 0.0017542387606840114",
        "120, 60, 200, 100, 100, 67.657354985954644, 0.47901650936834134, 0.4981031597252058"
    })
    void waits_agree_with_the_integral_of_their_density(
            double erlangs,
            int agents,
            double handling,
            double patience,
            double seconds,
            double speed,
            double answered,
            double gaveUp) {
        ErlangA found = queue(erlangs, agents, handling, patience);
        assertThat(found.answerSpeed()).isCloseTo(speed, within(1e-11 * speed));
        assertThat(found.answeredWithin(seconds)).isCloseTo(answered, within(1e-12));
        assertThat(found.gaveUpWithin(seconds)).isCloseTo(gaveUp, within(1e-12));
        assertThat(found.waitsLonger(seconds)).isCloseTo(1 - answered - gaveUp, within(1e-12));
    }

    @Test
    void impatient_and_patient_callers_are_as_an_independent_computation_finds_them() {
        // 50 agents, 48 calls a minute of one minute, patience two minutes: states summed in mpmath with forty digits
        ErlangA impatient = queue(48, 50, 60, 120);
        assertThat(impatient.abandonment()).isCloseTo(0.0309122491621932, within(1e-14));
        assertThat(impatient.meanWait()).isCloseTo(3.70946989946319, within(1e-12));
        assertThat(impatient.occupancy()).isCloseTo(0.930324240804295, within(1e-14));
        QueueFigures patient =
                Patience.endless().queue(impatient.load(), 50).figures().orElseThrow();
        assertThat(patient.meanWait()).isCloseTo(20.833668335905, within(1e-11));
        assertThat(patient.occupancy()).isCloseTo(0.96, within(1e-14));
    }

    @Test
    void the_more_patient_the_callers_the_nearer_to_those_who_never_give_up() {
        ErlangC endless = (ErlangC) Patience.endless()
                .queue(new CallLoad(960, 3600, 180), 51)
                .figures()
                .orElseThrow();
        ErlangA nearly = ErlangA.of(endless.load(), 51, 1e8);
        assertThat(nearly.waitProbability()).isCloseTo(endless.waitProbability(), within(1e-4));
        assertThat(nearly.answerSpeed()).isCloseTo(endless.answerSpeed(), within(0.05));
        assertThat(nearly.answeredWithin(20)).isCloseTo(endless.answeredWithin(20), within(1e-4));
        assertThat(nearly.abandonment()).isLessThan(1e-5);
    }

    @Test
    void with_patience_as_long_as_calls_the_callers_in_the_system_are_a_poisson_number() {
        // a caller leaves at the same rate whether he talks or waits, so that the system has endlessly many servers
        ErlangA found = queue(20, 22, 180, 180);
        double term = StrictMath.exp(-20);
        double busy = 1;
        for (int k = 0; k < 22; k++) {
            busy -= term;
            term *= 20.0 / (k + 1);
        }
        assertThat(found.waitProbability()).isCloseTo(busy, within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void every_figure_gets_better_with_each_agent_and_worse_with_each_call(long seed) {
        Randoms random = new Randoms(seed);
        for (int i = 0; i < 100; i++) {
            double erlangs = StrictMath.exp(7 * random.uniform());
            int agents = 1 + random.below((int) (1.3 * erlangs) + 5);
            double handling = 60 + 400 * random.uniform();
            double patience = handling * StrictMath.exp(4 * random.uniform() - 2);
            double seconds = 60 * random.uniform();
            ErlangA here = queue(erlangs, agents, handling, patience);
            ErlangA more = queue(erlangs, agents + 1, handling, patience);
            ErlangA busier = queue(erlangs * 1.02, agents, handling, patience);
            String said = "seed " + seed + ": " + here;
            assertThat(more.abandonment()).as(said).isLessThanOrEqualTo(here.abandonment());
            assertThat(busier.abandonment()).as(said).isGreaterThanOrEqualTo(here.abandonment());
            assertThat(more.answerSpeed()).as(said).isLessThanOrEqualTo(here.answerSpeed());
            assertThat(more.occupancy()).as(said).isLessThanOrEqualTo(here.occupancy() + 1e-15);
            for (ServiceLevelKind kind : ServiceLevelKind.values()) {
                assertThat(more.serviceLevel(kind, seconds))
                        .as(said + " " + kind)
                        .isBetween(here.serviceLevel(kind, seconds) - 1e-13, 1 + 1e-13);
                assertThat(busier.serviceLevel(kind, seconds))
                        .as(said + " " + kind)
                        .isBetween(-1e-13, here.serviceLevel(kind, seconds) + 1e-13);
            }
            assertThat(here.answeredWithin(seconds) + here.gaveUpWithin(seconds) + here.waitsLonger(seconds))
                    .as(said)
                    .isCloseTo(1, within(1e-11));
        }
    }

    @Test
    void the_four_kinds_of_service_level_differ_by_points() {
        ErlangA found = queue(10, 9, 180, 60);
        double answered = 0.6270253338348943;
        double gaveUp = 0.12468332510916194;
        assertThat(found.serviceLevel(ServiceLevelKind.OF_OFFERED, 20)).isCloseTo(answered, within(1e-12));
        assertThat(found.serviceLevel(ServiceLevelKind.OF_ANSWERED, 20))
                .isCloseTo(answered / (1 - 0.2132238004986472), within(1e-12));
        assertThat(found.serviceLevel(ServiceLevelKind.WITHOUT_SHORT_ABANDONS, 20))
                .isCloseTo(answered / (1 - gaveUp), within(1e-12));
        assertThat(found.serviceLevel(ServiceLevelKind.ABANDONS_AS_ANSWERED, 20))
                .isCloseTo(answered + gaveUp, within(1e-12));
    }

    @Test
    void without_calls_nobody_waits_and_nobody_gives_up() {
        ErlangA idle = ErlangA.of(new CallLoad(0, 1800, 180), 1, 60);
        assertThat(idle.waitProbability()).isZero();
        assertThat(idle.abandonment()).isZero();
        assertThat(idle.answerSpeed()).isZero();
        assertThat(idle.answeredWithin(0)).isEqualTo(1);
        assertThat(idle.waitsLonger(0)).isZero();
        assertThat(queue(0.001, 100_000, 180, 60).abandonment()).isZero();
    }

    @Test
    void a_patience_that_fills_the_queue_without_end_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queue(1000, 10, 180, 1e9))
                .withMessageContaining("patience was 1.0E9")
                .withMessageContaining("endless");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queue(10, 10, 180, 0))
                .withMessageContaining("patience was 0.0");
    }
}
