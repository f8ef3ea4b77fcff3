package org.crmkit.scoring.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import org.crmkit.core.callcenter.ServiceLevelKind;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErlangTest {

    /** A load of so many erlangs, in calls of three minutes. */
    static CallLoad erlangs(double erlangs) {
        return new CallLoad(erlangs * 20, 3600, 180);
    }

    private static ErlangC waiting(double erlangs, int agents) {
        return (ErlangC) ErlangC.of(erlangs(erlangs), agents).figures().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 1",
        "0.999, 1",
        "2.5, 5",
        "10.6, 11",
        "10.6, 12",
        "24.999, 25",
        "40, 61",
        "100, 117",
        "140, 181",
        "1000, 1001",
        "980, 1100",
        "9990, 10000",
        "9500, 10000",
        "99999, 100000",
        "99900, 100000",
        "99000, 100000"
    })
    void losing_and_waiting_agree_with_forty_digits_to_a_thousand_billionths(double erlangs, int agents) {
        double load = erlangs(erlangs).erlangs(); // the load as the units make it
        double lost = ErlangReference.blocking(load, agents).doubleValue();
        double waits = ErlangReference.waiting(load, agents).doubleValue();
        assertThat(Math.abs(ErlangB.blocking(load, agents) / lost - 1)).isLessThan(1e-12);
        assertThat(Math.abs(waiting(erlangs, agents).waitProbability() / waits - 1))
                .isLessThan(1e-12);
    }

    @ParameterizedTest
    @CsvSource({"120, 100", "100000, 1000", "1000000, 100000", "3, 0", "0.001, 2"})
    void lines_may_be_fewer_than_erlangs(double erlangs, int lines) {
        double lost = ErlangReference.blocking(erlangs, lines).doubleValue();
        assertThat(Math.abs(ErlangB.blocking(erlangs, lines) / lost - 1)).isLessThan(1e-12);
    }

    @Test
    void without_load_nobody_is_lost_and_nobody_waits() {
        assertThat(ErlangB.blocking(0, 0)).isEqualTo(1);
        assertThat(ErlangB.blocking(0, 3)).isZero();
        assertThat(ErlangB.blocking(1, 100_000)).isZero();
        assertThat(waiting(0, 1).waitProbability()).isZero();
        assertThat(waiting(0, 1).serviceLevel(ServiceLevelKind.OF_OFFERED, 0)).isEqualTo(1);
    }

    @Test
    void where_a_share_lost_is_too_small_to_be_stored_it_is_zero_and_before_that_exact() {
        assertThat(ErlangB.blocking(10, 160) / ErlangReference.blocking(10, 160).doubleValue())
                .isCloseTo(1, within(1e-12));
        assertThat(ErlangB.blocking(10, 250)).isLessThan(1e-230).isPositive();
        assertThat(ErlangB.blocking(10, 320)).isZero();
    }

    @Test
    void published_tables_are_reproduced() {
        // erlang.com, manual of the Erlang B calculator: fifteen lines carry 8.108 erlangs at one call lost in a
        // hundred
        assertThat(ErlangB.blocking(8.108, 15)).isCloseTo(0.01, within(1e-5));
        assertThat(ErlangB.lines(8.108, 0.0101)).isEqualTo(OptionalInt.of(15));
        // R package ErlangC 0.1.0, README: 100 calls in half an hour of 180 seconds, 14 agents, answered within 20
        // seconds
        CallLoad load = new CallLoad(100, 1800, 180);
        QueueFigures queue = ErlangC.of(load, 14).figures().orElseThrow();
        assertThat(queue.waitProbability()).isCloseTo(0.1741319, within(5e-8));
        assertThat(queue.serviceLevel(ServiceLevelKind.OF_OFFERED, 20)).isCloseTo(0.88835, within(5e-6));
        assertThat(queue.answerSpeed()).isCloseTo(7.83593701177724, within(1e-12));
        assertThat(queue.occupancy()).isCloseTo(0.7142857, within(5e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 4, 57.5, 300})
    void the_fewest_lines_lose_little_enough_and_one_less_loses_more(double erlangs) {
        int lines = ErlangB.lines(erlangs, 0.02).orElseThrow();
        assertThat(ErlangB.blocking(erlangs, lines)).isLessThanOrEqualTo(0.02);
        assertThat(ErlangB.blocking(erlangs, lines - 1)).isGreaterThan(0.02);
    }

    @Test
    void more_lines_than_are_computed_are_no_answer() {
        assertThat(ErlangB.lines(500_000, 0.01)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void waiting_gets_rarer_with_each_agent_and_commoner_with_each_call(long seed) {
        Randoms random = new Randoms(seed);
        for (int i = 0; i < 200; i++) {
            double erlangs = StrictMath.exp(9 * random.uniform() - 1);
            int agents = (int) Math.ceil(erlangs) + 1 + random.below(30);
            double here = waiting(erlangs, agents).waitProbability();
            assertThat(waiting(erlangs, agents + 1).waitProbability())
                    .as("seed %s", seed)
                    .isLessThan(here);
            assertThat(waiting(erlangs * 1.00001, agents).waitProbability())
                    .as("seed %s", seed)
                    .isGreaterThan(here);
            assertThat(here).isBetween(0.0, 1.0);
        }
    }

    @Test
    void as_many_erlangs_as_agents_are_too_many_where_nobody_gives_up() {
        assertThat(ErlangC.of(erlangs(10), 10).figures()).isEmpty();
        QueueOutcome.Overloaded overloaded = ErlangC.of(erlangs(12), 10)
                .fold(
                        steady -> {
                            throw new AssertionError(steady);
                        },
                        found -> found);
        assertThat(overloaded.reason().text().en()).contains("12.00 erlangs", "10 agents");
        assertThat(ErlangC.of(erlangs(9.99), 10).figures()).isPresent();
    }

    @Test
    void the_wait_of_a_share_is_where_that_share_is_answered() {
        ErlangC queue = waiting(48, 50);
        double wait = queue.waitOf(0.9);
        assertThat(queue.waitsLonger(wait)).isCloseTo(0.1, within(1e-12));
        assertThat(waiting(10, 30).waitOf(0.9)).isZero();
        // the mean is the integral of what still waits
        double sum = 0;
        for (int t = 0; t < 100_000; t++) {
            sum += queue.waitsLonger((t + 0.5) / 10) / 10;
        }
        assertThat(sum).isCloseTo(queue.meanWait(), within(1e-5));
        assertThat(queue.meanQueue()).isCloseTo(queue.waitProbability() * 48 / (50 - 48), within(1e-9)); // Little's law
    }

    @Test
    void the_four_kinds_of_service_level_are_one_where_nobody_gives_up() {
        ErlangC queue = waiting(20, 23);
        for (ServiceLevelKind kind : ServiceLevelKind.values()) {
            assertThat(queue.serviceLevel(kind, 20)).isCloseTo(queue.answeredWithin(20), within(1e-15));
        }
    }

    @Test
    void what_makes_no_sense_is_refused_with_the_way_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallLoad(10, 0, 180))
                .withMessageContaining("1800 for half an hour");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallLoad(Double.NaN, 1800, 180))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErlangC.of(erlangs(1), 0))
                .withMessageContaining("agents was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErlangB.blocking(1, 100_001))
                .withMessageContaining("100001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErlangB.lines(1, 0))
                .withMessageContaining("share was 0.0");
    }
}
