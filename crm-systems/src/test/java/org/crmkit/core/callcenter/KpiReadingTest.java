package org.crmkit.core.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.callcenter.Contacts.HOUR;
import static org.crmkit.core.callcenter.Contacts.NINE;
import static org.crmkit.core.callcenter.Contacts.POLICY;
import static org.crmkit.core.callcenter.Contacts.call;
import static org.crmkit.core.callcenter.Contacts.counting;
import static org.crmkit.core.callcenter.Contacts.missed;
import static org.crmkit.core.callcenter.Contacts.outbound;
import static org.crmkit.core.callcenter.Contacts.sheet;
import static org.crmkit.core.callcenter.Contacts.there;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.callcenter.Interaction.Direction;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.TimeRange;
import org.junit.jupiter.api.Test;

class KpiReadingTest {

    private static KpiReading read(
            Kpi kpi, List<Interaction> contacts, List<LoggedIn> there, InForce<CallCenterPolicy> policy) {
        return one(kpi, KpiReading.all(contacts, there, List.of(), HOUR, policy));
    }

    private static KpiReading one(Kpi kpi, List<KpiReading> all) {
        return all.stream().filter(reading -> reading.kpi() == kpi).findFirst().orElseThrow();
    }

    private static String value(KpiReading reading) {
        return reading.value().fold(known -> known.figure() + " of " + known.cases(), no -> no.reason()
                .code());
    }

    private static final List<Interaction> MORNING =
            List.of(call(0, 10, 100), call(60, 20, 200), call(120, 21, 60), missed(180, 20), missed(240, 21));

    @Test
    void every_figure_has_a_definition_in_both_languages() {
        for (Kpi kpi : Kpi.values()) {
            assertThat(kpi.formula().zh()).contains("÷");
            assertThat(kpi.formula().en()).contains(" / ");
        }
        assertThat(Kpi.values()).hasSize(8);
        assertThat(Kpi.AVERAGE_RING.isHigherBetter()).isFalse();
    }

    @Test
    void without_a_single_contact_every_figure_is_undefined() {
        assertThat(KpiReading.all(List.of(), List.of(), List.of(), HOUR, POLICY))
                .allSatisfy(reading -> {
                    assertThat(value(reading)).isEqualTo("nothing-measured");
                    assertThat(reading.isOnTarget()).isEmpty();
                });
    }

    @Test
    void the_connection_rate_is_answered_of_offered_with_both_counts() {
        KpiReading reading = read(Kpi.CONNECTION_RATE, MORNING, List.of(), POLICY);
        assertThat(value(reading)).isEqualTo("0.6000 of 5");
        assertThat(reading.numerator()).isEqualByComparingTo("3");
        assertThat(reading.denominator()).isEqualByComparingTo("5");
        assertThat(reading.isOnTarget()).contains(false);
        assertThat(reading.reasons().get(1).text().en())
                .isEqualTo("60%, target at least 95% (call-center.targets.connection-rate, default@2026.1): missed.");
    }

    @Test
    void the_service_level_counts_twenty_seconds_as_in_time_and_names_its_kind() {
        assertThat(value(read(Kpi.SERVICE_LEVEL, MORNING, List.of(), POLICY))).isEqualTo("0.4000 of 5");
        assertThat(value(read(Kpi.SERVICE_LEVEL, MORNING, List.of(), counting(ServiceLevelKind.OF_ANSWERED))))
                .isEqualTo("0.6667 of 3");
        assertThat(value(
                        read(Kpi.SERVICE_LEVEL, MORNING, List.of(), counting(ServiceLevelKind.WITHOUT_SHORT_ABANDONS))))
                .isEqualTo("0.5000 of 4");
        assertThat(value(read(Kpi.SERVICE_LEVEL, MORNING, List.of(), counting(ServiceLevelKind.ABANDONS_AS_ANSWERED))))
                .isEqualTo("0.6000 of 5");
        assertThat(read(Kpi.SERVICE_LEVEL, MORNING, List.of(), POLICY)
                        .reasons()
                        .get(1)
                        .text()
                        .en())
                .isEqualTo("Answered within 20 seconds, of all offered (call-center.service-level, default@2026.1).");
    }

