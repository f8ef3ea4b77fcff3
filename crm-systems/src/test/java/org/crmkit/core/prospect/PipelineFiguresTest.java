package org.crmkit.core.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.prospect.ProspectFlowTest.POLICY;
import static org.crmkit.core.prospect.ProspectFlowTest.at;
import static org.crmkit.core.prospect.ProspectFlowTest.origin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Rate;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.TimeRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PipelineFiguresTest {

    private static final TimeRange MARCH = TimeRange.of(at("2026-03-01T00:00"), at("2026-04-01T00:00"));

    /** A prospect that came to one stage a day, from a day on. */
    private static Prospect path(String id, String from, ProspectStage... stages) {
        List<Prospect.Entry> path = new ArrayList<>();
        LocalDate day = LocalDate.parse(from);
        for (ProspectStage stage : stages) {
            path.add(new Prospect.Entry(stage, at(day + "T00:00")));
            day = day.plusDays(1);
        }
        return new Prospect(
                origin(id, "浦东"),
                ProspectSigns.UNKNOWN,
                Optional.empty(),
                List.of(),
                path,
                path.get(path.size() - 1).at());
    }

    @Test
    void conversion_counts_those_that_came_in_the_period_and_moved_on_whenever() {
        PipelineFigures figures = PipelineFigures.of(
                List.of(
                        path("C-1", "2026-03-01", ProspectStage.FOUND, ProspectStage.QUALIFIED, ProspectStage.VISITING),
                        path("C-2", "2026-03-31", ProspectStage.FOUND, ProspectStage.QUALIFIED),
                        path("C-3", "2026-03-10", ProspectStage.FOUND, ProspectStage.LOST),
                        path("C-4", "2026-03-10", ProspectStage.FOUND),
                        path("C-5", "2026-02-28", ProspectStage.FOUND),
                        path("C-6", "2026-04-01", ProspectStage.FOUND)),
                MARCH);
        PipelineFigures.Stage found = figures.stages().get(0);
        assertThat(found.stage()).isEqualTo(ProspectStage.FOUND);
        assertThat(found.conversion()).isEqualTo(Rate.of(2, 4));
        assertThat(found.lost()).isEqualTo(1);
        assertThat(found.waiting()).isEqualTo(1);
        assertThat(figures.stages().get(1).conversion()).isEqualTo(Rate.of(1, 1));
        assertThat(figures.stages().get(3).conversion().fraction()).isEmpty();
        assertThat(figures.stages()).hasSize(4);
    }

    @Test
    void falling_back_is_no_conversion_and_coming_back_counts_once() {
        PipelineFigures back = PipelineFigures.of(
                List.of(path("C-1", "2026-03-01", ProspectStage.NEGOTIATING, ProspectStage.VISITING)), MARCH);
        assertThat(back.stages().get(3).conversion()).isEqualTo(Rate.of(0, 1));
        assertThat(back.stages().get(3).waiting()).isEqualTo(1);
        PipelineFigures again = PipelineFigures.of(
                List.of(path(
                        "C-1",
                        "2026-03-01",
                        ProspectStage.FOUND,
                        ProspectStage.LOST,
                        ProspectStage.FOUND,
                        ProspectStage.QUALIFIED)),
                MARCH);
        assertThat(again.stages().get(0).conversion()).isEqualTo(Rate.of(1, 1));
        assertThat(again.stages().get(0).lost()).isZero();
    }

    @Test
    void won_counts_only_what_is_over() {
        PipelineFigures figures = PipelineFigures.of(
                List.of(
                        path("C-1", "2026-03-01", ProspectStage.FOUND, ProspectStage.WON),
                        path("C-2", "2026-03-01", ProspectStage.FOUND, ProspectStage.LOST),
                        path("C-3", "2026-03-01", ProspectStage.FOUND),
                        path("C-4", "2026-02-01", ProspectStage.FOUND, ProspectStage.WON)),
                MARCH);
        assertThat(figures.won()).isEqualTo(Rate.of(1, 2));
        assertThat(PipelineFigures.of(List.of(), MARCH).won().fraction()).isEmpty();
    }

    private static final SearchPlan PLAN = new SearchPlan(
            Label.of("出口门窗", "Windows for export"),
            List.of(Label.same("A")),
            Label.of("区域分销商", "Regional distributors"),
            200,
            List.of(
                    new SearchPlan.Search("fair", FindingMethod.PRODUCT_SHOW, Label.of("建材展", "Building fair")),
                    new SearchPlan.Search("directory", FindingMethod.DIRECTORY, Label.of("协会名录", "Directory")),
                    new SearchPlan.Search("calls", FindingMethod.DIRECT_VISIT, Label.of("电话", "Calls"))));

    @Test
    void a_search_has_coverage_and_precision_and_the_most_precise_comes_first() {
        SearchPlan.Figures figures = PLAN.figures(
                Map.of("fair", new SearchPlan.Yield(40, 10, 4), "directory", new SearchPlan.Yield(60, 40, 30)));
        assertThat(figures.coverage()).isEqualTo(Rate.of(50, 200));
        assertThat(figures.precision()).isEqualTo(Rate.of(50, 100));
        assertThat(figures.contact()).isEqualTo(Rate.of(34, 50));
        assertThat(figures.reasons())
                .extracting(Reason::code)
                .containsExactly("search-precision", "search-precision", "search-found-nothing");
        assertThat(figures.reasons().get(0).text().en()).startsWith("Directory").contains("66.67%");
        assertThat(figures.reasons().get(2).text().en()).startsWith("Calls");
    }

    @Test
    void coverage_is_never_more_than_the_group_and_of_nothing_undefined() {
        assertThat(PLAN.figures(Map.of("fair", new SearchPlan.Yield(500, 300, 0)))
                        .coverage())
                .isEqualTo(Rate.of(200, 200));
        assertThat(PLAN.figures(Map.of()).precision().fraction()).isEmpty();
        assertThat(PLAN.figures(Map.of()).coverage().fraction()).contains(new BigDecimal("0.0000"));
    }

    @Test
    void a_search_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchPlan.Yield(1, 2, 0))
                .withMessageContaining("2 fitting");
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchPlan.Yield(2, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchPlan.Yield(2, 1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchPlan(PLAN.market(), List.of(), PLAN.ideal(), 0, PLAN.searches()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchPlan(PLAN.market(), List.of(), PLAN.ideal(), 1, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchPlan(
                        PLAN.market(),
                        List.of(),
                        PLAN.ideal(),
                        1,
                        List.of(PLAN.searches().get(0), PLAN.searches().get(0))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchPlan.Search("No slug", FindingMethod.DIRECTORY, Label.same("x")));
    }

    private static final ProspectApprovals APPROVALS = new ProspectApprovals(
            Span.parse("3 working days"), Span.parse("3 working days"), Span.parse("3 working days"));
    private static final ProspectTarget TARGET = new ProspectTarget(12, Money.parse("CNY 9000.00"));

    private static ProspectPolicy policy(
            int highest, int points, String first, String second, int visits, String idle) {
        ProspectPolicy.Criterion criterion = new ProspectPolicy.Criterion("need", Label.same("Need"), points);
        return new ProspectPolicy(
                highest,
                List.of(criterion),
                List.of(
                        new ProspectPolicy.Grade("b", Label.same("B"), new BigDecimal(first), Span.parse("1 month")),
                        new ProspectPolicy.Grade("a", Label.same("A"), new BigDecimal(second), Span.parse("2 weeks"))),
                visits,
                Span.parse(idle),
                Optional.of(APPROVALS),
                Optional.of(TARGET));
    }

    @Test
    void the_bounds_of_the_policy_are_kept_exactly() {
        ProspectPolicy policy = policy(1, 10, "0", "10", 1, "1 day");
        assertThat(policy.gradeOf(new BigDecimal("9.99")).slug()).isEqualTo("b");
        assertThat(policy.gradeOf(BigDecimal.TEN).slug()).isEqualTo("a");
        assertThat(policy.grade("none")).isEmpty();
        assertThat(policy(100, 1000, "0", "1", 1, "1 day").section()).isEqualTo("prospect");
        assertThatIllegalArgumentException().isThrownBy(() -> policy(0, 10, "0", "5", 1, "1 day"));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(101, 10, "0", "5", 1, "1 day"));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(5, 0, "0", "5", 1, "1 day"));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(5, 1001, "0", "5", 1, "1 day"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(5, 10, "1", "5", 1, "1 day"))
                .withMessageContaining("begin at 0");
        assertThatIllegalArgumentException().isThrownBy(() -> policy(5, 10, "0", "0", 1, "1 day"));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(5, 10, "0", "10.01", 1, "1 day"));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(5, 10, "0", "5", 0, "1 day"));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(5, 10, "0", "5", 1, "0 days"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProspectPolicy.Criterion("No", Label.same("x"), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ProspectPolicy.Grade("No", Label.same("x"), BigDecimal.ZERO, Span.parse("1 day")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ProspectPolicy.Grade("a", Label.same("x"), BigDecimal.ZERO, Span.parse("0 days")));
        ProspectPolicy.Criterion one = policy.criteria().get(0);
        ProspectPolicy.Grade b = policy.grades().get(0);
        Span day = Span.parse("1 day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectPolicy(
                        5, List.of(), List.of(b), 1, day, Optional.of(APPROVALS), Optional.of(TARGET)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectPolicy(
                        5, List.of(one), List.of(), 1, day, Optional.of(APPROVALS), Optional.of(TARGET)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectPolicy(
                        5, List.of(one, one), List.of(b), 1, day, Optional.of(APPROVALS), Optional.of(TARGET)))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectPolicy(
                        5, List.of(one), List.of(b, b), 1, day, Optional.of(APPROVALS), Optional.of(TARGET)))
                .withMessageContaining("twice");
    }

    @Test
    void its_facts_are_paths() {
        assertThat(policy(5, 10, "0", "5", 4, "30 days").facts())
                .extracting(f -> f.key() + " = " + f.value().spelled())
                .containsExactly(
                        "prospect.highest-rating = 5",
                        "prospect.criteria.need.name = Need",
                        "prospect.criteria.need.points = 10",
                        "prospect.grades.b.name = B",
                        "prospect.grades.b.from = 0",
                        "prospect.grades.b.visit-every = 1 month",
                        "prospect.grades.a.name = A",
                        "prospect.grades.a.from = 5",
                        "prospect.grades.a.visit-every = 2 weeks",
                        "prospect.visits-per-day = 4",
                        "prospect.idle-after = 30 days",
                        "prospect.approvals.grade = 3 working days",
                        "prospect.approvals.plan = 3 working days",
                        "prospect.approvals.offer = 3 working days",
                        "prospect.target.new-customers = 12",
                        "prospect.target.budget = CNY 9000.00");
        assertThat(POLICY.policy().facts()).extracting(RuleFact::key).doesNotHaveDuplicates();
        assertThat(POLICY.policy().tables()).hasSize(2);
    }
}
