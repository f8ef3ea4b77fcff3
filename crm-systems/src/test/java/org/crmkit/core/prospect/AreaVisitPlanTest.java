package org.crmkit.core.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.prospect.ProspectFlowTest.POLICY;
import static org.crmkit.core.prospect.ProspectFlowTest.ZONE;
import static org.crmkit.core.prospect.ProspectFlowTest.at;
import static org.crmkit.core.prospect.ProspectFlowTest.contact;
import static org.crmkit.core.prospect.ProspectFlowTest.prospect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.HolidayCalendar;
import org.crmkit.core.time.Opening;
import org.crmkit.core.time.WeeklyHours;
import org.crmkit.core.time.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AreaVisitPlanTest {

    private static final WorkingCalendar CHINA = new WorkingCalendar(
            ZONE,
            HolidayCalendar.china(),
            WeeklyHours.mondayToFriday(Opening.parse("09:00-12:00"), Opening.parse("13:00-18:00")));

    private static List<String> plan(String from, String until, Prospect... prospects) {
        return AreaVisitPlan.of(
                        List.of(prospects),
                        new DatePeriod(LocalDate.parse(from), LocalDate.parse(until)),
                        POLICY.policy(),
                        CHINA)
                .visits()
                .stream()
                .map(v -> v.day() + " " + v.area() + " " + v.place() + " " + v.prospect())
                .toList();
    }

    private static Prospect visiting(String id, String area, String grade) {
        return prospect(id, area, grade, ProspectStage.VISITING, "2026-03-02T09:00");
    }

    @Test
    void the_area_with_the_best_grade_goes_first_and_a_day_is_spent_in_one_area() {
        assertThat(plan(
                        "2026-03-06",
                        "2026-03-11",
                        visiting("C-1", "浦东", "c"),
                        visiting("C-2", "徐汇", "b"),
                        visiting("C-3", "徐汇", "a"),
                        visiting("C-4", "静安", "b"),
                        visiting("C-5", "静安", "b")))
                .containsExactly(
                        "2026-03-06 徐汇 1 C-3", // Friday
                        "2026-03-06 徐汇 2 C-2",
                        "2026-03-09 静安 1 C-4", // Monday
                        "2026-03-09 静安 2 C-5",
                        "2026-03-10 浦东 1 C-1");
    }

    @Test
    void of_two_areas_with_the_same_grade_the_one_with_more_prospects_goes_first() {
        assertThat(plan(
                        "2026-03-06",
                        "2026-03-07",
                        visiting("C-1", "a", "b"),
                        visiting("C-2", "b", "b"),
                        visiting("C-3", "b", "c")))
                .containsExactly("2026-03-06 b 1 C-2", "2026-03-06 b 2 C-3");
    }

    @Test
    void nobody_makes_more_visits_a_day_than_the_policy_allows() {
        Prospect[] five = IntStream.range(0, 5)
                .mapToObj(i -> visiting("C-" + i, "浦东", "a"))
                .toArray(Prospect[]::new);
        assertThat(plan("2026-03-05", "2026-03-07", five))
                .hasSize(5)
                .endsWith("2026-03-05 浦东 4 C-3", "2026-03-06 浦东 1 C-4");
        AreaVisitPlan oneDay = AreaVisitPlan.of(
                List.of(five),
                DatePeriod.ofDays(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 5)),
                POLICY.policy(),
                CHINA);
        assertThat(oneDay.visits()).hasSize(4);
        assertThat(oneDay.leftOver()).extracting(Object::toString).containsExactly("C-4");
    }

    @Test
    void a_prospect_is_due_one_period_after_its_last_visit_and_a_call_is_no_visit() {
        Prospect seen = prospect(
                "C-1",
                "浦东",
                "a",
                ProspectStage.NEGOTIATING,
                "2026-02-02T09:00",
                contact("2026-02-26T10:00", DevelopmentRecord.Way.VISIT, ""),
                contact("2026-03-06T10:00", DevelopmentRecord.Way.CALL, ""));
        assertThat(plan("2026-03-05", "2026-03-12", seen)).isEmpty(); // due on 12 March
        assertThat(plan("2026-03-05", "2026-03-13", seen)).containsExactly("2026-03-05 浦东 1 C-1");
        assertThat(AreaVisitPlan.of(
                                List.of(seen),
                                new DatePeriod(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 13)),
                                POLICY.policy(),
                                CHINA)
                        .visits())
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.dueOn()).isEqualTo("2026-03-12");
                    assertThat(visit.reason().text().zh()).contains("A级", "浦东");
                });
    }

    @Test
    void only_prospects_that_are_visited_by_plan_are_planned() {
        assertThat(plan(
                        "2026-03-05",
                        "2026-03-07",
                        prospect("C-1", "浦东", "a", ProspectStage.QUALIFIED, "2026-03-02T09:00"),
                        prospect("C-2", "浦东", "a", ProspectStage.WON, "2026-03-02T09:00"),
                        prospect("C-3", "浦东", "", ProspectStage.VISITING, "2026-03-02T09:00"),
                        prospect("C-4", "浦东", "gone", ProspectStage.VISITING, "2026-03-02T09:00")))
                .isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_due_prospect_is_planned_once_or_left_over_in_whatever_order_they_come(int seed) {
        Random random = new Random(seed);
        List<Prospect> prospects = new ArrayList<>();
        for (int i = 0; i < random.nextInt(30); i++) {
            prospects.add(visiting(
                    "C-" + i, "area" + random.nextInt(4), List.of("a", "b", "c").get(random.nextInt(3))));
        }
        DatePeriod week = new DatePeriod(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));
        AreaVisitPlan plan = AreaVisitPlan.of(prospects, week, POLICY.policy(), CHINA);
        List<Object> all = new ArrayList<>(plan.leftOver());
        plan.visits().forEach(visit -> all.add(visit.prospect()));
        assertThat(all).as("seed %s", seed).hasSameSizeAs(prospects).doesNotHaveDuplicates();
        Collections.shuffle(prospects, random);
        assertThat(AreaVisitPlan.of(prospects, week, POLICY.policy(), CHINA))
                .as("seed %s", seed)
                .isEqualTo(plan);
    }

    private static List<String> reminders(String now, Prospect... prospects) {
        return ProspectReminder.of(List.of(prospects), at(now), POLICY.policy(), CHINA).stream()
                .map(r -> r.prospect() + " " + r.reason().code())
                .toList();
    }

    @Test
    void a_next_step_is_reminded_of_the_day_after_it_was_due() {
        Prospect prospect = prospect(
                "C-1",
                "浦东",
                "a",
                ProspectStage.VISITING,
                "2026-03-02T09:00",
                contact("2026-03-02T10:00", DevelopmentRecord.Way.VISIT, "2026-03-06"));
        assertThat(reminders("2026-03-06T23:59", prospect)).isEmpty();
        assertThat(reminders("2026-03-07T00:00", prospect)).containsExactly("C-1 next-step-due");
    }

    @Test
    void a_prospect_without_contact_is_pointed_out_after_the_time_of_the_policy() {
        Prospect never = prospect("C-2", "浦东", "", ProspectStage.FOUND, "2026-03-02T09:00");
        assertThat(reminders("2026-04-01T09:00", never)).isEmpty(); // thirty days
        assertThat(reminders("2026-04-01T09:01", never)).containsExactly("C-2 idle");
        Prospect called = prospect(
                "C-1",
                "浦东",
                "a",
                ProspectStage.VISITING,
                "2026-01-02T09:00",
                contact("2026-03-02T10:00", DevelopmentRecord.Way.CALL, "2026-03-06"));
        assertThat(reminders("2026-04-01T10:01", never, called))
                .containsExactly("C-1 next-step-due", "C-1 idle", "C-2 idle");
        assertThat(reminders("2027-01-01T09:00", prospect("C-3", "浦东", "a", ProspectStage.LOST, "2026-03-02T09:00")))
                .isEmpty();
    }
}
