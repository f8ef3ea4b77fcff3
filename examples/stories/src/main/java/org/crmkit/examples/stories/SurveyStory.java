package org.crmkit.examples.stories;

import java.nio.charset.StandardCharsets;
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
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.survey.Answer;
import org.crmkit.core.survey.CollectionMethod;
import org.crmkit.core.survey.InMemorySurveys;
import org.crmkit.core.survey.OpeningWords;
import org.crmkit.core.survey.Question;
import org.crmkit.core.survey.QuestionFinding;
import org.crmkit.core.survey.Questionnaire;
import org.crmkit.core.survey.QuestionnaireCheck;
import org.crmkit.core.survey.QuestionnairePolicy;
import org.crmkit.core.survey.RecheckSample;
import org.crmkit.core.survey.RespondentSeal;
import org.crmkit.core.survey.ResponseSheet;
import org.crmkit.core.survey.SampleShare;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.survey.Segment;
import org.crmkit.core.survey.SegmentResult;
import org.crmkit.core.survey.SheetIntake;
import org.crmkit.core.survey.SheetResult;
import org.crmkit.core.survey.Survey;
import org.crmkit.core.survey.SurveyArea;
import org.crmkit.core.survey.SurveyArrangements;
import org.crmkit.core.survey.SurveyDates;
import org.crmkit.core.survey.SurveyDesk;
import org.crmkit.core.survey.SurveyId;
import org.crmkit.core.survey.SurveyPlan;
import org.crmkit.core.survey.SurveyPolicy;
import org.crmkit.core.survey.SurveyPrinciple;
import org.crmkit.core.survey.SurveyReport;
import org.crmkit.core.survey.SurveyReportForm;
import org.crmkit.core.survey.SurveyResult;
import org.crmkit.core.survey.SurveyStep;
import org.crmkit.core.survey.WrongAnswer;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.WorkingCalendar;
import org.joda.money.Money;

