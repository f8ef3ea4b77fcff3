package org.crmkit.core.tier.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.HolidayCalendar;
import org.crmkit.core.time.Opening;
import org.crmkit.core.time.WeeklyHours;
import org.crmkit.core.time.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CarePlanTest {

    private static final CustomerId CUSTOMER = CustomerId.of("C-1001");
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 31);
    private static final InForce<CareProgramme> SHIPPED =
            DefaultRulebook.load().inForceIfAny(rulebook -> rulebook.care()).orElseThrow();
    private static final WorkingCalendar CHINA = new WorkingCalendar(
            ZoneId.of("Asia/Shanghai"),
            HolidayCalendar.china(),
            WeeklyHours.mondayToFriday(Opening.parse("09:00-12:00"), Opening.parse("13:00-18:00")));

    private static CareItem item(String slug, String from, String every, String share) {
        return new CareItem(slug, Label.same(slug), from, Span.parse(every), new BigDecimal(share));
    }

    private static InForce<CareProgramme> programme(ClosedDayRule closed, CareItem... items) {
        return InForce.of(
                new CareProgramme(
                        List.of(new CareClass("c", Label.same("C")), new CareClass("a", Label.same("A"))),
                        Map.of(),
                        closed,
                        List.of(items)),
                RulebookVersion.of("fictional", "1"));
    }

    private static DatePeriod days(String from, String until) {
        return new DatePeriod(LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void a_higher_class_keeps_everything_a_lower_one_has() {
        CareProgramme care = SHIPPED.policy();
        assertThat(care.care("c"))
                .extracting(CareItem::slug)
                .containsExactly("file-upkeep", "company-news", "sample-call");
        assertThat(care.care("b")).hasSize(6).containsAll(care.care("c"));
        assertThat(care.care("a")).hasSize(11).containsAll(care.care("b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> care.care("d"))
                .withMessage("The class was 'd'; it must be one of care.classes: [c, b, a].");
        assertThat(care.classOfTier("gold").orElseThrow().slug()).isEqualTo("b");
    }

    @Test
    void tiers_may_serve_as_classes_and_never_fall() {
        CareProgramme shipped = SHIPPED.policy();
        Map<String, String> rising = new LinkedHashMap<>();
        rising.put("standard", "c");
        rising.put("gold", "a");
        CareProgramme care = new CareProgramme(shipped.classes(), rising, shipped.closedDay(), shipped.items());
        assertThat(care.classOfTier("gold").orElseThrow().slug()).isEqualTo("a");
        assertThat(care.classOfTier("jade")).isEmpty();
        assertThat(care.facts()).extracting(fact -> fact.key().path()).contains("care.by-tier.gold");
        rising.put("platinum", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareProgramme(shipped.classes(), rising, shipped.closedDay(), shipped.items()))
                .withMessage(
                        "care.by-tier.platinum was 'b'; it must not be below 'a', the class of the tier before it. Raise it.");
    }

    @Test
    void an_item_comes_round_at_its_period_counted_from_the_first_day() {
        InForce<CareProgramme> monthly = programme(ClosedDayRule.KEEP, item("call", "c", "1 month", "1"));
        assertThat(CarePlan.tasks(CUSTOMER, SINCE, "c", monthly, days("2025-01-01", "2025-06-01"), Optional.empty()))
                .extracting(CareTask::dueOn)
                .containsExactly(
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2025, 3, 31),
                        LocalDate.of(2025, 4, 30),
                        LocalDate.of(2025, 5, 31));
        assertThat(CarePlan.tasks(CUSTOMER, SINCE, "c", monthly, days("2025-02-28", "2025-03-31"), Optional.empty()))
                .extracting(CareTask::key)
                .containsExactly("C-1001/call/2025-02-28");
        assertThat(CarePlan.tasks(CUSTOMER, SINCE, "c", monthly, days("2020-01-01", "2025-02-28"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_customer_who_rises_gains_items_in_the_same_rhythm() {
        InForce<CareProgramme> two =
                programme(ClosedDayRule.KEEP, item("news", "c", "1 month", "1"), item("visit", "a", "1 month", "1"));
        LocalDate risen = LocalDate.of(2025, 3, 15);
        assertThat(CarePlan.tasks(
                        CUSTOMER,
                        SINCE,
                        day -> Optional.of(day.isBefore(risen) ? "c" : "a"),
                        two,
                        days("2025-02-01", "2025-05-01"),
                        Optional.empty()))
                .extracting(CareTask::key)
                .containsExactly(
                        "C-1001/news/2025-02-28",
                        "C-1001/news/2025-03-31",
                        "C-1001/visit/2025-03-31",
                        "C-1001/news/2025-04-30",
                        "C-1001/visit/2025-04-30");
        assertThat(CarePlan.tasks(
                        CUSTOMER,
                        SINCE,
                        day -> Optional.empty(),
                        two,
                        days("2025-02-01", "2025-05-01"),
                        Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KEEP, 2025-10-03", // in the National Day holiday of 1 to 8 October 2025
        "NEXT_WORKING_DAY, 2025-10-09",
        "PREVIOUS_WORKING_DAY, 2025-09-30"
    })
    void a_closed_day_moves_the_task_and_never_its_key(ClosedDayRule rule, LocalDate due) {
        InForce<CareProgramme> one = programme(rule, item("call", "c", "1 month", "1"));
        assertThat(CarePlan.tasks(
                        CUSTOMER,
                        LocalDate.of(2025, 9, 3),
                        "c",
                        one,
                        days("2025-10-01", "2025-11-01"),
                        Optional.of(CHINA)))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.dueOn()).isEqualTo(due);
                    assertThat(task.key()).isEqualTo("C-1001/call/2025-10-03");
                });
    }

    @Test
    void a_sample_is_drawn_without_chance_and_has_about_its_share() {
        InForce<CareProgramme> sample = programme(ClosedDayRule.KEEP, item("call", "c", "1 month", "0.10"));
        int drawn = 0;
        for (int i = 0; i < 20_000; i++) {
            drawn += CarePlan.tasks(
                            CustomerId.of("C-" + i),
                            SINCE,
                            "c",
                            sample,
                            days("2025-02-01", "2025-03-01"),
                            Optional.empty())
                    .size();
        }
        assertThat(drawn).isBetween(1873, 2127); // three standard deviations of a binomial around 2,000
        assertThat(CarePlan.isDrawn("C-1001/call/2025-02-28", BigDecimal.ONE)).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void planning_in_pieces_or_twice_gives_the_same_tasks_by_key(long seed) {
        Random random = new Random(seed);
        LocalDate since = SINCE.plusDays(random.nextInt(400));
        LocalDate from = since.plusDays(random.nextInt(800));
        LocalDate middle = from.plusDays(1 + random.nextInt(300));
        LocalDate until = middle.plusDays(1 + random.nextInt(300));
        List<CareTask> whole = plan(since, new DatePeriod(from, until));
        List<CareTask> pieces = new ArrayList<>(plan(since, new DatePeriod(from, middle)));
        pieces.addAll(plan(since, new DatePeriod(middle, until)));
        assertThat(pieces).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(whole);
        Set<String> keys = new HashSet<>();
        assertThat(whole).as("seed %s", seed).allSatisfy(task -> assertThat(keys.add(task.key()))
                .isTrue());
        assertThat(plan(since, new DatePeriod(since, until)))
                .as("seed %s", seed)
                .containsAll(whole);
    }

    private static List<CareTask> plan(LocalDate since, DatePeriod days) {
        return CarePlan.tasks(CUSTOMER, since, "a", SHIPPED, days, Optional.empty());
    }

    @Test
    void rules_that_mean_nothing_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("call", "c", "0 days", "1"))
                .withMessageContaining("care.items.call.every");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("call", "c", "2 hours", "1"))
                .withMessageContaining("2 hours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("call", "c", "1 day", "0"))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("call", "c", "1 day", "1.01"))
                .withMessageContaining("1.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme(ClosedDayRule.KEEP, item("call", "z", "1 day", "1")))
                .withMessageContaining("care.items.call.from was 'z'");
    }
}
