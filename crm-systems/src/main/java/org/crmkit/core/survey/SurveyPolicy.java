package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * How a company surveys its customers.
 *
 * @param cycle a satisfaction survey is held at least this often; not zero
 * @param interviewLength how long one interview may take; not zero
 * @param timetable the time limits of one survey
 * @param sample how many questionnaires, how carefully checked
 * @param retention how long filled questionnaires are kept
 * @param satisfaction how satisfaction is measured
 * @param budget what a survey may cost
 * @param approvals how long approvals may take, where the rulebook says so
 * @param replies until when is answered what a survey brought up, where the rulebook says so
 */
public record SurveyPolicy(
        Span cycle,
        Span interviewLength,
        SurveyTimetable timetable,
        SampleRule sample,
        Span retention,
        SatisfactionRule satisfaction,
        SurveyBudget budget,
        Optional<SurveyApprovals> approvals,
        Optional<SurveyReplies> replies)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("survey");
    private static final Label QUESTIONNAIRES = Label.of("份", "questionnaires");

    public SurveyPolicy {
        checkArgument(cycle.amount() > 0, "survey.cycle is %s; it must be more than zero, such as 6 months.", cycle);
        checkArgument(
                interviewLength.amount() > 0,
                "survey.interview-length is %s; it must be more than zero, such as 10 minutes.",
                interviewLength);
    }

    @Override
    public String section() {
        return "survey";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(time("cycle", cycle, "满意度调研周期", "Satisfaction survey held at least every"));
        facts.add(time("interview-length", interviewLength, "单次访谈时长", "Length of one interview"));
        facts.add(time(
                "plan-lead-time", timetable.planLeadTime(), "调研计划提前提交时间", "Survey plan handed in before field work"));
        facts.add(time("plan-approval", timetable.planApproval(), "调研计划审批时限", "Time to approve the survey plan"));
        facts.add(count("sample.minimum", sample.minimum(), "最低有效样本量", "Minimum valid sample"));
        facts.add(count("sample.per-segment", sample.perSegment(), "每个细分群体最低样本量", "Minimum sample per segment"));
        facts.add(new RuleFact(
                KEY.child("response-rate"),
                new RuleValue.Fraction(sample.responseRate()),
                Label.of("目标回收率", "Target response rate")));
        facts.add(new RuleFact(
                KEY.child("recheck-share"),
                new RuleValue.Fraction(sample.recheckShare()),
                Label.of("问卷复核比例", "Share of questionnaires re-checked")));
        facts.add(time("entry-within", timetable.entryWithin(), "问卷录入时限", "Time to enter questionnaires"));
        facts.add(time("report-within", timetable.reportWithin(), "调研报告提交时限", "Time to hand in the survey report"));
        facts.add(time("retention", retention, "问卷保存期限", "Questionnaires kept for"));
        facts.addAll(satisfaction.facts());
        facts.add(new RuleFact(
                KEY.child("budget.per-questionnaire"),
                new RuleValue.Amount(budget.perQuestionnaire()),
                Label.of("单份问卷费用上限", "Most one questionnaire may cost")));
        facts.add(new RuleFact(
                KEY.child("budget.ceiling"),
                new RuleValue.Amount(budget.ceiling()),
                Label.of("单次调研费用上限", "Most one survey may cost")));
        approvals.ifPresent(times -> {
            facts.add(time(
                    "approvals.questionnaire", times.questionnaire(), "问卷审定时限", "Time to approve a questionnaire"));
            facts.add(time("approvals.report", times.report(), "调研报告审批时限", "Time to approve the survey report"));
        });
        replies.ifPresent(times -> {
            facts.add(
                    time("replies.complaint", times.complaint(), "访谈中投诉的移交时限", "Time to hand over a complaint heard"));
            facts.add(time("replies.low-mark", times.lowMark(), "低分客户回访时限", "Time to call who marked low"));
            facts.add(time(
                    "replies.recommendation", times.recommendation(), "调研建议的答复时限", "Time to answer a recommendation"));
            facts.add(time(
                    "replies.privacy", times.privacy(), "受访者个人信息请求的答复时限", "Time to answer a request on personal data"));
        });
        facts.replaceAll(fact -> fact.leaning(Leaning.NEUTRAL));
        return List.copyOf(facts);
    }

    @Override
    public List<RuleTable> tables() {
        return satisfaction.tables();
    }

    private static RuleFact time(String key, Span span, String zh, String en) {
        return new RuleFact(KEY.child(key), new RuleValue.Time(span), Label.of(zh, en));
    }

    private static RuleFact count(String key, long number, String zh, String en) {
        return new RuleFact(KEY.child(key), new RuleValue.Count(number, QUESTIONNAIRES), Label.of(zh, en));
    }
}
