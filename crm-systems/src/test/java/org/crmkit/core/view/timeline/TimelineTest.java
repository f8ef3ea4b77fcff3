package org.crmkit.core.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crmkit.core.aftersales.CaseMove;
import org.crmkit.core.aftersales.CaseState;
import org.crmkit.core.aftersales.PurchaseId;
import org.crmkit.core.aftersales.ReturnFile;
import org.crmkit.core.aftersales.ServiceCaseId;
import org.crmkit.core.aftersales.ServiceEvent;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.WorkOrder;
import org.crmkit.core.callcenter.WorkOrderEvent;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.callcenter.WorkOrderMove;
import org.crmkit.core.churn.ChurnEvent;
import org.crmkit.core.churn.RetentionState;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintCategory;
import org.crmkit.core.complaint.ComplaintEvent;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.Discovery;
import org.crmkit.core.complaint.DiscoverySource;
import org.crmkit.core.complaint.GrievanceEvent;
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.credit.CreditEvent;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.grant.CreditChange;
import org.crmkit.core.credit.grant.GrantEvent;
import org.crmkit.core.credit.ledger.DocumentPosted;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerEvent;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.MergedFile;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.groupaccount.GoalEvent;
import org.crmkit.core.information.InformationEvent;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountEvent;
import org.crmkit.core.keyaccount.KeyAccountLevel;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.prospect.ProspectEvent;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactEvent;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactState;
import org.crmkit.core.relationship.Gift;
import org.crmkit.core.relationship.GiftGiven;
import org.crmkit.core.relationship.HospitalityAllowed;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.relationship.VisitOutline;
import org.crmkit.core.relationship.club.GetTogetherEvent;
import org.crmkit.core.relationship.programme.ProgrammeRun;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.servicequality.Grade;
import org.crmkit.core.servicequality.QualityEvent;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.survey.SurveyEvent;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.tier.TierEntry;
import org.crmkit.core.tier.TierEvent;
import org.crmkit.core.tier.points.PointsAccount;
import org.crmkit.core.tier.points.PointsEntry;
import org.crmkit.core.time.TimeRange;
import org.crmkit.core.view.CardLine;
import org.crmkit.core.view.Disclosure;
import org.crmkit.core.view.Room;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final RulebookVersion V1 = RulebookVersion.of("acme", "2026.1");
    private static final CustomerId US = CustomerId.of("C-1");
    private static final CustomerId OTHER = CustomerId.of("C-2");
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final String SECRET = "13800000000";
    private static final StaffId CLERK = StaffId.of("s-7");

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private static Complaint complaint(String number, CustomerId customer) {
        return Complaint.open(
                new ComplaintReport(
                        ComplaintId.of(number),
                        customer,
                        "gold",
                        Matter.of("late-delivery", SECRET),
                        Discovery.of(DiscoverySource.HOTLINE),
                        at(30),
                        PrivateText.of("call back " + SECRET),
                        Optional.empty()),
                V1);
    }

    private static WorkOrder order() {
        return new WorkOrder(
                WorkOrderId.of("O-1"),
                new WorkOrder.Report(
                        "I-1",
                        "fault",
                        CallCenterPolicy.Priority.NORMAL,
                        CLERK,
                        at(50),
                        PersonalText.of(SECRET),
                        PersonalText.of("no tone on " + SECRET)),
                V1,
                List.of(
                        new WorkOrder.Promise(at(500), at(50), Optional.empty()),
                        new WorkOrder.Promise(at(900), at(52), Optional.of(WorkOrder.Delay.SUPPLY))),
                WorkOrder.State.OPEN,
                Optional.empty(),
                Optional.empty(),
                at(52));
    }

    private static Contact visit() {
        return new Contact(
                "K-1",
                ContactKind.VISIT,
                US,
                CLERK,
                at(60),
                ContactState.HELD,
                VisitOutline.blank(),
                Optional.of(PersonalText.of("met a person at " + SECRET)),
                Optional.empty(),
                at(60),
                V1);
    }

    private static CreditChange raise() {
        return new CreditChange(
                US,
                IdempotencyKey.of("A-1"),
                CreditLimit.of(Money.parse("CNY 10000.00")),
                IndividualLimit.permanent(CreditLimit.of(Money.parse("CNY 30000.00")), LocalDate.of(2026, 3, 2)),
                "b",
                "a",
                "asked by " + SECRET,
                Officer.of("o-1", "sales"),
                List.of(Officer.of("o-2", "manager")),
                at(20),
                V1);
    }

    private static List<DomainEvent> events() {
        ComplaintId ours = ComplaintId.of("W-1");
        return List.of(
                new CustomerEvent.CustomerRegistered(at(0), V1, US, Lifecycle.ACTIVE),
                new TierEvent.TierChanged(
                        at(10),
                        V1,
                        US,
                        "standard",
                        "gold",
                        LocalDate.of(2026, 3, 2),
                        List.of(Reason.of("reached", "已达到门槛", "The threshold is reached"))),
                new GrantEvent.LimitRaised(raise()),
                new ComplaintEvent.Received(
                        ours,
                        at(30),
                        V1,
                        "gold",
                        Matter.of("late-delivery", SECRET),
                        DiscoverySource.HOTLINE,
                        Optional.empty()),
                new ComplaintEvent.Filtered(
                        ours,
                        at(30),
                        V1,
                        ComplaintCategory.MUST_SOLVE,
                        ComplaintCategory.ROUTINE,
                        61.25,
                        Optional.empty()),
                new ComplaintEvent.Received(
                        ComplaintId.of("W-2"),
                        at(31),
                        V1,
                        "gold",
                        Matter.of("late-delivery", "-"),
                        DiscoverySource.HOTLINE,
                        Optional.empty()),
                new ServiceEvent.Requested(ServiceCaseId.of("S-1"), at(40), V1, US, "installation"),
                new ServiceEvent.Moved(
                        ServiceCaseId.of("S-2"),
                        at(41),
                        V1,
                        CaseMove.Kind.ACCEPT,
                        CaseState.ACCEPTED,
                        Optional.empty()),
                new ServiceEvent.Refunded(PurchaseId.of("P-1"), at(42), V1, "defect", 1, Money.parse("CNY 99.00")),
                new WorkOrderEvent.Written(
                        WorkOrderId.of("O-1"), at(50), V1, "fault", CallCenterPolicy.Priority.NORMAL, at(500)),
                new WorkOrderEvent.Moved(
                        WorkOrderId.of("O-1"),
                        at(52),
                        V1,
                        WorkOrderMove.Kind.RE_PROMISE,
                        WorkOrder.State.OPEN,
                        at(900)),
                new ContactEvent("K-1", ContactKind.VISIT, US, "hold", ContactState.HELD, at(60), V1),
                new GiftGiven(
                        new Gift(
                                "G-1", US, CLERK, Money.parse("CNY 80.00"), LocalDate.of(2026, 3, 2), Optional.empty()),
                        at(70),
                        V1),
                new KeyAccountEvent(US, KeyAccountEvent.Kind.PLAN_MADE, "all", at(80), V1),
                new ChurnEvent.RetentionMoved(
                        at(90), V1, "r-1", US, RetentionState.WARNED, RetentionState.RETAINED, CLERK, Optional.empty()),
                new InformationEvent.ConsentGiven(at(95), V1, US, "marketing", false),
                new CustomerEvent.CustomerRegistered(at(1), V1, OTHER, Lifecycle.ACTIVE),
                new QualityEvent.Opened("premises", "C-1", at(96), V1, Grade.MINOR, 0));
    }

    private static TimelineSources sources(List<DomainEvent> events) {
        return builder(events).build();
    }

    private static TimelineSources.Builder builder(List<DomainEvent> events) {
        return TimelineSources.of(US, ZONE)
                .events(events)
                .complaints(List.of(complaint("W-1", US), complaint("W-2", OTHER)))
                .returns(List.of(ReturnFile.of(
                        PurchaseId.of("P-1"), US, LocalDate.of(2026, 3, 1), 2, Money.parse("CNY 198.00"))))
                .interactions(List.of(
                        Interaction.answered(
                                        "I-1",
                                        Interaction.Channel.TELEPHONE,
                                        Interaction.Direction.INBOUND,
                                        CLERK,
                                        at(45),
                                        at(45),
                                        at(49),
                                        Duration.ofMinutes(1))
                                .with(US, PersonalText.of(SECRET)),
                        Interaction.missed(
                                "I-2", Interaction.Channel.TELEPHONE, Interaction.Direction.INBOUND, at(46), at(47))))
                .workOrders(List.of(order()))
                .contacts(List.of(visit()))
                .posts(Map.of("s-7", Label.of("客户经理", "account manager"), "manager", Label.of("经理", "manager")))
                .names(CompleteRulebook.load());
    }

    private static TimelineEntry entry(Timeline timeline, Room room, String kind) {
        return timeline.entries().stream()
                .filter(entry -> entry.room() == room && entry.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_happened_with_the_customer_is_told_in_order_and_nothing_of_others() {
        Timeline timeline = Timeline.of(sources(events()));

        assertThat(timeline.entries().stream().map(e -> e.room().code() + "/" + e.kind() + " " + e.subject()))
                .containsExactly(
                        "customer/registered C-1",
                        "tier/changed C-1",
                        "credit/limit-raised A-1",
                        "complaint/received W-1",
                        "complaint/filtered W-1",
                        "after-sales/requested S-1",
                        "after-sales/refunded P-1",
                        "call-center/contact I-1",
                        "call-center/order-written O-1",
                        "call-center/order-moved O-1",
                        "relationship/contact K-1",
                        "relationship/gift-given G-1",
                        "key-account/key-account C-1",
                        "churn/retention-moved r-1",
                        "information/consent-given marketing");
        assertThat(timeline.untold()).isEmpty();
    }

    @Test
    void a_change_is_explained_by_what_why_under_which_edition_and_by_whom() {
        Timeline timeline = Timeline.of(sources(events()));

        TimelineEntry tier = entry(timeline, Room.TIER, "changed");
        assertThat(tier.line("level").map(CardLine::value).map(Label::en))
                .hasValueSatisfying(text -> assertThat(text).contains(" -> "));
        assertThat(tier.reasons()).extracting(Reason::code).containsExactly("reached");
        assertThat(tier.decidedUnder()).contains(V1);

        TimelineEntry limit = entry(timeline, Room.CREDIT, "limit-raised");
        assertThat(limit.line("limit").map(CardLine::value))
                .contains(Label.of("10,000.00元 → 30,000.00元", "CNY 10,000.00 -> CNY 30,000.00"));
        assertThat(limit.by())
                .containsExactly(
                        new TimelineEntry.Doer("o-1", Optional.of(Label.same("sales"))),
                        new TimelineEntry.Doer("o-2", Optional.of(Label.of("经理", "manager"))));

        assertThat(entry(timeline, Room.CHURN, "retention-moved").by())
                .containsExactly(new TimelineEntry.Doer("s-7", Optional.of(Label.of("客户经理", "account manager"))));
        assertThat(entry(timeline, Room.CALL_CENTER, "order-moved")
                        .line("because")
                        .map(CardLine::value))
                .contains(WorkOrder.Delay.SUPPLY.label());
        assertThat(entry(timeline, Room.CALL_CENTER, "contact").decidedUnder()).isEmpty();
    }

    @Test
    void an_overruled_sorting_shows_what_the_score_proposed() {
        TimelineEntry sorted = entry(Timeline.of(sources(events())), Room.COMPLAINT, "filtered");

        assertThat(sorted.line("category").map(CardLine::value)).contains(ComplaintCategory.MUST_SOLVE.label());
        assertThat(sorted.line("proposed").map(CardLine::value)).contains(ComplaintCategory.ROUTINE.label());
        assertThat(sorted.line("score").map(CardLine::value)).contains(Label.same("61.3"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void the_order_of_the_input_and_repetition_change_nothing(long seed) {
        List<DomainEvent> shuffled = new ArrayList<>(events());
        shuffled.addAll(events().subList(0, 6));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Timeline.of(sources(shuffled))).as("seed %s", seed).isEqualTo(Timeline.of(sources(events())));
    }

    @Test
    void nobody_who_may_not_see_it_finds_a_personal_number() {
        Timeline masked = Timeline.of(sources(events()));

        assertThat(masked.text(Lang.ZH)).doesNotContain(SECRET);
        assertThat(masked.text(Lang.EN)).doesNotContain(SECRET);
        assertThat(masked.toString() + masked.entries()).doesNotContain(SECRET);
        assertThat(entry(masked, Room.COMPLAINT, "received").line("description"))
                .hasValueSatisfying(line -> assertThat(line.masked()).isTrue());
    }

    @Test
    void a_role_sees_the_wording_of_the_classes_it_is_cleared_for_and_no_other() {
        Disclosure complaints = Disclosure.of(CLERK, "handling W-1", InformationClass.RETURNS_AND_COMPLAINTS);
        Timeline timeline = Timeline.of(sources(events()), complaints);

        assertThat(entry(timeline, Room.COMPLAINT, "received").line("description"))
                .hasValueSatisfying(line -> {
                    assertThat(line.masked()).isFalse();
                    assertThat(line.value().en()).contains(SECRET);
                });
        assertThat(entry(timeline, Room.RELATIONSHIP, "contact").line("note"))
                .hasValueSatisfying(line -> assertThat(line.masked()).isTrue());
        assertThat(entry(timeline, Room.CREDIT, "limit-raised").line("reason"))
                .hasValueSatisfying(line -> assertThat(line.masked()).isTrue());
        assertThat(timeline.toString() + timeline.entries()).doesNotContain(SECRET);
    }

    private static CustomerRecord merged() {
        CustomerHeader survivor = CustomerHeader.of(US, "Fictional C-1", LocalDate.of(2026, 1, 1), Lifecycle.ACTIVE);
        CustomerHeader other = CustomerHeader.of(OTHER, "Fictional C-2", LocalDate.of(2026, 1, 1), Lifecycle.ACTIVE);
        return CustomerRecord.empty(US, Confidentiality.INTERNAL)
                .withPart(
                        new MergedFile(
                                MergeId.of("m-1"),
                                new Customer.Individual(other),
                                CustomerRecord.empty(OTHER, Confidentiality.INTERNAL)),
                        survivor);
    }

    @Test
    void what_happened_to_a_file_that_was_merged_is_told_too() {
        List<DomainEvent> events = List.of(
                new CustomerEvent.CustomerRegistered(at(0), V1, OTHER, Lifecycle.ACTIVE),
                new CustomerEvent.CustomerLifecycleChanged(at(5), V1, US, Lifecycle.ACTIVE, Lifecycle.AT_RISK));

        assertThat(Timeline.of(TimelineSources.of(US, ZONE).events(events).build())
                        .entries())
                .hasSize(1);
        assertThat(Timeline.of(TimelineSources.of(merged(), ZONE).events(events).build())
                        .entries())
                .hasSize(2);
    }

    @Test
    void a_filter_keeps_rooms_and_a_period_whose_end_is_not_in_it() {
        Timeline timeline = Timeline.of(sources(events()));

        assertThat(timeline.only(TimelineFilter.rooms(Room.COMPLAINT, Room.TIER))
                        .entries())
                .extracting(TimelineEntry::room)
                .containsExactly(Room.TIER, Room.COMPLAINT, Room.COMPLAINT);
        assertThat(timeline.only(TimelineFilter.ALL.in(TimeRange.of(at(30), at(42))))
                        .entries())
                .extracting(TimelineEntry::kind)
                .containsExactly("received", "filtered", "requested");
        assertThat(timeline.only(TimelineFilter.ALL)).isEqualTo(timeline);
    }

    @Test
    void pages_together_are_the_timeline_and_none_is_too_long() {
        Timeline timeline = Timeline.of(sources(events())).newestFirst();
        int pages = timeline.page(0, 4).pages();

        assertThat(pages).isEqualTo(4);
        assertThat(IntStream.range(0, pages)
                        .mapToObj(number -> timeline.page(number, 4).entries())
                        .flatMap(List::stream))
                .isEqualTo(timeline.entries());
        assertThat(timeline.page(3, 4).entries()).hasSize(3);
        assertThat(timeline.page(4, 4).entries()).isEmpty();
        assertThat(timeline.page(0, 15).pages()).isEqualTo(1);
        assertThat(timeline.entries().get(0).room()).isEqualTo(Room.INFORMATION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.page(0, 0))
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.page(-1, 5))
                .withMessageContaining("-1");
    }

    private record Danced(CustomerId who, Instant occurredAt, RulebookVersion decidedUnder) implements DomainEvent {}

    @Test
    void an_event_of_the_host_is_told_by_the_hosts_teller_and_missed_without_one() {
        List<DomainEvent> events = List.of(new Danced(US, at(3), V1), new Danced(OTHER, at(4), V1));
        TimelineSources sources = TimelineSources.of(US, ZONE).events(events).build();

        assertThat(Timeline.of(sources).entries()).isEmpty();
        assertThat(Timeline.of(sources).untold()).containsExactly(Map.entry("Danced", 2));

        Timeline told = Timeline.of(
                sources,
                Disclosure.MASKED,
                List.of(new EventTeller<>(
                        Danced.class,
                        Room.RELATIONSHIP,
                        "danced",
                        (event, s) -> List.of(event.who()),
                        (event, s, out) -> out.titled("ball", "舞会", "Danced"))));

        assertThat(told.untold()).isEmpty();
        assertThat(told.text(Lang.ZH)).isEqualTo("2026-03-02 09:03  关系维护  舞会  ball\n    依据：acme@2026.1\n");
        assertThat(told.text(Lang.EN))
                .isEqualTo("2026-03-02 09:03  Relationship  Danced  ball\n    under: acme@2026.1\n");
    }

    static Stream<Class<?>> eventTypes() {
        return Stream.of(
                        CustomerEvent.class,
                        TierEvent.class,
                        ComplaintEvent.class,
                        GrievanceEvent.class,
                        CreditEvent.class,
                        GrantEvent.class,
                        DocumentPosted.class,
                        ServiceEvent.class,
                        WorkOrderEvent.class,
                        ChurnEvent.class,
                        InformationEvent.class,
                        ProspectEvent.class,
                        QualityEvent.class,
                        SurveyEvent.class,
                        ContactEvent.class,
                        GiftGiven.class,
                        HospitalityAllowed.class,
                        GetTogetherEvent.class,
                        PreferenceCard.Changed.class,
                        ProgrammeRun.Advanced.class,
                        KeyAccountEvent.class,
                        GoalEvent.class)
                .flatMap(TimelineTest::leaves);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(TimelineTest::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void every_event_of_every_room_has_a_teller(Class<?> type) {
        assertThat(Tellers.of(List.of()).knows(type)).as(type.getName()).isTrue();
    }

    @Test
    void no_two_types_of_events_are_of_one_kind() {
        List<String> kinds = Tellers.of(List.of()).kinds();

        assertThat(kinds.stream().collect(Collectors.groupingBy(kind -> kind, Collectors.counting())))
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isEqualTo(1));
        assertThat(kinds).hasSize((int) eventTypes().count());
    }

    @Test
    void a_prospect_that_was_graded_again_is_told_without_the_reasons_of_the_later_grade() {
        ProspectEvent.Graded first = new ProspectEvent.Graded(US, at(1), V1, "b", new BigDecimal("40"));

        assertThat(entry(Timeline.of(sources(List.of(first))), Room.PROSPECT, "graded")
                        .reasons())
                .isEmpty();
    }

    @Test
    void at_one_instant_a_cause_comes_before_what_it_brought_about() {
        List<DomainEvent> events = List.of(
                new TierEvent.TierChanged(at(1), V1, US, "standard", "gold", LocalDate.of(2026, 3, 2), List.of()),
                new TierEvent.TierEntryRecorded(
                        at(1), V1, US, TierEntry.bought("P-1", LocalDate.of(2026, 3, 2), Money.parse("CNY 30000.00"))));

        assertThat(Timeline.of(sources(events))
                        .only(TimelineFilter.rooms(Room.TIER))
                        .entries())
                .extracting(TimelineEntry::kind)
                .containsExactly("entry-recorded", "changed");
    }

    @Test
    void a_stock_taking_is_told_with_the_look_of_its_day_and_not_with_a_later_one() {
        KeyAccount account = new KeyAccount(
                US,
                KeyAccountType.GROUP,
                Set.of(KeyAccountLevel.PROVINCE),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(look("2026-03-02", "100.00"), look("2026-03-03", "200.00")),
                false,
                LocalDate.of(2026, 1, 1),
                at(0));
        List<DomainEvent> events = List.of(new KeyAccountEvent(US, KeyAccountEvent.Kind.STOCK_TAKEN, "all", at(2), V1));

        Timeline timeline = Timeline.of(builder(events).account(account).build());

        assertThat(entry(timeline, Room.KEY_ACCOUNT, "key-account")
                        .line("sales")
                        .map(CardLine::value))
                .contains(Label.of("100.00元", "CNY 100.00"));
    }

    private static StockTaking look(String day, String sales) {
        return new StockTaking(
                LocalDate.parse(day),
                Money.parse("CNY " + sales),
                new BigDecimal("80"),
                LocalDate.parse(day),
                0,
                false);
    }

    @Test
    void points_adjusted_by_hand_are_told_on_their_day_without_the_words_of_the_clerk() {
        Rulebook rules = CompleteRulebook.load();
        PointsAccount account = PointsAccount.from(
                List.of(new PointsEntry.Adjusted("x", LocalDate.of(2026, 3, 2), 50, "told me " + SECRET)),
                rules.inForceIfAny(Rulebook::points).orElseThrow(),
                day -> rules.tier().levels().get(0).slug(),
                LocalDate.of(2026, 3, 3));

        Timeline timeline =
                Timeline.of(TimelineSources.of(US, ZONE).points(account).build());

        TimelineEntry entry = entry(timeline, Room.POINTS, "adjusted");
        assertThat(entry.wholeDay()).isTrue();
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-03-01T16:00:00Z"));
        assertThat(entry.line("points").map(CardLine::value)).contains(Label.same("+50"));
        assertThat(timeline.text(Lang.EN)).startsWith("2026-03-02  Points").doesNotContain(SECRET);
    }
}
