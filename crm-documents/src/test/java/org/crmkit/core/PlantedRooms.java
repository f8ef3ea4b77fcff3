package org.crmkit.core;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crmkit.core.NoPersonalDataTest.Room;
import org.crmkit.core.NoPersonalDataTest.Shown;
import org.crmkit.core.aftersales.AfterSalesPolicy;
import org.crmkit.core.aftersales.CaseMove;
import org.crmkit.core.aftersales.Fault;
import org.crmkit.core.aftersales.FaultCause;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.aftersales.ServiceCaseId;
import org.crmkit.core.aftersales.ServiceFlow;
import org.crmkit.core.aftersales.ServiceRequest;
import org.crmkit.core.audit.AuditContent;
import org.crmkit.core.audit.AuditPayload;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.WorkOrder;
import org.crmkit.core.callcenter.WorkOrderFlow;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.callcenter.WorkOrderMove;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintEvent;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.Discovery;
import org.crmkit.core.complaint.DiscoverySource;
import org.crmkit.core.complaint.GrievanceDesk;
import org.crmkit.core.complaint.GrievanceId;
import org.crmkit.core.complaint.InMemoryComplaints;
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.CreditOverride;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.grant.CreditApplication;
import org.crmkit.core.credit.grant.GrantEvent;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.ProspectSign;
import org.crmkit.core.customer.SignAnswer;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.Validity;
import org.crmkit.core.groupaccount.DescriptiveAnalysis;
import org.crmkit.core.information.LegalHold;
import org.crmkit.core.keyaccount.AccountPlan;
import org.crmkit.core.keyaccount.KeyAccountDesk;
import org.crmkit.core.keyaccount.KeyAccountMove;
import org.crmkit.core.keyaccount.KeyAccountPolicy;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.KeyAccounts;
import org.crmkit.core.keyaccount.Swot;
import org.crmkit.core.prospect.DevelopmentRecord;
import org.crmkit.core.prospect.FindingMethod;
import org.crmkit.core.prospect.Prospect;
import org.crmkit.core.prospect.ProspectFlow;
import org.crmkit.core.prospect.ProspectSource;
import org.crmkit.core.prospect.ProspectStage;
import org.crmkit.core.relationship.CardDesk;
import org.crmkit.core.relationship.CareStep;
import org.crmkit.core.relationship.ContactDesk;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactMove;
import org.crmkit.core.relationship.Contacts;
import org.crmkit.core.relationship.RelationshipPolicy;
import org.crmkit.core.relationship.VisitOutline;
import org.crmkit.core.relationship.VisitPurpose;
import org.crmkit.core.relationship.programme.TargetList;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.servicequality.CauseKind;
import org.crmkit.core.servicequality.Inspection;
import org.crmkit.core.servicequality.Nonconformity;
import org.crmkit.core.servicequality.QualityFile;
import org.crmkit.core.servicequality.QualityFlow;
import org.crmkit.core.servicequality.QualityMove;
import org.crmkit.core.servicequality.QualityPolicy;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.survey.Answer;
import org.crmkit.core.survey.OpeningWords;
import org.crmkit.core.survey.Question;
import org.crmkit.core.survey.Questionnaire;
import org.crmkit.core.survey.Recheck;
import org.crmkit.core.survey.RespondentSeal;
import org.crmkit.core.survey.ResponseSheet;
import org.crmkit.core.survey.SurveyId;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.tier.points.PointsAccount;
import org.crmkit.core.tier.points.PointsEntry;
import org.crmkit.core.time.WorkingHours;
import org.crmkit.core.view.CardKind;
import org.crmkit.core.view.CardSources;
import org.crmkit.core.view.Cards;
import org.crmkit.core.view.CustomerMark;
import org.crmkit.core.view.Disclosure;
import org.crmkit.core.view.FurtherRooms;
import org.crmkit.core.view.Marking;
import org.crmkit.core.view.timeline.Timeline;
import org.crmkit.core.view.timeline.TimelineSources;
import org.joda.money.Money;

/** The further rooms of {@link NoPersonalDataTest}, each with planted values in all its types. */
final class PlantedRooms {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final StaffId CLERK = StaffId.of("E-1");
    private static final StaffId OTHER = StaffId.of("E-2");
    private static final Rulebook RULES = CompleteRulebook.load();

    private PlantedRooms() {}

