package org.crmkit.core.view.timeline;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.grant.CreditChange;
import org.crmkit.core.credit.grant.GrantEvent;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerEvent;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.MergedFile;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.information.InformationEvent;
import org.crmkit.core.keyaccount.KeyAccountEvent;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactEvent;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactState;
import org.crmkit.core.relationship.Gift;
import org.crmkit.core.relationship.GiftGiven;
import org.crmkit.core.relationship.VisitOutline;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.servicequality.Grade;
import org.crmkit.core.servicequality.QualityEvent;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.tier.TierEvent;
import org.crmkit.core.view.Room;
import org.joda.money.Money;

/** Events of one customer and of others, and what tells of them. */
final class TimelineFixtures {

    private TimelineFixtures() {}

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final RulebookVersion V1 = RulebookVersion.of("acme", "2026.1");
    static final CustomerId US = CustomerId.of("C-1");
    static final CustomerId OTHER = CustomerId.of("C-2");
    static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    static final String SECRET = "13800000000";
    static final StaffId CLERK = StaffId.of("s-7");

    static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    static Complaint complaint(String number, CustomerId customer) {
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

    static WorkOrder order() {
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

    static Contact visit() {
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

    static CreditChange raise() {
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

    static List<DomainEvent> events() {
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

    static TimelineSources sources(List<DomainEvent> events) {
        return tellingSources(events).build();
    }

    static TimelineSources.Builder tellingSources(List<DomainEvent> events) {
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

    static TimelineEntry entry(Timeline timeline, Room room, String kind) {
        return timeline.entries().stream()
                .filter(entry -> entry.room() == room && entry.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    static CustomerRecord merged() {
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

    static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(TimelineFixtures::leaves)
                : Stream.of(type);
    }

    static StockTaking look(String day, String sales) {
        return new StockTaking(
                LocalDate.parse(day),
                Money.parse("CNY " + sales),
                new BigDecimal("80"),
                LocalDate.parse(day),
                0,
                false);
    }
}