    @Test
    void occupancy_is_handling_over_the_time_logged_in_within_the_period() {
        List<LoggedIn> there = List.of(
                there(Direction.INBOUND, -600, 500),
                there(Direction.INBOUND, 3500, 4000),
                there(Direction.INBOUND, 3600, 4000),
                there(Direction.OUTBOUND, 0, 1000));
        KpiReading inbound = read(Kpi.INBOUND_OCCUPANCY, MORNING, there, POLICY);
        assertThat(inbound.numerator()).isEqualByComparingTo("450"); // 360 talked, three times 30 afterwards
        assertThat(value(inbound)).isEqualTo("0.7500 of 2");
        assertThat(inbound.isOnTarget()).contains(true); // at the target is on target
        List<Interaction> more = new ArrayList<>(MORNING);
        more.add(outbound(10, 250));
        assertThat(value(read(Kpi.OUTBOUND_EFFICIENCY, more, there, POLICY))).isEqualTo("0.2500 of 1");
    }

    @Test
    void a_shorter_ring_is_better_and_outbound_rings_do_not_count() {
        List<Interaction> contacts = List.of(call(0, 8, 10), call(60, 12, 10), outbound(90, 10), missed(100, 50));
        KpiReading reading = read(Kpi.AVERAGE_RING, contacts, List.of(), POLICY);
        assertThat(value(reading)).isEqualTo("10.0000 of 2");
        assertThat(reading.isOnTarget()).contains(true);
        assertThat(read(Kpi.AVERAGE_RING, List.of(call(0, 11, 10)), List.of(), POLICY)
                        .isOnTarget())
                .contains(false);
    }

    @Test
    void satisfaction_and_first_contact_count_only_what_is_known() {
        List<Interaction> contacts = List.of(
                call(0, 1, 1).ended(true, Contacts.yes()),
                call(10, 1, 1).ended(true, Contacts.no()),
                call(20, 1, 1).ended(false, Optional.empty()),
                call(30, 1, 1));
        assertThat(value(read(Kpi.SATISFACTION, contacts, List.of(), POLICY))).isEqualTo("0.5000 of 2");
        assertThat(value(read(Kpi.FIRST_CONTACT_RESOLUTION, contacts, List.of(), POLICY)))
                .isEqualTo("0.6667 of 3");
    }

    @Test
    void contacts_count_by_when_they_were_offered() {
        List<Interaction> contacts = List.of(call(-1, 1, 1), call(0, 1, 1), call(3599, 1, 1), call(3600, 1, 1));
        assertThat(value(read(Kpi.CONNECTION_RATE, contacts, List.of(), POLICY)))
                .isEqualTo("1.0000 of 2");
    }

    @Test
    void what_rounds_up_to_the_target_has_not_reached_it() {
        List<Interaction> contacts = new ArrayList<>();
        for (int i = 0; i < 20_001; i++) {
            boolean missed = i < 1001; // 19,000 of 20,001 are 0.94995, which prints as 0.9500
            contacts.add(
                    missed
                            ? Interaction.missed(
                                    "M-" + i, Interaction.Channel.CHAT, Direction.INBOUND, NINE, NINE.plusSeconds(1))
                            : call(1, 1, 1));
        }
        KpiReading reading = read(Kpi.CONNECTION_RATE, contacts, List.of(), POLICY);
        assertThat(value(reading)).isEqualTo("0.9500 of 20001");
        assertThat(reading.isOnTarget()).contains(false);
    }

    @Test
    void a_sheet_is_weighed_and_passes_at_the_mark() {
        MonitoredScore passed = MonitoredScore.of(sheet("Q-1", 80), POLICY);
        assertThat(passed.score()).isEqualByComparingTo("80");
        assertThat(passed.isPassed()).isTrue();
        assertThat(MonitoredScore.of(sheet("Q-1", 79), POLICY).isPassed()).isFalse();
        MonitoredScore rude = MonitoredScore.of(sheet("Q-1", 100, "rude", "rude"), POLICY);
        assertThat(rude.score()).isEqualByComparingTo("0");
        assertThat(rude.isPassed()).isFalse();
        assertThat(rude.reasons())
                .extracting("code")
                .containsOnlyOnce("critical")
                .endsWith("failed");
        KpiReading rate = one(
                Kpi.MONITORING_PASS_RATE, KpiReading.all(List.of(), List.of(), List.of(passed, rude), HOUR, POLICY));
        assertThat(value(rate)).isEqualTo("0.5000 of 2");
    }

