package org.crmkit.core.groupaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Revision;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.Version;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class GoalDeskTest {

    private static final InForce<GroupAccountPolicy> POLICY =
            CompleteRulebook.load().inForceIfAny(GroupAccountPolicy.class).orElseThrow();
    private static final StaffId OWNER = StaffId.of("E-17");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Money YEAR = Money.parse("CNY 1200000.00");
    private static final Money SO_FAR = Money.parse("CNY 200000.00");
    private static final GroupCounts COUNTS = new GroupCounts(20, 4, 10);
    private static final List<ObjectiveFactor> NONE = List.of();

    private final InMemoryStore store = new InMemoryStore();
    private final GoalDesk desk = new GoalDesk(
            GoalSheets.in(store),
            store,
            PolicySource.always(POLICY),
            Clock.fixed(Instant.parse("2026-03-01T01:00:00Z"), ZoneOffset.UTC));

    private static String outcome(Outcome<GoalSheet> move) {
        return move.fold(
                done -> "made " + done.events().size(),
                refused -> refused.reasons().get(0).code());
    }

    private Outcome<GoalSheet> review(String sales, List<ObjectiveFactor> factors, MissCause... causes) {
        return desk.review(OWNER, MARCH, Money.parse(sales), COUNTS, factors, List.of(causes));
    }

    private static ObjectiveFactor fault(String lost) {
        return new ObjectiveFactor(Label.of("网络故障", "network fault"), Money.parse(lost));
    }

    @Test
    void a_goal_lies_slightly_above_what_is_left_over_the_months_left() {
        MonthlyGoal goal = MonthlyGoal.of(MARCH, YEAR, SO_FAR, COUNTS, POLICY);

        assertThat(goal.share()).isEqualTo(Money.parse("CNY 100000.00"));
        assertThat(goal.sales()).isEqualTo(Money.parse("CNY 105000.00"));
        assertThat(goal.reason().text().en())
                .isEqualTo("The share of 2026-03 is CNY 100,000.00; 5% above it the goal is CNY 105,000.00.");
        assertThat(MonthlyGoal.of(YearMonth.of(2026, 12), YEAR, SO_FAR, COUNTS, POLICY)
                        .share())
                .isEqualTo(Money.parse("CNY 1000000.00"));
        assertThat(MonthlyGoal.of(
                                YearMonth.of(2026, 10),
                                Money.parse("CNY 100.00"),
                                Money.zero(YEAR.getCurrencyUnit()),
                                COUNTS,
                                POLICY)
                        .share())
                .isEqualTo(Money.parse("CNY 33.34"));
    }

    @Test
    void a_task_already_done_asks_for_nothing_and_any_sales_attain_it() {
        MonthlyGoal goal = MonthlyGoal.of(MARCH, SO_FAR, YEAR, COUNTS, POLICY);
        GoalReview review = new GoalReview(goal, Money.zero(YEAR.getCurrencyUnit()), COUNTS, NONE, List.of());

        assertThat(goal.sales().isZero()).isTrue();
        assertThat(review.outcome()).isEqualTo(GoalReview.Outcome.ATTAINED);
        assertThat(review.attainment()).isEmpty();
    }

    @Test
    void sales_equal_to_the_goal_attain_it_and_a_cent_less_does_not() {
        MonthlyGoal goal = MonthlyGoal.of(MARCH, YEAR, SO_FAR, COUNTS, POLICY);
        Money less = goal.sales().minusMinor(1);

        assertThat(GoalReview.outcome(goal, goal.sales(), NONE)).isEqualTo(GoalReview.Outcome.ATTAINED);
        assertThat(GoalReview.outcome(goal, less, NONE)).isEqualTo(GoalReview.Outcome.MISSED);
        assertThat(GoalReview.outcome(goal, less, List.of(fault("CNY 0.01"))))
                .isEqualTo(GoalReview.Outcome.MISSED_OBJECTIVELY);
        GoalReview review = new GoalReview(goal, less, COUNTS, NONE, List.of(MissCause.OTHER));
        assertThat(review.attainment()).contains(new BigDecimal("0.9999"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoalReview(goal, goal.sales(), COUNTS, NONE, List.of(MissCause.OTHER)))
                .withMessageContaining("must have none");
    }

    @Test
    void a_miss_needs_a_cause_and_nothing_else_may_have_one() {
        assertThat(outcome(review("CNY 1.00", NONE))).isEqualTo("goal-unknown");
        desk.set(OWNER, MARCH, YEAR, SO_FAR, COUNTS);

        assertThat(outcome(review("CNY 90000.00", NONE))).isEqualTo("cause-missing");
        assertThat(outcome(review("CNY 105000.00", NONE, MissCause.OTHER))).isEqualTo("cause-needless");
        assertThat(outcome(review("CNY 90000.00", List.of(fault("CNY 15000.00")), MissCause.OTHER)))
                .isEqualTo("cause-needless");
        assertThat(outcome(review("CNY 90000.00", NONE, MissCause.CARELESS_PLAN)))
                .isEqualTo("made 1");
        assertThat(outcome(review("CNY 90000.00", NONE, MissCause.CARELESS_PLAN)))
                .isEqualTo("made 0");
        assertThat(outcome(review("CNY 90000.01", NONE, MissCause.CARELESS_PLAN)))
                .isEqualTo("goal-reviewed");
        assertThat(outcome(desk.set(OWNER, MARCH, YEAR, SO_FAR, COUNTS))).isEqualTo("goal-reviewed");
        assertThat(store.events())
                .extracting(event -> ((GoalEvent) event).kind())
                .containsExactly(GoalEvent.Kind.GOAL_SET, GoalEvent.Kind.GOAL_REVIEWED);
    }

    @Test
    void the_review_tells_ratio_factors_and_causes() {
        desk.set(OWNER, MARCH, YEAR, SO_FAR, COUNTS);
        review("CNY 84000.00", List.of(fault("CNY 10500.00")), MissCause.UNREASONABLE_GOAL, MissCause.CARELESS_PLAN);
        GoalReview review = GoalSheets.in(store)
                .find(OWNER, MARCH)
                .orElseThrow()
                .state()
                .review()
                .orElseThrow();

        assertThat(review.reasons().get(0).text().en())
                .isEqualTo(
                        "Attained 80%, without objective factors 90%; causes: C goal unreasonable, B plan not careful.");
        assertThat(review.countsReached()).isTrue();
        assertThat(new GroupCounts(20, 4, 9).reaches(COUNTS)).isFalse();
        assertThat(new GroupCounts(20, 3, 10).reaches(COUNTS)).isFalse();
        assertThat(new GroupCounts(19, 4, 10).reaches(COUNTS)).isFalse();
    }

    @Test
    void a_goal_found_unreasonable_is_followed_by_one_without_margin() {
        desk.set(OWNER, MARCH, YEAR, SO_FAR, COUNTS);
        review("CNY 100000.00", NONE, MissCause.UNREASONABLE_GOAL);
        desk.set(OWNER, MARCH.plusMonths(1), YEAR, Money.parse("CNY 300000.00"), COUNTS);

        assertThat(GoalSheets.in(store)
                        .find(OWNER, MARCH.plusMonths(1))
                        .orElseThrow()
                        .state()
                        .goal())
                .isEqualTo(new MonthlyGoal(
                        MARCH.plusMonths(1),
                        Money.parse("CNY 100000.00"),
                        BigDecimal.ZERO,
                        Money.parse("CNY 100000.00"),
                        COUNTS,
                        POLICY.version()));
    }

    @Test
    void the_same_goal_set_twice_is_set_once() {
        assertThat(outcome(desk.set(OWNER, MARCH, YEAR, SO_FAR, COUNTS))).isEqualTo("made 1");
        assertThat(outcome(desk.set(OWNER, MARCH, YEAR, SO_FAR, COUNTS))).isEqualTo("made 0");
        assertThat(outcome(desk.set(OWNER, MARCH, YEAR.plusMajor(12), SO_FAR, COUNTS)))
                .isEqualTo("made 1");
        assertThat(GoalSheets.in(store).find(OWNER, MARCH)).map(Stored::version).contains(new Version(2));
    }

    @Test
    void a_turn_decides_again_after_a_lost_save_and_gives_up_at_last() {
        int[] lost = {2};
        Revision third = new Revision(
                changes -> lost[0]-- > 0
                        ? new CommitResult.Stale(changes.saves().get(0).key(), Version.NEW, Version.NEW.next())
                        : store.commit(changes),
                Retry.of(3));
        GoalSheet sheet = new GoalSheet(
                OWNER, MonthlyGoal.of(MARCH, YEAR, SO_FAR, COUNTS, POLICY), Optional.empty(), POLICY.version());
        GoalEvent event = new GoalEvent(OWNER, MARCH, GoalEvent.Kind.GOAL_SET, Instant.EPOCH, POLICY.version());

        assertThat(outcome(third.of(
                        GoalSheets.key(OWNER, MARCH),
                        () -> GoalSheets.in(store).find(OWNER, MARCH),
                        before -> Outcome.done(sheet, event))))
                .isEqualTo("made 1");
        lost[0] = 3;
        assertThat(outcome(third.of(
                        GoalSheets.key(OWNER, MARCH),
                        () -> GoalSheets.in(store).find(OWNER, MARCH),
                        before -> Outcome.done(sheet, event))))
                .isEqualTo("changed-meanwhile");
        assertThat(store.events()).hasSize(1);
    }
}
