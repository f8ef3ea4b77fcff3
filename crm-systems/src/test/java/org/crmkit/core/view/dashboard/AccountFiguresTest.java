package org.crmkit.core.view.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.view.dashboard.FigureFixtures.CLERK;
import static org.crmkit.core.view.dashboard.FigureFixtures.CNY;
import static org.crmkit.core.view.dashboard.FigureFixtures.MARCH;
import static org.crmkit.core.view.dashboard.FigureFixtures.VERSION;
import static org.crmkit.core.view.dashboard.FigureFixtures.account;
import static org.crmkit.core.view.dashboard.FigureFixtures.assessment;
import static org.crmkit.core.view.dashboard.FigureFixtures.at;
import static org.crmkit.core.view.dashboard.FigureFixtures.cny;
import static org.crmkit.core.view.dashboard.FigureFixtures.id;
import static org.crmkit.core.view.dashboard.FigureFixtures.look;
import static org.crmkit.core.view.dashboard.FigureFixtures.march;
import static org.crmkit.core.view.dashboard.FigureFixtures.raise;
import static org.crmkit.core.view.dashboard.FigureFixtures.rules;
import static org.crmkit.core.view.dashboard.FigureFixtures.trend;
import static org.crmkit.core.view.dashboard.FigureFixtures.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.churn.ChurnFigures;
import org.crmkit.core.churn.RetentionCase;
import org.crmkit.core.churn.RetentionState;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditEvent;
import org.crmkit.core.credit.grant.GrantEvent;
import org.crmkit.core.credit.ledger.Aging;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.groupaccount.GoalReview;
import org.crmkit.core.groupaccount.GoalSheet;
import org.crmkit.core.groupaccount.GroupAccountPolicy;
import org.crmkit.core.groupaccount.GroupCounts;
import org.crmkit.core.groupaccount.MissCause;
import org.crmkit.core.groupaccount.MonthlyGoal;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountPolicy;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.ProgrammeStep;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.prospect.DevelopmentRecord;
import org.crmkit.core.prospect.FindingMethod;
import org.crmkit.core.prospect.PipelineFigures;
import org.crmkit.core.prospect.Prospect;
import org.crmkit.core.prospect.ProspectSource;
import org.crmkit.core.prospect.ProspectStage;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.servicequality.Inspection;
import org.crmkit.core.servicequality.QualityFigures;
import org.crmkit.core.servicequality.QualityPolicy;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;

class AccountFiguresTest {

    @Test
    void key_accounts_show_plans_stock_takings_and_who_drifts_away() {
        StockTaking before = look(LocalDate.of(2025, 12, 1), "100000.00", "90", march(1), 0);
        StockTaking bad = look(march(2), "40000.00", "60", LocalDate.of(2025, 6, 1), 9);
        KeyAccount drifting = account("C-1", KeyAccountType.STRATEGIC, List.of(before, bad), true);
        KeyAccount fresh =
                account("C-2", KeyAccountType.GROUP, List.of(look(march(9), "1.00", "90", march(9), 0)), false);
        KeyAccount stale = account(
                "C-3", KeyAccountType.GROUP, List.of(look(LocalDate.of(2020, 1, 1), "1.00", "90", march(9), 0)), false);

        KeyAccountFigures figures =
                KeyAccountFigures.of(List.of(drifting, fresh, stale), rules(KeyAccountPolicy.class), MARCH);
        Panel panel = figures.panel();

        assertThat(figures.types()).isEqualTo(Map.of(KeyAccountType.STRATEGIC, 1L, KeyAccountType.GROUP, 2L));
        assertThat(value(panel, "drifting")).isEqualTo("100% (1 of 1)");
        assertThat(value(panel, "stock-in-time")).isEqualTo("66.67% (2 of 3)");
        assertThat(value(panel, "planned")).isEqualTo("0% (0 of 3)");
        assertThat(value(panel, "club")).isEqualTo("33.33% (1 of 3)");
        assertThat(figures.next()).isEqualTo(Map.of(ProgrammeStep.SELECTION, 3L));
        assertThat(trend(panel, "stock-takings")).containsExactly("0", "1", "1", "0", "0", "0");
    }

