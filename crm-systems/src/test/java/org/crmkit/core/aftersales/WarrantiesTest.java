package org.crmkit.core.aftersales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.aftersales.Sales.COMPRESSOR;
import static org.crmkit.core.aftersales.Sales.HANDLE;
import static org.crmkit.core.aftersales.Sales.MISUSED;
import static org.crmkit.core.aftersales.Sales.POLICY;
import static org.crmkit.core.aftersales.Sales.codes;
import static org.crmkit.core.aftersales.Sales.day;

import java.util.List;
import org.crmkit.core.rule.Span;
import org.junit.jupiter.api.Test;

class WarrantiesTest {

    private static final Warranty WARRANTY = Warranty.from(day("2025-03-10"), "appliance");

    private static List<String> against(Warranty warranty, Fault fault, String on) {
        Entitlement answer = Warranties.covers(warranty, fault, day(on), POLICY);
        assertThat(answer.version()).isEqualTo(POLICY.version());
        return answer.fold(covered -> List.of(), not -> codes(not.reasons()));
    }

    @Test
    void a_term_of_twelve_months_covers_the_same_day_a_year_later_and_no_day_after() {
        assertThat(against(WARRANTY, HANDLE, "2025-03-10")).isEmpty();
        assertThat(against(WARRANTY, HANDLE, "2026-03-10")).isEmpty();
        assertThat(against(WARRANTY, HANDLE, "2026-03-11")).containsExactly("term-over");
        assertThat(against(WARRANTY, HANDLE, "2025-03-09")).containsExactly("not-begun");
    }

    @Test
    void main_parts_are_covered_for_longer() {
        assertThat(against(WARRANTY, COMPRESSOR, "2028-03-10")).isEmpty();
        assertThat(against(WARRANTY, COMPRESSOR, "2028-03-11")).containsExactly("term-over");
    }

    @Test
    void every_reason_against_it_is_given() {
        assertThat(against(WARRANTY, MISUSED, "2026-03-11")).containsExactly("cause-excluded", "term-over");
        assertThat(against(Warranty.from(day("2025-03-10"), "boat"), MISUSED, "2026-03-11"))
                .containsExactly("class-unknown");
    }

    @Test
    void an_extension_and_the_days_in_repair_lengthen_the_term() {
        Warranty longer = WARRANTY.extended(Span.parse("1 year")).repaired(6).repaired(4);
        assertThat(against(longer, HANDLE, "2027-03-20")).isEmpty();
        assertThat(against(longer, HANDLE, "2027-03-21")).containsExactly("term-over");
        Entitlement covered = Warranties.covers(longer, HANDLE, day("2027-03-20"), POLICY);
        assertThat(covered.fold(Entitlement.Covered::lastDay, not -> day("1970-01-01")))
                .isEqualTo(day("2027-03-20"));
        assertThat(covered.reasons().get(0).text().en())
                .contains(
                        "12 months",
                        "extended by 1 year",
                        "10 days in repair",
                        "after-sales.warranty.classes.appliance.term");
        assertThat(covered.reasons().get(0).text().zh()).contains("延长1年", "10天");
    }

    @Test
    void a_repair_is_guaranteed_for_the_same_part_until_its_last_day() {
        assertThat(repaired(HANDLE, "2026-03-02")).isEmpty();
        assertThat(repaired(HANDLE, "2026-05-31")).isEmpty(); // 90 days
        assertThat(repaired(HANDLE, "2026-06-01")).containsExactly("repair-term-over");
        assertThat(repaired(HANDLE, "2026-03-01")).containsExactly("repair-term-over");
        assertThat(repaired(COMPRESSOR, "2026-03-02")).containsExactly("other-part");
    }

    private static List<String> repaired(Fault fault, String on) {
        return Warranties.coversRepair(day("2026-03-02"), HANDLE, fault, day(on), POLICY)
                .fold(covered -> List.of(), not -> codes(not.reasons()));
    }

    @Test
    void a_fault_that_came_back_after_two_repairs_is_owed_an_exchange() {
        assertThat(exchangeOwed(2, HANDLE)).isTrue();
        assertThat(exchangeOwed(1, HANDLE)).isFalse();
        assertThat(exchangeOwed(2, COMPRESSOR)).isFalse();
        assertThat(exchangeOwed(2, MISUSED)).isTrue(); // the repair is guaranteed, whatever the cause is now
    }

    private static boolean exchangeOwed(int times, Fault now) {
        ServiceRequest request = Sales.request("repair", "2026-03-02T09:00")
                .under(Warranty.from(day("2026-01-01"), "appliance"))
                .after(new ServiceRequest.PastRepair(day("2026-02-20"), HANDLE, times));
        Sales repair = Sales.repair(request).at("2026-03-02T11:00", Sales.diagnose(now));
        return repair.state().repair().diagnosis().orElseThrow().isExchangeOwed();
    }

    @Test
    void terms_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WARRANTY.extended(Span.parse("0 days")))
                .withMessageContaining("0 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WARRANTY.repaired(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceRequest.PastRepair(day("2026-01-01"), HANDLE, 0))
                .withMessageContaining("one or more");
    }
}
