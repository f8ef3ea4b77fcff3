package org.crmkit.examples.stories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.Kpi;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.survey.SurveyPolicy;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.callcenter.CallLoad;
import org.crmkit.scoring.callcenter.Patience;
import org.crmkit.scoring.callcenter.ServiceGoals;
import org.crmkit.scoring.callcenter.Shrinkage;
import org.crmkit.scoring.callcenter.StaffingPlan;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.forecast.ForecastChoice;
import org.crmkit.scoring.forecast.ForecastModel;
import org.crmkit.scoring.forecast.SeasonalSeries;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.questionnaire.CareCheck;
import org.crmkit.scoring.questionnaire.CareRule;
import org.crmkit.scoring.questionnaire.Reliability;
import org.crmkit.scoring.satisfaction.IndexTerms;
import org.crmkit.scoring.satisfaction.PriorityMap;
import org.crmkit.scoring.satisfaction.PriorityMap.Attribute;
import org.crmkit.scoring.satisfaction.SatisfactionItem;
import org.crmkit.scoring.satisfaction.SurveyIndex;
import org.crmkit.scoring.satisfaction.SurveyModel;
import org.crmkit.scoring.satisfaction.SurveyQuestion;
import org.crmkit.scoring.satisfaction.SurveyWeighting;
import org.crmkit.scoring.servicequality.Pareto;
import org.crmkit.scoring.servicequality.Pareto.Cause;

/** From a questionnaire to a roster: what customers miss, what they complain of, and how many must answer the telephone. All fictional. */
final class AnswersToAgentsStory implements Story {

    private static final int RESPONDENTS = 60;
    private static final double LEVEL = 0.95;
    private static final String WEAK = SatisfactionItem.QUALITY_RELIABILITY.slug();
    private static final String OVERALL = SatisfactionItem.SATISFACTION_OVERALL.slug();

    /** What a day's calls are spread over: ten hours from eight in the morning, in percent. */
    private static final List<Integer> HOURS = List.of(4, 9, 14, 13, 8, 7, 12, 14, 12, 7);

    private final Rulebook rules = CompleteRulebook.load();
    private final CallCenterPolicy centre =
            rules.inForceIfAny(CallCenterPolicy.class).orElseThrow().policy();
    private final SurveyPolicy survey =
            rules.inForceIfAny(SurveyPolicy.class).orElseThrow().policy();
    private final SurveyModel model = SurveyModel.standard();

    @Override
    public String name() {
        return "answers-to-agents";
    }

    @Override
    public Label title() {
        return Label.of("从调查问卷到坐席排班", "From questionnaires to a staffing plan");
    }

    @Override
    public void tell(Telling telling) {
        AnswerTable answers = read(telling);
        SurveyIndex.Known index = index(telling, answers);
        drivers(telling, answers, index);
        complaints(telling);
        double busiest = forecast(telling);
        staffing(telling, busiest);
    }

    private List<String> slugs() {
        return model.questions().stream().map(SurveyQuestion::slug).toList();
    }

