package org.crmkit.scoring.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.Kpi;
import org.crmkit.core.callcenter.ServiceLevelKind;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffingTest {

    private static final ServiceGoals EIGHTY_TWENTY = ServiceGoals.level(ServiceLevelKind.OF_OFFERED, 0.8, 20);

    private static Staffing.Enough enough(Staffing staffing) {
        return staffing.fold(
                found -> found,
                idle -> {
                    throw new AssertionError(idle);
                },
                unreachable -> {
                    throw new AssertionError(unreachable);
                });
    }

    /** Tries every number of agents from one. */
    private static int byHand(CallLoad load, Patience patience, ServiceGoals goals) {
        for (int agents = 1; agents < 5000; agents++) {
            if (patience.queue(load, agents)
                    .figures()
                    .filter(figures -> goals.check(figures).stream().allMatch(GoalCheck::isMet))
                    .isPresent()) {
                return agents;
            }
        }
        throw new AssertionError("no number of agents is enough");
    }

    @Test
    void the_published_example_takes_fourteen_agents_and_twenty_on_the_rota() {
        // R package ErlangC 0.1.0, README: at most 0.85 busy, 30 percent shrinkage
        CallLoad load = new CallLoad(100, 1800, 180);
        Staffing.Enough found = enough(Staffing.minimum(load, Patience.endless(), EIGHTY_TWENTY.andOccupancy(0.85)));
        assertThat(found.figures().agents()).isEqualTo(14);
        assertThat(Shrinkage.of(Shrinkage.Component.of("缺勤", "Absence", "0.3")).scheduled(14))
                .isEqualTo(20);
    }

    @Test
    void eleven_agents_are_enough_where_a_search_from_above_says_twelve() {
        // 10.6 erlangs; a target that eleven reach just so
        CallLoad load = new CallLoad(212, 3600, 180);
        double reached = ErlangC.of(load, 11).figures().orElseThrow().answeredWithin(20);
        Staffing.Enough found = enough(Staffing.minimum(
                load, Patience.endless(), ServiceGoals.level(ServiceLevelKind.OF_OFFERED, reached, 20)));
        assertThat(found.figures().agents()).isEqualTo(11);
        assertThat(found.oneLess().orElseThrow().figures()).isEmpty(); // ten cannot keep up
        assertThat(found.reasons()).extracting(Reason::code).containsExactly("service-level-reached", "overloaded");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void the_answer_is_that_of_trying_every_number_and_one_less_misses_a_goal(long seed) {
        Randoms random = new Randoms(seed);
        for (int i = 0; i < 60; i++) {
            CallLoad load = new CallLoad(1 + 400 * random.uniform(), 1800, 60 + 400 * random.uniform());
            Patience patience = random.below(2) == 0 ? Patience.endless() : Patience.of(20 + 300 * random.uniform());
            ServiceLevelKind kind = List.of(ServiceLevelKind.values()).get(random.below(4));
            ServiceGoals goals = ServiceGoals.level(kind, 0.5 + 0.49 * random.uniform(), 60 * random.uniform());
            if (random.below(2) == 0) {
                goals = goals.andAnswerSpeed(1 + 30 * random.uniform());
            }
            if (random.below(2) == 0) {
                goals = goals.andAbandonment(0.01 + 0.1 * random.uniform());
            }
            if (random.below(2) == 0) {
                goals = goals.andOccupancy(0.6 + 0.4 * random.uniform());
            }
            String said = "seed " + seed + ": " + load + " " + patience + " " + goals;
            Staffing.Enough found = enough(Staffing.minimum(load, patience, goals));
            assertThat(found.figures().agents()).as(said).isEqualTo(byHand(load, patience, goals));
            if (found.figures().agents() > 1) {
                assertThat(found.oneLess().orElseThrow().figures().isEmpty()
                                || !found.missed().isEmpty())
                        .as(said)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void more_calls_never_take_fewer_agents_and_a_higher_goal_never_either(long seed) {
        Randoms random = new Randoms(seed);
        for (int i = 0; i < 100; i++) {
            CallLoad load = new CallLoad(500 * random.uniform(), 900, 200);
            Patience patience = Patience.of(90);
            int here = Staffing.minimum(load, patience, EIGHTY_TWENTY).agents().orElseThrow();
            assertThat(Staffing.minimum(load.times(1.1, 1), patience, EIGHTY_TWENTY)
                            .agents()
                            .orElseThrow())
                    .as("seed %s", seed)
                    .isGreaterThanOrEqualTo(here);
            assertThat(Staffing.minimum(load, patience, ServiceGoals.level(ServiceLevelKind.OF_OFFERED, 0.9, 20))
                            .agents()
                            .orElseThrow())
                    .as("seed %s", seed)
                    .isGreaterThanOrEqualTo(here);
        }
    }

    @Test
    void callers_who_give_up_take_fewer_agents_than_callers_who_wait_for_ever() {
        CallLoad load = new CallLoad(300, 1800, 240);
        assertThat(Staffing.minimum(load, Patience.of(120), EIGHTY_TWENTY)
                        .agents()
                        .orElseThrow())
                .isLessThan(Staffing.minimum(load, Patience.endless(), EIGHTY_TWENTY)
                        .agents()
                        .orElseThrow());
    }

    @Test
    void callers_who_hardly_ever_give_up_are_staffed_as_those_who_never_do() {
        CallLoad load = new CallLoad(2000, 3600, 180);
        Staffing patient = Staffing.minimum(load, Patience.of(1e9), EIGHTY_TWENTY);
        assertThat(patient.agents())
                .isEqualTo(Staffing.minimum(load, Patience.endless(), EIGHTY_TWENTY)
                        .agents());
        assertThat(Patience.of(1e9).queue(load, 50).figures()).isEmpty();
    }

    @Test
    void a_service_level_of_zero_takes_no_more_than_a_queue_that_settles() {
        CallLoad load = new CallLoad(100, 1800, 180);
        ServiceGoals none = ServiceGoals.level(ServiceLevelKind.OF_OFFERED, 0, 20);
        assertThat(Staffing.minimum(load, Patience.endless(), none).agents()).contains(11);
        assertThat(Staffing.minimum(load, Patience.of(60), none).agents()).contains(1);
    }

    @Test
    void without_calls_nobody_is_needed_and_beyond_the_most_there_is_an_answer_too() {
        assertThat(Staffing.minimum(new CallLoad(0, 1800, 180), Patience.endless(), EIGHTY_TWENTY)
                        .agents())
                .contains(0);
        Staffing beyond = Staffing.minimum(new CallLoad(100, 1800, 180), Patience.endless(), EIGHTY_TWENTY, 12);
        assertThat(beyond.agents()).isEmpty();
        assertThat(beyond.<String>fold(
                        enough -> "",
                        idle -> "",
                        unreachable -> unreachable.reason().text().en()))
                .contains("10.00 erlangs", "12 agents");
        assertThat(Staffing.minimum(new CallLoad(100, 1800, 180), Patience.endless(), EIGHTY_TWENTY, 14)
                        .agents())
                .contains(14);
    }

    @Test
    void the_policy_says_what_is_promised() {
        CallCenterPolicy policy = CompleteRulebook.load()
                .inForceIfAny(CallCenterPolicy.class)
                .orElseThrow()
                .policy();
        ServiceGoals goals = ServiceGoals.of(policy);
        assertThat(goals.level().orElseThrow().share())
                .isEqualTo(policy.target(Kpi.SERVICE_LEVEL).doubleValue());
        assertThat(goals.level().orElseThrow().kind()).isEqualTo(policy.serviceLevel());
        assertThat(goals.level().orElseThrow().seconds()).isEqualTo(policy.answerWithin());
        assertThat(goals.abandonment().orElseThrow())
                .isCloseTo(1 - policy.target(Kpi.CONNECTION_RATE).doubleValue(), within(1e-12));
        assertThat(goals.occupancy()).isEmpty();
    }

    @Test
    void shrinkage_takes_its_causes_one_after_the_other_and_rounds_up_once() {
        Shrinkage shrinkage = Shrinkage.of(
                Shrinkage.Component.of("休假", "Holidays", "0.1"), Shrinkage.Component.of("培训", "Training", "0.2"));
        assertThat(shrinkage.present()).isEqualByComparingTo("0.72");
        assertThat(shrinkage.total()).isEqualByComparingTo("0.28");
        assertThat(shrinkage.scheduled(72)).isEqualTo(100);
        assertThat(shrinkage.scheduled(73)).isEqualTo(102);
        assertThat(shrinkage.scheduled(0)).isZero();
        assertThat(Shrinkage.NONE.scheduled(7)).isEqualTo(7);
        Shrinkage third = Shrinkage.of(Shrinkage.Component.of("缺勤", "Absence", "0.3"));
        for (int agents = 0; agents <= 7000; agents += 7) {
            assertThat(third.scheduled(agents))
                    .isEqualTo(agents / 7 * 10); // in binary fractions 14 / 0.7 is 20.000000000000004
        }
        assertThat(shrinkage.reasons().get(1).text().en()).isEqualTo("Training takes 20% and leaves 72%.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shrinkage.Component.of("全部", "All", "1"))
                .withMessageContaining("All was 1");
    }

    @Test
    void a_plan_is_the_staffing_of_each_interval_and_its_service_level_a_ratio_of_sums() {
        Randoms random = new Randoms(5);
        List<CallLoad> loads = new ArrayList<>();
        for (int i = 0; i < 96; i++) {
            loads.add(new CallLoad(i % 24 < 4 ? 0 : 200 * random.uniform(), 900, 200));
        }
        Shrinkage shrinkage = Shrinkage.of(Shrinkage.Component.of("缺勤", "Absence", "0.25"));
        StaffingPlan plan = StaffingPlan.of(loads, Patience.of(120), EIGHTY_TWENTY, shrinkage);
        double answered = 0;
        double calls = 0;
        double hours = 0;
        for (int i = 0; i < loads.size(); i++) {
            int agents = Staffing.minimum(loads.get(i), Patience.of(120), EIGHTY_TWENTY)
                    .agents()
                    .orElseThrow();
            assertThat(plan.lines().get(i).onDuty()).isEqualTo(agents);
            assertThat(plan.lines().get(i).scheduled()).isEqualTo((agents * 4 + 2) / 3);
            if (agents > 0) {
                answered += loads.get(i).calls()
                        * ErlangA.of(loads.get(i), agents, 120).answeredWithin(20);
            }
            calls += loads.get(i).calls();
            hours += agents / 4.0;
        }
        assertThat(plan.serviceLevel(ServiceLevelKind.OF_OFFERED, 20).orElseThrow())
                .isCloseTo(answered / calls, within(1e-12))
                .isGreaterThanOrEqualTo(0.8);
        assertThat(plan.hoursOnDuty()).isCloseTo(hours, within(1e-9));
        assertThat(plan.unreachable()).isEmpty();
        assertThat(plan.occupancy().orElseThrow()).isBetween(0.5, 1.0);
    }

    @Test
    void a_change_of_load_is_answered_with_its_agents() {
        CallLoad load = new CallLoad(100, 1800, 180);
        List<WhatIf> lines = WhatIf.loads(load, Patience.endless(), EIGHTY_TWENTY, Shrinkage.NONE);
        assertThat(lines).hasSize(9);
        assertThat(lines.get(0).staffing().agents()).contains(14); // published above
        assertThat(lines.get(4).change().en()).isEqualTo("Calls +20%");
        // as many erlangs, but longer calls: other agents only through the wait that counts as in time
        assertThat(lines.get(8).load().erlangs()).isCloseTo(12, within(1e-12));
        assertThat(WhatIf.agents(load, Patience.endless(), 9, 14))
                .hasSize(6)
                .filteredOn(outcome -> outcome.figures().isEmpty())
                .hasSize(2);
    }
}