    static Stream<Room> all() {
        return Stream.of(
                new Room("grievance", PlantedRooms::grievance),
                new Room("relationship", PlantedRooms::relationship),
                new Room("key account", PlantedRooms::keyAccount),
                new Room("group account", PlantedRooms::groupAccount),
                new Room("programmes", PlantedRooms::programmes),
                new Room("points", PlantedRooms::points),
                new Room("credit", PlantedRooms::credit),
                new Room("holds and audit", PlantedRooms::audit),
                new Room("prospect", PlantedRooms::prospect),
                new Room("after-sales", PlantedRooms::afterSales),
                new Room("call centre", PlantedRooms::callCenter),
                new Room("service quality", PlantedRooms::quality),
                new Room("survey", PlantedRooms::survey),
                new Room("views", PlantedRooms::views));
    }

    private static PersonalText text() {
        return PersonalText.of(NoPersonalDataTest.TEXT);
    }

    private static PrivateText words() {
        return PrivateText.of(NoPersonalDataTest.TEXT);
    }

    private static <P extends RulePart> InForce<P> rules(Class<P> room) {
        return RULES.inForceIfAny(room).orElseThrow();
    }

    private static void grievance(Shown shown) {
        InMemoryStore store = new InMemoryStore();
        GrievanceDesk desk = new GrievanceDesk(
                new InMemoryComplaints(store), store, PolicySource.always(RULES.inForce(Rulebook::complaint)), CLOCK);
        Discovery found = Discovery.of(DiscoverySource.STAFF);
        GrievanceId id = GrievanceId.of("G-1");
        Matter line = Matter.of("late", "-");
        shown.show(desk.note(id, CUSTOMER, line, found, words()))
                .show(desk.observe(id, found, words()))
                .show(desk.settle(id, words()))
                .show(desk.settle(id, words()))
                .show(desk.observe(GrievanceId.of("G-2"), found, words()))
                .show(new InMemoryComplaints(store).find(id))
                .show(store.events());
    }

    private static void relationship(Shown shown) {
        InMemoryStore store = new InMemoryStore();
        PolicySource<RelationshipPolicy> policies = PolicySource.always(rules(RelationshipPolicy.class));
        ContactDesk desk = new ContactDesk(Contacts.in(store), store, policies, CLOCK);
        VisitOutline outline = new VisitOutline(
                Optional.of(text()),
                Optional.of(VisitPurpose.KEEP_CONTACT),
                List.of("none"),
                List.of(),
                Optional.of(text()));
        shown.show(desk.open("V-1", ContactKind.VISIT, CUSTOMER, CLERK, NOW, Optional.of(text())))
                .show(desk.open("V-1", ContactKind.TOUR, CUSTOMER, CLERK, NOW, Optional.of(text())))
                .show(new ContactMove.Prepare(outline))
                .show(desk.move("V-1", new ContactMove.Prepare(outline)))
                .show(desk.move("V-1", new ContactMove.Hold(Optional.of(text()))))
                .show(desk.open("P-1", ContactKind.PROPOSAL, CUSTOMER, CLERK, NOW, Optional.of(text())))
                .show(desk.move("P-1", new ContactMove.Hold(Optional.of(text()))))
                .show(desk.move("P-1", new ContactMove.Answer(true)));
        CardDesk cards = new CardDesk(CardDesk.Cards.in(store), store, policies, CLOCK);
        shown.show(cards.write(CUSTOMER, "n-1", CLERK, CareStep.RECOGNISE, text()))
                .show(cards.write(CUSTOMER, "n-1", OTHER, CareStep.RECOGNISE, text()))
                .show(cards.judge(CUSTOMER, "n-1", CLERK, true))
                .show(cards.judge(CUSTOMER, "n-1", OTHER, true))
                .show(cards.read(CUSTOMER, OTHER, "account-manager"))
                .show(CardDesk.Cards.in(store).find(CUSTOMER))
                .show(store.events());
    }

    private static void keyAccount(Shown shown) {
        InMemoryStore store = new InMemoryStore();
        KeyAccountDesk desk = new KeyAccountDesk(
                KeyAccounts.in(store), store, PolicySource.always(rules(KeyAccountPolicy.class)), CLOCK);
        AccountPlan plan = new AccountPlan(
                List.of(new AccountPlan.Objective("share", BigDecimal.ZERO, BigDecimal.ONE, DAY.plusDays(9))),
                List.of(new AccountPlan.Action(text(), CLERK, DAY)));
        shown.show(desk.move(CUSTOMER, new KeyAccountMove.MakePlan(plan)))
                .show(desk.open(CUSTOMER, KeyAccountType.GROUP, DAY))
                .show(desk.move(CUSTOMER, new KeyAccountMove.MakePlan(plan)))
                .show(new KeyAccountMove.MakePlan(plan))
                .show(plan.dueBy(DAY))
                .show(KeyAccounts.in(store).find(CUSTOMER))
                .show(store.events());
    }