    /** Returns the file as it would come from a survey site: a line a respondent, a column a question. */
    private List<String> csv() {
        List<String> lines = new ArrayList<>();
        lines.add("respondent," + String.join(",", slugs()));
        for (int r = 1; r <= RESPONDENTS; r++) {
            int mood = (r * 7) % 5 - 2;
            StringBuilder line = new StringBuilder("R-" + r);
            for (int q = 0; q < model.questions().size(); q++) {
                SurveyQuestion question = model.questions().get(q);
                boolean moved = question.slug().equals(WEAK) || question.slug().equals(OVERALL);
                int usual = question.isReversed() ? 4 - mood : (question.slug().equals(WEAK) ? 5 : 7) + mood;
                int own = (r * 31 + q * 17 + r * q * 7) % (moved ? 2 : 7) - (moved ? 0 : 3);
                int points = r == RESPONDENTS ? 8 : Math.max(1, Math.min(10, usual + own));
                line.append(',').append(points);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private AnswerTable read(Telling telling) {
        telling.chapter("一、读入问卷并检查", "1. Questionnaires are read, and looked at");
        List<String> lines = csv();
        telling.show("文件的第一位受访者", "The first respondent in the file", lines.get(1));
        AnswerTable.Builder builder = AnswerTable.builder(slugs());
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            double[] points = new double[cells.length - 1];
            for (int i = 0; i < points.length; i++) {
                points[i] = Double.parseDouble(cells[i + 1]);
            }
            builder.add(cells[0], points);
        }
        AnswerTable answers = builder.build();
        CareCheck care = CareCheck.of(answers, slugs(), Map.of(), CareRule.standard());
        telling.show("受访者", "Respondents", care.respondents());
        for (CareCheck.Flag flag : care.flags()) {
            telling.say("请复核 " + flag.key() + "：", "Look at " + flag.key() + ":");
            telling.because(flag.reasons());
        }
        List<String> quality = questionsOf(SatisfactionDimension.PERCEIVED_QUALITY);
        Reliability.of(answers, quality, LEVEL)
                .value()
                .ifPresent(found -> telling.show(
                        "质量感知各题的内部一致性 α", "Alpha of the questions on quality", Formats.rounded(found.alpha(), 2)));
        return answers;
    }

    private List<String> questionsOf(SatisfactionDimension dimension) {
        List<String> items = model.items().stream()
                .filter(item -> item.dimension() == dimension)
                .map(item -> item.slug())
                .toList();
        return model.questions().stream()
                .filter(question -> items.contains(question.item()))
                .map(SurveyQuestion::slug)
                .toList();
    }

    private SurveyIndex.Known index(Telling telling, AnswerTable answers) {
        telling.chapter("二、满意度指数", "2. The satisfaction index");
        SurveyWeighting weighting = SurveyWeighting.of(survey.satisfaction());
        SurveyIndex.Known index = weighting
                .weigh(model, answers)
                .weighed()
                .flatMap(found -> SurveyIndex.of(model, found.weights(), answers, IndexTerms.standard())
                        .known())
                .orElseThrow();
        telling.show("指数", "Index", Formats.rounded(index.value(), 1));
        telling.show("等级", "Grade", index.band().label());
        index.interval().ifPresent(it -> telling.show("95% 区间", "Interval of 95%", between(it)));
        telling.table(
                List.of(
                        Label.of("维度", "Dimension"),
                        Label.of("得分", "Value"),
                        Label.of("权重", "Weight"),
                        Label.of("贡献", "Adds")),
                index.level(2).stream()
                        .map(node -> List.of(
                                node.label().in(telling.lang()),
                                Formats.rounded(node.value(), 1),
                                Formats.rounded(node.weight(), 2),
                                Formats.rounded(node.contribution(), 1)))
                        .toList());
        return index;
    }

    private static String between(Interval interval) {
        return Formats.rounded(interval.low(), 1) + " – " + Formats.rounded(interval.high(), 1);
    }

    private void drivers(Telling telling, AnswerTable answers, SurveyIndex.Known index) {
        telling.chapter("三、应当先改进什么", "3. What to mend first");
        telling.say(
                "重要性取各题与总体满意度的相关系数，表现取该项得分；十字线取均值。",
                "Importance is a question's correlation with overall satisfaction, performance its value; the cross-hairs are the means.");
        List<Attribute> attributes = new ArrayList<>();
        for (SatisfactionDimension dimension :
                List.of(SatisfactionDimension.PERCEIVED_QUALITY, SatisfactionDimension.PERCEIVED_VALUE)) {
            for (String question : questionsOf(dimension)) {
                SurveyIndex.Node node = index.level(4).stream()
                        .filter(it -> it.slug().equals(question))
                        .findFirst()
                        .orElseThrow();
                SurveyIndex.Node part = index.level(3).stream()
                        .filter(it -> Optional.of(it.slug()).equals(node.parent()))
                        .findFirst()
                        .orElseThrow();
                attributes.add(
                        new Attribute(question, part.label(), correlation(answers, question, OVERALL), node.value()));
            }
        }
        PriorityMap map = PriorityMap.of(attributes, PriorityMap.CrossHairs.MEAN);
        telling.table(
                List.of(
                        Label.of("项目", "Part"),
                        Label.of("重要性", "Importance"),
                        Label.of("表现", "Performance"),
                        Label.of("建议", "Advice")),
                map.points().stream()
                        .map(point -> List.of(
                                point.attribute().label().in(telling.lang()),
                                Formats.rounded(point.attribute().importance(), 2),
                                Formats.rounded(point.attribute().performance(), 1),
                                point.quadrant().label().in(telling.lang())))
                        .toList());
    }

    /** Returns Pearson's correlation of two questions that everybody answered. */
    private static double correlation(AnswerTable answers, String one, String other) {
        double[] x = column(answers, one);
        double[] y = column(answers, other);
        double meanX = mean(x);
        double meanY = mean(y);
        double both = 0;
        double ofX = 0;
        double ofY = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - meanX) * (y[i] - meanY);
            ofX += (x[i] - meanX) * (x[i] - meanX);
            ofY += (y[i] - meanY) * (y[i] - meanY);
        }
        return both / StrictMath.sqrt(ofX * ofY);
    }

