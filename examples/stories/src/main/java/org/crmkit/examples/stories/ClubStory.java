package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactDesk;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.Contacts;
import org.crmkit.core.relationship.Hospitality;
import org.crmkit.core.relationship.HospitalityDecision;
import org.crmkit.core.relationship.HospitalityDesk;
import org.crmkit.core.relationship.HospitalityKind;
import org.crmkit.core.relationship.HospitalityLedgers;
import org.crmkit.core.relationship.RelationshipPolicy;
import org.crmkit.core.relationship.club.ClubPolicy;
import org.crmkit.core.relationship.club.GetTogether;
import org.crmkit.core.relationship.club.GetTogetherDesk;
import org.crmkit.core.relationship.club.GetTogetherFigures;
import org.crmkit.core.relationship.club.GetTogetherMove;
import org.crmkit.core.relationship.club.GetTogethers;
import org.crmkit.core.relationship.club.MemberDiscount;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/** What Hengda Home (fictional) does for the members of its club, and what it may cost. */
final class ClubStory implements Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final StaffId OWNER = StaffId.of("E-17");
    private static final List<CustomerId> MEMBERS =
            List.of(CustomerId.of("C-3001"), CustomerId.of("C-3002"), CustomerId.of("C-3003"));

    private final Rulebook rules = CompleteRulebook.load();
    private final InForce<ClubPolicy> club =
            rules.inForceIfAny(ClubPolicy.class).orElseThrow();

    @Override
    public String name() {
        return "club";
    }

    @Override
    public Label title() {
        return Label.of("会员组织：待遇、优惠、联谊会与招待", "The members' club: benefits, discounts, a get-together, hospitality");
    }

    @Override
    public void tell(Telling telling) {
        InMemoryStore store = new InMemoryStore();
        benefits(telling);
        discounts(telling);
        getTogether(telling, store);
        hospitality(telling, store);
    }

    private void benefits(Telling telling) {
        telling.chapter("一、待遇随等级累加", "1. Benefits add up by grade");
        telling.say(
                "每项待遇写明起始等级，更高等级保留低等级的全部待遇。",
                "Each benefit names the lowest grade that has it; a higher grade keeps them all.");
        for (ClubPolicy.Grade grade : club.policy().grades()) {
            telling.show(
                    grade.name().zh(),
                    grade.name().en(),
                    Label.of(
                            club.policy().benefitsOf(grade.slug()).stream()
                                    .map(benefit -> benefit.name().zh())
                                    .collect(Collectors.joining("、")),
                            club.policy().benefitsOf(grade.slug()).stream()
                                    .map(benefit -> benefit.name().en())
                                    .collect(Collectors.joining(", "))));
        }
    }

    private void discounts(Telling telling) {
        telling.chapter("二、会员优惠逐行计算", "2. Member discounts, line by line");
        telling.say(
                "一位金卡会员的订单有三行：普通商品、另有优惠的商品、特价商品。每行写明适用哪一项优惠。",
                "An order of a gold member has three lines: plain goods, goods with another discount, and a special offer. Each says which discount applies.");
        MemberDiscount order = MemberDiscount.of(
                "gold-card",
                List.of(
                        goods("1", "kitchen", "1299.00", "0"),
                        goods("2", "lamps", "400.00", "0.10"),
                        goods("3", "special-offers", "99.90", "0.30")),
                club);
        for (MemberDiscount.Line line : order.lines()) {
            telling.show(
                    "第" + line.goods().id() + "行优惠", "Off line " + line.goods().id(), line.off());
            telling.because(List.of(line.reason()));
        }
        telling.show("应付", "To pay", order.toPay());
    }

    private static MemberDiscount.Goods goods(String id, String group, String price, String other) {
        return new MemberDiscount.Goods(id, group, Money.parse("CNY " + price), new BigDecimal(other));
    }

    private GetTogetherDesk desk(InMemoryStore store, String day) {
        return new GetTogetherDesk(
                GetTogethers.in(store),
                store,
                PolicySource.always(club),
                Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneOffset.UTC),
                ZONE);
    }

    private void getTogether(Telling telling, InMemoryStore store) {
        telling.chapter("三、联谊会：预算、邀请、到场与效果", "3. A get-together: budget, invitations, attendance, effect");
        telling.say(
                "预算以座位数为限；超过负责人的权限须先由他人审批，之后才能邀请。",
                "Seats bound the budget; what is beyond the owner's authority is approved by somebody else before anybody is invited.");
        GetTogetherDesk april = desk(store, "2026-04-01");
        Label theme = Label.of("厨房新品品鉴会", "Tasting of the new kitchens");
        LocalDate day = LocalDate.parse("2026-04-25");
        told(telling, "七千元二十座", "CNY 7,000 for 20 seats", april.plan("G-1", theme, day, OWNER, 20, cny("7000.00")));
        told(telling, "六千元二十座", "CNY 6,000 for 20 seats", april.plan("G-1", theme, day, OWNER, 20, cny("6000.00")));
        told(
                telling,
                "未批先邀",
                "Inviting before approval",
                april.move("G-1", new GetTogetherMove.Invite(MEMBERS.get(0), "gold-card")));
        told(
                telling,
                "经理审批",
                "The manager approves",
                april.move("G-1", new GetTogetherMove.Approve(StaffId.of("M-3"))));
        for (CustomerId member : MEMBERS) {
            april.move("G-1", new GetTogetherMove.Invite(member, "gold-card"));
        }
        told(
                telling,
                "邀请普通会员",
                "Inviting a standard member",
                april.move("G-1", new GetTogetherMove.Invite(CustomerId.of("C-3004"), "basic")));
        april.move("G-1", new GetTogetherMove.Answer(MEMBERS.get(0), true));
        april.move("G-1", new GetTogetherMove.Answer(MEMBERS.get(1), true));
        GetTogether held = desk(store, "2026-04-26")
                .move("G-1", new GetTogetherMove.Hold(Set.of(MEMBERS.get(0)), cny("6150.00")))
                .fold(Outcome.Done::state, ClubStory::unexpected);
        held.guests().forEach((member, guest) -> telling.show("会员" + member, "Member " + member, guest.label()));
        GetTogetherFigures figures = GetTogetherFigures.of(
                held,
                List.of(
                        bought(0, "2026-03-01", "800.00"),
                        bought(0, "2026-05-10", "2600.00"),
                        bought(1, "2026-03-05", "900.00"),
                        bought(1, "2026-05-20", "950.00")),
                club);
        telling.show("到场", "Came", figures.came().value().orElseThrow().toString());
        telling.show("超出预算", "Over budget", figures.overBudget());
        telling.show(
                "到场者此前三个月购买",
                "Guests bought in the three months before",
                figures.guests().before());
        telling.show(
                "到场者此后三个月购买",
                "Guests bought in the three months after",
                figures.guests().after());
        telling.show("未到场者此前购买", "The absent bought before", figures.absent().before());
        telling.show("未到场者此后购买", "The absent bought after", figures.absent().after());
        telling.say(
                "未到场者的购买说明季节的影响；到场与否并非随机，差别只是线索，不是证明。",
                "The purchases of the absent show what the season did; who comes is no matter of chance, so the difference is a hint and no proof.");
    }

    private static GetTogetherFigures.Bought bought(int member, String day, String amount) {
        return new GetTogetherFigures.Bought(MEMBERS.get(member), LocalDate.parse(day), cny(amount));
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private void hospitality(Telling telling, InMemoryStore store) {
        telling.chapter("四、招待用餐有限额，超过由他人审批", "4. Hospitality has limits, and above them somebody else approves");
        telling.say(
                "费用在付款前提出；准许后即计入该客户当年的台账，年限额经审批也不得突破。",
                "A cost is asked for before it is paid. What is allowed counts at once; the year's limit holds even with approval.");
        PolicySource<RelationshipPolicy> policies =
                PolicySource.always(rules.inForceIfAny(RelationshipPolicy.class).orElseThrow());
        Clock clock = Clock.fixed(Instant.parse("2026-04-02T02:00:00Z"), ZoneOffset.UTC);
        Contact meal = new ContactDesk(Contacts.in(store), store, policies, clock)
                .open("V-9", ContactKind.HOSPITALITY, MEMBERS.get(0), OWNER, clock.instant(), Optional.empty())
                .fold(Outcome.Done::state, refused -> {
                    throw new IllegalStateException("The story does not go on from " + refused.reasons());
                });
        HospitalityDesk desk =
                new HospitalityDesk(HospitalityLedgers.in(store), store, policies, clock, Retry.standard());
        ask(telling, desk, meal, "900.00", Optional.empty());
        ask(telling, desk, meal, "900.00", Optional.of(OWNER));
        ask(telling, desk, meal, "900.00", Optional.of(StaffId.of("M-3")));
    }

    private static void ask(
            Telling telling, HospitalityDesk desk, Contact meal, String cost, Optional<StaffId> approver) {
        Hospitality asked = new Hospitality(
                meal.id(),
                HospitalityKind.of(meal.kind()).orElseThrow(),
                meal.customer(),
                meal.owner(),
                4,
                cny(cost),
                LocalDate.parse("2026-04-03"),
                approver);
        telling.show("四位客人", "Four guests", asked.cost());
        telling.because(desk.ask(asked)
                .fold(
                        allowed -> List.of(Reason.of(
                                "allowed",
                                "准许；本年度该客户累计" + allowed.customerTotal() + "。",
                                "Allowed; the customer's year stands at " + allowed.customerTotal() + ".")),
                        HospitalityDecision.NeedsApproval::reasons,
                        HospitalityDecision.Refused::reasons));
    }

    private static void told(Telling telling, String zh, String en, Outcome<GetTogether> outcome) {
        Label stands = outcome.fold(done -> done.state().state().label(), refused -> Label.of("不予办理", "refused"));
        telling.show(zh, en, stands);
        telling.because(outcome.fold(done -> List.of(), Outcome.Refused::reasons));
    }

    private static GetTogether unexpected(Outcome.Refused<GetTogether> refused) {
        throw new IllegalStateException("The story does not go on from " + refused.reasons());
    }
}
