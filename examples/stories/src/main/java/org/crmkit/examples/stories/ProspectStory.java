package org.crmkit.examples.stories;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.ProspectSign;
import org.crmkit.core.customer.SignAnswer;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.prospect.AreaVisitPlan;
import org.crmkit.core.prospect.DevelopmentRecord;
import org.crmkit.core.prospect.FindingMethod;
import org.crmkit.core.prospect.FindingPrinciple;
import org.crmkit.core.prospect.IdentificationStep;
import org.crmkit.core.prospect.InMemoryProspects;
import org.crmkit.core.prospect.PipelineFigures;
import org.crmkit.core.prospect.Prospect;
import org.crmkit.core.prospect.ProspectDesk;
import org.crmkit.core.prospect.ProspectPolicy;
import org.crmkit.core.prospect.ProspectReminder;
import org.crmkit.core.prospect.ProspectResult;
import org.crmkit.core.prospect.ProspectSource;
import org.crmkit.core.prospect.ProspectStage;
import org.crmkit.core.prospect.SearchPlan;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Rate;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.TimeRange;

/** A maker of office chairs (fictional) looks for customers: search, gates, grades, a week of visits, and the figures. */
final class ProspectStory implements Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final StaffId OWNER = StaffId.of("E-3");
    private static final CustomerId FIRST = CustomerId.of("P-1");

    private final Rulebook rules = CompleteRulebook.load();
    private final InForce<ProspectPolicy> policy =
            rules.inForceIfAny(ProspectPolicy.class).orElseThrow();

    @Override
    public String name() {
        return "prospect";
    }

    @Override
    public Label title() {
        return Label.of("潜在客户：寻找、评级、走访与转化", "Prospects: found, graded, visited and won");
    }

    @Override
    public void tell(Telling telling) {
        InMemoryStore store = new InMemoryStore();
        search(telling);
        gates(telling, store);
        visits(telling, store);
        figures(telling, store);
        practice(telling);
    }

    private static void practice(Telling telling) {
        telling.chapter("五、寻找与识别", "5. Finding and telling apart");
        telling.show("寻找客户的原则", "Principles of finding", FindingPrinciple.values());
        telling.show("识别客户的步骤", "Steps of identification", IdentificationStep.values());
    }

    private static void search(Telling telling) {
        telling.chapter("一、主动寻找：覆盖与精准", "1. Searching: coverage and precision");
        telling.say(
                "恒座家具（虚构）不经平台，直接寻找区域办公家具分销商，估计共120家。",
                "Hengzuo Furniture (fictional) looks for regional distributors of office furniture without a platform; there should be 120.");
        SearchPlan plan = new SearchPlan(
                Label.of("办公椅，华东市场", "Office chairs, East China"),
                List.of(
                        Label.of("工厂", "Factory"),
                        Label.of("区域分销商", "Regional distributor"),
                        Label.of("企业用户", "Company")),
                Label.of("年销百万以上的区域分销商", "Regional distributors above a million a year"),
                120,
                List.of(
                        new SearchPlan.Search("fair", FindingMethod.PRODUCT_SHOW, Label.of("家具展", "Furniture fair")),
                        new SearchPlan.Search(
                                "directory",
                                FindingMethod.DIRECTORY,
                                Label.of("协会名录", "Directory of the association"))));
        SearchPlan.Figures figures = plan.figures(
                Map.of("fair", new SearchPlan.Yield(50, 10, 8), "directory", new SearchPlan.Yield(40, 20, 12)));
        rate(telling, "覆盖率", "Coverage", figures.coverage());
        rate(telling, "精准度", "Precision", figures.precision());
        rate(telling, "直接联系", "Contacted directly", figures.contact());
        telling.because(figures.reasons());
    }

    private void gates(Telling telling, InMemoryStore store) {
        telling.chapter("二、关口：四项标志与评级", "2. The gates: four signs and a grade");
        desk(store, "2026-03-02T09:00").find(origin("P-1", "A-01"));
        telling.say("尚不了解需求，不能建档：", "Nobody knows of a need yet, so it is not qualified:");
        refused(telling, desk(store, "2026-03-02T10:00").move(FIRST, ProspectStage.QUALIFIED));
        desk(store, "2026-03-02T11:00").answer(FIRST, ProspectSign.LATENT_NEED, SignAnswer.YES);
        desk(store, "2026-03-02T12:00").move(FIRST, ProspectStage.QUALIFIED);
        desk(store, "2026-03-02T14:00").grade(FIRST, Map.of("purchasing-power", 4, "need", 5, "access", 4));
        prospect(store, "P-1").grade().ifPresent(grade -> {
            telling.show("得分", "Points", Formats.plain(grade.points()));
            telling.show(
                    "等级",
                    "Grade",
                    policy.policy().grade(grade.grade()).orElseThrow().name());
            telling.because(grade.reasons());
        });
        desk(store, "2026-03-02T15:00").move(FIRST, ProspectStage.VISITING);
        telling.say("洽谈之前，还须有联系记录与全部四项标志：", "Before terms are talked about it takes a contact and all four signs:");
        refused(telling, desk(store, "2026-03-02T16:00").move(FIRST, ProspectStage.NEGOTIATING));
    }

    private void visits(Telling telling, InMemoryStore store) {
        telling.chapter("三、区域走访计划：一天一区", "3. Visits by area: a day in one area");
        String[][] others = {{"P-2", "A-01", "2"}, {"P-3", "B-02", "5"}, {"P-4", "B-02", "3"}, {"P-5", "C-03", "1"}};
        for (String[] other : others) {
            CustomerId id = CustomerId.of(other[0]);
            int rating = Integer.parseInt(other[2]);
            desk(store, "2026-03-03T09:00").find(origin(other[0], other[1]));
            desk(store, "2026-03-03T09:00").answer(id, ProspectSign.LATENT_NEED, SignAnswer.YES);
            desk(store, "2026-03-03T09:00").move(id, ProspectStage.QUALIFIED);
            Map<String, Integer> ratings = new LinkedHashMap<>();
            policy.policy().criteria().forEach(criterion -> ratings.put(criterion.slug(), rating));
            desk(store, "2026-03-03T09:00").grade(id, ratings);
            desk(store, "2026-03-03T09:00").move(id, ProspectStage.VISITING);
        }
        AreaVisitPlan plan = AreaVisitPlan.of(
                all(store),
                new DatePeriod(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 11)),
                policy.policy(),
                rules.complaint().calendar());
        for (AreaVisitPlan.Visit visit : plan.visits()) {
            telling.show(
                    visit.prospect().value() + "，第" + visit.place() + "站",
                    visit.prospect().value() + ", stop " + visit.place(),
                    visit.day());
            telling.because(List.of(visit.reason()));
        }
    }

    private void figures(Telling telling, InMemoryStore store) {
        telling.chapter("四、开发记录、提醒与转化", "4. Records, reminders and conversion");
        desk(store, "2026-03-09T10:00")
                .contact(
                        FIRST,
                        OWNER,
                        DevelopmentRecord.Way.VISIT,
                        DevelopmentRecord.Outcome.INTERESTED,
                        PersonalText.of("wants a sample chair for the board room"),
                        Optional.of(new DevelopmentRecord.NextStep(
                                PersonalText.of("deliver the sample"), LocalDate.of(2026, 3, 13))));
        telling.say("约定13日前送样，到16日仍无记录：", "A sample was promised by 13 March, and on the 16th nothing is recorded:");
        for (ProspectReminder reminder : ProspectReminder.of(
                all(store),
                at("2026-03-16T09:00"),
                policy.policy(),
                rules.complaint().calendar())) {
            telling.because(List.of(reminder.reason()));
        }
        for (ProspectSign sign : ProspectSign.values()) {
            desk(store, "2026-03-16T10:00").answer(FIRST, sign, SignAnswer.YES);
        }
        desk(store, "2026-03-16T11:00").move(FIRST, ProspectStage.NEGOTIATING);
        desk(store, "2026-03-20T11:00").move(FIRST, ProspectStage.WON);
        desk(store, "2026-03-20T12:00").move(CustomerId.of("P-5"), ProspectStage.LOST);
        PipelineFigures figures =
                PipelineFigures.of(all(store), TimeRange.of(at("2026-03-01T00:00"), at("2026-04-01T00:00")));
        for (PipelineFigures.Stage stage : figures.stages()) {
            rate(
                    telling,
                    stage.stage().label().zh() + "后的转化",
                    "Moved on from " + stage.stage().code(),
                    stage.conversion());
        }
        rate(telling, "签约率", "Won", figures.won());
    }

    private static void rate(Telling telling, String zh, String en, Rate rate) {
        telling.show(
                zh,
                en,
                rate.fraction().map(Formats::percent).orElse("-") + " (" + rate.part() + "/" + rate.whole() + ")");
    }

    private static void refused(Telling telling, ProspectResult result) {
        telling.because(result.fold(done -> List.of(), ProspectResult.Refused::reasons));
    }

    private static List<Prospect> all(InMemoryStore store) {
        List<Prospect> all = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            all.add(prospect(store, "P-" + i));
        }
        return all;
    }

    private static Prospect prospect(InMemoryStore store, String id) {
        return new InMemoryProspects(store)
                .find(CustomerId.of(id))
                .orElseThrow()
                .state();
    }

    private static Prospect.Origin origin(String id, String area) {
        return new Prospect.Origin(CustomerId.of(id), area, OWNER, ProspectSource.ASSOCIATION, FindingMethod.DIRECTORY);
    }

    private ProspectDesk desk(InMemoryStore store, String local) {
        return new ProspectDesk(
                new InMemoryProspects(store), store, PolicySource.always(policy), Clock.fixed(at(local), ZONE));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
