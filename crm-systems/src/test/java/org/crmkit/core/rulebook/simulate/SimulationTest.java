package org.crmkit.core.rulebook.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.rulebook.RandomEditions;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.StandardRooms;
import org.crmkit.core.rulebook.simulate.SimulationReport.Tally;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Label;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimulationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final RuleKey LIMIT_C = RuleKey.of("credit.grades.c.limit");
    private static final RuleKey TOLERANCE = RuleKey.of("credit.overdue-tolerance");

    private final Rulebook before = CompleteRulebooks.with();

    private static Rulebook next(String... replacements) {
        List<String> all = new ArrayList<>(List.of(replacements));
        all.addAll(List.of("edition: \"2026.1\"", "edition: \"2026.2\""));
        return CompleteRulebooks.with(all.toArray(new String[0]));
    }

    private static Optional<LocalDate> due(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    @Test
    void each_request_is_decided_as_it_stood_and_its_difference_is_told_with_the_amount() {
        Simulation simulation =
                Simulation.between(before, next("limit: CNY 50000.00", "limit: CNY 40000.00"), StandardRooms.all());
        SimulationReport<SimulatedRequest> report = simulation.credit(
                List.of(
                                Histories.request("R-1", "c", "CNY 30000.00", Optional.empty(), "CNY 10000.00"),
                                Histories.request("R-2", "c", "CNY 30000.00", Optional.empty(), "CNY 12000.00"),
                                Histories.request("R-3", "c", "CNY 30000.00", Optional.empty(), "CNY 20000.00"),
                                Histories.request("R-4", "b", "CNY 30000.00", Optional.empty(), "CNY 20000.00"))
                        .iterator(),
                10);
        assertThat(report.tally()).isEqualTo(new Tally(2, 0, 2, 0, 0));
        assertThat(report.cases()).extracting(SimulatedRequest::id).containsExactly("R-2", "R-3");
        SimulatedRequest referred = report.cases().get(0);
        assertThat(referred.treatment()).isEqualTo(Treatment.WORSE);
        assertThat(referred.effect())
                .isEqualTo(Label.of(
                        "客户 C-R-2 申请12,000.00元：由“通过”变为“转销售经理审批”。",
                        "Customer C-R-2 asked CNY 12,000.00: referred to Sales manager instead of approved."));
        assertThat(referred.decidedBefore().decidedUnder()).hasToString("default@2026.1");
        assertThat(referred.decidedAfter().decidedUnder()).hasToString("default@2026.2");
        assertThat(referred.reasonsAfter()).extracting(Reason::code).contains("limit-exceeded");
        assertThat(referred.reasonsBefore()).extracting(Reason::code).containsExactly("within-limit");
        assertThat(report.movements())
                .extracting(movement -> movement.sentence().en())
                .containsExactly(
                        "Credit decision, approved → referred to Sales manager: 1, CNY 12,000.00",
                        "Credit decision, approved → declined: 1, CNY 20,000.00");
    }

    @Test
    void a_change_that_alone_is_enough_is_named_and_several_may_be() {
        Simulation simulation = Simulation.between(
                before,
                next(
                        "limit: CNY 50000.00", "limit: CNY 45000.00",
                        "boundary: inclusive", "boundary: exclusive",
                        "overdue-tolerance: 5 days", "overdue-tolerance: 2 days"),
                StandardRooms.all());
        SimulationReport<SimulatedRequest> report = simulation.credit(
                List.of(
                                Histories.request("limit", "c", "CNY 40000.00", Optional.empty(), "CNY 6000.00"),
                                Histories.request("late", "c", "CNY 10000.00", due("2026-03-06"), "CNY 1000.00"),
                                Histories.request("both", "c", "CNY 40000.00", due("2026-03-06"), "CNY 6000.00"),
                                Histories.request("joint", "c", "CNY 40000.00", Optional.empty(), "CNY 5000.00"))
                        .iterator(),
                10);
        assertThat(report.cases())
                .extracting(told -> told.attribution().alone())
                .containsExactly(List.of(LIMIT_C), List.of(TOLERANCE), List.of(TOLERANCE, LIMIT_C), List.of());
        assertThat(report.cases())
                .extracting(told -> told.attribution().isJoint())
                .containsExactly(false, false, false, true);
        assertThat(report.joint()).isEqualTo(1);
        assertThat(report.effects())
                .extracting(effect -> effect.keys() + " " + effect.count() + " " + effect.amount())
                .containsExactly(
                        "[credit.boundary] 0 Optional.empty",
                        "[credit.overdue-tolerance] 2 Optional[CNY 7000.00]",
                        "[credit.grades.c.limit] 2 Optional[CNY 12000.00]");
    }

    @Test
    void released_by_a_lower_post_is_better_and_by_a_higher_one_worse() {
        Rulebook stricter = next("up-to: CNY 20000.00", "up-to: CNY 1000.00");
        RecordedRequest request = Histories.request("R", "b", "CNY 199000.00", Optional.empty(), "CNY 6000.00");
        SimulatedRequest worse = Simulation.between(before, stricter, StandardRooms.all())
                .credit(List.of(request).iterator(), 1)
                .cases()
                .get(0);
        assertThat(worse.treatment()).isEqualTo(Treatment.WORSE);
        assertThat(worse.after().en()).isEqualTo("referred to Finance manager");
        assertThat(Simulation.between(stricter, before, StandardRooms.all())
                        .credit(List.of(request).iterator(), 1)
                        .cases()
                        .get(0)
                        .treatment())
                .isEqualTo(Treatment.BETTER);
    }

    @Test
    void a_group_binds_in_the_replay_too() {
        CustomerId head = CustomerId.of("GROUP");
        RecordedRequest alone = Histories.request("R", "c", "CNY 0.00", Optional.empty(), "CNY 10000.00");
        RecordedRequest request = new RecordedRequest(
                alone.request(),
                alone.account().inGroup(head),
                Optional.of(Histories.account("GROUP", "b", "CNY 185000.00", Optional.empty())),
                alone.at());
        SimulationReport<SimulatedRequest> report = Simulation.between(
                        before, next("limit: CNY 200000.00", "limit: CNY 190000.00"), StandardRooms.all())
                .credit(List.of(request).iterator(), 1);
        assertThat(report.cases().get(0).after().en()).isEqualTo("referred to Sales manager");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordedRequest.of(request.request(), request.account(), request.at()))
                .withMessageContaining("Record the account it names");
    }

    @Test
    void a_shorter_promise_is_better_for_the_customer_and_shows_what_the_company_would_have_missed() {
        Rulebook sooner = next("{first-response: 4 working hours", "{first-response: 2 working hours");
        SimulationReport<SimulatedComplaint> report = Simulation.between(before, sooner, StandardRooms.all())
                .complaints(
                        List.of(
                                        Histories.complaint(
                                                "Q-1",
                                                "gold",
                                                "2026-03-10T02:00:00Z",
                                                "2026-03-10T05:30:00Z",
                                                "2026-03-11T02:00:00Z"),
                                        Histories.complaint(
                                                "Q-2",
                                                "gold",
                                                "2026-03-10T02:00:00Z",
                                                "2026-03-10T03:00:00Z",
                                                "2026-03-11T02:00:00Z"),
                                        Histories.complaint(
                                                "Q-3",
                                                "silver",
                                                "2026-03-10T02:00:00Z",
                                                "2026-03-10T03:00:00Z",
                                                "2026-03-11T02:00:00Z"))
                                .iterator(),
                        10);
        assertThat(report.tally()).isEqualTo(new Tally(1, 2, 0, 0, 0));
        SimulatedComplaint late = report.cases().get(0);
        assertThat(late.effect())
                .isEqualTo(
                        Label.of(
                                "投诉 Q-1：首次响应截止时间由2026-03-10 15:00改为2026-03-10 12:00（提前2小时），由“按时完成”变为“超时完成”。",
                                "Complaint Q-1: First response due 2026-03-10 12:00 instead of 2026-03-10 15:00 (2 h sooner), met late instead of met."));
        assertThat(late.attribution().alone())
                .containsExactly(RuleKey.of("complaint.service-levels.gold.first-response"));
        assertThat(late.shifts()).singleElement().satisfies(shift -> assertThat(shift.moved())
                .isEqualTo(Duration.ofHours(-2)));
        assertThat(report.movements())
                .extracting(movement -> movement.sentence().en())
                .containsExactly(
                        "First response, Met → Met: 1, 2 h sooner", "First response, Met → Met late: 1, 2 h sooner");
        assertThat(late.before().en()).isEqualTo("First response met, Resolution met");
        assertThat(late.amount()).isEmpty();
    }

    @Test
    void sooner_in_one_goal_and_later_in_the_other_is_mixed() {
        Rulebook mixed = next(
                "{first-response: 4 working hours, resolution: 3 working days",
                "{first-response: 2 working hours, resolution: 4 working days");
        SimulationReport<SimulatedComplaint> report = Simulation.between(before, mixed, StandardRooms.all())
                .complaints(
                        List.of(Histories.complaint(
                                        "Q",
                                        "gold",
                                        "2026-03-10T02:00:00Z",
                                        "2026-03-10T03:00:00Z",
                                        "2026-03-11T02:00:00Z"))
                                .iterator(),
                        1);
        assertThat(report.tally()).isEqualTo(new Tally(0, 0, 0, 1, 0));
        assertThat(report.joint()).as("neither change alone is mixed").isEqualTo(1);
    }

    @Test
    void an_escalation_alone_makes_a_difference_without_moving_a_due_time() {
        SimulationReport<SimulatedComplaint> report = Simulation.between(
                        before, next("escalation-at: 0.80", "escalation-at: 0.50"), StandardRooms.all())
                .complaints(
                        List.of(Histories.complaint(
                                        "Q",
                                        "gold",
                                        "2026-03-10T02:00:00Z",
                                        "2026-03-10T03:00:00Z",
                                        "2026-03-11T02:00:00Z"))
                                .iterator(),
                        1);
        assertThat(report.cases().get(0).treatment()).isEqualTo(Treatment.BETTER);
        assertThat(report.movements()).hasSize(2).allSatisfy(movement -> assertThat(movement.time())
                .isZero());
    }

    @Test
    void a_raised_threshold_moves_customers_down_with_what_they_bought() {
        Rulebook raised = next("threshold: CNY 20000.00", "threshold: CNY 25000.00");
        SimulationReport<SimulatedTier> report = Simulation.between(before, raised, StandardRooms.all())
                .tiers(
                        List.of(
                                        Histories.purchases("K-1", "2026-01-05", "CNY 19999.00"),
                                        Histories.purchases("K-2", "2026-01-05", "CNY 20000.00"),
                                        Histories.purchases("K-3", "2026-01-05", "CNY 24999.99"),
                                        Histories.purchases("K-4", "2026-01-05", "CNY 25000.00"))
                                .iterator(),
                        List.of(DAY),
                        10);
        assertThat(report.tally()).isEqualTo(new Tally(2, 0, 2, 0, 0));
        assertThat(report.movements()).singleElement().satisfies(movement -> {
            assertThat(movement.amount()).contains(Money.parse("CNY 44999.99"));
            assertThat(movement.sentence().zh()).isEqualTo("2026年3月31日的等级，金卡会员 → 银卡会员：2，44,999.99元");
        });
        assertThat(report.cases().get(0).effect())
                .isEqualTo(Label.of(
                        "客户 K-2（消费20,000.00元）：2026年3月31日为银卡会员，原为金卡会员。",
                        "Customer K-2 (purchases CNY 20,000.00): Silver instead of Gold on 2026-03-31."));
        assertThat(report.sentences())
                .extracting(Label::en)
                .containsExactly(
                        "Tiers: 4 customers under default@2026.1 and default@2026.2: 2 unchanged, 0 better, 2 worse, 0 mixed, 0 undecided.",
                        "Tier on 2026-03-31, Gold → Silver: 2, CNY 44,999.99.",
                        "tier.levels.gold.threshold: alone enough for 2 of the customers that differ, CNY 44,999.99.");
    }

    @Test
    void over_several_months_a_customer_may_gain_on_one_day_and_lose_on_another() {
        Rulebook spread = next(
                "threshold: CNY 5000.00",
                "threshold: CNY 3000.00",
                "threshold: CNY 20000.00",
                "threshold: CNY 25000.00");
        List<LocalDate> months = IntStream.rangeClosed(0, 5)
                .mapToObj(month -> LocalDate.of(2026, 1, 31).plusMonths(month))
                .toList();
        SimulationReport<SimulatedTier> report = Simulation.between(before, spread, StandardRooms.all())
                .tiers(
                        List.of(Histories.purchases("K", "2026-01-05", "CNY 4000.00", "2026-04-05", "CNY 18000.00"))
                                .iterator(),
                        months,
                        1);
        SimulatedTier told = report.cases().get(0);
        assertThat(told.treatment()).isEqualTo(Treatment.MIXED);
        assertThat(told.days()).hasSize(6);
        assertThat(told.effect().en())
                .isEqualTo(
                        "Customer K (purchases CNY 22,000.00): Silver instead of Gold on 2026-04-30, 2026-05-31, 2026-06-30 (another level on 3 more).");
        assertThat(report.movements()).singleElement().satisfies(movement -> assertThat(movement.count())
                .isEqualTo(1));
    }

    @Test
    void a_day_before_the_first_purchase_is_left_out() {
        SimulationReport<SimulatedTier> report = Simulation.between(
                        before, next("threshold: CNY 20000.00", "threshold: CNY 25000.00"), StandardRooms.all())
                .tiers(
                        List.of(Histories.purchases("K", "2026-03-05", "CNY 21000.00"))
                                .iterator(),
                        List.of(LocalDate.of(2026, 2, 28), DAY),
                        1);
        assertThat(report.cases().get(0).days())
                .extracting(SimulatedTier.Day::day)
                .containsExactly(DAY);
    }

    @Test
    void a_level_that_only_changed_its_slug_treats_nobody_differently_and_one_that_goes_is_one_change() {
        Rulebook renamed = next("    gold: {", "    golden: {", "gold: b", "golden: b", "gold: 1.5", "golden: 1.5");
        assertThat(Simulation.between(before, renamed, StandardRooms.all())
                        .tiers(
                                List.of(Histories.purchases("K", "2026-01-05", "CNY 21000.00"))
                                        .iterator(),
                                List.of(DAY),
                                1)
                        .isUnchanged())
                .isTrue();
        Rulebook without = next(
                "    gold: {name: {zh: 金卡会员, en: Gold}, threshold: CNY 20000.00}\n", "",
                "    gold: {first-response: 4 working hours, resolution: 3 working days}\n", "",
                "gold: b, ", "",
                "gold: 1.5, ", "");
        SimulationReport<SimulatedTier> report = Simulation.between(before, without, StandardRooms.all())
                .tiers(
                        List.of(Histories.purchases("K", "2026-01-05", "CNY 21000.00"))
                                .iterator(),
                        List.of(DAY),
                        1);
        assertThat(report.cases().get(0).after().en()).isEqualTo("Silver");
        assertThat(report.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.tested()).isTrue();
            assertThat(effect.count()).isEqualTo(1);
            assertThat(effect.keys()).hasSize(6).allSatisfy(key -> assertThat(key.path())
                    .contains(".gold"));
        });
    }

    @Test
    void what_the_new_rules_do_not_know_is_undecided_and_said_so() {
        Rulebook renamed = next("    gold: {", "    golden: {", "gold: b", "golden: b", "gold: 1.5", "golden: 1.5");
        SimulationReport<SimulatedComplaint> report = Simulation.between(before, renamed, StandardRooms.all())
                .complaints(Histories.complaints(1, 40).iterator(), 2);
        assertThat(report.tally().undecided()).isGreaterThan(2);
        assertThat(report.undecided()).hasSize(2).allSatisfy(record -> assertThat(record.why())
                .contains("The tier was 'gold'; it must be one that complaint.service-levels of default@2026.2 has"));
        assertThat(report.isUnchanged()).isFalse();
    }

    @Test
    void a_change_the_old_rules_do_not_agree_with_is_told_as_untested() {
        Rulebook shifted = next(
                "threshold: CNY 20000.00",
                "threshold: CNY 70000.00",
                "threshold: CNY 60000.00",
                "threshold: CNY 90000.00");
        SimulationReport<SimulatedTier> report = Simulation.between(before, shifted, StandardRooms.all())
                .tiers(
                        List.of(Histories.purchases("K", "2026-01-05", "CNY 21000.00"))
                                .iterator(),
                        List.of(DAY),
                        1);
        SimulatedTier told = report.cases().get(0);
        assertThat(told.attribution().untested()).containsExactly(RuleKey.of("tier.levels.gold.threshold"));
        assertThat(told.attribution().isJoint()).isTrue();
        assertThat(report.sentences())
                .extracting(Label::en)
                .contains(
                        "tier.levels.gold.threshold: cannot be tried alone; the old rules do not agree with it.",
                        "Several changes together are needed for 1 of the customers that differ.");
    }

    @Test
    void a_history_of_any_length_is_streamed_and_only_the_first_differing_cases_are_kept() {
        Iterator<RecordedRequest> endless = IntStream.range(0, 20_000)
                .mapToObj(i -> Histories.request("R-" + i, "c", "CNY 45000.00", Optional.empty(), "CNY 5000.00"))
                .iterator();
        SimulationReport<SimulatedRequest> report = Simulation.between(
                        before, next("limit: CNY 50000.00", "limit: CNY 45000.00"), StandardRooms.all())
                .credit(endless, 3);
        assertThat(report.tally().worse()).isEqualTo(20_000);
        assertThat(report.cases()).extracting(SimulatedRequest::id).containsExactly("R-0", "R-1", "R-2");
        assertThat(report.movements().get(0).amount()).contains(Money.parse("CNY 100000000.00"));
    }

    @Test
    void days_must_ascend_and_a_negative_number_of_cases_is_refused() {
        Simulation simulation = Simulation.between(before, before, StandardRooms.all());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.tiers(List.of(), 1))
                .withMessageContaining("at least one day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.tiers(List.of(DAY, DAY), 1))
                .withMessageContaining("ascend");
        assertThatIllegalArgumentException().isThrownBy(() -> simulation.credit(-1));
    }

    @Test
    void a_foreign_amount_is_undecided() {
        RecordedRequest request = Histories.request("R", "c", "CNY 0.00", Optional.empty(), "CNY 1.00");
        SimulationReport<SimulatedRequest> report = Simulation.between(
                        before, next("callback-share: 0.20", "callback-share: 0.30"), StandardRooms.all())
                .credit(
                        List.of(RecordedRequest.of(
                                        CreditRequest.of(
                                                request.account().customer(),
                                                Money.parse("USD 1.00"),
                                                IdempotencyKey.of("R")),
                                        request.account(),
                                        request.at()))
                                .iterator(),
                        1);
        assertThat(report.tally()).isEqualTo(new Tally(0, 0, 0, 0, 1));
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private record Reports(
            SimulationReport<SimulatedRequest> credit,
            SimulationReport<SimulatedComplaint> complaints,
            SimulationReport<SimulatedTier> tiers) {

        static Reports of(Rulebook before, Rulebook after, long seed, boolean shuffled) {
            Simulation simulation = Simulation.between(before, after, StandardRooms.all());
            List<RecordedRequest> requests = Histories.requests(seed, 60);
            List<RecordedComplaint> complaints = Histories.complaints(seed, 40);
            List<RecordedPurchases> customers = Histories.customers(seed, 60);
            if (shuffled) {
                List.of(requests, complaints, customers).forEach(list -> Collections.shuffle(list, new Random(seed)));
            }
            return new Reports(
                    simulation.credit(requests.iterator(), 100),
                    simulation.complaints(complaints.iterator(), 100),
                    simulation.tiers(customers.iterator(), List.of(LocalDate.of(2025, 12, 31), DAY), 100));
        }

        List<SimulationReport<? extends SimulatedCase>> all() {
            return List.of(credit, complaints, tiers);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void under_the_same_rules_nobody_is_treated_differently(long seed) {
        Rulebook rules = RandomEditions.of(seed);
        assertThat(Reports.of(rules, rules, seed, false).all())
                .as("seed %s", seed)
                .allSatisfy(report -> {
                    assertThat(report.tally().differing()).isZero();
                    assertThat(report.movements()).isEmpty();
                    assertThat(report.effects()).isEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_other_way_round_better_and_worse_change_places(long seed) {
        Rulebook after = RandomEditions.of(seed);
        Reports there = Reports.of(before, after, seed, false);
        Reports back = Reports.of(after, before, seed, false);
        for (int i = 0; i < 3; i++) {
            Tally tally = there.all().get(i).tally();
            Tally other = back.all().get(i).tally();
            assertThat(List.of(other.unchanged(), other.better(), other.worse(), other.mixed(), other.undecided()))
                    .as("seed %s", seed)
                    .containsExactly(
                            tally.unchanged(), tally.worse(), tally.better(), tally.mixed(), tally.undecided());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counts_and_amounts_do_not_depend_on_the_order_of_the_records(long seed) {
        Rulebook after = RandomEditions.of(seed);
        Reports ordered = Reports.of(before, after, seed, false);
        Reports shuffled = Reports.of(before, after, seed, true);
        for (int i = 0; i < 3; i++) {
            SimulationReport<? extends SimulatedCase> one = ordered.all().get(i);
            SimulationReport<? extends SimulatedCase> other = shuffled.all().get(i);
            assertThat(other.tally()).as("seed %s", seed).isEqualTo(one.tally());
            assertThat(other.movements()).isEqualTo(one.movements());
            assertThat(other.effects()).isEqualTo(one.effects());
            assertThat(one.cases()).hasSize((int) one.tally().differing());
            assertThat(one.cases())
                    .allSatisfy(told -> assertThat(told.treatment()).isNotEqualTo(Treatment.UNCHANGED));
        }
    }
}
