package org.crmkit.core.view.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.aftersales.AfterSalesPolicy;
import org.crmkit.core.aftersales.CaseMove;
import org.crmkit.core.aftersales.CaseState;
import org.crmkit.core.aftersales.Entitlement;
import org.crmkit.core.aftersales.Fault;
import org.crmkit.core.aftersales.FaultCause;
import org.crmkit.core.aftersales.FaultStatistics;
import org.crmkit.core.aftersales.PurchaseId;
import org.crmkit.core.aftersales.Repair;
import org.crmkit.core.aftersales.ReturnFile;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.aftersales.ServiceCaseId;
import org.crmkit.core.aftersales.ServiceRequest;
import org.crmkit.core.callcenter.BrokenPromise;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.Kpi;
import org.crmkit.core.callcenter.KpiReading;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.churn.ChurnFigures;
import org.crmkit.core.churn.RetentionCase;
import org.crmkit.core.churn.RetentionState;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintFigures;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintPolicy;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.Discovery;
import org.crmkit.core.complaint.DiscoverySource;
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.credit.CreditAssessment;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditEvent;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.grant.CreditChange;
import org.crmkit.core.credit.grant.GrantEvent;
import org.crmkit.core.credit.ledger.Aging;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.FileLoan;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.MissingCounts;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.groupaccount.GoalReview;
import org.crmkit.core.groupaccount.GoalSheet;
import org.crmkit.core.groupaccount.GroupAccountPolicy;
import org.crmkit.core.groupaccount.GroupCounts;
import org.crmkit.core.groupaccount.MissCause;
import org.crmkit.core.groupaccount.MonthlyGoal;
import org.crmkit.core.information.Consent;
import org.crmkit.core.information.LegalHold;
import org.crmkit.core.information.LoanRegister;
import org.crmkit.core.information.PrivacyFile;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountLevel;
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
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactState;
import org.crmkit.core.relationship.Gift;
import org.crmkit.core.relationship.RelationshipPolicy;
import org.crmkit.core.relationship.Reminder;
import org.crmkit.core.relationship.ReminderKind;
import org.crmkit.core.relationship.VisitOutline;
import org.crmkit.core.relationship.programme.Programme;
import org.crmkit.core.relationship.programme.ProgrammePolicy;
import org.crmkit.core.relationship.programme.ProgrammeRun;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Rate;
import org.crmkit.core.score.Reason;
import org.crmkit.core.servicequality.Inspection;
import org.crmkit.core.servicequality.QualityFigures;
import org.crmkit.core.servicequality.QualityPolicy;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.survey.SatisfactionGrade;
import org.crmkit.core.survey.SatisfactionIndex;
import org.crmkit.core.survey.SurveyEvent;
import org.crmkit.core.survey.SurveyId;
import org.crmkit.core.survey.SurveyPolicy;
import org.crmkit.core.survey.SurveyReport;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.tier.TierEvent;
import org.crmkit.core.tier.TierFile;
import org.crmkit.core.tier.TierHistory;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.care.CareTask;
import org.crmkit.core.tier.points.PointsAccount;
import org.crmkit.core.tier.points.PointsEntry;
import org.crmkit.core.tier.points.PointsMovement;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.WorkingHours;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final Rulebook RULES = CompleteRulebook.load();
    private static final RulebookVersion VERSION = RULES.version();
    private static final ZoneId ZONE = RULES.zone();
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Window MARCH =
            Window.of(DatePeriod.ofDays(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)), Window.Step.WEEK, ZONE);
    private static final StaffId CLERK = StaffId.of("s-1");

    private static <P extends RulePart> InForce<P> rules(Class<P> room) {
        return RULES.inForceIfAny(room).orElseThrow();
    }

    private static CustomerId id(String id) {
        return CustomerId.of(id);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static Instant at(int day) {
        return march(day).atTime(10, 0).atZone(ZONE).toInstant();
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static String value(Panel panel, String key) {
        return panel.figure(key).orElseThrow().value().label().en();
    }

    private static List<String> trend(Panel panel, String key) {
        return panel.trend(key).orElseThrow().points().stream()
                .map(point -> point.value().label().en())
                .toList();
    }

    @Test
    void customers_are_counted_by_kind_and_stage_with_those_at_risk_out_of_those_who_buy() {
        List<Customer> customers = List.of(
                person("C-1", Lifecycle.ACTIVE, march(2)),
                person("C-2", Lifecycle.AT_RISK, march(31)),
                person("C-3", Lifecycle.WON_BACK, LocalDate.of(2026, 2, 28)),
                person("C-4", Lifecycle.LOST, LocalDate.of(2026, 4, 1)));

        Panel panel = CustomerFigures.of(customers, MissingCounts.over(List.of()), MARCH)
                .panel();

        assertThat(value(panel, "at-risk")).isEqualTo("33.33% (1 of 3)");
        assertThat(value(panel, "complete")).isEqualTo("- (No file was looked at)");
        assertThat(value(panel, "stage-lost")).isEqualTo("1");
        assertThat(value(panel, "stage-closed")).isEqualTo("0");
        assertThat(value(panel, "kind-individual")).isEqualTo("4");
        assertThat(value(panel, "registered")).isEqualTo("2");
        assertThat(trend(panel, "new-customers")).containsExactly("0", "1", "0", "0", "0", "1");
    }

    private static Customer person(String id, Lifecycle stage, LocalDate since) {
        return new Customer.Individual(CustomerHeader.of(id(id), "Fictional", since, stage));
    }

    @Test
    void levels_are_shares_of_all_and_changes_are_counted_up_and_down() {
        List<TierLevel> levels = RULES.tier().levels();
        String low = levels.get(0).slug();
        String high = levels.get(1).slug();
        List<TierFile> files = List.of(file("C-1", low), file("C-2", high), file("C-3", low), file("C-4", "gone"));
        List<TierEvent.TierChanged> changed = List.of(
                changed(at(2), low, high),
                changed(at(3), high, low),
                changed(at(4), low, high),
                changed(at(1).minus(Duration.ofDays(2)), low, high));

        Panel panel = TierFigures.of(files, changed, RULES.inForce(Rulebook::tier), MARCH)
                .panel();

        assertThat(value(panel, "level-" + low)).isEqualTo("50% (2 of 4)");
        assertThat(value(panel, "level-gone")).isEqualTo("25% (1 of 4)");
        assertThat(value(panel, "raised")).isEqualTo("2");
        assertThat(value(panel, "lowered")).isEqualTo("1");
        assertThat(trend(panel, "changes")).containsExactly("0", "3", "0", "0", "0", "0");
    }

    private static TierFile file(String id, String level) {
        return new TierFile(id(id), TierHistory.of(List.of()), level, march(1));
    }

    private static TierEvent.TierChanged changed(Instant at, String from, String to) {
        return new TierEvent.TierChanged(at, VERSION, id("C-1"), from, to, march(1), List.of());
    }

    @Test
    void points_that_expired_are_a_share_of_those_that_left() {
        PointsAccount account = PointsAccount.from(
                List.of(
                        new PointsEntry.Adjusted("a", march(1), 100, "welcome"),
                        new PointsEntry.Redeemed("r", march(10), 30)),
                RULES.inForceIfAny(Rulebook::points).orElseThrow(),
                day -> RULES.tier().levels().get(0).slug(),
                march(31));

        Panel panel = PointsFigures.of(List.of(account), MARCH).panel();
        PointsFigures none = PointsFigures.of(List.of(), MARCH);

        assertThat(value(panel, "balance")).isEqualTo("70");
        assertThat(value(panel, "points-adjusted")).isEqualTo("100");
        assertThat(value(panel, "points-redeemed")).isEqualTo("-30");
        assertThat(value(panel, "expired")).isEqualTo("0% (0 of 30)");
        assertThat(none.expired().value()).isEmpty();
        assertThat(none.points()).containsEntry(PointsMovement.Kind.EARNED, 0L);
    }

    @Test
    void care_is_done_as_far_as_its_keys_say() {
        List<CareTask> tasks = List.of(care("C-1", "a", 2), care("C-2", "a", 3), care("C-3", "b", 4));
        CareTask later = new CareTask(
                id("C-1"),
                "news",
                "a",
                Label.same("news"),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 1),
                VERSION);

        Panel panel = CareFigures.of(
                        List.of(tasks.get(0), tasks.get(1), tasks.get(2), later),
                        Set.of(tasks.get(0).key(), later.key()),
                        MARCH)
                .panel();

        assertThat(value(panel, "due")).isEqualTo("3");
        assertThat(value(panel, "done")).isEqualTo("33.33% (1 of 3)");
        assertThat(value(panel, "class-a")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "class-b")).isEqualTo("0% (0 of 1)");
    }

    private static CareTask care(String customer, String careClass, int day) {
        return new CareTask(id(customer), "news", careClass, Label.same("news"), march(day), march(day), VERSION);
    }

    private static Contact contact(
            String id, ContactKind kind, ContactState state, int day, Optional<Boolean> adopted) {
        return new Contact(
                id,
                kind,
                id("C-1"),
                CLERK,
                at(day),
                state,
                VisitOutline.blank(),
                Optional.empty(),
                adopted,
                at(day),
                VERSION);
    }

    @Test
    void relations_show_meetings_proposals_gifts_and_what_is_overdue() {
        List<Contact> contacts = List.of(
                contact("1", ContactKind.VISIT, ContactState.HELD, 2, Optional.empty()),
                contact("2", ContactKind.VISIT, ContactState.CANCELLED, 3, Optional.empty()),
                contact("3", ContactKind.TOUR, ContactState.HELD, 9, Optional.empty()),
                contact("4", ContactKind.VISIT, ContactState.OPEN, 10, Optional.empty()),
                contact("5", ContactKind.PROPOSAL, ContactState.THANKED, 11, Optional.of(true)),
                contact("6", ContactKind.PROPOSAL, ContactState.THANKED, 11, Optional.of(false)));
        List<Gift> gifts = List.of(
                new Gift("g1", id("C-1"), CLERK, cny("80.00"), march(5), Optional.empty()),
                new Gift("g2", id("C-1"), CLERK, cny("20.00"), LocalDate.of(2026, 4, 1), Optional.empty()));
        List<Reminder> reminders = List.of(
                new Reminder(ReminderKind.NEVER_BOUGHT, id("C-1"), Optional.empty(), march(1), march(2), VERSION));

        RelationshipFigures figures = RelationshipFigures.of(
                contacts, gifts, reminders, PolicySource.always(rules(RelationshipPolicy.class)), CNY, MARCH, at(31));
        Panel panel = figures.panel();

        assertThat(value(panel, "took-place")).isEqualTo("66.67% (2 of 3)");
        assertThat(value(panel, "adopted")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "overdue")).isEqualTo("1");
        assertThat(value(panel, "gift-value")).isEqualTo("CNY 80.00");
        assertThat(figures.held()).isEqualTo(Map.of(ContactKind.VISIT, 1L, ContactKind.TOUR, 1L));
        assertThat(figures.reminders()).isEqualTo(Map.of(ReminderKind.NEVER_BOUGHT, 1L));
        assertThat(trend(panel, "meetings")).containsExactly("0", "1", "1", "0", "0", "0");
    }

    @Test
    void an_edition_that_is_not_on_the_shelf_is_asked_for() {
        InForce<RelationshipPolicy> other =
                InForce.of(rules(RelationshipPolicy.class).policy(), RulebookVersion.of("other", "1"));
        List<Contact> contacts = List.of(contact("1", ContactKind.VISIT, ContactState.OPEN, 2, Optional.empty()));

        assertThatIllegalStateException()
                .isThrownBy(() -> RelationshipFigures.of(
                        contacts, List.of(), List.of(), PolicySource.always(other), CNY, MARCH, at(31)))
                .withMessageContaining(VERSION.toString());
    }

    @Test
    void programmes_count_stages_done_and_those_whose_next_is_overdue() {
        InForce<ProgrammePolicy> policy = rules(ProgrammePolicy.class);
        Programme programme = policy.policy().programmes().get(0);
        String first = programme.stages().get(0).slug();
        ProgrammeRun late =
                new ProgrammeRun("r-1", programme.slug(), "east", LocalDate.of(2024, 1, 1), Map.of(), VERSION);
        ProgrammeRun inTime = new ProgrammeRun(
                "r-2",
                programme.slug(),
                "west",
                march(20),
                Map.of(first, new ProgrammeRun.Done(march(30), "D-1")),
                VERSION);

        Panel panel = ProgrammeFigures.of(List.of(late, inTime), PolicySource.always(policy), MARCH)
                .panel();

        assertThat(value(panel, "in-time")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "finished")).isEqualTo("0% (0 of 2)");
        assertThat(value(panel, "stages")).isEqualTo("1");
    }

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

    private static StockTaking look(
            LocalDate day, String sales, String satisfaction, LocalDate contact, int complaints) {
        return new StockTaking(day, cny(sales), new BigDecimal(satisfaction), contact, complaints, true);
    }

    private static KeyAccount account(String id, KeyAccountType type, List<StockTaking> looks, boolean club) {
        return new KeyAccount(
                id(id),
                type,
                Set.of(KeyAccountLevel.PROVINCE),
                Map.of(),
                Map.of(),
                Optional.empty(),
                looks,
                club,
                LocalDate.of(2020, 1, 1),
                at(1));
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

    private static CreditAssessment assessment(String key, int day) {
        return new CreditAssessment(
                CreditRequest.of(id("C-1"), cny("10.00"), IdempotencyKey.of(key)),
                at(day),
                List.of(),
                List.of(Reason.of("within-limit", "未超限", "within the limit")),
                VERSION);
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

    private static CreditChange raise() {
        return new CreditChange(
                id("C-1"),
                IdempotencyKey.of("A-1"),
                CreditLimit.cashOnly(CNY),
                IndividualLimit.permanent(CreditLimit.of(cny("30000.00")), march(2)),
                "b",
                "b",
                "growth",
                Officer.of("o-1", "sales"),
                List.of(),
                at(2),
                VERSION);
    }

    @ParameterizedTest
    @CsvSource({"80, REACHED", "79.99, MISSED"})
    void an_index_is_set_against_its_target_and_a_secret_one_stays_secret(BigDecimal index, Target.Standing standing) {
        InForce<SurveyPolicy> policy = rules(SurveyPolicy.class);
        SatisfactionIndex known = new SatisfactionIndex.Known(index, SatisfactionGrade.SATISFIED, List.of());
        SatisfactionIndex secret = new SatisfactionIndex.Undefined(List.of(Reason.of("too-few", "过少", "too few")));
        List<SurveyEvent.SheetRecorded> sheets =
                List.of(new SurveyEvent.SheetRecorded(SurveyId.of("S-1"), at(2), VERSION, "all"));

        Panel panel = SurveyFigures.of(
                        List.of(),
                        List.of(report("S-2", Rate.of(1, 100), secret), report("S-1", Rate.of(60, 100), known)),
                        sheets,
                        policy,
                        MARCH)
                .panel();

        assertThat(value(panel, "responses")).isEqualTo("30.5% (61 of 200)");
        assertThat(panel.figure("index-1").flatMap(Figure::target).map(Target::standing))
                .contains(standing);
        assertThat(value(panel, "index-2")).isEqualTo("- (too few)");
        assertThat(panel.figure("index-2").flatMap(Figure::target).map(Target::standing))
                .contains(Target.Standing.UNDEFINED);
        assertThat(trend(panel, "sheets")).containsExactly("0", "1", "0", "0", "0", "0");
    }

    private static SurveyReport report(String id, Rate responses, SatisfactionIndex index) {
        return new SurveyReport(SurveyId.of(id), VERSION, responses, 0, List.of(), List.of(), index, List.of());
    }

    private static ServiceCase repair(String id, Optional<Fault> fault, CaseState state, ServiceCase.Step... steps) {
        Repair repair = fault.map(found -> new Repair(
                        Optional.of(new Repair.Diagnosis(
                                found,
                                PersonalText.of("found"),
                                new Entitlement.NotCovered(List.of(Reason.of("misuse", "人为", "misuse")), VERSION),
                                false)),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .orElse(new Repair(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty()));
        return new ServiceCase(
                ServiceRequest.of(ServiceCaseId.of(id), id("C-1"), "repair", at(2), PersonalText.of("wish")),
                state,
                VERSION,
                List.of(steps),
                Optional.empty(),
                repair);
    }

    @Test
    void after_sales_shows_what_was_finished_in_time_and_what_was_wrong() {
        ServiceCase soon = repair(
                "S-1",
                Optional.of(new Fault("motor", true, FaultCause.MISUSE)),
                CaseState.DONE,
                new ServiceCase.Step(CaseMove.Kind.FINISH, at(2).plusSeconds(60)));
        ServiceCase late = repair(
                "S-2",
                Optional.of(new Fault("handle", false, FaultCause.DEFECT)),
                CaseState.DONE,
                new ServiceCase.Step(CaseMove.Kind.FINISH, at(3)),
                new ServiceCase.Step(CaseMove.Kind.REWORK, at(4)),
                new ServiceCase.Step(CaseMove.Kind.FINISH, at(31)));
        ServiceCase open = repair("S-3", Optional.empty(), CaseState.ASSIGNED);
        ReturnFile back = new ReturnFile(
                PurchaseId.of("P-1"),
                id("C-1"),
                march(1),
                2,
                cny("200.00"),
                List.of(new ReturnFile.Refund(march(9), 1, cny("100.00"), List.of())));

        AfterSalesFigures figures = AfterSalesFigures.of(
                List.of(soon, late, open),
                List.of(back),
                PolicySource.always(rules(AfterSalesPolicy.class)),
                WorkingHours.of(RULES.complaint().calendar()),
                CNY,
                MARCH,
                at(31));
        Panel panel = figures.panel();

        assertThat(value(panel, "received")).isEqualTo("3");
        assertThat(value(panel, "finished")).isEqualTo("2");
        assertThat(value(panel, "finished-in-time")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "reworked")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "cause-misuse")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "refunded")).isEqualTo("CNY 100.00");
    }

    @Test
    void parts_at_fault_are_named_by_frequency_and_then_by_name() {
        Fault handle = new Fault("handle", false, FaultCause.WEAR);
        FaultStatistics faults = FaultStatistics.of(List.of(
                repair("S-1", Optional.of(new Fault("motor", true, FaultCause.DEFECT)), CaseState.DONE),
                repair("S-2", Optional.of(handle), CaseState.DONE),
                repair("S-3", Optional.of(handle), CaseState.DONE),
                repair("S-4", Optional.of(new Fault("lid", false, FaultCause.WEAR)), CaseState.DONE),
                repair("S-5", Optional.empty(), CaseState.DONE)));

        assertThat(faults.parts().entrySet())
                .containsExactly(Map.entry("handle", 2L), Map.entry("lid", 1L), Map.entry("motor", 1L));
        assertThat(faults.diagnosed().value()).hasToString("Optional[4 of 5]");
        assertThat(faults.mainPart().value()).hasToString("Optional[1 of 4]");
        assertThat(faults.free().value()).hasToString("Optional[0 of 4]");
        assertThat(FaultStatistics.of(List.of()).diagnosed().value()).isEmpty();
        assertThat(FaultStatistics.of(List.of()).causes().get(FaultCause.WEAR).value())
                .isEmpty();
    }

    @Test
    void information_shows_consents_holds_erasures_and_files_out() {
        PrivacyFile file = new PrivacyFile(
                id("C-1"),
                List.of(
                        new Consent("marketing", false, SourceChannel.SERVICE, march(1), Optional.empty()),
                        new Consent("survey", false, SourceChannel.SERVICE, march(1), Optional.of(march(9)))),
                List.of(new LegalHold("h-1", PersonalText.of("case"), CLERK, march(2), Optional.empty())),
                List.of(new PrivacyFile.Erasure(march(3), CLERK, 3, 1)));
        LoanRegister loans = new LoanRegister(List.of(
                new LoanRegister.Line(id("C-1"), new FileLoan(CLERK, march(1), march(8), Optional.empty())),
                new LoanRegister.Line(
                        id("C-2"), new FileLoan(CLERK, march(30), LocalDate.of(2026, 4, 5), Optional.empty()))));

        InformationFigures figures = InformationFigures.of(List.of(file), loans, List.of(), MARCH);
        Panel panel = figures.panel();

        assertThat(figures.consents()).isEqualTo(Map.of("marketing", 1L));
        assertThat(value(panel, "withdrawn")).isEqualTo("1");
        assertThat(value(panel, "held")).isEqualTo("1");
        assertThat(value(panel, "kept-parts")).isEqualTo("25% (1 of 4)");
        assertThat(value(panel, "overdue")).isEqualTo("50% (1 of 2)");
        assertThat(trend(panel, "withdrawals")).containsExactly("0", "0", "1", "0", "0", "0");
    }

    @Test
    void complaints_are_shown_by_the_figures_their_room_has() {
        Complaint complaint = Complaint.open(
                new ComplaintReport(
                        ComplaintId.of("W-1"),
                        id("C-1"),
                        "standard",
                        Matter.of("late", "-"),
                        Discovery.of(DiscoverySource.HOTLINE),
                        at(2),
                        PrivateText.of("late"),
                        Optional.empty()),
                VERSION);
        InForce<ComplaintPolicy> policy = RULES.inForce(Rulebook::complaint);
        ComplaintFigures figures = ComplaintFigures.of(List.of(complaint), MARCH.range(), PolicySource.always(policy));

        Panel panel = Panels.of(figures, List.of(complaint), MARCH);

        assertThat(value(panel, "received")).isEqualTo("1");
        assertThat(value(panel, "channel-service-desk")).isEqualTo("100% (1 of 1)");
        assertThat(value(panel, "time-to-solve")).startsWith("- (");
        assertThat(trend(panel, "received")).containsExactly("0", "1", "0", "0", "0", "0");
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

    @Test
    void the_call_centre_shows_its_eight_figures_against_their_targets() {
        InForce<CallCenterPolicy> policy = rules(CallCenterPolicy.class);
        List<Interaction> calls = List.of(
                Interaction.answered(
                        "I-1",
                        Interaction.Channel.TELEPHONE,
                        Interaction.Direction.INBOUND,
                        CLERK,
                        at(2),
                        at(2).plusSeconds(12),
                        at(2).plusSeconds(60),
                        Duration.ofSeconds(30)),
                Interaction.missed(
                        "I-2",
                        Interaction.Channel.TELEPHONE,
                        Interaction.Direction.INBOUND,
                        at(3),
                        at(3).plusSeconds(9)));
        List<KpiReading> readings = KpiReading.all(calls, List.of(), List.of(), MARCH.range(), policy);

        Panel panel = Panels.of(
                readings,
                calls,
                List.of(new BrokenPromise(WorkOrderId.of("O-1"), at(5), Optional.empty(), Duration.ofHours(1))),
                MARCH);

        assertThat(value(panel, "connection-rate")).isEqualTo("50%");
        assertThat(panel.missed()).extracting(Figure::key).contains("connection-rate", "average-ring");
        assertThat(value(panel, "satisfaction")).startsWith("- (");
        assertThat(value(panel, "broken-promises")).isEqualTo("1");
        assertThat(trend(panel, "answered").get(1)).isEqualTo("50% (1 of 2)");
        for (Kpi kpi : Kpi.values()) {
            Target target = panel.figure(kpi.slug()).flatMap(Figure::target).orElseThrow();
            assertThat(RULES.fact(target.rule())).as(kpi.slug()).isPresent();
        }
    }

    @Test
    void a_target_stands_in_the_rulebook_under_its_key() {
        assertThat(RULES.facts().stream().map(fact -> fact.key().path()))
                .contains("survey.response-rate", "survey.satisfaction.target");
    }
}