    private static void groupAccount(Shown shown) {
        DescriptiveAnalysis.Finding finding =
                new DescriptiveAnalysis.Finding("V-1", DescriptiveAnalysis.Kind.CONCERN, text());
        shown.show(finding).show(DescriptiveAnalysis.of(List.of(finding)));
    }

    /** What is known of a customer for a list may describe a person, and so may the words a list is made by. */
    private static void programmes(Shown shown) {
        TargetList.Facts facts = new TargetList.Facts(
                CUSTOMER,
                Map.of("purchases", BigDecimal.TEN),
                Map.of("occupation", NoPersonalDataTest.TEXT, "employer", NoPersonalDataTest.NAME));
        for (TargetList.Criterion criterion : List.of(
                TargetList.Criterion.oneOf("occupation", "teacher"),
                TargetList.Criterion.oneOf("employer", "a", "b"),
                TargetList.Criterion.oneOf("unknown", "a"),
                TargetList.Criterion.atLeast("purchases", "3"),
                TargetList.Criterion.atMost("purchases", "3"))) {
            shown.show(TargetList.of(List.of(facts), List.of(criterion)));
        }
        shown.show(facts);
    }

    private static void points(Shown shown) {
        PointsEntry given = new PointsEntry.Adjusted("A-1", DAY, 50, NoPersonalDataTest.TEXT);
        PointsEntry taken = new PointsEntry.Adjusted("A-2", DAY, -70, NoPersonalDataTest.TEXT);
        PointsAccount account = PointsAccount.from(
                List.of(given, taken),
                RULES.inForceIfAny(Rulebook::points).orElseThrow(),
                day -> RULES.tier().levels().get(0).slug(),
                DAY.plusDays(1));
        // a note is a label, which prints itself where it stands alone; what holds one does not print it
        shown.printed.add(account.toString());
        account.statement().forEach(movement -> shown.printed.add(movement.toString()));
        shown.show(given)
                .show(taken)
                .fails(() -> new PointsEntry.Adjusted("A-3", DAY, 0, NoPersonalDataTest.TEXT))
                .fails(() -> new PointsEntry.Adjusted(" ", DAY, 1, NoPersonalDataTest.TEXT));
    }

    /** The words of those who ask for a limit, or for its being passed over. */
    private static void credit(Shown shown) {
        CreditOverride override = new CreditOverride(
                Officer.of("E-1", "sales-manager"),
                List.of(Officer.of("E-2", "finance-manager")),
                NoPersonalDataTest.TEXT,
                NOW,
                NOW.plusSeconds(1));
        CreditApplication application = new CreditApplication(
                IdempotencyKey.of("K-1"),
                CUSTOMER,
                IndividualLimit.permanent(CreditLimit.of(Money.parse("CNY 1.00")), DAY),
                Officer.of("E-1", "sales-manager"),
                NoPersonalDataTest.TEXT,
                NOW);
        shown.show(override)
                .show(application)
                .show(new GrantEvent.CreditRejected(
                        NOW,
                        RULES.version(),
                        application,
                        Officer.of("E-2", "finance-manager"),
                        NoPersonalDataTest.TEXT))
                .fails(() -> new CreditOverride(
                        override.requestedBy(), override.approvedBy(), NoPersonalDataTest.TEXT, NOW, NOW))
                .fails(() -> new CreditOverride(override.requestedBy(), List.of(), NoPersonalDataTest.TEXT, NOW, NOW));
    }

    private static void audit(Shown shown) {
        AuditContent content = AuditContent.about(CUSTOMER, "said", NoPersonalDataTest.TEXT);
        shown.show(content)
                .show(new AuditPayload.Opening("00", NoPersonalDataTest.TEXT))
                .show(new LegalHold("case-1", text(), CLERK, DAY, Optional.empty()))
                .show(new Swot(CUSTOMER, DAY, CLERK, List.of(new Swot.Point(Swot.Quarter.THREAT, text()))))
                .show(new Swot(CUSTOMER, DAY, CLERK, List.of()).gaps());
    }

    private static Prospect found() {
        return ProspectFlow.find(
                        new Prospect.Origin(CUSTOMER, "east", CLERK, ProspectSource.MEDIA, FindingMethod.DIRECT_VISIT),
                        NOW,
                        RULES.version())
                .prospect();
    }

    private static DevelopmentRecord note() {
        return new DevelopmentRecord(
                NOW,
                CLERK,
                DevelopmentRecord.Way.CALL,
                DevelopmentRecord.Outcome.INTERESTED,
                text(),
                Optional.of(new DevelopmentRecord.NextStep(text(), DAY)));
    }

