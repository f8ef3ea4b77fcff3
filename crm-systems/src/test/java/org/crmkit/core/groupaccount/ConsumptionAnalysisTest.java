package org.crmkit.core.groupaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crmkit.core.groupaccount.ConsumptionAnalysis.Presence;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumptionAnalysisTest {

    private static final InForce<GroupAccountPolicy> POLICY =
            CompleteRulebook.load().inForceIfAny(GroupAccountPolicy.class).orElseThrow();
    private static final YearMonth LAST = YearMonth.of(2026, 6);

    private static ConsumptionMonth month(YearMonth month, String local, String longDistance, boolean paid) {
        Map<ConsumptionItem, Money> charges = new EnumMap<>(ConsumptionItem.class);
        charges.put(ConsumptionItem.LOCAL, Money.parse("CNY " + local));
        charges.put(ConsumptionItem.LONG_DISTANCE, Money.parse("CNY " + longDistance));
        return new ConsumptionMonth(month, charges, paid);
    }

    /** Six equal months. */
    private static List<ConsumptionMonth> months(String local, String longDistance) {
        List<ConsumptionMonth> months = new ArrayList<>();
        for (int i = 5; i >= 0; i--) {
            months.add(month(LAST.minusMonths(i), local, longDistance, true));
        }
        return months;
    }

    private static Presence presence(String feature, YearMonth joined, List<ConsumptionMonth> months) {
        return ConsumptionAnalysis.of(joined, LAST, months, POLICY).findings().stream()
                .filter(finding -> finding.feature().slug().equals(feature))
                .findFirst()
                .orElseThrow()
                .presence();
    }

    @Test
    void the_case_of_the_handbook_gets_its_offers() {
        // domain.md B12: on net over half a year, good payment record, low average, few services, long distance over
        // 30%
        ConsumptionAnalysis analysis =
                ConsumptionAnalysis.of(LAST.minusMonths(7), LAST, months("2000.00", "1000.00"), POLICY);

        assertThat(analysis.offers())
                .extracting(OfferRule::slug)
                .containsExactly("ip-discount", "ip-card", "balance-plan", "new-services");
        assertThat(analysis.decidedUnder()).isEqualTo(POLICY.version());
        assertThat(analysis.findings())
                .extracting(finding -> finding.reason().text().en())
                .contains(
                        "Much long distance: yes; share of the bill of long distance was 33.33%, the rule is above 30%.",
                        "Low average over six months: yes; average bill of a month was CNY 3,000.00, the rule is below CNY 5,000.00.",
                        "Consumption falls: no; change from the earlier half to the later was 0%, the rule is at most -20%.");
    }

    @Test
    void each_limit_is_exact() {
        YearMonth old = LAST.minusMonths(12);
        assertThat(presence("long-distance-heavy", old, months("700.00", "300.00")))
                .isEqualTo(Presence.ABSENT);
        assertThat(presence("long-distance-heavy", old, months("699.00", "300.01")))
                .isEqualTo(Presence.PRESENT);
        assertThat(presence("low-average", old, months("4000.00", "1000.00"))).isEqualTo(Presence.ABSENT);
        assertThat(presence("low-average", old, months("3999.99", "1000.00"))).isEqualTo(Presence.PRESENT);
        assertThat(presence("long-on-net", LAST.minusMonths(5), months("1.00", "1.00")))
                .isEqualTo(Presence.PRESENT);
        assertThat(presence("long-on-net", LAST.minusMonths(4), months("1.00", "1.00")))
                .isEqualTo(Presence.ABSENT);
        assertThat(presence("few-services", old, months("1.00", "0.00"))).isEqualTo(Presence.PRESENT);
    }

    @Test
    void one_bill_paid_late_spoils_the_record() {
        List<ConsumptionMonth> months = new ArrayList<>(months("10.00", "1.00"));
        months.set(2, month(LAST.minusMonths(3), "10.00", "1.00", false));

        assertThat(presence("pays-in-time", LAST, months)).isEqualTo(Presence.ABSENT);
        assertThat(presence("pays-in-time", LAST, months("10.00", "1.00"))).isEqualTo(Presence.PRESENT);
    }

    @Test
    void a_fall_of_a_fifth_from_half_to_half_counts() {
        List<ConsumptionMonth> months = new ArrayList<>();
        for (int i = 5; i >= 0; i--) {
            months.add(month(LAST.minusMonths(i), i >= 3 ? "100.00" : "80.00", "0.00", true));
        }
        assertThat(presence("falling", LAST, months)).isEqualTo(Presence.PRESENT);
        months.set(5, month(LAST, "80.03", "0.00", true));
        assertThat(presence("falling", LAST, months)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void what_cannot_be_measured_supports_no_offer() {
        ConsumptionAnalysis five =
                ConsumptionAnalysis.of(LAST, LAST, months("1.00", "1.00").subList(1, 6), POLICY);
        assertThat(five.offers()).isEmpty();
        assertThat(five.findings()).allSatisfy(finding -> {
            assertThat(finding.presence()).isEqualTo(Presence.UNKNOWN);
            assertThat(finding.reason().code()).isEqualTo("months-missing");
            assertThat(finding.reason().text().en()).contains("the 6 months up to 2026-06 and has 5");
        });
        List<ConsumptionMonth> nothing = months("0.00", "0.00");
        assertThat(presence("long-distance-heavy", LAST, nothing)).isEqualTo(Presence.UNKNOWN);
        assertThat(presence("falling", LAST, nothing)).isEqualTo(Presence.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neither_the_order_of_the_months_nor_months_outside_the_window_matter(long seed) {
        List<ConsumptionMonth> months = new ArrayList<>(months("500.00", "220.00"));
        ConsumptionAnalysis plain = ConsumptionAnalysis.of(LAST, LAST, months, POLICY);
        months.add(month(LAST.plusMonths(1), "9.00", "900.00", false));
        months.add(month(LAST.minusMonths(6), "9.00", "900.00", false));
        Collections.shuffle(months, new Random(seed));

        assertThat(ConsumptionAnalysis.of(LAST, LAST, months, POLICY))
                .as("seed %s", seed)
                .isEqualTo(plain);
    }

    @Test
    void a_month_given_twice_is_an_error() {
        List<ConsumptionMonth> months = new ArrayList<>(months("1.00", "1.00"));
        months.add(months.get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsumptionAnalysis.of(LAST, LAST, months, POLICY))
                .withMessageContaining("2026-01 twice");
    }

    @Test
    void charges_are_of_one_currency_and_never_negative() {
        Map<ConsumptionItem, Money> mixed =
                Map.of(ConsumptionItem.IP, Money.parse("CNY 1.00"), ConsumptionItem.SMS, Money.parse("USD 1.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsumptionMonth(LAST, mixed, true))
                .withMessageContaining("like the others");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> month(LAST, "-0.01", "0.00", true))
                .withMessageContaining("CNY -0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsumptionMonth(LAST, Map.of(), true))
                .withMessageContaining("empty");
    }
}
