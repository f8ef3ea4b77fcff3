package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.aftersales.ServiceCriteria;
import org.crmkit.core.aftersales.ServiceWay;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.CallCenterRole;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.KpiReading;
import org.crmkit.core.churn.ChurnFigures;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.churn.InMemoryRetentionCases;
import org.crmkit.core.churn.RetentionCase;
import org.crmkit.core.churn.RetentionDesk;
import org.crmkit.core.complaint.ActorId;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintDesk;
import org.crmkit.core.complaint.ComplaintFigures;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintMove;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.Discovery;
import org.crmkit.core.complaint.DiscoverySource;
import org.crmkit.core.complaint.InMemoryComplaints;
import org.crmkit.core.complaint.IntakeDesk;
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerDesk;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.InMemoryCustomers;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.MissingCounts;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.Validity;
import org.crmkit.core.groupaccount.DescriptiveAnalysis;
import org.crmkit.core.groupaccount.IndustryAnalysis;
import org.crmkit.core.information.InformationPolicy;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountDesk;
import org.crmkit.core.keyaccount.KeyAccountMove;
import org.crmkit.core.keyaccount.KeyAccountPolicy;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.KeyAccounts;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactDesk;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactMove;
import org.crmkit.core.relationship.Contacts;
import org.crmkit.core.relationship.RelationshipPolicy;
import org.crmkit.core.relationship.programme.ProgrammePolicy;
import org.crmkit.core.relationship.programme.TrackingList;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.tier.InMemoryTierFiles;
import org.crmkit.core.tier.Purchase;
import org.crmkit.core.tier.TierDesk;
import org.crmkit.core.tier.TierEntry;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.view.CardKind;
import org.crmkit.core.view.CardSources;
import org.crmkit.core.view.Cards;
import org.crmkit.core.view.CustomerMark;
import org.crmkit.core.view.Disclosure;
import org.crmkit.core.view.FurtherRooms;
import org.crmkit.core.view.Marking;
import org.crmkit.core.view.Room;
import org.crmkit.core.view.dashboard.CustomerFigures;
import org.crmkit.core.view.dashboard.Dashboard;
import org.crmkit.core.view.dashboard.KeyAccountFigures;
import org.crmkit.core.view.dashboard.Panels;
import org.crmkit.core.view.dashboard.RelationshipFigures;
import org.crmkit.core.view.dashboard.Window;
import org.crmkit.core.view.timeline.Timeline;
import org.crmkit.core.view.timeline.TimelineFilter;
import org.crmkit.core.view.timeline.TimelineSources;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Yuanfan Logistics (fictional) seen from all rooms at once: its history, its card, and the figures of the quarter. */
final class ViewsStory implements Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CustomerId CUSTOMER = CustomerId.of("C-3001");
    private static final StaffId MANAGER = StaffId.of("E-17");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String PHONE = "13800000000";

    private final Rulebook rules = CompleteRulebook.load();

    @Override
    public String name() {
        return "views";
    }

    @Override
    public Label title() {
        return Label.of("一个客户的全貌：时间线、资料卡与各室指标", "One customer from all sides: timeline, card and figures");
    }

    @Override
    public void tell(Telling telling) {
        InMemoryStore store = new InMemoryStore(); // every desk writes here; the views only read
        live(store);
        timeline(telling, store);
        disclosed(telling, store);
        card(telling, store);
        dashboard(telling, store);
        next(telling);
        reference(telling);
    }

    private <P extends RulePart> InForce<P> in(Class<P> room) {
        return rules.inForceIfAny(room).orElseThrow();
    }

    private static Clock clock(String local) {
        return Clock.fixed(LocalDateTime.parse(local).atZone(ZONE).toInstant(), ZONE);
    }

    private static Instant at(String local) {
        return clock(local).instant();
    }

    /** Half a year of Yuanfan Logistics, through the desks of the rooms. */
    private void live(InMemoryStore store) {
        new CustomerDesk(store, PolicySource.always(rules.inForce(Rulebook::customer)), clock("2026-01-05T09:00"))
                .register(new Customer.Enterprise(CustomerHeader.of(
                        CUSTOMER, "Yuanfan Logistics (fictional)", LocalDate.of(2026, 1, 5), Lifecycle.ACTIVE)));
        TierDesk tiers = tiers(store, "2026-01-05T09:00");
        tiers.open(CUSTOMER, LocalDate.of(2026, 1, 5));
        tiers(store, "2026-02-10T11:00")
                .record(CUSTOMER, TierEntry.bought("P-1", LocalDate.of(2026, 2, 10), Money.parse("CNY 26000.00")));
        KeyAccountDesk accounts = new KeyAccountDesk(
                KeyAccounts.in(store),
                store,
                PolicySource.always(in(KeyAccountPolicy.class)),
                clock("2026-03-02T10:00"));
        accounts.open(CUSTOMER, KeyAccountType.IMPORTANT, LocalDate.of(2026, 3, 2));
        accounts.move(
                CUSTOMER,
                new KeyAccountMove.TakeStock(new StockTaking(
                        LocalDate.of(2026, 3, 1),
                        Money.parse("CNY 26000.00"),
                        new BigDecimal("84"),
                        LocalDate.of(2026, 2, 10),
                        0,
                        false)));
        ContactDesk contacts = new ContactDesk(
                Contacts.in(store),
                store,
                PolicySource.always(in(RelationshipPolicy.class)),
                clock("2026-03-16T17:00"));
        contacts.open(
                "V-1",
                ContactKind.TOUR,
                CUSTOMER,
                MANAGER,
                at("2026-03-16T14:00"),
                Optional.of(PersonalText.of("call back on " + PHONE)));
        contacts.move("V-1", new ContactMove.Hold(Optional.empty()));
        complain(store);
        new RetentionDesk(
                        new InMemoryRetentionCases(store),
                        store,
                        PolicySource.always(in(ChurnPolicy.class)),
                        clock("2026-06-01T09:00"),
                        ZONE)
                .open("r-1", CUSTOMER, LocalDate.of(2026, 2, 10), MANAGER);
        CustomerDesk moving = new CustomerDesk(
                store, PolicySource.always(rules.inForce(Rulebook::customer)), clock("2026-06-01T09:05"));
        moving.move(new InMemoryCustomers(store).find(CUSTOMER).orElseThrow(), Lifecycle.AT_RISK);
    }

    private TierDesk tiers(InMemoryStore store, String local) {
        return new TierDesk(
                new InMemoryTierFiles(store), store, PolicySource.always(rules.inForce(Rulebook::tier)), clock(local));
    }

    private void complain(InMemoryStore store) {
        var policies = PolicySource.always(rules.inForce(Rulebook::complaint));
        new IntakeDesk(new InMemoryComplaints(store), store, policies, clock("2026-04-07T10:00"))
                .receive(new ComplaintReport(
                        ComplaintId.of("W-1"),
                        CUSTOMER,
                        "gold",
                        Matter.of("late-delivery", "-"),
                        Discovery.of(DiscoverySource.HOTLINE, ActorId.of("E-40")),
                        at("2026-04-07T10:00"),
                        PrivateText.of("two days late, call back on " + PHONE),
                        Optional.empty()));
        new ComplaintDesk(new InMemoryComplaints(store), store, policies, clock("2026-04-07T15:00"))
                .move(ComplaintId.of("W-1"), new ComplaintMove.Answer());
    }

    private TimelineSources sources(InMemoryStore store) {
        return TimelineSources.of(CUSTOMER, ZONE)
                .events(store.events())
                .complaints(complaints(store))
                .contacts(contacts(store))
                .account(account(store))
                .retentions(cases(store))
                .interactions(calls())
                .posts(Map.of(
                        "E-17", Label.of("客户经理", "account manager"), "E-40", Label.of("坐席专员", "agent specialist")))
                .names(rules)
                .build();
    }

    private static List<Complaint> complaints(InMemoryStore store) {
        return List.of(new InMemoryComplaints(store)
                .find(ComplaintId.of("W-1"))
                .orElseThrow()
                .state());
    }

    private static List<Contact> contacts(InMemoryStore store) {
        return List.of(Contacts.in(store).find("V-1").orElseThrow().state());
    }

    private static List<RetentionCase> cases(InMemoryStore store) {
        return List.of(
                new InMemoryRetentionCases(store).find("r-1").orElseThrow().state());
    }

    private static KeyAccount account(InMemoryStore store) {
        return KeyAccounts.in(store).find(CUSTOMER).orElseThrow().state();
    }

    private static List<Interaction> calls() {
        Instant rung = at("2026-04-07T09:55");
        return List.of(
                Interaction.answered(
                                "I-1",
                                Interaction.Channel.TELEPHONE,
                                Interaction.Direction.INBOUND,
                                StaffId.of("E-40"),
                                rung,
                                rung.plusSeconds(8),
                                rung.plusSeconds(308),
                                Duration.ofSeconds(60))
                        .with(CUSTOMER, PersonalText.of(PHONE)),
                Interaction.missed(
                        "I-2",
                        Interaction.Channel.TELEPHONE,
                        Interaction.Direction.INBOUND,
                        at("2026-05-08T12:00"),
                        at("2026-05-08T12:00").plusSeconds(40)));
    }

    private void timeline(Telling telling, InMemoryStore store) {
        telling.chapter("一、时间线：发生了什么，为什么，依据哪一版规则，由谁经办", "1. Timeline: what, why, under which edition, by whom");
        telling.say(
                "各室的事件合成一条时间线。没有授权的读者看不到任何人写下的话。",
                "The events of all rooms make one timeline. A reader without clearance sees nothing of what people wrote.");
        text(telling, Timeline.of(sources(store)).text(telling.lang()));
    }

    private void disclosed(Telling telling, InMemoryStore store) {
        telling.chapter("二、按岗位显示", "2. What a role may see");
        InformationPolicy policy = in(InformationPolicy.class).policy();
        for (String role : List.of("account-manager", "service-agent")) {
            Disclosure disclosure = Disclosure.of(MANAGER, "visit", role, Confidentiality.INTERNAL, policy);
            Timeline seen = Timeline.of(sources(store), disclosure).only(TimelineFilter.rooms(Room.COMPLAINT));
            telling.say(
                    policy.clearance(role).orElseThrow().name().zh() + "：",
                    policy.clearance(role).orElseThrow().name().en() + ":");
            text(telling, seen.page(0, 1).entries().get(0).text(telling.lang(), ZONE));
        }
    }

    private void card(Telling telling, InMemoryStore store) {
        telling.chapter("三、资料卡：各室所知，并排列出", "3. The card: what the rooms know, side by side");
        Customer customer =
                new InMemoryCustomers(store).find(CUSTOMER).orElseThrow().state();
        FurtherRooms rooms = FurtherRooms.builder()
                .account(account(store))
                .contacts(contacts(store))
                .retentions(cases(store))
                .markings(List.of(new Marking(
                        CUSTOMER,
                        CustomerMark.PRIORITY,
                        Validity.since(LocalDate.of(2026, 3, 2)),
                        MANAGER,
                        PersonalText.of("yearly contract"))))
                .build();
        CardSources sources = CardSources.of(
                        customer,
                        CustomerRecord.empty(CUSTOMER, Confidentiality.INTERNAL),
                        rules.customer(),
                        TODAY,
                        ZONE)
                .withPurchases(List.of(new Purchase(LocalDate.of(2026, 2, 10), Money.parse("CNY 26000.00"))))
                .withComplaints(complaints(store))
                .with(rooms);
        text(telling, Cards.of(CardKind.EXISTING, sources, Disclosure.MASKED).text(telling.lang()));
    }

    private void dashboard(Telling telling, InMemoryStore store) {
        telling.chapter("四、季度指标：分母、趋势与目标", "4. Figures of the quarter: denominators, trends, targets");
        Window quarter = Window.of(DatePeriod.ofDays(LocalDate.of(2026, 4, 1), TODAY), Window.Step.MONTH, rules.zone());
        Customer customer =
                new InMemoryCustomers(store).find(CUSTOMER).orElseThrow().state();
        var complaint = PolicySource.always(rules.inForce(Rulebook::complaint));
        InForce<CallCenterPolicy> calls = in(CallCenterPolicy.class);
        Dashboard dashboard = Dashboard.of(
                quarter,
                List.of(
                        CustomerFigures.of(List.of(customer), MissingCounts.over(List.of()), quarter)
                                .panel(),
                        RelationshipFigures.of(
                                        contacts(store),
                                        List.of(),
                                        List.of(),
                                        PolicySource.always(in(RelationshipPolicy.class)),
                                        CurrencyUnit.of("CNY"),
                                        quarter,
                                        at("2026-06-30T18:00"))
                                .panel(),
                        KeyAccountFigures.of(List.of(account(store)), in(KeyAccountPolicy.class), quarter)
                                .panel(),
                        Panels.of(
                                ComplaintFigures.of(complaints(store), quarter.range(), complaint),
                                complaints(store),
                                quarter),
                        Panels.of(
                                KpiReading.all(calls(), List.of(), List.of(), quarter.range(), calls),
                                calls(),
                                List.of(),
                                quarter),
                        Panels.of(
                                ChurnFigures.of(
                                        quarter.period(), Set.of(CUSTOMER), Set.of(CUSTOMER), List.of(), cases(store)),
                                cases(store),
                                quarter)));
        text(telling, dashboard.text(telling.lang()));
        telling.say(
                "未接入的室另行列出：没有数据不等于没有发生。",
                "Rooms that were not asked are named: not known is not the same as nothing happened.");
        dashboard.missing().forEach(room -> telling.point(room.label()));
    }

    private static void text(Telling telling, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> telling.say(line, line));
    }

    private void next(Telling telling) {
        telling.chapter("五、接下来：先跟踪谁，推荐什么，还要问什么", "5. Next: whom to track first, what to propose, what to ask");
        List<TrackingList.Potential> potentials = List.of(
                potential("C-3001", "84"),
                potential("C-3002", "71"),
                potential("C-3003", "66"),
                potential("C-3004", "40"),
                potential("C-3005", "12"));
        TrackingList.of(potentials, in(ProgrammePolicy.class))
                .first()
                .forEach(entry -> telling.because(List.of(entry.reason())));
        Label open = Label.of("（待了解）", "(to be found out)");
        IndustryAnalysis.Trade trade = new IndustryAnalysis.Trade(
                "logistics", Label.of("物流", "Logistics"), open, open, open, List.of("public-security"));
        List<IndustryAnalysis.WonCase> won = List.of(
                new IndustryAnalysis.WonCase(CustomerId.of("C-2001"), "public-security", "mobile-query"),
                new IndustryAnalysis.WonCase(CustomerId.of("C-2002"), "logistics", "dispatch-management"));
        IndustryAnalysis.of(trade, won, List.of())
                .suggestions()
                .forEach(suggestion -> telling.because(List.of(suggestion.reason())));
        DescriptiveAnalysis said = DescriptiveAnalysis.of(List.of(new DescriptiveAnalysis.Finding(
                "V-1", DescriptiveAnalysis.Kind.NEED, PersonalText.of("wants to see each lorry"))));
        telling.because(said.gaps());
    }

    private static TrackingList.Potential potential(String customer, String score) {
        return new TrackingList.Potential(CustomerId.of(customer), new BigDecimal(score));
    }

    private static void reference(Telling telling) {
        telling.chapter("六、参考：服务方式与岗位", "6. For reference: ways of service, and posts");
        for (ServiceCriteria.Stage stage : ServiceCriteria.Stage.values()) {
            telling.show(
                    stage.label().zh(),
                    stage.label().en(),
                    ServiceWay.at(stage).stream()
                            .map(way -> way.label().in(telling.lang()))
                            .collect(Collectors.joining(telling.lang() == Lang.ZH ? "、" : ", ")));
        }
        for (CallCenterRole role : CallCenterRole.values()) {
            telling.show(role.label().zh(), role.label().en(), role.duties().get(0));
        }
    }
}
