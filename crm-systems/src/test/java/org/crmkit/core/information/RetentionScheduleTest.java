package org.crmkit.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.api.Test;

class RetentionScheduleTest {

    private static final LocalDate EVENT = LocalDate.of(2020, 3, 15);

    private static RetentionDecision decide(String kind, LocalDate event, LocalDate day, LegalHold... holds) {
        return RetentionSchedule.decide(kind, Optional.ofNullable(event), List.of(holds), day, Privacy.RULES.policy());
    }

    private static List<String> why(RetentionDecision decision) {
        return decision.fold(
                free -> List.of(free.reason().code()),
                kept -> kept.reasons().stream().map(reason -> reason.code()).toList());
    }

    @Test
    void a_voucher_is_kept_thirty_years_from_the_first_day_after_its_fiscal_year() {
        assertThat(why(decide("accounting-voucher", EVENT, LocalDate.of(2050, 12, 31))))
                .containsExactly("retention-runs");
        assertThat(why(decide("accounting-voucher", EVENT, LocalDate.of(2051, 1, 1))))
                .containsExactly("retention-ended");
        assertThat(decide("accounting-voucher", EVENT, LocalDate.of(2060, 1, 1))
                        .fold(RetentionDecision.Free::since, kept -> LocalDate.MIN))
                .isEqualTo(LocalDate.of(2051, 1, 1));
    }

    @Test
    void an_online_transaction_is_kept_three_years_to_the_day() {
        assertThat(why(decide("online-transaction", EVENT, LocalDate.of(2023, 3, 14))))
                .containsExactly("retention-runs");
        assertThat(why(decide("online-transaction", EVENT, LocalDate.of(2023, 3, 15))))
                .containsExactly("retention-ended");
    }

    @Test
    void the_reason_names_the_law_and_the_day() {
        String said = decide("online-transaction", EVENT, LocalDate.of(2022, 1, 1))
                .fold(free -> "", kept -> kept.reasons().get(0).text().toString() + kept.until());
        assertThat(said).contains("第三十一条").contains("article 31").contains("2023-03-15");
    }

    @Test
    void a_period_that_has_not_begun_and_a_kind_without_a_rule_keep() {
        assertThat(why(decide("contract", null, LocalDate.of(2099, 1, 1)))).containsExactly("retention-not-begun");
        assertThat(why(decide("diary", EVENT, LocalDate.of(2099, 1, 1)))).containsExactly("retention-unknown");
    }

    @Test
    void a_hold_keeps_what_its_period_would_let_go_and_is_told_beside_it() {
        LegalHold hold = new LegalHold("case-1", PersonalText.of("a lawsuit"), Privacy.CLERK, EVENT, Optional.empty());
        assertThat(why(decide("contract", EVENT, LocalDate.of(2099, 1, 1), hold)))
                .containsExactly("legal-hold");
        assertThat(why(decide("contract", EVENT, LocalDate.of(2020, 4, 1), hold)))
                .containsExactly("retention-runs", "legal-hold");
    }

    @Test
    void every_calendar_unit_counts() {
        assertThat(freeFrom(Span.parse("10 days"))).isEqualTo(LocalDate.of(2020, 3, 25));
        assertThat(freeFrom(Span.parse("2 weeks"))).isEqualTo(LocalDate.of(2020, 3, 29));
        assertThat(freeFrom(Span.parse("1 month"))).isEqualTo(LocalDate.of(2020, 4, 15));
        assertThat(freeFrom(Span.parse("1 year"))).isEqualTo(LocalDate.of(2021, 3, 15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> freeFrom(Span.parse("1 hour")))
                .withMessageContaining("information.retention.x.keep was 1 hour");
    }

    private static LocalDate freeFrom(Span keep) {
        return new RetentionRule(
                        "x", Label.same("X"), RetentionStart.RECORDED, keep, RetentionForce.WISH, Label.same("ours"))
                .freeFrom(EVENT);
    }
}
