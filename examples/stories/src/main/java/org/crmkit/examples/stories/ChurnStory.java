package org.crmkit.examples.stories;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.churn.ChurnCause;
import org.crmkit.core.churn.ChurnFigures;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.churn.ExitStep;
import org.crmkit.core.churn.InMemoryRetentionCases;
import org.crmkit.core.churn.LossFacts;
import org.crmkit.core.churn.LossReview;
import org.crmkit.core.churn.PreventionCheck;
import org.crmkit.core.churn.PreventiveMeasure;
import org.crmkit.core.churn.RetentionDesk;
import org.crmkit.core.churn.RetentionResult;
import org.crmkit.core.churn.RetentionState;
import org.crmkit.core.churn.WinBackTactic;
import org.crmkit.core.churn.WinBackWorth;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Share;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;

/** Customers who leave: warned of, kept, told apart, and weighed before anybody tries to win them back. */
final class ChurnStory implements Story {

    private static final StaffId CLERK = StaffId.of("E-17");

    private final Rulebook rules = CompleteRulebook.load();
    private final InForce<ChurnPolicy> policy =
            rules.inForceIfAny(ChurnPolicy.class).orElseThrow();

    @Override
    public String name() {
        return "churn";
    }

    @Override
    public Label title() {
        return Label.of("客户流失：预警、挽留、细分与赢回", "Losing customers: warning, retention, segments and win-back");
    }

