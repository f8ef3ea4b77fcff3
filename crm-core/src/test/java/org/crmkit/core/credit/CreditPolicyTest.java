package org.crmkit.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.contract.CreditFixtures.POLICY;
import static org.crmkit.core.contract.CreditFixtures.grade;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.contract.CreditFixtures;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CreditPolicyTest {

    @Test
    void every_rule_is_a_fact_under_the_path_a_rulebook_file_has() {
        assertThat(POLICY.facts())
                .map(fact -> fact.key().path() + " | " + fact.value().spelled())
                .containsExactly(
                        "credit.boundary | inclusive",
                        "credit.overlap | latest",
                        "credit.check-points.order | block",
                        "credit.check-points.delivery | block",
                        "credit.check-points.invoice | skip",
                        "credit.reservation-term | 72 hours",
                        "credit.overdue-tolerance | 5 days",
                        "credit.overdue-stop | 60 days",
                        "credit.grades.a.name | a级 / Grade a",
                        "credit.grades.a.limit | CNY 500000.00",
                        "credit.grades.a.payment-term | 60 days",
                        "credit.grades.a.overrun | 0.1",
                        "credit.grades.b.name | b级 / Grade b",
                        "credit.grades.b.limit | CNY 100000.00",
                        "credit.grades.b.payment-term | 30 days",
                        "credit.grades.b.overrun | 0.1",
                        "credit.grades.d.name | d级 / Grade d",
                        "credit.grades.d.limit | CNY 0.00",
                        "credit.grades.d.payment-term | 0 days",
                        "credit.grades.d.overrun | 0",
                        "credit.authorities.sales-manager.name | 销售经理 / Sales manager",
                        "credit.authorities.sales-manager.up-to | CNY 5000.00",
                        "credit.authorities.sales-manager.grant-up-to | CNY 50000.00",
                        "credit.authorities.finance-manager.name | 财务经理 / Finance manager",
                        "credit.authorities.finance-manager.up-to | CNY 20000.00",
                        "credit.authorities.finance-manager.grant-up-to | CNY 300000.00",
                        "credit.approval.two-approvers-above | CNY 8000.00",
                        "credit.approval.override-term | 7 days",
                        "credit.review.cycle | 12 months",
                        "credit.review.once-overdue | warn",
                        "credit.collateral.deposit.name | 保证金 / Deposit",
                        "credit.collateral.deposit.haircut | 0",
                        "credit.collateral.deposit.cap | CNY 30000.00",
                        "credit.collateral.mortgage.name | 抵押 / Mortgage",
                        "credit.collateral.mortgage.haircut | 0.4",
                        "credit.collateral.mortgage.cap | CNY 50000.00",
                        "credit.aging-buckets.to-30 | 30 days",
                        "credit.aging-buckets.to-60 | 60 days",
                        "credit.dunning.reminder.name | 提醒 / Reminder",
                        "credit.dunning.reminder.from | 3 days",
                        "credit.dunning.reminder.effect | remind",
                        "credit.dunning.letter.name | 催款函 / Dunning letter",
                        "credit.dunning.letter.from | 20 days",
                        "credit.dunning.letter.effect | remind");
    }

    @Test
    void every_cell_of_every_table_is_a_fact() {
        List<String> keys =
                POLICY.facts().stream().map(fact -> fact.key().path()).toList();
        assertThat(POLICY.tables())
                .extracting(table -> table.key().path())
                .containsExactly(
                        "credit.grades",
                        "credit.authorities",
                        "credit.collateral",
                        "credit.aging-buckets",
                        "credit.dunning");
        for (RuleTable table : POLICY.tables()) {
            table.rows().forEach(row -> table.columns().forEach(column -> assertThat(keys)
                    .contains(table.cell(row, column).path())));
        }
    }

    @Test
    void a_worse_grade_has_no_higher_limit() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> withGrades(grade("a", "CNY 1.00", "1 day", "0"), grade("b", "CNY 1.01", "1 day", "0")))
                .withMessageContaining("credit.grades.b.limit was CNY 1.01")
                .withMessageContaining("at most CNY 1.00")
                .withMessageContaining("best first");
    }

    @Test
    void grades_that_mean_nothing_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> withGrades()).withMessageContaining("empty");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> withGrades(grade("a", "CNY 1.00", "1 day", "0"), grade("a", "CNY 1.00", "1 day", "0")))
                .withMessageContaining("'a' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> withGrades(grade("a", "CNY 1.00", "1 day", "0"), grade("b", "USD 1.00", "1 day", "0")))
                .withMessageContaining("credit.grades.b.limit was USD 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grade("a", "CNY -1.00", "1 day", "0"))
                .withMessageContaining("credit.grades.a.limit was CNY -1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grade("a", "CNY 1.00", "1 month", "0"))
                .withMessageContaining("credit.grades.a.payment-term was 1 month");
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "1.01", "10"})
    void an_overrun_that_is_no_share_is_refused(String overrun) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grade("a", "CNY 1.00", "1 day", overrun))
                .withMessageContaining("credit.grades.a.overrun was " + overrun)
                .withMessageContaining("0.10");
    }

    @Test
    void an_overrun_is_the_same_however_many_zeros_it_is_written_with() {
        assertThat(grade("a", "CNY 1.00", "1 day", "0.10")).isEqualTo(grade("a", "CNY 1.00", "1 day", "0.1"));
        assertThat(grade("a", "CNY 1.00", "1 day", "0.00").overrun()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void authorities_rise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withAuthorities(post("x", "CNY 2.00"), post("y", "CNY 2.00")))
                .withMessageContaining("credit.authorities.y.up-to was CNY 2.00")
                .withMessageContaining("ascending");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withAuthorities(post("x", "CNY 2.00"), post("x", "CNY 3.00")))
                .withMessageContaining("'x' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withAuthorities(post("x", "USD 2.00")))
                .withMessageContaining("must be in CNY");
        assertThatIllegalArgumentException().isThrownBy(() -> post("x", "CNY 0.00"));
    }

    @Test
    void the_least_post_that_covers_a_shortfall_is_found() {
        assertThat(POLICY.authorityFor(Money.parse("CNY 5000.00")).map(ReleaseAuthority::slug))
                .contains("sales-manager");
        assertThat(POLICY.authorityFor(Money.parse("CNY 5000.01")).map(ReleaseAuthority::slug))
                .contains("finance-manager");
        assertThat(POLICY.authorityFor(Money.parse("CNY 20000.01"))).isEmpty();
    }

    @Test
    void the_overdue_stop_lies_above_the_tolerance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy("72 hours", "5 days", "5 days"))
                .withMessageContaining("credit.overdue-stop was 5 days")
                .withMessageContaining("above 5 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy("72 hours", "5 hours", "9 days"))
                .withMessageContaining("credit.overdue-tolerance was 5 hours");
    }

    @ParameterizedTest
    @CsvSource({"0 hours", "3 working days", "2 months"})
    void a_reservation_term_without_an_exact_length_is_refused(String term) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(term, "5 days", "60 days"))
                .withMessageContaining("credit.reservation-term was " + term);
    }

    @ParameterizedTest
    @CsvSource({"90 minutes, PT1H30M", "72 hours, PT72H", "3 days, PT72H"})
    void a_reservation_holds_for_its_term(String term, Duration length) {
        assertThat(policy(term, "5 days", "60 days").reservationHolds()).isEqualTo(length);
    }

    @Test
    void an_invoice_is_due_after_the_payment_term() {
        assertThat(POLICY.grade("b").orElseThrow().dueOn(LocalDate.of(2026, 1, 31)))
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @EnumSource
    void a_boundary_is_read_back_from_its_code(Boundary boundary) {
        assertThat(Boundary.parse(boundary.code())).isEqualTo(boundary);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Boundary.parse(boundary.name()))
                .withMessageContaining("inclusive or exclusive");
    }

    private static CreditPolicy policy(String term, String tolerance, String stop) {
        return POLICY.toBuilder()
                .reservationTerm(Span.parse(term))
                .overdueTolerance(Span.parse(tolerance))
                .overdueStop(Span.parse(stop))
                .build();
    }

    private static CreditPolicy withGrades(CreditGrade... grades) {
        return POLICY.toBuilder().grades(List.of(grades)).authorities(List.of()).build();
    }

    private static CreditPolicy withAuthorities(ReleaseAuthority... authorities) {
        return POLICY.toBuilder().authorities(List.of(authorities)).build();
    }

    private static ReleaseAuthority post(String slug, String upTo) {
        return CreditFixtures.post(slug, Label.same(slug), upTo, upTo);
    }
}
