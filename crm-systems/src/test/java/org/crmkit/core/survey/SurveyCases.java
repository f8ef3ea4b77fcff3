package org.crmkit.core.survey;

import java.nio.charset.StandardCharsets;
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
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.HolidayCalendar;
import org.crmkit.core.time.Opening;
import org.crmkit.core.time.WeeklyHours;
import org.crmkit.core.time.WorkingCalendar;
import org.joda.money.Money;

/** A survey of a fictional company, ready to be changed by a test. */
final class SurveyCases {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final WorkingCalendar CHINA = new WorkingCalendar(
            ZONE,
            HolidayCalendar.china(),
            WeeklyHours.mondayToFriday(Opening.parse("09:00-12:00"), Opening.parse("13:00-18:00")));
    static final Rulebook RULES = CompleteRulebook.load();
    static final InForce<SurveyPolicy> POLICY =
            RULES.inForceIfAny(SurveyPolicy.class).orElseThrow();
    static final InForce<QuestionnairePolicy> QUESTIONS =
            RULES.inForceIfAny(QuestionnairePolicy.class).orElseThrow();
    static final SurveyId ID = SurveyId.of("S-2026-1");
    static final StaffId SUPERVISOR = StaffId.of("E-7");
    static final StaffId MANAGER = StaffId.of("E-1");
    static final Segment PRIORITY = new Segment("priority", Label.of("重点客户", "Priority customers"), 400);
    static final Segment OTHERS = new Segment("others", Label.of("其他客户", "Other customers"), 3_600);
    static final RespondentSeal SEAL =
            new RespondentSeal("a secret of 16 bytes or more".getBytes(StandardCharsets.UTF_8));

    private SurveyCases() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static Label words(String en) {
        return Label.of("问题", en);
    }

    /** Field work from 9 to 13 March 2026. */
    static SurveyPlan plan(String budget, Segment... population) {
        return new SurveyPlan(
                ID,
                new SurveyPlan.Purpose(
                        Label.of("年度满意度调研", "Yearly satisfaction survey"),
                        List.of(Label.of("了解满意度", "Know satisfaction")),
                        List.of(SurveyArea.PRODUCT_NEEDS),
                        CollectionMethod.QUESTIONNAIRE),
                List.of(population),
                DatePeriod.ofDays(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13)),
                SUPERVISOR,
                List.of(StaffId.of("E-20")),
                Money.parse(budget));
    }

    static SurveyPlan plan() {
        return plan("CNY 2400.00", PRIORITY, OTHERS);
    }

    static Questionnaire questionnaire(Question... questions) {
        return new Questionnaire(
                "q",
                Label.of("问卷", "Questionnaire"),
                new OpeningWords(words("greeting"), words("purpose"), words("secrecy"), words("freedom")),
                List.of(questions),
                Label.of("谢谢", "Thank you"));
    }

    /** One item for each dimension, and a choice. */
    static Questionnaire satisfaction() {
        List<Question> items = new ArrayList<>();
        for (SatisfactionDimension dimension : SatisfactionDimension.values()) {
            items.add(Question.scale(dimension.slug(), dimension.label(), 10).measuring(dimension));
        }
        items.add(Question.single(
                        "reason",
                        Label.of("最看重什么？", "What counts most?"),
                        Question.Option.of("price", "价格", "Price"),
                        Question.Option.of("quality", "质量", "Quality"),
                        Question.Option.of("service", "服务", "Service"))
                .about(SurveyArea.PRODUCT_NEEDS));
        return questionnaire(items.toArray(new Question[0]));
    }

    static Survey survey(SurveyState state) {
        return new Survey(
                plan(),
                state,
                POLICY.version(),
                state.compareTo(SurveyState.IN_FIELD) < 0 ? Optional.empty() : Optional.of(satisfaction()),
                at("2026-01-20T09:00"));
    }

    /** Every dimension rated {@code points}. */
    static Map<String, Answer> answers(int points, String reason) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (SatisfactionDimension dimension : SatisfactionDimension.values()) {
            answers.put(dimension.slug(), Answer.rated(points));
        }
        answers.put("reason", Answer.chosen(reason));
        return answers;
    }

    static ResponseSheet sheet(int number, String segment, Map<String, Answer> answers) {
        return new ResponseSheet(
                ID,
                SEAL.seal(ID, CustomerId.of("C-" + number)),
                segment,
                LocalDate.of(2026, 3, 10),
                Optional.empty(),
                answers,
                Recheck.NOT_CHECKED);
    }
}
