package org.crmkit.core.groupaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.crmkit.core.groupaccount.InvestmentItem.Counted;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class InvestmentAppraisalTest {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    /** The case of the group customer handbook (domain.md B13), in units of 10,000 yuan. */
    private static List<InvestmentItem> policeQuerySystem() {
        return List.of(
                item("Data server, firewall, router, identity server", 50, Counted.ONCE),
                item("Line rent", 24, Counted.EACH_YEAR),
                item("Line equipment", 8, Counted.ONCE),
                item("Existing police server", 150, Counted.OWNED),
                new InvestmentItem(Label.same("PDA phone"), Money.parse("CNY 6000.00"), 10, Counted.EXCLUDED));
    }

    private static InvestmentItem item(String name, long tenThousands, Counted counted) {
        return InvestmentItem.of(Label.same(name), Money.ofMajor(CNY, tenThousands * 10_000), counted);
    }

    @Test
    void the_police_query_system_needs_232_gross_and_82_net() {
        InvestmentAppraisal appraisal = InvestmentAppraisal.of(CNY, policeQuerySystem(), 1, List.of());

        assertThat(appraisal.gross()).isEqualTo(Money.ofMajor(CNY, 232 * 10_000)); // B13: 50 + 32 + 150 = 232
        assertThat(appraisal.owned()).isEqualTo(Money.ofMajor(CNY, 150 * 10_000));
        assertThat(appraisal.net()).isEqualTo(Money.ofMajor(CNY, 82 * 10_000)); // B13: 232 - 150 = 82
        assertThat(appraisal.paybackYears()).isEmpty();
        assertThat(appraisal.conclusion()).extracting(Reason::code).containsExactly("net-input", "payback-unknown");
        assertThat(appraisal.conclusion().get(0).text().en())
                .isEqualTo(
                        "Gross input CNY 2,320,000.00 less CNY 1,500,000.00 already there leaves CNY 820,000.00 to pay.");
    }

    @Test
    void every_step_says_what_it_added_and_the_sum_so_far() {
        List<InvestmentAppraisal.Step> steps =
                InvestmentAppraisal.of(CNY, policeQuerySystem(), 1, List.of()).steps();

        assertThat(steps)
                .extracting(step -> step.reason().code())
                .containsExactly("paid-once", "paid-each-year", "paid-once", "owned", "excluded");
        assertThat(steps)
                .extracting(step -> step.grossSoFar().getAmountMajorInt() / 10_000)
                .containsExactly(50, 74, 82, 232, 232);
        assertThat(steps.get(4).amount()).isEqualTo(Money.zero(CNY));
        assertThat(steps.get(4).reason().text().en()).contains("CNY 60,000.00, left out");
        assertThat(steps.get(1).reason().text().en()).contains("a year, 1 year;");
        assertThat(steps.get(1).reason().text().zh()).contains("计1年，累计740,000.00元");
    }

    @Test
    void what_is_paid_each_year_counts_once_for_each_year() {
        InvestmentAppraisal two = InvestmentAppraisal.of(CNY, policeQuerySystem(), 2, List.of());

        assertThat(two.gross()).isEqualTo(Money.ofMajor(CNY, 256 * 10_000));
        assertThat(two.steps().get(1).reason().text().en()).contains("2 years");
    }

    @Test
    void net_input_is_paid_back_by_what_is_saved_rounded_up() {
        InvestmentAppraisal appraisal = InvestmentAppraisal.of(
                CNY, policeQuerySystem(), 1, List.of(Money.ofMajor(CNY, 300_000), Money.ofMajor(CNY, 100_000)));

        assertThat(appraisal.yearlySaving()).isEqualTo(Money.ofMajor(CNY, 400_000));
        assertThat(appraisal.paybackYears()).contains(new BigDecimal("2.1")); // 82 / 40 = 2.05
        assertThat(appraisal.conclusion().get(1).text().en()).contains("after 2.1 years");
    }

    @Test
    void a_project_of_nothing_or_of_no_years_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvestmentAppraisal.of(CNY, List.of(), 1, List.of()))
                .withMessageContaining("items is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvestmentAppraisal.of(CNY, policeQuerySystem(), 0, List.of()))
                .withMessageContaining("years was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvestmentItem(Label.same("x"), Money.zero(CNY), 0, Counted.ONCE))
                .withMessageContaining("quantity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvestmentItem.of(Label.same("x"), Money.parse("CNY -0.01"), Counted.ONCE))
                .withMessageContaining("CNY -0.01");
    }
}
