package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyWarningTest {

    private static final EarlyWarning RULES = EarlyWarning.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void signs_are_made_of_what_the_files_say() {
        CustomerSigns signs = CustomerSigns.of("c")
                .since(WarningSignal.NOT_BOUGHT, LocalDate.of(2026, 1, 1), TODAY)
                .consumption(List.of(100.0, 100.0, 100.0, 80.0, 60.0, 40.0))
                .satisfaction(80, 68)
                .numbers(40, 30)
                .happened(WarningSignal.MANAGER_LEFT, true);
        assertThat(signs.signals())
                .containsEntry(WarningSignal.NOT_BOUGHT, 89.0)
                .containsEntry(WarningSignal.SATISFACTION_DROP, 12.0)
                .containsEntry(WarningSignal.NUMBER_REDUCTION, 0.25)
                .containsEntry(WarningSignal.MANAGER_LEFT, 1.0);
        assertThat(signs.signals().get(WarningSignal.FALLING_CONSUMPTION)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void what_rose_is_no_sign_and_what_began_from_nothing_is_unknown() {
        CustomerSigns signs = CustomerSigns.of("c")
                .consumption(List.of(1.0, 2.0))
                .satisfaction(50, 60)
                .numbers(3, 9);
        assertThat(signs.signals().values()).containsOnly(0.0).hasSize(3);
        assertThat(CustomerSigns.of("c").consumption(List.of(0.0, 2.0)).signals())
                .isEmpty();
    }

    @Test
    void each_signal_counts_from_where_it_begins_to_where_it_is_full() {
        // 120 days are half way from 60 to 180, of 20 points
        Score score = RULES.score(CustomerSigns.of("c").with(WarningSignal.NOT_BOUGHT, 120));
        assertThat(score.value()).isCloseTo(10, within(1e-12));
        assertThat(score.band().orElseThrow().slug()).isEqualTo("calm");
        assertThat(score.missing()).hasSize(8);
        assertThat(RULES.score(CustomerSigns.of("c").with(WarningSignal.NOT_BOUGHT, 60))
                        .value())
                .isZero();
        assertThat(RULES.score(CustomerSigns.of("c").with(WarningSignal.NOT_BOUGHT, 1000))
                        .value())
                .isCloseTo(20, within(1e-12));
    }

    @Test
    void of_whom_nothing_is_known_gets_no_band() {
        Score score = RULES.score(CustomerSigns.of("c"));
        assertThat(score.band()).isEmpty();
        assertThat(score.missing()).hasSize(9);
    }

    @Test
    void everything_at_its_worst_is_a_hundred_and_an_alarm() {
        CustomerSigns signs = CustomerSigns.of("c");
        for (WarningSignal signal : WarningSignal.values()) {
            signs = signs.with(signal, 1e6);
        }
        assertThat(RULES.score(signs).value()).isCloseTo(100, within(1e-9));
        assertThat(RULES.score(signs).band().orElseThrow().slug()).isEqualTo("alarm");
    }

    @Test
    void purchases_are_counted_as_the_policy_of_core_does() {
        ChurnPolicy policy = ExamplePolicy.policy();
        EarlyWarning rules = EarlyWarning.from(policy, TODAY);
        CustomerSigns lost = CustomerSigns.of("c").since(WarningSignal.NOT_BOUGHT, TODAY, policy.lostFrom(TODAY));
        CustomerSigns safe = CustomerSigns.of("c").since(WarningSignal.NOT_BOUGHT, TODAY, policy.atRiskFrom(TODAY));
        assertThat(rules.score(lost).value()).isCloseTo(20, within(1e-12));
        assertThat(rules.score(safe).value()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void columns_give_the_points_of_single_customers_and_no_sign_lowers_them(long seed) {
        Randoms random = new Randoms(seed);
        WarningSignal[] signals = WarningSignal.values();
        double[][] columns = new double[signals.length][100];
        for (double[] column : columns) {
            for (int row = 0; row < column.length; row++) {
                column[row] = random.uniform() < 0.2 ? -1 : random.uniform() * 3;
            }
        }
        double[] points = RULES.points(columns);
        for (int row = 0; row < points.length; row++) {
            CustomerSigns one = CustomerSigns.of("c");
            CustomerSigns worse = CustomerSigns.of("c");
            for (int s = 0; s < signals.length; s++) {
                if (columns[s][row] >= 0) {
                    one = one.with(signals[s], columns[s][row]);
                    worse = worse.with(signals[s], columns[s][row] + 40);
                }
            }
            assertThat(RULES.score(one).value()).as("seed " + seed).isCloseTo(points[row], within(1e-10));
            assertThat(RULES.score(worse).value()).as("seed " + seed).isGreaterThanOrEqualTo(points[row]);
        }
    }

    @Test
    void a_day_in_the_future_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerSigns.of("c").since(WarningSignal.NOT_BOUGHT, TODAY.plusDays(1), TODAY))
                .withMessageContaining("must not be after today");
    }
}