    @Test
    void goals_are_counted_by_the_first_day_of_their_month() {
        InForce<GroupAccountPolicy> policy = rules(GroupAccountPolicy.class);
        GroupCounts counts = new GroupCounts(1, 1, 1);
        MonthlyGoal goal = MonthlyGoal.of(YearMonth.of(2026, 3), cny("1000.00"), cny("0.00"), counts, policy);
        GoalReview reached = new GoalReview(goal, goal.sales(), counts, List.of(), List.of());
        GoalReview missed = new GoalReview(goal, cny("0.00"), counts, List.of(), List.of(MissCause.CARELESS_PLAN));
        MonthlyGoal april = MonthlyGoal.of(YearMonth.of(2026, 4), cny("1000.00"), cny("0.00"), counts, policy);
        List<GoalSheet> sheets = List.of(
                new GoalSheet(CLERK, goal, Optional.of(reached), VERSION),
                new GoalSheet(StaffId.of("s-2"), goal, Optional.of(missed), VERSION),
                new GoalSheet(StaffId.of("s-3"), goal, Optional.empty(), VERSION),
                new GoalSheet(CLERK, april, Optional.empty(), VERSION));

        GroupAccountFigures figures = GroupAccountFigures.of(sheets, CNY, MARCH);
        Panel panel = figures.panel();

        assertThat(value(panel, "goals")).isEqualTo("3");
        assertThat(value(panel, "reviewed")).isEqualTo("66.67% (2 of 3)");
        assertThat(value(panel, "attained")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "attainment")).isEqualTo("50%");
        assertThat(value(panel, "cause-careless-plan")).isEqualTo("1");
        assertThat(GroupAccountFigures.of(List.of(), CNY, MARCH).attainment().value())
                .isEmpty();
    }

    @Test
    void credit_shows_what_was_decided_and_what_of_the_debt_is_past_due() {
        List<DomainEvent> events = List.of(
                new CreditEvent.CreditReserved(new CreditDecision.Approved(assessment("k1", 2)), at(3)),
                new CreditEvent.CreditReserved(new CreditDecision.Approved(assessment("k2", 9)), at(10)),
                new CreditEvent.CreditDeclined(new CreditDecision.Declined(assessment("k3", 9), cny("1.00"))),
                new GrantEvent.LimitRaised(raise()));
        List<Aging> agings = List.of(
                new Aging(march(31), cny("75.00"), List.of(new Aging.Band(Label.same("1-30"), cny("25.00")))),
                new Aging(march(31), cny("100.00"), List.of()));

        Panel panel = CreditFigures.of(events, agings, CNY, MARCH).panel();

        assertThat(value(panel, "requests")).isEqualTo("3");
        assertThat(value(panel, "approved")).isEqualTo("66.67% (2 of 3)");
        assertThat(value(panel, "referred")).isEqualTo("0% (0 of 3)");
        assertThat(value(panel, "raised")).isEqualTo("1");
        assertThat(value(panel, "lowered")).isEqualTo("0");
        assertThat(value(panel, "open")).isEqualTo("CNY 200.00");
        assertThat(value(panel, "overdue")).isEqualTo("CNY 25.00");
        assertThat(value(panel, "overdue-share")).isEqualTo("12.5%");
        assertThat(trend(panel, "approved").subList(1, 3)).containsExactly("100% (1 of 1)", "50% (1 of 2)");
        assertThat(CreditFigures.of(List.of(), List.of(), CNY, MARCH)
                        .overdueShare()
                        .value())
                .isEmpty();
    }

    @Test
    void prospects_quality_and_churn_are_shown_by_the_figures_their_rooms_have() {
        Prospect prospect = new Prospect(
                new Prospect.Origin(id("C-9"), "east", CLERK, ProspectSource.MEDIA, FindingMethod.DIRECT_VISIT),
                ProspectSigns.UNKNOWN,
                Optional.empty(),
                List.<DevelopmentRecord>of(),
                List.of(new Prospect.Entry(ProspectStage.FOUND, at(2)), new Prospect.Entry(ProspectStage.LOST, at(3))),
                at(3));
        Panel found = Panels.of(PipelineFigures.of(List.of(prospect), MARCH.range()), List.of(prospect), MARCH);
        assertThat(value(found, "won")).isEqualTo("0% (0 of 1)");
        assertThat(value(found, "lost-found")).isEqualTo("1");
        assertThat(value(found, "conversion-visiting")).startsWith("- (");

        InForce<QualityPolicy> quality = rules(QualityPolicy.class);
        List<Inspection> inspections = List.of(
                new Inspection("premises", "outlet-1", new BigDecimal("95"), march(2), CLERK),
                new Inspection("premises", "outlet-2", new BigDecimal("80"), march(3), CLERK));
        Panel inspected = Panels.of(
                QualityFigures.of(inspections, List.of(), MARCH.period(), quality), inspections, quality, MARCH);
        assertThat(value(inspected, "standard-premises")).isEqualTo("50% (1 of 2)");
        assertThat(trend(inspected, "conforming").get(1)).isEqualTo("50% (1 of 2)");

        RetentionCase open = new RetentionCase(
                "r-1",
                id("C-1"),
                Optional.empty(),
                List.of(new RetentionCase.Step(RetentionState.WARNED, march(2), CLERK, Optional.of(march(30)))),
                VERSION);
        Panel churn = Panels.of(
                ChurnFigures.of(
                        MARCH.period(), Set.of(id("C-1"), id("C-2")), Set.of(id("C-2")), List.of(), List.of(open)),
                List.of(open),
                MARCH);
        assertThat(value(churn, "retention")).isEqualTo("50% (1 of 2)");
        assertThat(value(churn, "overdue")).isEqualTo("1");
        assertThat(trend(churn, "warned").get(1)).isEqualTo("1");
    }
}