    private static void prospect(Shown shown) {
        Prospect prospect = found();
        shown.show(note())
                .show(ProspectFlow.record(prospect, note(), RULES.version()))
                .show(ProspectFlow.answer(prospect, ProspectSign.LATENT_NEED, SignAnswer.YES, NOW, RULES.version()))
                .show(ProspectFlow.move(prospect, ProspectStage.WON, NOW, RULES.version()))
                .fails(() -> new DevelopmentRecord(
                        NOW,
                        CLERK,
                        DevelopmentRecord.Way.CALL,
                        DevelopmentRecord.Outcome.INTERESTED,
                        PersonalText.of(NoPersonalDataTest.TEXT.repeat(1_000)),
                        Optional.empty()));
    }

    private static void afterSales(Shown shown) {
        InForce<AfterSalesPolicy> policy = rules(AfterSalesPolicy.class);
        WorkingHours hours = WorkingHours.of(RULES.complaint().calendar());
        ServiceRequest request = ServiceRequest.of(ServiceCaseId.of("S-1"), CUSTOMER, "repair", NOW, text());
        shown.show(request)
                .show(ServiceFlow.open(
                        ServiceRequest.of(ServiceCaseId.of("S-2"), CUSTOMER, "no-such-service", NOW, text()), policy));
        Outcome<ServiceCase> opened = ServiceFlow.open(request, policy);
        shown.show(opened);
        ServiceCase at = opened.fold(Outcome.Done::state, refused -> {
            throw new AssertionError(refused.reasons());
        });
        for (CaseMove move : List.of(
                new CaseMove.Rework(text()),
                CaseMove.accept(),
                new CaseMove.Assign(CLERK),
                new CaseMove.Diagnose(new Fault("handle", false, FaultCause.DEFECT), text()),
                CaseMove.finish(),
                new CaseMove.Rework(text()))) {
            Outcome<ServiceCase> moved = ServiceFlow.apply(at, move, NOW, policy, hours);
            shown.show(move).show(moved);
            ServiceCase before = at;
            at = moved.fold(Outcome.Done::state, refused -> before);
        }
    }

    private static Interaction call() {
        return Interaction.answered(
                        "I-1",
                        Interaction.Channel.TELEPHONE,
                        Interaction.Direction.INBOUND,
                        CLERK,
                        NOW,
                        NOW,
                        NOW.plusSeconds(9),
                        Duration.ZERO)
                .with(CUSTOMER, PersonalText.of(NoPersonalDataTest.PHONE));
    }

    private static WorkOrder.Report report(String kind) {
        return new WorkOrder.Report(
                "I-1",
                kind,
                CallCenterPolicy.Priority.NORMAL,
                CLERK,
                NOW,
                PersonalText.of(NoPersonalDataTest.PHONE),
                text());
    }

    private static void callCenter(Shown shown) {
        InForce<CallCenterPolicy> policy = rules(CallCenterPolicy.class);
        WorkingHours hours = WorkingHours.of(RULES.complaint().calendar());
        String kind = policy.policy().replies().get(0).slug();
        Outcome<WorkOrder> written = WorkOrderFlow.write(WorkOrderId.of("O-1"), report(kind), policy, hours);
        WorkOrder order = written.fold(Outcome.Done::state, refused -> {
            throw new AssertionError(refused.reasons());
        });
        shown.show(call())
                .show(written)
                .show(WorkOrderFlow.write(WorkOrderId.of("O-2"), report("no-such-kind"), policy, hours))
                .show(WorkOrderFlow.apply(order, WorkOrderMove.reply(), NOW, policy))
                .show(WorkOrderFlow.apply(order, new WorkOrderMove.Simple(WorkOrderMove.Kind.CLOSE), NOW, policy))
                .fails(() -> report(" "));
    }

    private static void quality(Shown shown) {
        InForce<QualityPolicy> policy = rules(QualityPolicy.class);
        Inspection inspection = new Inspection("premises", "outlet-1", BigDecimal.ONE, DAY, CLERK);
        QualityFile file = QualityFile.of("premises", "outlet-1");
        Outcome<QualityFile> opened = QualityFlow.inspect(file, inspection, NOW, policy);
        shown.show(opened);
        QualityFile at = opened.fold(Outcome.Done::state, refused -> {
            throw new AssertionError(refused.reasons());
        });
        for (QualityMove move : List.of(
                new QualityMove.Plan(text(), CLERK, DAY),
                new QualityMove.Contain(),
                new QualityMove.Analyse(new Nonconformity.Cause(CauseKind.METHOD, text())),
                new QualityMove.Plan(text(), CLERK, DAY.minusDays(1)),
                new QualityMove.Plan(text(), CLERK, DAY.plusDays(1)))) {
            Outcome<QualityFile> moved = QualityFlow.apply(at, move, NOW, DAY, policy);
            shown.show(move).show(moved);
            QualityFile before = at;
            at = moved.fold(Outcome.Done::state, refused -> before);
        }
    }

