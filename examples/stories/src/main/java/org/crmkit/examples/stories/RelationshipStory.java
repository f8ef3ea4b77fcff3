package org.crmkit.examples.stories;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.relationship.CardDesk;
import org.crmkit.core.relationship.CareMeasure;
import org.crmkit.core.relationship.CareStep;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactDesk;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactMove;
import org.crmkit.core.relationship.Contacts;
import org.crmkit.core.relationship.CustomerActivity;
import org.crmkit.core.relationship.CustomerValue;
import org.crmkit.core.relationship.Gift;
import org.crmkit.core.relationship.GiftDesk;
import org.crmkit.core.relationship.GiftLedgers;
import org.crmkit.core.relationship.Place;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.relationship.RelationshipPolicy;
import org.crmkit.core.relationship.Reminder;
import org.crmkit.core.relationship.ReturnVisit;
import org.crmkit.core.relationship.RoutePlan;
import org.crmkit.core.relationship.VisitOutline;
import org.crmkit.core.relationship.VisitPurpose;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;

/** A day of an account manager of Yunchuan Telecom (fictional): a visit, a route, gifts, a proposal, reminders, a preference card. */
final class RelationshipStory implements Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);
    private static final CustomerId CUSTOMER = CustomerId.of("C-2001");
    private static final StaffId MANAGER = StaffId.of("E-17");

    private final InForce<RelationshipPolicy> policy =
            CompleteRulebook.load().inForceIfAny(RelationshipPolicy.class).orElseThrow();
    private final PolicySource<RelationshipPolicy> policies = PolicySource.always(policy);

    @Override
    public String name() {
        return "relationship";
    }

    @Override
    public Label title() {
        return Label.of("客户关系：走访、路线、赠礼、提案与提醒", "Relationship: visit, route, gifts, proposal and reminders");
    }

    @Override
    public void tell(Telling telling) {
        InMemoryStore store = new InMemoryStore();
        visit(telling, store);
        route(telling);
        gifts(telling, store);
        proposal(telling, store);
        due(telling);
        card(telling, store);
        practice(telling);
    }

    private static void practice(Telling telling) {
        telling.chapter("七、客户的价值与认识、了解客户的办法", "7. What a customer is worth, and how to get to know him");
        telling.show("客户对企业的价值", "What a customer is worth", CustomerValue.values());
        telling.show("认识与了解客户的措施", "Measures of the first two steps", CareMeasure.values());
    }

    private void visit(Telling telling, InMemoryStore store) {
        telling.chapter("一、没有提纲不能走访", "1. No visit without an outline");
        ContactDesk desk = new ContactDesk(Contacts.in(store), store, policies, CLOCK);
        desk.open("V-1", ContactKind.VISIT, CUSTOMER, MANAGER, CLOCK.instant(), Optional.empty());
        ContactMove held = new ContactMove.Hold(Optional.empty());
        telling.because(reasons(desk.move("V-1", held)));
        desk.move(
                "V-1",
                new ContactMove.Prepare(new VisitOutline(
                        Optional.of(PersonalText.of("Yunchuan Group")),
                        Optional.of(VisitPurpose.COLLECT_NEEDS),
                        List.of("branches", "discounts"),
                        new ArrayList<>(policy.policy().kit().keySet()),
                        Optional.empty())));
        Contact contact = desk.move("V-1", held).fold(Outcome.Done::state, RelationshipStory::unexpected);
        telling.show("状态", "State", contact.state().label());
        telling.because(reasons(desk.move("V-1", new ContactMove.Cancel())));
    }

    private void route(Telling telling) {
        telling.chapter("二、三种路线，算出次序与到达时间", "2. Three kinds of route, with order and times");
        LocalDateTime nine = LocalDateTime.parse("2026-03-02T09:00");
        List<RoutePlan.Stop> stops = List.of(
                new RoutePlan.Stop(CUSTOMER, new Place(30.3, 120), Optional.of(nine.plusMinutes(90))),
                new RoutePlan.Stop(CustomerId.of("C-2002"), new Place(30.1, 120), Optional.of(nine.plusHours(5))),
                new RoutePlan.Stop(CustomerId.of("C-2003"), new Place(30.15, 120.1), Optional.empty()));
        List<RoutePlan> plans = RoutePlan.compare(new Place(30, 120), nine, stops, policy);
        plans.forEach(plan -> telling.because(List.of(plan.reason())));
        telling.show("最佳路线", "The best", plans.get(0).type().label());
        plans.get(0).legs().forEach(leg -> telling.because(List.of(leg.reason())));
    }

    private void gifts(Telling telling, InMemoryStore store) {
        telling.chapter("三、赠礼有限额，拒绝说明缘由", "3. Gifts have limits, and a refusal names them");
        GiftDesk desk = new GiftDesk(GiftLedgers.in(store), store, policies, CLOCK, Retry.standard());
        give(telling, desk, "G-1", "450.00", Optional.empty());
        give(telling, desk, "G-1", "450.00", Optional.of(StaffId.of("M-3")));
        give(telling, desk, "G-2", "450.00", Optional.of(StaffId.of("M-3")));
        give(telling, desk, "G-3", "150.00", Optional.empty());
    }

    private static void give(Telling telling, GiftDesk desk, String id, String value, Optional<StaffId> approver) {
        Gift gift =
                new Gift(id, CUSTOMER, MANAGER, Money.parse("CNY " + value), LocalDate.parse("2026-03-02"), approver);
        List<Reason> reasons = desk.give(gift)
                .fold(
                        given -> List.of(Reason.of(
                                "given",
                                "可以赠送；本年度该客户累计" + given.customerTotal() + "。",
                                "Given; the customer has had " + given.customerTotal() + " this year.")),
                        needsApproval -> List.of(needsApproval.reason()),
                        refused -> refused.reasons());
        telling.show("赠礼" + id, "Gift " + id, gift.value());
        telling.because(reasons);
    }

    private void proposal(Telling telling, InMemoryStore store) {
        telling.chapter("四、客户提案：限期答复，答复后致谢", "4. A proposal is answered in time and thanked for");
        ContactDesk desk = new ContactDesk(Contacts.in(store), store, policies, CLOCK);
        Contact open = desk.open(
                        "P-1",
                        ContactKind.PROPOSAL,
                        CUSTOMER,
                        MANAGER,
                        CLOCK.instant(),
                        Optional.of(PersonalText.of("one bill for all branches")))
                .fold(Outcome.Done::state, RelationshipStory::unexpected);
        telling.show("答复期限", "Answer by", open.dueOn(policy.policy(), ZONE).orElseThrow());
        Contact answered =
                desk.move("P-1", new ContactMove.Answer(true)).fold(Outcome.Done::state, RelationshipStory::unexpected);
        telling.show("致谢期限", "Thank by", answered.dueOn(policy.policy(), ZONE).orElseThrow());
    }

    private void due(Telling telling) {
        telling.chapter("五、自动提醒与回访", "5. Automatic reminders and return visits");
        CustomerActivity facts = new CustomerActivity(
                CUSTOMER,
                LocalDate.parse("2025-06-01"),
                Optional.of(LocalDate.parse("2026-01-20")),
                Optional.of(LocalDate.parse("2025-12-01")),
                List.of(new CustomerActivity.Supply(
                        "phone-card", LocalDate.parse("2025-12-01"), 3, Span.parse("1 month"))));
        Reminder.on(LocalDate.parse("2026-03-02"), facts, policy)
                .forEach(reminder -> telling.because(List.of(reminder.reason())));
        List<ReturnVisit> visits = ReturnVisit.due(
                CUSTOMER,
                List.of(new ReturnVisit.Occasion("repair", "R-7", LocalDate.parse("2026-03-01"))),
                new DatePeriod(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-09")),
                policy);
        visits.forEach(visit -> telling.show(visit.name().zh(), visit.name().en(), visit.dueOn()));
    }

    private void card(Telling telling, InMemoryStore store) {
        telling.chapter("六、客户喜好卡：谁写、谁评、谁能看", "6. The preference card: who writes, judges and sees");
        CardDesk desk = new CardDesk(CardDesk.Cards.in(store), store, policies, CLOCK);
        desk.write(CUSTOMER, "1", MANAGER, CareStep.UNDERSTAND, PersonalText.of("prefers calls after lunch"));
        desk.write(CUSTOMER, "2", MANAGER, CareStep.HELP, PersonalText.of("asks for printed bills"));
        desk.judge(CUSTOMER, "1", StaffId.of("M-3"), true);
        for (String post : List.of("front-desk", "service-manager", "accountant")) {
            telling.show(
                    post, post, desk.read(CUSTOMER, StaffId.of("E-99"), post).size());
            telling.because(List.of(PreferenceCard.access(post, policy.policy())));
        }
        List<PreferenceCard> cards =
                List.of(CardDesk.Cards.in(store).find(CUSTOMER).orElseThrow().state());
        PreferenceCard.usefulEntries(cards, YearMonth.of(2026, 3), ZONE)
                .forEach((author, count) -> telling.show("本月有用条目 " + author, "Useful entries of " + author, count));
    }

    private static List<Reason> reasons(Outcome<Contact> move) {
        return move.fold(done -> List.of(), Outcome.Refused::reasons);
    }

    private static Contact unexpected(Outcome.Refused<Contact> refused) {
        throw new IllegalStateException("The story does not go on from " + refused.reasons());
    }
}