    @Test
    void a_sheet_that_does_not_fit_the_policy_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitoredScore.of(sheet("Q-1", 80, "late"), POLICY))
                .withMessageContaining("late")
                .withMessageContaining("false-promise");
        ScoreSheet incomplete = new ScoreSheet("I-1", Contacts.AGENT, Map.of("greeting", 10), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitoredScore.of(incomplete, POLICY))
                .withMessageContaining("listening");
        assertThatIllegalArgumentException().isThrownBy(() -> sheet("Q-1", 101)).withMessageContaining("101");
    }

    @Test
    void two_listeners_are_calibrated_up_to_the_tolerance_and_if_they_agree_on_criticals() {
        Calibration near = Calibration.of(sheet("Q-1", 85), sheet("Q-2", 90), POLICY);
        assertThat(near.difference()).isEqualByComparingTo("-5");
        assertThat(near.isCalibrated()).isTrue();
        assertThat(near.items()).containsEntry("closing", -5);
        assertThat(Calibration.of(sheet("Q-1", 84), sheet("Q-2", 90), POLICY).isCalibrated())
                .isFalse();
        Calibration differ = Calibration.of(sheet("Q-1", 0, "rude"), sheet("Q-2", 0, "data-leak"), POLICY);
        assertThat(differ.difference()).isEqualByComparingTo("0");
        assertThat(differ.agreeOnCriticals()).isFalse();
        assertThat(differ.isCalibrated()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of(sheet("Q-1", 84), sheet("Q-1", 90), POLICY))
                .withMessageContaining("two listeners");
    }

    @Test
    void a_shift_is_cut_into_intervals_with_the_load_they_offer() {
        TimeRange shift = TimeRange.of(NINE, NINE.plusSeconds(4000));
        List<ShiftFigure> figures = ShiftFigure.of(
                List.of(call(0, 10, 150), call(1799, 10, 30), missed(60, 20), outbound(5, 99), missed(1800, 5)),
                shift,
                Duration.ofMinutes(30));
        assertThat(figures).hasSize(3);
        ShiftFigure first = figures.get(0);
        assertThat(first.arrivals()).isEqualTo(3);
        assertThat(first.answered()).isEqualTo(2);
        assertThat(first.handling().value()).contains(new BigDecimal("120.00")); // (180 + 60) / 2
        assertThat(first.erlangs().value()).contains(new BigDecimal("0.2000")); // 3 x 120 / 1800
        assertThat(figures.get(1).arrivals()).isEqualTo(1);
        assertThat(figures.get(1).erlangs().value()).isEmpty();
        assertThat(figures.get(2).interval()).isEqualTo(TimeRange.of(NINE.plusSeconds(3600), NINE.plusSeconds(4000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShiftFigure.of(List.of(), shift, Duration.ZERO))
                .withMessageContaining("PT0S");
    }

    @Test
    void a_contact_is_in_order_and_never_prints_the_number() {
        Interaction known = call(0, 1, 1).with(CustomerId.of("C-1"), PersonalText.of("13800000000"));
        assertThat(known.toString()).doesNotContain("13800000000").contains("C-1");
        assertThatIllegalArgumentException().isThrownBy(() -> call(0, 5, -1)).withMessageContaining("in order");
        assertThatIllegalArgumentException().isThrownBy(() -> call(0, -1, 5)).withMessageContaining("zero or more");
    }

    @Test
    void days_are_added_up_before_they_are_divided() {
        KpiCount quiet = KpiCount.of(10, 10);
        KpiCount busy = KpiCount.of(30, 90);
        KpiReading both = KpiReading.of(Kpi.SERVICE_LEVEL, quiet.plus(busy), POLICY);
        assertThat(value(both)).isEqualTo("0.4000 of 100"); // the mean of 100% and 33% would be 67%
        assertThat(KpiReading.of(Kpi.SERVICE_LEVEL, KpiCount.NOTHING, POLICY).isOnTarget())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiCount.of(-1, 10))
                .withMessageContaining("-1 of 10");
    }
}
