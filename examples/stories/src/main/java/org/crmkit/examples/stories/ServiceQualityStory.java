package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Share;
import org.crmkit.core.servicequality.CauseKind;
import org.crmkit.core.servicequality.InMemoryServiceQuality;
import org.crmkit.core.servicequality.Inspection;
import org.crmkit.core.servicequality.InspectionPlan;
import org.crmkit.core.servicequality.Nonconformity;
import org.crmkit.core.servicequality.QualityDesk;
import org.crmkit.core.servicequality.QualityFigures;
import org.crmkit.core.servicequality.QualityFile;
import org.crmkit.core.servicequality.QualityFlow;
import org.crmkit.core.servicequality.QualityMove;
import org.crmkit.core.servicequality.QualityPolicy;
import org.crmkit.core.servicequality.ReliabilityRule;
import org.crmkit.core.servicequality.ReviewSituation;
import org.crmkit.core.servicequality.Verdict;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.DatePeriod;

/** A chain of service outlets (fictional): customers wait too long in one of them, and the first correction does not help. */
final class ServiceQualityStory implements Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String STANDARD = "waiting-time";
    private static final StaffId INSPECTOR = StaffId.of("Q-1");
    private static final StaffId OWNER = StaffId.of("E-9");

    private final InForce<QualityPolicy> policy =
            CompleteRulebook.load().inForceIfAny(QualityPolicy.class).orElseThrow();

    @Override
    public String name() {
        return "service-quality";
    }

    @Override
    public Label title() {
        return Label.of("抽检、不合格与真正有效的纠正", "Inspections, nonconformities and a correction that helps");
    }

    @Override
    public void tell(Telling telling) {
        InMemoryStore store = new InMemoryStore();
        String outlet = draw(telling);
        inspect(telling, store, outlet);
        correct(telling, store, outlet);
        comeBack(telling, store, outlet);
        figures(telling, store, outlet);
        practice(telling);
    }

    private static void practice(Telling telling) {
        telling.chapter("六、可靠的服务", "6. Reliable service");
        telling.show("八条规则", "Eight rules", ReliabilityRule.values());
        telling.show("须定期检讨的情形", "Situations looked at again", ReviewSituation.values());
    }

    private String draw(Telling telling) {
        telling.chapter("一、抽检计划：谁都能复核", "1. The plan: a draw anybody can repeat");
        List<String> outlets =
                IntStream.rangeClosed(1, 24).mapToObj(i -> "OUTLET-" + i).toList();
        List<String> drawn = InspectionPlan.of("2026-03", policy.policy()).from(outlets);
        telling.show("网点数", "Outlets", outlets.size());
        telling.show("抽检比例", "Share inspected", policy.policy().share());
        telling.show("抽中", "Drawn", String.join(", ", drawn));
        return drawn.get(0);
    }

    private void inspect(Telling telling, InMemoryStore store, String outlet) {
        telling.chapter("二、检查：偏离目标多少，就是几级不合格", "2. Inspection: how far it misses says how grave it is");
        for (String minutes : List.of("10", "10.5", "11.5", "14")) {
            Verdict verdict = QualityFlow.judge(
                    inspection(outlet, minutes, "2026-03-02"), QualityFile.of(STANDARD, outlet), policy);
            telling.show(
                    minutes + "分钟",
                    minutes + " minutes",
                    verdict.<Label>fold(good -> Label.of("合格", "conforms"), bad -> bad.grade()
                            .label()));
            telling.because(verdict.reasons());
        }
        done(desk(store, "2026-03-02").inspect(inspection(outlet, "11.5", "2026-03-02")));
    }

    private void correct(Telling telling, InMemoryStore store, String outlet) {
        telling.chapter("三、纠正：先止损，再查因，由他人验证", "3. Correction: stop the harm, find the cause, let another check");
        show(telling, move(store, "2026-03-03", outlet, new QualityMove.Contain()));
        show(
                telling,
                move(
                        store,
                        "2026-03-05",
                        outlet,
                        new QualityMove.Analyse(
                                new Nonconformity.Cause(CauseKind.PEOPLE, PersonalText.of("one clerk too few")))));
        telling.say("纠正期限由等级决定：", "How long a correction may take follows from the grade:");
        refused(telling, store, "2026-03-05", outlet, plan("2026-05-01"));
        show(telling, move(store, "2026-03-05", outlet, plan("2026-03-20")));
        show(telling, move(store, "2026-03-18", outlet, new QualityMove.Complete()));
        refused(telling, store, "2026-03-20", outlet, new QualityMove.Check(new BigDecimal("9"), INSPECTOR));
        refused(telling, store, "2026-04-17", outlet, new QualityMove.Check(new BigDecimal("9"), OWNER));
        telling.say(
                "一个月后实测仍为10.8分钟：没有效果，重新查因。",
                "Measured a month later: still 10.8 minutes. It did not help, so the cause is looked for anew.");
        show(telling, move(store, "2026-04-17", outlet, new QualityMove.Check(new BigDecimal("10.8"), INSPECTOR)));
        move(
                store,
                "2026-04-20",
                outlet,
                new QualityMove.Analyse(
                        new Nonconformity.Cause(CauseKind.METHOD, PersonalText.of("everyone queues at one counter"))));
        move(store, "2026-04-20", outlet, plan("2026-05-10"));
        move(store, "2026-05-08", outlet, new QualityMove.Complete());
        show(telling, move(store, "2026-06-08", outlet, new QualityMove.Check(new BigDecimal("8"), INSPECTOR)));
    }

    private void comeBack(Telling telling, InMemoryStore store, String outlet) {
        telling.chapter("四、重复：升一级", "4. It comes back: one grade graver");
        Inspection again = inspection(outlet, "10.4", "2026-08-03");
        QualityFile file = file(store, outlet);
        telling.because(QualityFlow.judge(again, file, policy).reasons());
        done(desk(store, "2026-08-03").inspect(again));
    }

    private void figures(Telling telling, InMemoryStore store, String outlet) {
        telling.chapter("五、质量指标：没有测量就是未定义", "5. Figures: what was not measured is undefined");
        QualityFigures figures = QualityFigures.of(
                List.of(
                        inspection(outlet, "11.5", "2026-03-02"),
                        inspection(outlet, "8", "2026-06-08"),
                        inspection(outlet, "10.4", "2026-08-03")),
                List.of(file(store, outlet)),
                new DatePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                policy);
        share(telling, "检查合格率", "Inspections that conform", figures.conforming());
        share(telling, "及时处置率", "Contained in time", figures.containedInTime());
        share(telling, "按期纠正率", "Corrected in time", figures.correctedInTime());
        share(telling, "纠正有效率", "Corrections that helped", figures.effective());
        share(telling, "重复率", "Came back", figures.recurring());
        figures.dimensions()
                .forEach((dimension, share) ->
                        share(telling, dimension.label().zh(), dimension.label().en(), share));
    }

    private static void share(Telling telling, String zh, String en, Measured<Share> measured) {
        telling.show(
                zh,
                en,
                measured.<Label>fold(
                        known -> Label.same(Formats.percent(known.figure().fraction()) + " ("
                                + known.figure().part() + "/"
                                + known.figure().whole() + ")"),
                        undefined -> undefined.reason().text()));
    }

    private static QualityMove plan(String due) {
        return new QualityMove.Plan(PersonalText.of("a second clerk"), OWNER, LocalDate.parse(due));
    }

    private static void show(Telling telling, QualityFile file) {
        Nonconformity last = file.last().orElseThrow();
        telling.show(
                "状态（" + last.changedOn() + "）",
                "State on " + last.changedOn(),
                last.state().label());
    }

    private QualityFile move(InMemoryStore store, String day, String outlet, QualityMove move) {
        return done(desk(store, day).move(STANDARD, outlet, move));
    }

    private void refused(Telling telling, InMemoryStore store, String day, String outlet, QualityMove move) {
        telling.because(
                desk(store, day).move(STANDARD, outlet, move).fold(done -> List.of(), Outcome.Refused::reasons));
    }

    private static QualityFile done(Outcome<QualityFile> outcome) {
        return outcome.fold(Outcome.Done::state, refused -> {
            throw new IllegalStateException("The story does not go on from " + refused.reasons());
        });
    }

    private static QualityFile file(InMemoryStore store, String outlet) {
        return new InMemoryServiceQuality(store)
                .find(STANDARD, outlet)
                .orElseThrow()
                .state();
    }

    private static Inspection inspection(String outlet, String minutes, String day) {
        return new Inspection(STANDARD, outlet, new BigDecimal(minutes), LocalDate.parse(day), INSPECTOR);
    }

    private QualityDesk desk(InMemoryStore store, String day) {
        return new QualityDesk(
                new InMemoryServiceQuality(store),
                store,
                PolicySource.always(policy),
                ZONE,
                Clock.fixed(LocalDate.parse(day).atTime(10, 0).atZone(ZONE).toInstant(), ZONE));
    }
}
