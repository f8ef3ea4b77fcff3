package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.keyaccount.AccountParty;
import org.crmkit.core.keyaccount.AccountPlan;
import org.crmkit.core.keyaccount.BuyingHelp;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountDesk;
import org.crmkit.core.keyaccount.KeyAccountMove;
import org.crmkit.core.keyaccount.KeyAccountPolicy;
import org.crmkit.core.keyaccount.KeyAccountTrait;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.KeyAccounts;
import org.crmkit.core.keyaccount.KeyCheck;
import org.crmkit.core.keyaccount.ManagerRole;
import org.crmkit.core.keyaccount.ManagerSkill;
import org.crmkit.core.keyaccount.MatterOfCare;
import org.crmkit.core.keyaccount.MethodTask;
import org.crmkit.core.keyaccount.OrganisationForm;
import org.crmkit.core.keyaccount.ProgrammeStep;
import org.crmkit.core.keyaccount.RelationStrategy;
import org.crmkit.core.keyaccount.ServicePromise;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.keyaccount.Swot;
import org.crmkit.core.keyaccount.TeamPost;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;

/** Yunchuan Telecom (fictional) finds its key customers and takes one through programme, rounds and two stock-takings. */
final class KeyAccountStory implements Story {

    private static final CustomerId CUSTOMER = CustomerId.of("C-2001");
    private static final StaffId MANAGER = StaffId.of("E-17");

    private final InForce<KeyAccountPolicy> policy =
            CompleteRulebook.load().inForceIfAny(KeyAccountPolicy.class).orElseThrow();

    @Override
    public String name() {
        return "key-account";
    }

    @Override
    public Label title() {
        return Label.of("核心客户：选定、六步、七法与盘点", "Key accounts: selection, six steps, seven methods, stock-taking");
    }

    @Override
    public void tell(Telling telling) {
        select(telling);
        InMemoryStore store = new InMemoryStore();
        steps(telling, store);
        rounds(telling, store);
        stock(telling);
        relation(telling);
        parties(telling);
    }

    private void select(Telling telling) {
        telling.chapter("一、谁是核心客户", "1. Who is a key customer");
        telling.say(
                "把客户按购买额从大到小排列，合计达到八成（key-account.selection.core-share）以前的都是核心客户；"
                        + "其余客户评分达到80分（rating-from）也算。每个结论都写明依据。",
                "Customers are put in order of what they buy. Those who together bring 80% of sales (key-account.selection.core-share) "
                        + "are key; so is anybody rated 80 or more (rating-from). Each verdict gives its reasons.");
        List<KeyCheck> checks = KeyCheck.of(
                List.of(
                        figures("C-2001", "600000.00", Optional.empty()),
                        figures("C-2002", "250000.00", Optional.empty()),
                        figures("C-2003", "100000.00", Optional.of(new BigDecimal("86"))),
                        figures("C-2004", "50000.00", Optional.of(new BigDecimal("40")))),
                policy);
        for (KeyCheck check : checks) {
            telling.show(
                    check.customer().value(),
                    check.customer().value(),
                    check.isKey() ? Label.of("核心客户", "key") : Label.of("非核心客户", "not key"));
            telling.because(check.reasons());
        }
        telling.say("数字之外，还可以从五个共同点认出他们：", "Beyond their figures they are known by five traits:");
        for (KeyAccountTrait trait : KeyAccountTrait.values()) {
            telling.point(trait.label());
        }
    }

    private static KeyCheck.Figures figures(String id, String sales, Optional<BigDecimal> rating) {
        return new KeyCheck.Figures(CustomerId.of(id), Money.parse("CNY " + sales), rating);
    }

