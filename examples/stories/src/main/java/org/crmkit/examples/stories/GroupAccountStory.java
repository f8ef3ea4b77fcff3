package org.crmkit.examples.stories;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.groupaccount.ConsumptionAnalysis;
import org.crmkit.core.groupaccount.ConsumptionItem;
import org.crmkit.core.groupaccount.ConsumptionMonth;
import org.crmkit.core.groupaccount.GoalDesk;
import org.crmkit.core.groupaccount.GoalReview;
import org.crmkit.core.groupaccount.GoalSheet;
import org.crmkit.core.groupaccount.GoalSheets;
import org.crmkit.core.groupaccount.GroupAccountPolicy;
import org.crmkit.core.groupaccount.GroupCounts;
import org.crmkit.core.groupaccount.InvestmentAppraisal;
import org.crmkit.core.groupaccount.InvestmentItem;
import org.crmkit.core.groupaccount.InvestmentItem.Counted;
import org.crmkit.core.groupaccount.MissCause;
import org.crmkit.core.groupaccount.ObjectiveFactor;
import org.crmkit.core.groupaccount.OfferRule;
import org.crmkit.core.groupaccount.RevenuePerUser;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A telecom operator (fictional) sets a goal, reads six months of a group's bills, and adds up what a project costs. */
final class GroupAccountStory implements Story {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final StaffId MANAGER = StaffId.of("E-17");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final InForce<GroupAccountPolicy> policy =
            CompleteRulebook.load().inForceIfAny(GroupAccountPolicy.class).orElseThrow();

    @Override
    public String name() {
        return "group-account";
    }

    @Override
    public Label title() {
        return Label.of("集团客户：目标、消费与投入产出", "Group customers: a goal, six months of bills, input and output");
    }

    @Override
    public void tell(Telling telling) {
        goal(telling);
        consumption(telling);
        investment(telling);
    }

    private void goal(Telling telling) {
        telling.chapter("一、月目标与达成分析", "1. The goal of a month and what became of it");
        InMemoryStore store = new InMemoryStore();
        GoalDesk desk = new GoalDesk(
                GoalSheets.in(store),
                store,
                PolicySource.always(policy),
                Clock.fixed(Instant.parse("2026-03-01T01:00:00Z"), ZoneOffset.UTC));
        GroupCounts counts = new GroupCounts(20, 4, 10);
        telling.say(
                "云川电信（虚构）的客户经理 E-17 年任务 120 万元，前两个月完成 20 万元。",
                "Manager E-17 of Yunchuan Telecom (fictional) has a yearly task of 1.2 million yuan; January and February brought 200,000.");
        GoalSheet sheet =
                made(desk.set(MANAGER, MARCH, Money.parse("CNY 1200000.00"), Money.parse("CNY 200000.00"), counts));
        telling.show("三月目标", "Goal of March", sheet.goal().sales());
        telling.because(List.of(sheet.goal().reason()));
        telling.say(
                "月底完成 84,000 元，其中网络故障损失 10,500 元。不说明原因不能考核：",
                "March brings 84,000; a network fault cost 10,500. A review without a cause is refused:");
        List<ObjectiveFactor> fault =
                List.of(new ObjectiveFactor(Label.of("网络故障", "network fault"), Money.parse("CNY 10500.00")));
        Money sales = Money.parse("CNY 84000.00");
        telling.because(desk.review(MANAGER, MARCH, sales, counts, fault, List.of())
                .fold(done -> List.of(), Outcome.Refused::reasons));
        GoalReview review = made(desk.review(
                        MANAGER, MARCH, sales, counts, fault, List.of(MissCause.UNREASONABLE_GOAL)))
                .review()
                .orElseThrow();
        telling.because(review.reasons());
        telling.say("目标不合理，四月不再上浮：", "The goal was unreasonable, so April has no margin:");
        telling.because(List.of(made(desk.set(
                        MANAGER,
                        MARCH.plusMonths(1),
                        Money.parse("CNY 1200000.00"),
                        Money.parse("CNY 284000.00"),
                        counts))
                .goal()
                .reason()));
    }

    private static GoalSheet made(Outcome<GoalSheet> move) {
        return move.fold(Outcome.Done::state, refused -> {
            throw new IllegalStateException("The story does not go on from " + refused.reasons());
        });
    }

    private void consumption(Telling telling) {
        telling.chapter("二、六个月消费变化：特征与推荐", "2. Six months of consumption: features and offers");
        YearMonth last = YearMonth.of(2026, 6);
        List<ConsumptionMonth> months = new ArrayList<>();
        for (int i = 5; i >= 0; i--) {
            Map<ConsumptionItem, Money> charges = new EnumMap<>(ConsumptionItem.class);
            charges.put(ConsumptionItem.LOCAL, Money.parse("CNY 2000.00"));
            charges.put(ConsumptionItem.LONG_DISTANCE, Money.parse("CNY 1000.00"));
            months.add(new ConsumptionMonth(last.minusMonths(i), charges, true));
        }
        ConsumptionAnalysis analysis = ConsumptionAnalysis.of(YearMonth.of(2025, 11), last, months, policy);
        analysis.findings().forEach(finding -> telling.because(List.of(finding.reason())));
        telling.say("由此推荐：", "So these are offered:");
        perUser(telling);
        for (OfferRule offer : analysis.offers()) {
            telling.point(offer.name());
        }
    }

    private static void perUser(Telling telling) {
        telling.say(
                "每用户平均收入以月初与月末用户数的平均数为分母：收入12000元，月初96户，月末104户。",
                "Revenue per user divides by the mean of the users at the beginning and the end: CNY 12,000 from 96 and 104 users.");
        RevenuePerUser.of(Money.parse("CNY 12000.00"), 96, 104)
                .value()
                .ifPresent(arpu -> telling.show("每用户平均收入", "Revenue per user", arpu));
    }

    private void investment(Telling telling) {
        telling.chapter("三、投入产出：232 与 82", "3. Input and output: 232 and 82");
        telling.say(
                "某警务查询系统（实务文献案例），用户四千余人，单位万元；终端另购，不计。",
                "A police query system (the case of the practice literature) for over 4,000 users, in units of 10,000 yuan; terminals are bought apart and left out.");
        InvestmentAppraisal appraisal = InvestmentAppraisal.of(
                CNY,
                List.of(
                        item("数据服务器、防火墙与路由器、认证服务器", "Data, firewall, router and identity servers", 50, Counted.ONCE),
                        item("线路租费", "Line rent", 24, Counted.EACH_YEAR),
                        item("线路设备", "Line equipment", 8, Counted.ONCE),
                        item("现有警务服务器", "Existing police server", 150, Counted.OWNED),
                        new InvestmentItem(
                                Label.of("掌上终端", "Hand-held terminals"),
                                Money.parse("CNY 6000.00"),
                                10,
                                Counted.EXCLUDED)),
                1,
                List.of());
        appraisal.steps().forEach(step -> telling.because(List.of(step.reason())));
        telling.show("总投入（万元）", "Gross, in 10,000 yuan", tenThousands(appraisal.gross()));
        telling.show("实际投入（万元）", "Net, in 10,000 yuan", tenThousands(appraisal.net()));
        telling.because(appraisal.conclusion());
    }

    private static InvestmentItem item(String zh, String en, long tenThousands, Counted counted) {
        return InvestmentItem.of(Label.of(zh, en), Money.ofMajor(CNY, tenThousands * 10_000), counted);
    }

    private static String tenThousands(Money amount) {
        return Formats.plain(amount.getAmount().movePointLeft(4));
    }
}