/** A chain of tea shops (fictional) asks its customers: plan, questionnaire, sealed sheets, and a report that gives nobody away. */
final class SurveyStory implements Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final SurveyId ID = SurveyId.of("S-2026-1");
    private static final StaffId SUPERVISOR = StaffId.of("E-7");
    private static final StaffId MANAGER = StaffId.of("E-1");

    private final Rulebook rules = CompleteRulebook.load();
    private final InForce<SurveyPolicy> policy =
            rules.inForceIfAny(SurveyPolicy.class).orElseThrow();
    private final InForce<QuestionnairePolicy> questions =
            rules.inForceIfAny(QuestionnairePolicy.class).orElseThrow();
    private final WorkingCalendar calendar = rules.complaint().calendar();
    private final RespondentSeal seal = new RespondentSeal("draw this at random".getBytes(StandardCharsets.UTF_8));

    @Override
    public String name() {
        return "survey";
    }

    @Override
    public Label title() {
        return Label.of("一次满意度调研，从计划到保密的报告", "A survey of satisfaction, from plan to a report that keeps secrets");
    }

    @Override
    public void tell(Telling telling) {
        InMemoryStore store = new InMemoryStore();
        plan(telling, store);
        ask(telling, store);
        List<ResponseSheet> sheets = collect(telling, store);
        report(telling, store, sheets);
        practice(telling);
    }

    private static void practice(Telling telling) {
        telling.chapter("五、调研的原则", "5. Principles of a survey");
        telling.show("三条原则", "Three principles", SurveyPrinciple.values());
    }

    private void plan(Telling telling, InMemoryStore store) {
        telling.chapter("一、计划：日期、样本与预算", "1. Plan: days, sample and budget");
        telling.say(
                "清岚茶铺（虚构）拟于3月9日至13日调研。日期由制度与工作日历推算，跨过春节与两个调休日。",
                "Qinglan Tea (fictional) means to ask its customers from 9 to 13 March. The days follow from policy and calendar, across Spring Festival and two make-up days.");
        SurveyDates dates = plan("CNY 3000.00").dates(policy.policy(), calendar);
        telling.show("计划最迟提交", "Plan due", dates.planDue());
        telling.show("录入截止", "Sheets entered by", dates.entryDue());
        telling.show("报告截止", "Report due", dates.reportDue());
        for (SampleShare share : plan("CNY 3000.00").sample(policy.policy())) {
            telling.show(
                    share.segment().name().zh() + "须询问",
                    "To ask, " + share.segment().name().en(),
                    share.asked());
            telling.because(share.reasons());
        }
        telling.say(
                "报告由谁委托、回答什么、何时提交，事先约定；约得太早或太晚，提交计划时会指出：",
                "Who commissions the report, what it answers and when it comes is agreed beforehand; too early or too late is pointed out:");
        telling.because(plan("CNY 2400.00")
                .with(agreed("2026-04-30"))
                .objections(LocalDate.of(2026, 2, 6), policy.policy(), calendar));
        desk(store, "2026-02-06T10:00").plan(plan("CNY 3000.00"));
        telling.say("预算超过每份问卷的上限，计划被退回修改：", "The budget is above what a sheet may cost, so the plan goes back:");
        telling.because(refusal(desk(store, "2026-02-06T11:00").submit(ID, SUPERVISOR)));
        desk(store, "2026-02-06T14:00").revise(plan("CNY 2400.00"), SUPERVISOR);
        desk(store, "2026-02-06T15:00").submit(ID, SUPERVISOR);
        telling.because(refusal(desk(store, "2026-02-09T09:00").move(ID, SurveyStep.APPROVE, SUPERVISOR)));
        desk(store, "2026-02-09T10:00").move(ID, SurveyStep.APPROVE, MANAGER);
        telling.show("状态", "State", survey(store).state().label());
    }

    private void ask(Telling telling, InMemoryStore store) {
        telling.chapter("二、问卷：路径与四项原则", "2. The questionnaire: its routes and four principles");
        List<Question> loop = List.of(
                Question.open("first", Label.of("第一题", "First")),
                Question.open("second", Label.of("第二题", "Second")).goTo("first"));
        telling.say("会让人绕圈的问卷不成立：", "A questionnaire that leads in a circle is none:");
        telling.because(Questionnaire.flaws(loop));
        telling.say(
                "初稿的毛病：一题两问，且打听收入还强制作答。",
                "What is wrong with a first draft: two questions in one, and income demanded:");
        Questionnaire draft = questionnaire(
                Question.scale("taste", Label.of("您对口味和价格满意吗？", "Are you satisfied with taste and price?"), 10)
                        .measuring(SatisfactionDimension.PERCEIVED_QUALITY),
                Question.scale("income", Label.of("您的收入水平？", "Your level of income?"), 5)
                        .about(SurveyArea.INCOME_AND_ASSETS));
        telling.because(
                QuestionnaireCheck.of(draft, plan("CNY 2400.00").purpose().areas(), policy.policy(), questions.policy())
                        .stream()
                        .map(QuestionFinding::reason)
                        .toList());
        desk(store, "2026-03-09T09:00").start(ID, questionnaire(), SUPERVISOR);
        telling.show("状态", "State", survey(store).state().label());
    }

    private List<ResponseSheet> collect(Telling telling, InMemoryStore store) {
        telling.chapter("三、回收：逐题校验，身份密封", "3. Collect: every answer checked, every name sealed");
        Map<String, Answer> wrong = new LinkedHashMap<>(answers(0));
        wrong.put("taste", Answer.rated(11));
        wrong.put("why", Answer.written("too sweet"));
        List<Reason> reasons = desk(store, "2026-03-10T10:00")
                .record(ID, CustomerId.of("C-0"), intake(0, wrong))
                .fold(
                        recorded -> List.of(),
                        answers -> answers.answers().stream()
                                .map(WrongAnswer::reason)
                                .toList(),
                        refused -> List.of(refused.reason()));
        telling.because(reasons);
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 214; i++) {
            SheetResult result =
                    desk(store, "2026-03-13T10:00").record(ID, CustomerId.of("C-" + i), intake(i, answers(i)));
            result.<Void>fold(
                    recorded -> {
                        sheets.add(recorded.sheet());
                        return null;
                    },
                    other -> null,
                    refused -> null);
        }
        telling.show("有效录入", "Recorded", sheets.size());
        telling.show(
                "第一份问卷的受访者",
                "Respondent of the first sheet",
                sheets.get(0).respondent().value());
        telling.because(desk(store, "2026-03-13T11:00")
                .record(ID, CustomerId.of("C-5"), intake(5, answers(5)))
                .fold(recorded -> List.of(), answers -> List.of(), refused -> List.of(refused.reason())));
        RecheckSample sample =
                new RecheckSample("2026-1", policy.policy().sample().recheckShare());
        telling.show("抽中电话复核", "Drawn for a call", sample.from(sheets).size());
        return sheets;
    }

    private void report(Telling telling, InMemoryStore store, List<ResponseSheet> sheets) {
        telling.chapter("四、报告：指数、差距与保密", "4. Report: index, shortfalls and secrecy");
        desk(store, "2026-03-13T18:00").move(ID, SurveyStep.CLOSE, SUPERVISOR);
        SurveyReport report = SurveyReport.of(
                survey(store), sheets, Map.of("members", 100L, "guests", 600L), policy, questions.policy());
        telling.show(
                "回收率",
                "Response rate",
                report.responses().fraction().map(Formats::percent).orElse("-") + " ("
                        + report.responses().part() + "/" + report.responses().whole() + ")");
        report.index().known().ifPresent(index -> {
            telling.show(
                    "满意度指数", "Satisfaction index", Formats.rounded(index.value().doubleValue(), 2));
            telling.show("级度", "Grade", index.grade().label());
        });
        for (SegmentResult segment : report.segments()) {
            telling.show(
                    segment.segment().name().zh(),
                    segment.segment().name().en(),
                    segment.index()
                            .known()
                            .map(k -> Formats.rounded(k.value().doubleValue(), 2))
                            .orElse("-"));
        }
        telling.say("最看重什么（少于五人的计数保密）：", "What counts most (counts under five are kept secret):");
        report.questions().stream()
                .filter(table -> table.question().equals("reason"))
                .forEach(table -> table.cells()
                        .forEach(cell -> telling.show(
                                cell.label().zh(),
                                cell.label().en(),
                                cell.count().map(String::valueOf).orElse("***"))));
        telling.say("低于目标的：", "Below target:");
        telling.because(report.shortfalls());
        telling.say(
                "提交的报告还要写明各主题的发现与改进措施；缺了什么，提交前就说出来：",
                "The report that is handed in also says what was found on each theme and what is to be done; what is missing is said before:");
        telling.because(new SurveyReportForm(
                        report,
                        new SurveyReportForm.Heading(
                                Label.of("上半年满意度报告", "Report on satisfaction, first half"),
                                LocalDate.of(2026, 3, 26),
                                SUPERVISOR,
                                Label.of("客户服务部", "Customer service"),
                                MANAGER),
                        Label.of("口味投诉增多", "More complaints about taste"),
                        List.of(),
                        List.of(new SurveyReportForm.Finding(
                                SurveyReportForm.Theme.FACTORS,
                                List.of("reason"),
                                Label.of("口味最受看重", "Taste counts most"))),
                        List.of(),
                        List.of(),
                        new SurveyReportForm.Appendix(List.of(), Label.of("加权指数", "Weighted index")))
                .gaps(survey(store).plan()));
    }

    private static SurveyArrangements agreed(String reportBy) {
        return new SurveyArrangements(
                Label.of("产品部", "Product department"),
                Label.of("口味是否仍受欢迎", "Whether the taste still pleases"),
                LocalDate.parse(reportBy),
                List.of(Label.of("近半年投诉记录", "Complaints of the last six months")),
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static List<Reason> refusal(SurveyResult result) {
        return result.fold(moved -> List.of(), SurveyResult.Refused::reasons);
    }

    private static Survey survey(InMemoryStore store) {
        return new InMemorySurveys(store).find(ID).orElseThrow().state();
    }

    private static SurveyPlan plan(String budget) {
        return new SurveyPlan(
                ID,
                new SurveyPlan.Purpose(
                        Label.of("上半年满意度调研", "Satisfaction survey, first half"),
                        List.of(Label.of("了解口味与服务的满意度", "Know satisfaction with taste and service")),
                        List.of(SurveyArea.PRODUCT_NEEDS),
                        CollectionMethod.QUESTIONNAIRE),
                List.of(
                        new Segment("members", Label.of("会员", "Members"), 400),
                        new Segment("guests", Label.of("散客", "Guests"), 3_600)),
                DatePeriod.ofDays(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13)),
                SUPERVISOR,
                List.of(StaffId.of("E-20")),
                Money.parse(budget));
    }

    private static Questionnaire questionnaire(Question... questions) {
        return new Questionnaire(
                "tea",
                Label.of("清岚茶铺顾客问卷", "Qinglan Tea questionnaire"),
                new OpeningWords(
                        Label.of("您好，我们是清岚茶铺。", "Hello, this is Qinglan Tea."),
                        Label.of("想听听您的意见，约需两分钟。", "We would like your opinion; it takes two minutes."),
                        Label.of("回答会被记录并保密。", "Answers are recorded and kept secret."),
                        Label.of("您可以不回答。", "You need not answer.")),
                List.of(questions),
                Label.of("谢谢！", "Thank you!"));
    }

    /** One item a dimension; whoever gives the taste three points or fewer is asked why. */
    private static Questionnaire questionnaire() {
        return questionnaire(
                Question.scale("hoped", Label.of("来之前您期望多高？", "How much did you hope for?"), 10)
                        .measuring(SatisfactionDimension.EXPECTATION),
                Question.scale("taste", Label.of("口味如何？", "How is the taste?"), 10)
                        .measuring(SatisfactionDimension.PERCEIVED_QUALITY)
                        .goTo("why", "1", "2", "3")
                        .goTo("worth"),
                Question.open("why", Label.of("哪里不好？", "What is wrong with it?")),
                Question.scale("worth", Label.of("物有所值吗？", "Is it worth its price?"), 10)
                        .measuring(SatisfactionDimension.PERCEIVED_VALUE),
                Question.scale("overall", Label.of("总体满意吗？", "How satisfied are you?"), 10)
                        .measuring(SatisfactionDimension.SATISFACTION),
                Question.scale("grievance", Label.of("常有不满吗？", "How often are you displeased?"), 10)
                        .measuring(SatisfactionDimension.GRIEVANCE),
                Question.scale("again", Label.of("还会再来吗？", "Will you come again?"), 10)
                        .measuring(SatisfactionDimension.LOYALTY),
                Question.single(
                                "reason",
                                Label.of("最看重什么？", "What counts most?"),
                                Question.Option.of("taste", "口味", "Taste"),
                                Question.Option.of("price", "价格", "Price"),
                                Question.Option.of("place", "位置", "Place"))
                        .about(SurveyArea.PRODUCT_NEEDS));
    }

    private static Map<String, Answer> answers(int i) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("hoped", Answer.rated(7 + i % 3));
        answers.put("taste", Answer.rated(8 + i % 3));
        answers.put("worth", Answer.rated(4 + i % 4));
        answers.put("overall", Answer.rated(6 + i % 4));
        answers.put("grievance", Answer.rated(1 + i % 3));
        answers.put("again", Answer.rated(8 + i % 2));
        answers.put("reason", Answer.chosen(i % 70 == 3 ? "place" : i % 2 == 0 ? "taste" : "price"));
        return answers;
    }

    private static SheetIntake intake(int i, Map<String, Answer> answers) {
        return new SheetIntake(
                i < 34 ? "members" : "guests",
                LocalDate.of(2026, 3, 9 + i % 5),
                Optional.of(StaffId.of("E-20")),
                answers);
    }

    private SurveyDesk desk(InMemoryStore store, String local) {
        Instant now = LocalDateTime.parse(local).atZone(ZONE).toInstant();
        return new SurveyDesk(
                new InMemorySurveys(store),
                store,
                new SurveyDesk.Rules(PolicySource.always(policy), PolicySource.always(questions), calendar),
                seal,
                Clock.fixed(now, ZONE));
    }
}