    private static void survey(Shown shown) {
        Label ask = Label.of("问", "ask");
        Questionnaire questionnaire = new Questionnaire(
                "q",
                ask,
                new OpeningWords(ask, ask, ask, ask),
                List.of(
                        Question.open("why", ask),
                        Question.scale("how", ask, 10),
                        Question.single(
                                "which", ask, Question.Option.of("a", "甲", "A"), Question.Option.of("b", "乙", "B"))),
                ask);
        SurveyId survey = SurveyId.of("S-1");
        RespondentSeal seal = new RespondentSeal(NoPersonalDataTest.TEXT.getBytes(StandardCharsets.UTF_8));
        shown.show(seal)
                .show(seal.seal(survey, CustomerId.of(NoPersonalDataTest.PHONE)))
                .show(Answer.written(NoPersonalDataTest.TEXT))
                .show(questionnaire.follow(Map.of("why", Answer.written(NoPersonalDataTest.TEXT))))
                .show(questionnaire.follow(Map.of("how", Answer.written(NoPersonalDataTest.TEXT))))
                .show(questionnaire.follow(Map.of("which", Answer.written(NoPersonalDataTest.TEXT))))
                .show(questionnaire.follow(Map.of("which", Answer.chosen(NoPersonalDataTest.TEXT))))
                .show(Answer.chosen(NoPersonalDataTest.TEXT))
                .fails(() -> Answer.chosen(NoPersonalDataTest.TEXT, NoPersonalDataTest.TEXT))
                .show(new ResponseSheet(
                        survey,
                        seal.seal(survey, CUSTOMER),
                        "all",
                        DAY,
                        Optional.empty(),
                        Map.of("why", Answer.written(NoPersonalDataTest.TEXT)),
                        Recheck.NOT_CHECKED));
    }

    /** A masked view is printed as a reader sees it, and any view as an object is. */
    private static void views(Shown shown) {
        Complaint complaint = Complaint.open(
                new ComplaintReport(
                        ComplaintId.of("W-1"),
                        CUSTOMER,
                        "gold",
                        Matter.of("late", "-"),
                        Discovery.of(DiscoverySource.HOTLINE),
                        NOW,
                        words(),
                        Optional.empty()),
                RULES.version());
        TimelineSources sources = TimelineSources.of(CUSTOMER, ZONE)
                .events(List.of(new ComplaintEvent.Received(
                        ComplaintId.of("W-1"),
                        NOW,
                        RULES.version(),
                        "gold",
                        Matter.of("late", "-"),
                        DiscoverySource.HOTLINE,
                        Optional.empty())))
                .complaints(List.of(complaint))
                .build();
        FurtherRooms rooms = FurtherRooms.builder()
                .prospect(found())
                .markings(List.of(new Marking(CUSTOMER, CustomerMark.PROBLEM, Validity.since(DAY), CLERK, text())))
                .build();
        CardSources card = CardSources.of(
                        new Customer.Individual(
                                CustomerHeader.of(CUSTOMER, NoPersonalDataTest.NAME, DAY, Lifecycle.ACTIVE)),
                        CustomerRecord.empty(CUSTOMER, Confidentiality.INTERNAL),
                        RULES.customer(),
                        DAY,
                        ZONE)
                .withComplaints(List.of(complaint))
                .with(rooms);
        List<Disclosure> disclosures = new ArrayList<>(List.of(Disclosure.MASKED));
        disclosures.add(Disclosure.ofAll(CLERK, "test").withSensitive());
        for (Disclosure disclosure : disclosures) {
            Timeline timeline = Timeline.of(sources, disclosure);
            shown.printed.add(timeline + " " + timeline.entries());
            for (CardKind kind : CardKind.values()) {
                shown.printed.add(Cards.of(kind, card, disclosure) + " "
                        + Cards.of(kind, card, disclosure).blocks());
            }
        }
        for (Lang lang : Lang.values()) {
            shown.printed.add(Timeline.of(sources).text(lang));
            Set.of(CardKind.values())
                    .forEach(kind -> shown.printed.add(
                            Cards.of(kind, card, Disclosure.MASKED).text(lang)));
        }
        shown.show(rooms).show(card);
    }
}
