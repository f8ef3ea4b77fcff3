package org.crmkit.core.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RetentionDeskTest {

    private static final CustomerId CUSTOMER = CustomerId.of("C-1001");
    private static final StaffId CLERK = StaffId.of("E-17");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryRetentionCases cases = new InMemoryRetentionCases(store);

    private RetentionDesk on(LocalDate day) {
        return new RetentionDesk(
                cases,
                store,
                PolicySource.always(ChurnTest.RULES),
                Clock.fixed(Instant.parse(day + "T04:00:00Z"), ZoneOffset.UTC),
                ZoneId.of("Asia/Shanghai"));
    }

    private static String said(RetentionResult result) {
        return result.fold(
                moved -> moved.retention().state().code(),
                refused -> refused.reason().code(),
                c -> "contended");
    }

    private String move(RetentionState to, LocalDate day) {
        return said(on(day).move("r-1", to, Optional.empty(), CLERK));
    }

    private void open() {
        assertThat(said(on(DAY).open("r-1", CUSTOMER, DAY.minusDays(60), CLERK)))
                .isEqualTo("warned");
    }

    private RetentionCase read() {
        return cases.find("r-1").orElseThrow().state();
    }

    @Test
    void a_case_opens_on_the_day_the_customer_is_at_risk_and_not_before() {
        assertThat(said(on(DAY).open("r-1", CUSTOMER, DAY.minusDays(59), CLERK)))
                .isEqualTo("not-at-risk");
        open();
        assertThat(said(on(DAY).open("r-1", CUSTOMER, DAY.minusDays(60), CLERK)))
                .isEqualTo("retention-registered");
        assertThat(read().last().dueOn()).hasValue(DAY.plusDays(3));
        assertThat(read().isOverdueOn(DAY.plusDays(3))).isFalse();
        assertThat(read().isOverdueOn(DAY.plusDays(4))).isTrue();
        assertThat(store.events()).hasSize(1).first().isInstanceOf(ChurnEvent.RiskWarned.class);
    }

    @Test
    void a_case_goes_from_the_warning_to_the_customer_who_stays() {
        open();
        assertThat(move(RetentionState.CHANCE_SOUGHT, DAY.plusDays(1))).isEqualTo("chance-sought");
        assertThat(move(RetentionState.STRATEGY_MADE, DAY.plusDays(2))).isEqualTo("cause-unknown");
        assertThat(said(on(DAY.plusDays(2))
                        .move("r-1", RetentionState.STRATEGY_MADE, Optional.of(ChurnCause.BULLIED), CLERK)))
                .isEqualTo("strategy-made");
        assertThat(move(RetentionState.FEEDBACK_TAKEN, DAY.plusDays(3))).isEqualTo("feedback-taken");
        assertThat(move(RetentionState.STRATEGY_MADE, DAY.plusDays(3)))
                .as("the loop")
                .isEqualTo("strategy-made");
        assertThat(move(RetentionState.FEEDBACK_TAKEN, DAY.plusDays(4))).isEqualTo("feedback-taken");
        assertThat(move(RetentionState.RETAINED, DAY.plusDays(5))).isEqualTo("retained");
        assertThat(read().cause()).hasValue(ChurnCause.BULLIED);
        assertThat(read().last().dueOn()).isEmpty();
        assertThat(read().isOverdueOn(DAY.plusYears(1))).isFalse();
        assertThat(store.events()).hasSize(7);
    }

    @Test
    void a_refused_move_names_state_move_and_what_is_allowed() {
        open();
        String text = on(DAY).move("r-1", RetentionState.WON_BACK, Optional.empty(), CLERK)
                .fold(moved -> "", refused -> refused.reason().text().en(), contended -> "");
        assertThat(text)
                .isEqualTo(
                        "Case r-1 is warned and cannot become won-back; it may become: chance-sought, retained, lost.");
        move(RetentionState.RETAINED, DAY);
        String ended = on(DAY).move("r-1", RetentionState.LOST, Optional.empty(), CLERK)
                .fold(moved -> "", refused -> refused.reason().text().en(), contended -> "");
        assertThat(ended).endsWith("it may become: nothing.");
        assertThat(said(on(DAY).move("r-2", RetentionState.LOST, Optional.empty(), CLERK)))
                .isEqualTo("retention-unknown");
    }

    @Test
    void a_move_back_in_time_is_refused_and_one_on_the_same_day_is_not() {
        open();
        assertThat(move(RetentionState.CHANCE_SOUGHT, DAY.minusDays(1))).isEqualTo("retention-back-in-time");
        assertThat(move(RetentionState.CHANCE_SOUGHT, DAY)).isEqualTo("chance-sought");
    }

    @Test
    void every_state_that_is_no_end_has_a_time_and_reaches_an_end() {
        for (RetentionState state : RetentionState.values()) {
            assertThat(ChurnTest.RULES.policy().dueOn(state, DAY).isPresent())
                    .as(state.code())
                    .isEqualTo(!state.isEnd());
        }
        assertThat(RetentionState.open()).hasSize(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RetentionCase("r-1", CUSTOMER, Optional.empty(), List.of(), ChurnTest.RULES.version()));
    }

    @Test
    void figures_of_a_period_count_customers_cases_and_segments() {
        open();
        move(RetentionState.LOST, DAY.plusDays(10));
        move(RetentionState.WINNING_BACK, DAY.plusDays(12));
        move(RetentionState.WON_BACK, DAY.plusDays(20));
        CustomerId second = CustomerId.of("C-2");
        LossReview review = LossReview.of(LossFacts.of(CUSTOMER, Money.parse("CNY 1.00")), ChurnTest.RULES);
        DatePeriod june = new DatePeriod(DAY, DAY.plusMonths(1));
        ChurnFigures figures = ChurnFigures.of(
                june, Set.of(CUSTOMER, second, CustomerId.of("C-3")), Set.of(second), List.of(review), List.of(read()));
        assertThat(figures.churn().value().map(Object::toString)).hasValue("1 of 3");
        assertThat(figures.retention().value().map(Object::toString)).hasValue("1 of 3");
        assertThat(figures.saved().value().map(Object::toString)).hasValue("0 of 1");
        assertThat(figures.wonBack().value().map(Object::toString)).hasValue("1 of 1");
        assertThat(figures.segments()).isEqualTo(Map.of(LostSegment.OTHER, 1L));
        assertThat(ChurnFigures.of(
                                new DatePeriod(DAY.plusDays(21), DAY.plusDays(22)),
                                Set.of(),
                                Set.of(),
                                List.of(),
                                List.of(read()))
                        .wonBack()
                        .value())
                .as("nothing ended in that period")
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChurnFigures.of(june, Set.of(), Set.of(), List.of(review), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ChurnFigures.of(june, Set.of(CUSTOMER), Set.of(CUSTOMER), List.of(review), List.of()));
    }

    @Test
    void nothing_measured_is_undefined() {
        ChurnFigures none =
                ChurnFigures.of(new DatePeriod(DAY, DAY.plusDays(1)), Set.of(), Set.of(), List.of(), List.of());
        assertThat(none.churn().value()).isEmpty();
        assertThat(none.retention().value()).isEmpty();
        assertThat(none.saved().value()).isEmpty();
        assertThat(none.wonBack().value()).isEmpty();
        assertThat(none.segments()).isEmpty();
    }
}