    private static double[] column(AnswerTable answers, String question) {
        return IntStream.range(0, answers.size())
                .mapToDouble(row -> answers.answer(row, question).orElseThrow())
                .toArray();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private void complaints(Telling telling) {
        telling.chapter("四、投诉集中在哪里", "4. What complaints are about");
        boolean zh = telling.lang() == Lang.ZH;
        List<Cause> causes = List.of(
                new Cause(zh ? "热线久未接通" : "waiting on the telephone", 46),
                new Cause(zh ? "配件缺货" : "parts out of stock", 22),
                new Cause(zh ? "上门迟到" : "technician late", 15),
                new Cause(zh ? "说明书不清" : "manual unclear", 9),
                new Cause(zh ? "其他" : "other", 8));
        Pareto pareto = Pareto.of(causes, Pareto.USUAL_CUT).value().orElseThrow();
        telling.table(
                List.of(Label.of("原因", "Cause"), Label.of("件数", "Cases"), Label.of("累计", "Cumulative")),
                pareto.lines().stream()
                        .map(line -> List.of(
                                line.key() + (line.isVital() ? " *" : ""),
                                Long.toString(line.count()),
                                Formats.rounded(100 * line.cumulative(), 0) + "%"))
                        .toList());
        telling.say(
                "带 * 的是少数关键原因：" + vital(pareto, "、") + "。首先是电话。",
                "Those marked * are the vital few: " + vital(pareto, ", ") + ". The telephone comes first.");
    }

    private static String vital(Pareto pareto, String by) {
        return pareto.vital().stream().map(Pareto.Line::key).collect(Collectors.joining(by));
    }

    private double forecast(Telling telling) {
        telling.chapter("五、下周会有多少来电", "5. How many will call next week");
        int[] week = {310, 262, 248, 240, 255, 180, 96};
        List<Double> calls = new ArrayList<>();
        for (int day = 0; day < 10 * week.length; day++) {
            int swing = (day * 37) % 23 - 11;
            calls.add((double) (week[day % week.length] + day / 2 + swing));
        }
        SeasonalSeries series = SeasonalSeries.of(calls, week.length);
        ForecastChoice choice = ForecastChoice.of(series);
        telling.because(choice.reasons());
        ForecastModel forecast =
                choice.method().orElseThrow().fit(series).model().orElseThrow();
        List<Interval> next = forecast.forecastCounts(week.length, LEVEL);
        String[] zh = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
        String[] en = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < next.size(); i++) {
            rows.add(List.of(
                    telling.lang() == Lang.ZH ? zh[i] : en[i],
                    Formats.rounded(next.get(i).value(), 0),
                    Formats.rounded(next.get(i).low(), 0) + " – "
                            + Formats.rounded(next.get(i).high(), 0)));
        }
        telling.table(
                List.of(
                        Label.of("日", "Day"),
                        Label.of("预测来电", "Calls expected"),
                        Label.of("95% 区间", "Interval of 95%")),
                rows);
        return next.stream().mapToDouble(Interval::value).max().orElseThrow();
    }

    private void staffing(Telling telling, double calls) {
        telling.chapter("六、最忙的一天需要多少坐席", "6. How many agents the busiest day takes");
        telling.show(
                "规则手册的承诺",
                "What the rulebook promises",
                Label.of(
                        centre.answerWithin() + " 秒内接听 " + percent(Kpi.SERVICE_LEVEL),
                        percent(Kpi.SERVICE_LEVEL) + " answered within " + centre.answerWithin() + " seconds"));
        List<CallLoad> loads = HOURS.stream()
                .map(share -> CallLoad.of(calls * share / 100, Duration.ofHours(1), Duration.ofMinutes(6)))
                .toList();
        StaffingPlan plan = StaffingPlan.of(
                loads,
                Patience.of(150),
                ServiceGoals.of(centre),
                Shrinkage.of(
                        Shrinkage.Component.of("培训与辅导", "Training and coaching", "0.05"),
                        Shrinkage.Component.of("休假与缺勤", "Leave and absence", "0.08")));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < plan.lines().size(); i++) {
            StaffingPlan.Line line = plan.lines().get(i);
            rows.add(List.of(
                    (8 + i) + ":00",
                    Formats.rounded(line.load().calls(), 0),
                    Formats.rounded(line.load().erlangs(), 2),
                    Integer.toString(line.onDuty()),
                    Integer.toString(line.scheduled())));
        }
        telling.table(
                List.of(
                        Label.of("时段", "From"),
                        Label.of("来电", "Calls"),
                        Label.of("话务量", "Erlangs"),
                        Label.of("在岗", "On duty"),
                        Label.of("应排班", "To schedule")),
                rows);
        StaffingPlan.Line peak = plan.lines().stream()
                .filter(line -> line.onDuty() == plan.peak())
                .findFirst()
                .orElseThrow();
        telling.say("为何高峰时段不能再少一人：", "Why the busiest hour cannot do with one less:");
        telling.because(peak.staffing()
                .fold(enough -> enough.reasons(), idle -> List.<Reason>of(), none -> List.of(none.reason())));
        telling.show("全天在岗工时", "Hours on duty", Math.round(plan.hoursOnDuty()));
        telling.show("全天应付工时", "Hours paid", Math.round(plan.hoursPaid()));
    }

    private String percent(Kpi kpi) {
        return Formats.percent(centre.target(kpi));
    }
}
