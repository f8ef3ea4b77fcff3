package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.relationship.programme.CrmPurpose;
import org.crmkit.core.relationship.programme.MessageChannel;
import org.crmkit.core.relationship.programme.Programme;
import org.crmkit.core.relationship.programme.ProgrammeDesk;
import org.crmkit.core.relationship.programme.ProgrammePolicy;
import org.crmkit.core.relationship.programme.ProgrammeRun;
import org.crmkit.core.relationship.programme.SalesStatistics;
import org.crmkit.core.relationship.programme.SalesStatistics.Period;
import org.crmkit.core.relationship.programme.SalesStatistics.Sale;
import org.crmkit.core.relationship.programme.SalesStatistics.Unit;
import org.crmkit.core.relationship.programme.SystemProfile;
import org.crmkit.core.relationship.programme.TargetList;
import org.crmkit.core.relationship.programme.TargetList.Criterion;
import org.crmkit.core.relationship.programme.TargetList.Facts;
import org.crmkit.core.relationship.programme.TargetQuestion;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/** Qinghe Tea (fictional) runs five-step customer management in one outlet: stages, grades, a targeted list, statistics. */
final class ProgrammesStory implements Story {

    private final InForce<ProgrammePolicy> policy =
            CompleteRulebook.load().inForceIfAny(ProgrammePolicy.class).orElseThrow();

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public Label title() {
        return Label.of("五步法与十步维护：阶段、分级、名单与统计", "Five and ten steps: stages, grades, lists, statistics");
    }

    @Override
    public void tell(Telling telling) {
        stages(telling);
        telling.chapter("二、按消费自动分级", "2. Grades by consumption");
        for (String amount : List.of("9999.99", "10000.00", "50000.00")) {
            Money consumed = Money.parse("CNY " + amount);
            Label grade = policy.policy().grade(consumed).name();
            String text = Formats.money(consumed, telling.lang());
            telling.show(text, text, grade);
        }
        list(telling);
        statistics(telling);
        practice(telling);
    }

    private static void practice(Telling telling) {
        telling.chapter("五、系统与渠道", "5. System and channels");
        telling.say(
                "中小企业级系统适合200人以下的企业；更大的企业用几类系统，须另行判断。",
                "A system for small and medium companies suits up to 200 people; what larger ones need must be judged.");
        telling.show("120人的企业", "A company of 120", SystemProfile.Target.of(120).label());
        telling.show("客户管理系统的用途", "What a system is for", CrmPurpose.values());
        telling.show("选择目标时的提问", "Asked before a customer is put on a list", TargetQuestion.values());
        telling.show("信息渠道", "Channels of messages", MessageChannel.values());
    }

    private void stages(Telling telling) {
        telling.chapter("一、阶段与证据", "1. Stages and evidence");
        InMemoryStore store = new InMemoryStore();
        ProgrammeDesk desk = new ProgrammeDesk(
                ProgrammeDesk.Runs.in(store),
                store,
                PolicySource.always(policy),
                Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC));
        for (Programme programme : policy.policy().programmes()) {
            telling.show(
                    programme.name().zh(),
                    programme.name().en(),
                    programme.stages().size());
        }
        LocalDate start = LocalDate.parse("2026-01-01");
        desk.start("P-1", "five-step", "outlet-3", start);
        refused(telling, desk.finish("P-1", "grading", "D-4", start));
        refused(telling, desk.finish("P-1", "database", "", start));
        desk.finish("P-1", "database", "D-1", LocalDate.parse("2026-02-20"));
        ProgrammeRun run =
                ProgrammeDesk.Runs.in(store).find("P-1").orElseThrow().state();
        Programme five = policy.policy().programme("five-step").orElseThrow();
        telling.show("下一阶段", "Next", run.next(five).orElseThrow().name());
        telling.show("应完成于", "Due on", run.dueOn(five).orElseThrow());
    }

    private static void list(Telling telling) {
        telling.chapter("三、定向名单：每位客户都说明缘由", "3. A targeted list that explains itself");
        TargetList list = TargetList.of(
                List.of(facts("C-1", "5", "teacher"), facts("C-2", "2", "teacher"), facts("C-3", "8", "driver")),
                List.of(Criterion.atLeast("purchases", "3"), Criterion.oneOf("occupation", "teacher", "nurse")));
        for (TargetList.Entry entry : list.picked()) {
            telling.show(entry.customer().value(), entry.customer().value(), Label.of("入选", "on the list"));
            telling.because(entry.reasons());
        }
        for (TargetList.Entry entry : list.leftOut()) {
            telling.show(entry.customer().value(), entry.customer().value(), Label.of("未入选", "left out"));
            telling.because(entry.reasons());
        }
    }

    private static Facts facts(String id, String purchases, String occupation) {
        return new Facts(
                CustomerId.of(id), Map.of("purchases", new BigDecimal(purchases)), Map.of("occupation", occupation));
    }

    private static void statistics(Telling telling) {
        telling.chapter("四、按期间与单位统计", "4. Statistics by period and unit");
        List<Sale> sales = List.of(
                sale("2026-01-05", "outlet-3", "120.00"),
                sale("2026-01-25", "outlet-1", "80.00"),
                sale("2026-02-03", "outlet-3", "60.00"));
        telling.table(
                List.of(
                        Label.of("期间", "Period"),
                        Label.of("门店", "Outlet"),
                        Label.of("笔数", "Sales"),
                        Label.of("金额", "Amount")),
                SalesStatistics.of(sales, Period.MONTH, Unit.OUTLET).rows().stream()
                        .map(row -> List.of(
                                row.period(),
                                row.unit(),
                                Long.toString(row.count()),
                                Formats.money(row.amount(), telling.lang())))
                        .toList());
    }

    private static Sale sale(String day, String outlet, String amount) {
        return new Sale(LocalDate.parse(day), Map.of(Unit.OUTLET, outlet), Money.parse("CNY " + amount));
    }

    private static void refused(Telling telling, Outcome<ProgrammeRun> move) {
        telling.because(move.fold(done -> List.of(), Outcome.Refused::reasons));
    }
}
