package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.DraftMessages;
import org.crmkit.core.rulebook.Drafts;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.rulebook.RoomDraft;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.rulebook.SpanIn;
import org.crmkit.core.survey.SampleRule;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.survey.SatisfactionGrade;
import org.crmkit.core.survey.SatisfactionRule;
import org.crmkit.core.survey.SurveyApprovals;
import org.crmkit.core.survey.SurveyBudget;
import org.crmkit.core.survey.SurveyPolicy;
import org.crmkit.core.survey.SurveyReplies;
import org.crmkit.core.survey.SurveyTimetable;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.tier.TierScheme;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link SurveyPolicy} as written; the section {@code survey}.
 *
 * @param cycle a survey is held at least this often
 * @param interviewLength how long one interview may take
 * @param planLeadTime how long before field work the plan is handed in
 * @param planApproval how long its approval may take
 * @param sample how many questionnaires
 * @param responseRate the share of those asked expected to answer
 * @param recheckShare the share of questionnaires re-checked
 * @param entryWithin from the end of field work to the last questionnaire entered
 * @param reportWithin from the end of field work to the report
 * @param retention how long questionnaires are kept
 * @param satisfaction how satisfaction is measured
 * @param budget what a survey may cost
 * @param approvals how long approvals may take; may be left out
 * @param replies until when is answered what a survey brought up; may be left out
 */