    private KeyAccountDesk desk(InMemoryStore store) {
        return new KeyAccountDesk(
                KeyAccounts.in(store),
                store,
                PolicySource.always(policy),
                Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC));
    }

    private void steps(Telling telling, InMemoryStore store) {
        telling.chapter("二、六步方案：按次序，凭证据", "2. Six steps: in order, with evidence");
        telling.say(
                "客户C-2001是集团客户，按制度由相应层级主责。六步依次完成，每一步都要交出一份证据的编号；" + "跳步、缺证据、没有客户经理就写计划，都不予办理并说明缘由。",
                "Customer C-2001 is a group customer; the rules say which level leads the account. The six steps are done in order, "
                        + "each with the number of a document that shows it. A step out of order, without evidence, or a plan without "
                        + "an account manager is refused with the reason.");
        KeyAccountDesk desk = desk(store);
        desk.open(CUSTOMER, KeyAccountType.GROUP, LocalDate.parse("2026-01-01"));
        telling.show(
                "主责层级", "Led by", policy.policy().level(KeyAccountType.GROUP).label());
        telling.say("想直接进入第四步：", "Somebody goes straight to the fourth step:");
        refused(telling, desk.move(CUSTOMER, new KeyAccountMove.FinishStep(ProgrammeStep.POSITION, "D-4")));
        telling.say(
                "第二步要对客户做SWOT分析；空着的方面会被指出：",
                "The second step asks for strengths, weaknesses, opportunities and threats of the customer; what is left empty is pointed out:");
        telling.because(new Swot(
                        CUSTOMER,
                        LocalDate.parse("2026-02-01"),
                        MANAGER,
                        List.of(
                                new Swot.Point(Swot.Quarter.STRENGTH, PersonalText.of("branches in every city")),
                                new Swot.Point(Swot.Quarter.THREAT, PersonalText.of("price war in his trade"))))
                .gaps());
        desk.move(CUSTOMER, new KeyAccountMove.AssignTeam(Map.of(TeamPost.ACCOUNT_MANAGER, MANAGER)));
        for (ProgrammeStep step : List.of(
                ProgrammeStep.SELECTION,
                ProgrammeStep.INFORMATION,
                ProgrammeStep.COMPETITORS,
                ProgrammeStep.POSITION)) {
            desk.move(CUSTOMER, new KeyAccountMove.FinishStep(step, "D-" + step.slug()));
        }
        telling.say("前四步完成后，没有客户计划就不能完成第五步：", "With four steps done, the fifth waits for an account plan:");
        refused(telling, desk.move(CUSTOMER, new KeyAccountMove.FinishStep(ProgrammeStep.PLAN, "D-5")));
        AccountPlan plan = new AccountPlan(
                List.of(new AccountPlan.Objective(
                        "share-of-purchases",
                        new BigDecimal("0.40"),
                        new BigDecimal("0.55"),
                        LocalDate.parse("2026-12-31"))),
                List.of(
                        new AccountPlan.Action(
                                PersonalText.of("joint forecast of the season"),
                                MANAGER,
                                LocalDate.parse("2026-03-31")),
                        new AccountPlan.Action(
                                PersonalText.of("visit by the regional manager"),
                                MANAGER,
                                LocalDate.parse("2026-06-30"))));
        desk.move(CUSTOMER, new KeyAccountMove.MakePlan(plan));
        desk.move(CUSTOMER, new KeyAccountMove.FinishStep(ProgrammeStep.PLAN, "D-5"));
        telling.show(
                "计划中四月底前的行动",
                "Actions of the plan due by the end of April",
                plan.dueBy(LocalDate.parse("2026-04-30")).size());
        KeyAccount account = KeyAccounts.in(store).find(CUSTOMER).orElseThrow().state();
        telling.show("下一步", "Next", account.next().label());
        telling.show("下次盘点", "Stock-taking due", account.stockTakingDue(policy.policy()));
    }

    private void rounds(Telling telling, InMemoryStore store) {
        telling.chapter("三、七种管理方法排成日程", "3. Seven methods on the calendar");
        telling.say(
                "每种方法按客户类型有自己的周期，从建户之日起循环。四月份到期的任务如下；同一任务不论何时排程，编号都相同，所以重复排程不会重复派工。",
                "Each method has its period for each type of customer, counted from the day the account was opened. These fall due in April. "
                        + "A task has the same key whenever it is planned, so planning twice gives nobody the same work twice.");
        KeyAccount account = KeyAccounts.in(store).find(CUSTOMER).orElseThrow().state();
        DatePeriod april = new DatePeriod(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-05-01"));
        for (MethodTask task : MethodTask.plan(account, april, policy)) {
            telling.show(task.method().label().zh(), task.method().label().en(), task.dueOn());
        }
        telling.say("差别维护按事情的性质办理：", "Differential care goes by what kind of matter it is:");
        for (MatterOfCare matter : MatterOfCare.values()) {
            telling.point(matter.label());
        }
    }

    private void stock(Telling telling) {
        telling.chapter("四、两次盘点相比，读出流失信号", "4. Two stock-takings and the signs of defection");
        telling.say(
                "盘点记下购买额、满意度、最近沟通与未决投诉。两次相比，每达到一条界限就是一个信号；两个信号（signs-for-talk）即须立即沟通。",
                "A stock-taking notes sales, satisfaction, the last contact and open complaints. Compared with the one before, each limit "
                        + "reached is a sign; two signs (signs-for-talk) call for a talk at once.");
        StockTaking first = look("2026-01-01", "600000.00", "82", "2025-12-20", 0);
        StockTaking second = look("2026-07-01", "500000.00", "76", "2026-06-20", 1);
        StockTaking.Comparison comparison = second.since(first, policy);
        comparison.salesChange().ifPresent(change -> telling.show("购买额变化", "Change of sales", change));
        comparison.signs().forEach(sign -> telling.because(List.of(sign.reason())));
        telling.show(
                "须立即沟通",
                "Calls for a talk at once",
                comparison.callsForTalk() ? Label.of("是", "yes") : Label.of("否", "no"));
        telling.say(
                "下降恰好等于界限也算信号：购买额从600000元降到510000元，正是15%。",
                "A fall of exactly the limit is a sign too: from CNY 600,000 to 510,000 is 15%.");
        StockTaking exact = look("2026-07-01", "510000.00", "82", "2026-06-20", 0);
        exact.since(first, policy).signs().forEach(sign -> telling.because(List.of(sign.reason())));
    }

    private static StockTaking look(String day, String sales, String satisfaction, String contact, int complaints) {
        return new StockTaking(
                LocalDate.parse(day),
                Money.parse("CNY " + sales),
                new BigDecimal(satisfaction),
                LocalDate.parse(contact),
                complaints,
                false);
    }

    private static void relation(Telling telling) {
        telling.chapter("五、客户经理与对核心客户的承诺", "5. The account manager, and what key customers are promised");
        telling.say("客户经理一身二任：", "An account manager has two roles:");
        for (ManagerRole role : ManagerRole.values()) {
            telling.point(role.label());
        }
        telling.show("客户经理的技能", "What an account manager must be able to do", ManagerSkill.values());
        telling.show("参与客户的购买决策", "Taking part in what the customer buys", BuyingHelp.values());
        telling.show("对客户与企业内部的策略", "Strategies toward the customer and inside the firm", RelationStrategy.values());
        telling.show("核心客户组织的形式", "Forms of a core customer organisation", OrganisationForm.values());
        telling.say("核心客户得到的服务承诺：", "Key customers are promised:");
        for (ServicePromise promise : ServicePromise.values()) {
            telling.point(promise.label());
        }
    }

    private static void parties(Telling telling) {
        telling.chapter("六、退货由谁参与", "6. Who takes part in a return");
        telling.say(
                "核心客户的退货牵涉多个部门，最终处置由客户经理决定（KeyAccountMove.DisposeReturn），他人决定不予办理。",
                "A return of a key customer concerns several departments. What finally becomes of the goods is decided by the account manager "
                        + "(KeyAccountMove.DisposeReturn); anybody else is refused.");
        for (AccountParty party : AccountParty.of(AccountParty.Matter.RETURN)) {
            telling.show(party.label().zh(), party.label().en(), party.duty());
        }
    }

    private static void refused(Telling telling, Outcome<KeyAccount> move) {
        telling.because(move.fold(done -> List.of(), Outcome.Refused::reasons));
    }
}