    @Override
    public void tell(Telling telling) {
        telling.chapter("一、先防", "1. Prevention first");
        PreventionCheck check = new PreventionCheck(
                "Xiamen",
                LocalDate.of(2026, 6, 1),
                Map.of(
                        PreventiveMeasure.CUSTOMER_DATABASE, true,
                        PreventiveMeasure.LISTENING, true,
                        PreventiveMeasure.CRM_SYSTEM, false));
        telling.show("九项措施中已落实", "Of the measures looked at, in place", share(telling, check.inPlace()));
        telling.show("第一项缺口", "The first gap", check.gaps().get(0).label());

        InMemoryStore store = new InMemoryStore();
        InMemoryRetentionCases cases = new InMemoryRetentionCases(store);
        retain(telling, store, cases);
        List<LossReview> reviews = review(telling);
        telling.chapter("四、赢回五法", "4. Five tactics of winning back");
        for (WinBackTactic tactic : WinBackTactic.values()) {
            telling.point(tactic.label());
        }
        telling.chapter("五、本期指标", "5. Figures of the period");
        ChurnFigures figures = ChurnFigures.of(
                new DatePeriod(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1)),
                Set.of(id("C-1"), id("C-2"), id("C-3"), id("C-4"), id("C-9"), id("C-10")),
                Set.of(id("C-9"), id("C-10")),
                reviews,
                cases.find("r-1").map(read -> List.of(read.state())).orElse(List.of()));
        telling.show("流失率", "Churn", share(telling, figures.churn()));
        telling.show("保持率", "Retention", share(telling, figures.retention()));
        telling.show("挽留成功", "Kept", share(telling, figures.saved()));
        telling.show("赢回成功", "Won back", share(telling, figures.wonBack()));
        practice(telling);
    }

    private static void practice(Telling telling) {
        telling.chapter("六、客户离开之后", "6. After a customer has left");
        telling.show("退出管理", "Exit management", ExitStep.values());
    }

    private static CustomerId id(String id) {
        return CustomerId.of(id);
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static String share(Telling telling, Measured<Share> measured) {
        return measured.fold(
                known -> known.figure().part() + " / " + known.figure().whole(),
                undefined -> undefined.reason().text().in(telling.lang()));
    }

    private void retain(Telling telling, InMemoryStore store, InMemoryRetentionCases cases) {
        telling.chapter("二、预警与挽留", "2. Warning and retention");
        telling.say(
                "云岭茶行（虚构）的一位老客户4月2日后没有再买。每一步有时限；先有原因，才有策略。",
                "A customer of Yunling Tea (fictional) has not bought since 2 April. Each step has its time; a strategy needs a cause.");
        step(telling, desk(store, cases, "2026-05-31").open("r-1", id("C-10"), LocalDate.of(2026, 4, 2), CLERK));
        step(telling, desk(store, cases, "2026-06-01").open("r-1", id("C-10"), LocalDate.of(2026, 4, 2), CLERK));
        step(telling, move(store, cases, "2026-06-02", RetentionState.CHANCE_SOUGHT, Optional.empty()));
        step(telling, move(store, cases, "2026-06-03", RetentionState.STRATEGY_MADE, Optional.empty()));
        step(
                telling,
                move(
                        store,
                        cases,
                        "2026-06-03",
                        RetentionState.STRATEGY_MADE,
                        Optional.of(ChurnCause.STAFF_TRANSFERRED)));
        step(telling, move(store, cases, "2026-06-08", RetentionState.FEEDBACK_TAKEN, Optional.empty()));
        step(telling, move(store, cases, "2026-06-09", RetentionState.WON_BACK, Optional.empty()));
        step(telling, move(store, cases, "2026-06-09", RetentionState.RETAINED, Optional.empty()));
    }

    private RetentionDesk desk(InMemoryStore store, InMemoryRetentionCases cases, String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneOffset.UTC);
        return new RetentionDesk(cases, store, PolicySource.always(policy), clock, rules.zone());
    }

    private RetentionResult move(
            InMemoryStore store,
            InMemoryRetentionCases cases,
            String day,
            RetentionState to,
            Optional<ChurnCause> cause) {
        return desk(store, cases, day).move("r-1", to, cause, CLERK);
    }

    private static void step(Telling telling, RetentionResult result) {
        telling.point(result.fold(
                moved -> Label.of(
                        moved.retention().last().on() + " "
                                + moved.retention().state().label().zh()
                                + moved.retention()
                                        .last()
                                        .dueOn()
                                        .map(due -> "，限 " + due + " 前")
                                        .orElse(""),
                        moved.retention().last().on() + " "
                                + moved.retention().state().label().en()
                                + moved.retention()
                                        .last()
                                        .dueOn()
                                        .map(due -> ", due " + due)
                                        .orElse("")),
                refused -> refused.reason().text(),
                contended -> Label.same("-")));
    }

    private List<LossReview> review(Telling telling) {
        telling.chapter("三、流失之后：细分，再算值不值", "3. Afterwards: which segment, and is it worth it");
        List<LossFacts> lost = List.of(
                LossFacts.of(id("C-1"), cny("120000.00"))
                        .with(LossFacts.Sign.COMPLAINT_OPEN)
                        .satisfied("41"),
                LossFacts.of(id("C-2"), cny("30000.00"))
                        .with(LossFacts.Sign.AT_COMPETITOR)
                        .outdoneBy("0.25"),
                LossFacts.of(id("C-3"), cny("30000.00")).with(LossFacts.Sign.INDUCED),
                LossFacts.of(id("C-4"), cny("1500.00")).because(ChurnCause.STAFF_LEFT));
        for (LossFacts facts : lost) {
            LossReview review = LossReview.of(facts, policy);
            telling.show(
                    facts.customer().value(),
                    facts.customer().value(),
                    Label.of(
                            review.segment().label().zh() + "（"
                                    + review.type().label().zh() + "）",
                            review.segment().label().en() + " ("
                                    + review.type().label().en() + ")"));
            telling.because(review.reasons());
            WinBackWorth worth = WinBackWorth.of(review, facts.yearly(), cny("3000.00"), policy);
            telling.because(worth.reasons());
            telling.point(
                    worth.isWorth()
                            ? Label.of(
                                    "值得一试。" + review.segment().response().zh() + "。",
                                    "Worth trying. "
                                            + review.segment().response().en() + ".")
                            : Label.of("不赢回。", "Not tried."));
        }
        return lost.stream().map(facts -> LossReview.of(facts, policy)).toList();
    }
}