@Coherent
public record SurveyDraft(
        @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
        Span cycle,

        @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
        Span interviewLength,

        @Required(message = DraftMessages.A_SPAN) @SpanIn(positive = false) @Nullable
        Span planLeadTime,

        @Required(message = DraftMessages.A_SPAN) @SpanIn(positive = false) @Nullable
        Span planApproval,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Sample sample,

        @Required(message = DraftMessages.A_NUMBER)
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @Nullable
        BigDecimal responseRate,

        @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
        BigDecimal recheckShare,

        @Required(message = DraftMessages.A_SPAN) @SpanIn(positive = false) @Nullable
        Span entryWithin,

        @Required(message = DraftMessages.A_SPAN) @SpanIn(positive = false) @Nullable
        Span reportWithin,

        @Required(message = DraftMessages.A_SPAN) @SpanIn(positive = false) @Nullable
        Span retention,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Satisfaction satisfaction,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Budget budget,

        @Valid @Nullable Approvals approvals,
        @Valid @Nullable Replies replies)
        implements RoomDraft, Coherent.Checked {

    private static final List<String> DIMENSIONS = Arrays.stream(SatisfactionDimension.values())
            .map(SatisfactionDimension::slug)
            .toList();
    private static final List<String> GRADES = Arrays.stream(SatisfactionGrade.values())
            .map(SatisfactionGrade::slug)
            .toList();

    /**
     * How many questionnaires.
     *
     * @param minimum valid ones in all
     * @param perSegment valid ones in each segment reported on its own
     */
    @Coherent
    public record Sample(
            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(10_000_000) @Nullable
            Long minimum,

            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(10_000_000) @Nullable
            Long perSegment)
            implements Coherent.Checked {

        static Sample read(FieldReader f) {
            return new Sample(
                    f.optional("minimum", Shapes.integer(1, 10_000_000)).orElse(null),
                    f.optional("per-segment", Shapes.integer(1, 10_000_000)).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (minimum != null && perSegment != null && perSegment > minimum) {
                findings.add(
                        Label.of("不大于总样本量 " + minimum + " 的整数", "at most " + minimum + ", the minimum in all"),
                        Label.of("请调低，或调高 survey.sample.minimum。", "Lower it, or raise survey.sample.minimum."),
                        "perSegment");
            }
        }
    }

    /**
     * {@link SatisfactionRule} as written.
     *
     * @param scale the highest answer
     * @param target the index to reach
     * @param weights by the slug of the dimension
     * @param bands the lowest index by the slug of the grade
     */
    @Coherent
    public record Satisfaction(
            @Required(message = DraftMessages.A_NUMBER) @Min(2) @Max(100) @Nullable
            Long scale,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("100") @Nullable
            BigDecimal target,

            @Required(message = DraftMessages.A_SECTION) @Nullable
            Map<String, @DecimalMin("0") @DecimalMax("1") BigDecimal> weights,

            @Required(message = DraftMessages.A_SECTION) @Nullable
            Map<String, @DecimalMin("0") @DecimalMax(value = "100", inclusive = false) BigDecimal> bands)
            implements Coherent.Checked {

        public Satisfaction {
            weights = Drafts.ordered(weights);
            bands = Drafts.ordered(bands);
        }

        static Satisfaction read(FieldReader f) {
            return new Satisfaction(
                    f.optional("scale", Shapes.integer(2, 100)).orElse(null),
                    Drafts.number(f, "target").orElse(null),
                    Drafts.numbers(f, "weights", DIMENSIONS).orElse(null),
                    Drafts.numbers(f, "bands", GRADES).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (weights != null && Drafts.checkNames(weights, DIMENSIONS, findings, "weights")) {
                Drafts.checkSum(weights, findings, "weights");
            }
            if (bands != null && Drafts.checkNames(bands, GRADES, findings, "bands")) {
                checkBands(bands, findings);
            }
        }

        private static void checkBands(Map<String, BigDecimal> bands, Findings findings) {
            BigDecimal lower = null;
            for (String grade : GRADES) {
                BigDecimal from = Drafts.given(bands.get(grade), grade);
                if (lower == null && from.signum() != 0) {
                    findings.add(
                            Label.of("0，使每个指数都有级度", "0, so that every index has a grade"),
                            Label.of("请改为 0。", "Set it to 0."),
                            "bands",
                            "[" + grade + "]");
                } else if (lower != null && from.compareTo(lower) <= 0) {
                    findings.add(
                            Label.of(
                                    "高于前一级度起点 " + Formats.plain(lower) + " 的数",
                                    "above " + Formats.plain(lower) + ", where the grade below it begins"),
                            Label.of("请调高，或调低前一级度。", "Raise it, or lower the grade below it."),
                            "bands",
                            "[" + grade + "]");
                }
                lower = from;
            }
        }

        SatisfactionRule toRule() {
            String path = "survey.satisfaction";
            return new SatisfactionRule(
                    Math.toIntExact(Drafts.given(scale, path + ".scale")),
                    Drafts.given(target, path + ".target"),
                    Drafts.byEnum(
                            Drafts.given(weights, path + ".weights"),
                            SatisfactionDimension.class,
                            SatisfactionDimension::slug,
                            path + ".weights"),
                    Drafts.byEnum(
                            Drafts.given(bands, path + ".bands"),
                            SatisfactionGrade.class,
                            SatisfactionGrade::slug,
                            path + ".bands"));
        }
    }

    /**
     * {@link SurveyBudget} as written.
     *
     * @param perQuestionnaire the most one valid questionnaire may cost
     * @param ceiling the most one survey may cost
     */
    @Coherent
    public record Budget(
            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money perQuestionnaire,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money ceiling)
            implements Coherent.Checked {

        static Budget read(FieldReader f) {
            return new Budget(
                    f.optional("per-questionnaire", Shapes.money()).orElse(null),
                    f.optional("ceiling", Shapes.money()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (perQuestionnaire != null && perQuestionnaire.isNegative()) {
                findings.add(
                        Label.of("不小于零的金额", "zero or more"),
                        Label.of("请改正该金额。", "Correct the amount."),
                        "perQuestionnaire");
            }
            if (perQuestionnaire != null
                    && ceiling != null
                    && ceiling.isSameCurrency(perQuestionnaire)
                    && ceiling.isLessThan(perQuestionnaire)) {
                findings.add(
                        Label.of(
                                "不小于单份费用 " + perQuestionnaire + " 的金额",
                                "at least " + perQuestionnaire + ", the cost of one questionnaire"),
                        Label.of("请调高上限，或调低单份费用。", "Raise it, or lower per-questionnaire."),
                        "ceiling");
            }
        }
    }

    /**
     * {@link SurveyApprovals} as written.
     *
     * @param questionnaire of a questionnaire
     * @param report of a report
     */
    public record Approvals(
            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span questionnaire,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span report) {

        static Approvals read(FieldReader f) {
            return new Approvals(
                    f.optional("questionnaire", Shapes.span()).orElse(null),
                    f.optional("report", Shapes.span()).orElse(null));
        }

        SurveyApprovals toApprovals() {
            return new SurveyApprovals(
                    Drafts.given(questionnaire, "survey.approvals.questionnaire"),
                    Drafts.given(report, "survey.approvals.report"));
        }
    }

    /**
     * {@link SurveyReplies} as written.
     *
     * @param complaint heard in an interview
     * @param lowMark of a customer
     * @param recommendation of a report
     * @param privacy of a respondent
     */
    public record Replies(
            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span complaint,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span lowMark,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span recommendation,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span privacy) {

        static Replies read(FieldReader f) {
            return new Replies(
                    f.optional("complaint", Shapes.span()).orElse(null),
                    f.optional("low-mark", Shapes.span()).orElse(null),
                    f.optional("recommendation", Shapes.span()).orElse(null),
                    f.optional("privacy", Shapes.span()).orElse(null));
        }

        SurveyReplies toReplies() {
            return new SurveyReplies(
                    Drafts.given(complaint, "survey.replies.complaint"),
                    Drafts.given(lowMark, "survey.replies.low-mark"),
                    Drafts.given(recommendation, "survey.replies.recommendation"),
                    Drafts.given(privacy, "survey.replies.privacy"));
        }
    }

    static SurveyDraft read(FieldReader f) {
        return new SurveyDraft(
                f.optional("cycle", Shapes.span()).orElse(null),
                f.optional("interview-length", Shapes.span()).orElse(null),
                f.optional("plan-lead-time", Shapes.span()).orElse(null),
                f.optional("plan-approval", Shapes.span()).orElse(null),
                f.optional("sample", Shapes.draft(Sample::read)).orElse(null),
                Drafts.number(f, "response-rate").orElse(null),
                Drafts.number(f, "recheck-share").orElse(null),
                f.optional("entry-within", Shapes.span()).orElse(null),
                f.optional("report-within", Shapes.span()).orElse(null),
                f.optional("retention", Shapes.span()).orElse(null),
                f.optional("satisfaction", Shapes.draft(Satisfaction::read)).orElse(null),
                f.optional("budget", Shapes.draft(Budget::read)).orElse(null),
                f.optional("approvals", Shapes.draft(Approvals::read)).orElse(null),
                f.optional("replies", Shapes.draft(Replies::read)).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (planApproval != null
                && planLeadTime != null
                && planApproval.unit() == planLeadTime.unit()
                && planApproval.amount() > planLeadTime.amount()) {
            findings.add(
                    Label.of(
                            "不长于计划提前期 " + planLeadTime.in(Lang.ZH) + " 的时长",
                            "at most " + planLeadTime + ", the lead time of the plan"),
                    Label.of("请缩短，或延长 plan-lead-time。", "Shorten it, or raise plan-lead-time."),
                    "planApproval");
        }
        if (reportWithin != null
                && entryWithin != null
                && reportWithin.unit() == entryWithin.unit()
                && reportWithin.amount() < entryWithin.amount()) {
            findings.add(
                    Label.of(
                            "不短于录入时限 " + entryWithin.in(Lang.ZH) + " 的时长",
                            "at least " + entryWithin + ", the time for entry"),
                    Label.of("请延长，或缩短 entry-within。", "Raise it, or shorten entry-within."),
                    "reportWithin");
        }
    }

    @Override
    public SurveyPolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        Sample some = Drafts.given(sample, "survey.sample");
        Budget cost = Drafts.given(budget, "survey.budget");
        return new SurveyPolicy(
                Drafts.given(cycle, "survey.cycle"),
                Drafts.given(interviewLength, "survey.interview-length"),
                new SurveyTimetable(
                        Drafts.given(planLeadTime, "survey.plan-lead-time"),
                        Drafts.given(planApproval, "survey.plan-approval"),
                        Drafts.given(entryWithin, "survey.entry-within"),
                        Drafts.given(reportWithin, "survey.report-within")),
                new SampleRule(
                        Math.toIntExact(Drafts.given(some.minimum(), "survey.sample.minimum")),
                        Math.toIntExact(Drafts.given(some.perSegment(), "survey.sample.per-segment")),
                        Drafts.given(responseRate, "survey.response-rate"),
                        Drafts.given(recheckShare, "survey.recheck-share")),
                Drafts.given(retention, "survey.retention"),
                Drafts.given(satisfaction, "survey.satisfaction").toRule(),
                new SurveyBudget(
                        Drafts.given(cost.perQuestionnaire(), "survey.budget.per-questionnaire"),
                        Drafts.given(cost.ceiling(), "survey.budget.ceiling")),
                Optional.ofNullable(approvals).map(Approvals::toApprovals),
                Optional.ofNullable(replies).map(Replies::toReplies));
    }
}
