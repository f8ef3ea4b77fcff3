package org.crmkit.core.relationship.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.relationship.programme.SalesStatistics.Period;
import org.crmkit.core.relationship.programme.SalesStatistics.Row;
import org.crmkit.core.relationship.programme.SalesStatistics.Sale;
import org.crmkit.core.relationship.programme.SalesStatistics.Unit;
import org.crmkit.core.relationship.programme.TargetList.Criterion;
import org.crmkit.core.relationship.programme.TargetList.Facts;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ProgrammeDeskTest {

    private static final InForce<ProgrammePolicy> POLICY =
            CompleteRulebook.load().inForceIfAny(ProgrammePolicy.class).orElseThrow();
    private static final LocalDate START = LocalDate.parse("2026-01-01");

    private final InMemoryStore store = new InMemoryStore();
    private final ProgrammeDesk desk = new ProgrammeDesk(
            ProgrammeDesk.Runs.in(store),
            store,
            PolicySource.always(POLICY),
            Clock.fixed(Instant.parse("2026-03-01T01:00:00Z"), ZoneOffset.UTC));

    private static String outcome(Outcome<ProgrammeRun> move) {
        return move.fold(
                done -> "made " + done.events().size(),
                refused -> refused.reasons().get(0).code());
    }

    private ProgrammeRun run() {
        return ProgrammeDesk.Runs.in(store).find("P-1").orElseThrow().state();
    }

    private static Programme rules(String slug) {
        return POLICY.policy().programme(slug).orElseThrow();
    }

    @Test
    void stages_are_done_in_order_with_evidence_each_due_after_the_one_before() {
        assertThat(outcome(desk.finish("P-1", "database", "D-1", START))).isEqualTo("run-unknown");
        assertThat(outcome(desk.start("P-1", "six-step", "shop-1", START))).isEqualTo("programme-unknown");
        assertThat(outcome(desk.start("P-1", "five-step", "shop-1", START))).isEqualTo("made 1");
        assertThat(outcome(desk.start("P-1", "five-step", "shop-1", START))).isEqualTo("made 0");
        assertThat(outcome(desk.start("P-1", "ten-step", "shop-1", START))).isEqualTo("id-taken");
        assertThat(outcome(desk.start("P-1", "five-step", "shop-2", START))).isEqualTo("id-taken");
        assertThat(run().dueOn(rules("five-step"))).contains(LocalDate.parse("2026-03-01"));
        assertThat(outcome(desk.finish("P-1", "analysis", "D-2", START))).isEqualTo("stage-out-of-order");
        assertThat(outcome(desk.finish("P-1", "dance", "D-2", START))).isEqualTo("stage-unknown");
        assertThat(outcome(desk.finish("P-1", "database", "", START))).isEqualTo("evidence-missing");
        assertThat(outcome(desk.finish("P-1", "database", "D-1", START.minusDays(1))))
                .isEqualTo("earlier-than-stage-before");
        assertThat(outcome(desk.finish("P-1", "database", "D-1", START))).isEqualTo("made 1");
        assertThat(outcome(desk.finish("P-1", "database", "D-1", START))).isEqualTo("made 0");
        assertThat(run().dueOn(rules("five-step"))).contains(LocalDate.parse("2026-02-01"));
        for (String stage : List.of("analysis", "target", "grading", "selling")) {
            desk.finish("P-1", stage, "D", START.plusDays(9));
        }
        assertThat(run().next(rules("five-step"))).isEmpty();
        assertThat(run().dueOn(rules("five-step"))).isEmpty();
        assertThat(store.events()).hasSize(6);
    }

    @Test
    void the_seeds_name_five_and_ten_steps() {
        assertThat(rules("five-step").stages()).hasSize(5); // domain.md A13
        assertThat(rules("ten-step").stages()).hasSize(10); // domain.md A15
    }

    @Test
    void a_grade_begins_at_its_amount() {
        assertThat(grade("9999.99")).isEqualTo("general");
        assertThat(grade("10000.00")).isEqualTo("important");
        assertThat(grade("49999.99")).isEqualTo("important");
        assertThat(grade("50000.00")).isEqualTo("top");
        assertThat(grade("-1.00")).isEqualTo("general");
    }

    private static String grade(String amount) {
        return POLICY.policy().grade(Money.parse("CNY " + amount)).slug();
    }

    @Test
    void a_target_list_says_why_each_customer_is_on_it_or_not() {
        List<Facts> customers =
                List.of(facts("C-2", "5", "teacher"), facts("C-1", "3", "teacher"), facts("C-3", "2.9", "driver"));
        TargetList list = TargetList.of(
                customers,
                List.of(
                        Criterion.atLeast("purchases", "3"),
                        Criterion.atMost("purchases", "4"),
                        Criterion.oneOf("occupation", "teacher", "nurse")));

        assertThat(list.picked()).singleElement().satisfies(entry -> {
            assertThat(entry.customer()).isEqualTo(CustomerId.of("C-1"));
            assertThat(entry.reasons()).hasSize(3);
        });
        assertThat(list.leftOut().get(0).reasons().get(0).text().en())
                .isEqualTo("Not met (purchases <= 4): purchases = 5.");
        assertThat(list.leftOut().get(1).reasons()).hasSize(2);
        Facts unknown = new Facts(CustomerId.of("C-9"), Map.of(), Map.of());
        assertThat(TargetList.of(
                                List.of(unknown),
                                List.of(Criterion.atMost("purchases", "4"), Criterion.oneOf("occupation", "x")))
                        .leftOut()
                        .get(0)
                        .reasons())
                .hasSize(2);
        assertThat(TargetList.of(List.of(unknown), List.of()).picked()).hasSize(1);
    }

    private static Facts facts(String id, String purchases, String occupation) {
        return new Facts(
                CustomerId.of(id), Map.of("purchases", new BigDecimal(purchases)), Map.of("occupation", occupation));
    }

    @Test
    void sales_add_up_by_period_and_unit_and_to_the_same_whole() {
        List<Sale> sales = List.of(
                sale("2026-01-31", "south", "10.00"),
                sale("2026-01-01", "north", "5.00"),
                sale("2026-02-01", "south", "-1.00"),
                sale("2027-02-01", "south", "2.00"));

        assertThat(SalesStatistics.of(sales, Period.MONTH, Unit.OUTLET).rows())
                .containsExactly(
                        new Row("2026-01", "north", 1, Money.parse("CNY 5.00")),
                        new Row("2026-01", "south", 1, Money.parse("CNY 10.00")),
                        new Row("2026-02", "south", 1, Money.parse("CNY -1.00")),
                        new Row("2027-02", "south", 1, Money.parse("CNY 2.00")));
        assertThat(SalesStatistics.of(sales, Period.YEAR, Unit.COMPANY).rows())
                .containsExactly(
                        new Row("2026", "all", 3, Money.parse("CNY 14.00")),
                        new Row("2027", "all", 1, Money.parse("CNY 2.00")));
        assertThat(SalesStatistics.of(sales, Period.DAY, Unit.PRODUCT).rows())
                .extracting(Row::unit)
                .containsOnly("?");
    }

    private static Sale sale(String day, String outlet, String amount) {
        return new Sale(LocalDate.parse(day), Map.of(Unit.OUTLET, outlet), Money.parse("CNY " + amount));
    }

    @Test
    void the_draft_says_what_is_wrong_with_its_path() {
        for (List<String> change : List.of(
                List.of("from: CNY 0.00}", "from: CNY 1.00}", "programme.grades.general.from"),
                List.of("from: CNY 50000.00}", "from: CNY 10000.00}", "programme.grades.top.from"),
                List.of(
                        "zh: 分级结果, en: Result of the grading}, within: 2 weeks",
                        "zh: 分级结果, en: Result of the grading}, within: 2 hours",
                        "programme.programmes.five-step.stages.grading.within"))) {
            assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed(change.get(0), change.get(1))))
                    .as(change.get(1))
                    .extracting(problem -> problem.path())
                    .containsExactly(change.get(2));
        }
    }
}
