package org.crmkit.core.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crmkit.core.complaint.ComplaintPolicy;
import org.crmkit.core.complaint.EscalationLevel;
import org.crmkit.core.complaint.EscalationPlan;
import org.crmkit.core.complaint.FilterFactor;
import org.crmkit.core.complaint.FilterRule;
import org.crmkit.core.complaint.ServiceLevel;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierScheme;
import org.jspecify.annotations.Nullable;

/**
 * {@link ComplaintPolicy} as written; the section {@code complaint}.
 *
 * @param calendar when the company works
 * @param serviceLevels by the slug of the tier
 * @param escalationAt the share of a time limit after which it is escalated
 * @param escalations by slug, ascending; absent means that nobody but the superior is told
 * @param subTasksDueAt the share of the time to solve after which sub-tasks are due
 * @param reopenWithin how long a complaint may be reopened
 * @param recurrenceWithin how long after closing a matter counts as come back
 * @param idleWithin how long nothing may happen to an open complaint
 * @param callbackShare the share of resolved complaints called back
 * @param filter how complaints are filtered
 */
@Coherent
public record ComplaintDraft(
        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        CalendarDraft calendar,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Level> serviceLevels,

        @Required(message = DraftMessages.A_NUMBER)
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @Nullable
        BigDecimal escalationAt,

        @Nullable Map<String, @Valid Escalation> escalations,

        @Required(message = DraftMessages.A_NUMBER)
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @Nullable
        BigDecimal subTasksDueAt,

        @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
        Span reopenWithin,

        @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
        Span recurrenceWithin,

        @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
        Span idleWithin,

        @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
        BigDecimal callbackShare,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Filter filter)
        implements Coherent.Checked {

    private static final List<String> FACTORS =
            Arrays.stream(FilterFactor.values()).map(FilterFactor::slug).toList();

    public ComplaintDraft {
        serviceLevels = Drafts.ordered(serviceLevels);
        escalations = Drafts.ordered(escalations);
    }

    /**
     * One level of the escalation.
     *
     * @param post who is told
     * @param at the share of the promised time used up then
     */
    public record Escalation(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label post,

            @Required(message = DraftMessages.A_NUMBER)
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("10")
            @Nullable
            BigDecimal at) {

        static Escalation read(FieldReader f) {
            return new Escalation(
                    f.optional("post", Shapes.label()).orElse(null),
                    Drafts.number(f, "at").orElse(null));
        }
    }

    /**
     * What one tier is promised.
     *
     * @param firstResponse from receipt to the first answer by a person
     * @param resolution from receipt to the solution
     */
    @Coherent
    public record Level(
            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span firstResponse,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span resolution)
            implements Coherent.Checked {

        static Level read(FieldReader f) {
            return new Level(
                    f.optional("first-response", Shapes.span()).orElse(null),
                    f.optional("resolution", Shapes.span()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (firstResponse != null
                    && resolution != null
                    && resolution.unit() == firstResponse.unit()
                    && resolution.amount() < firstResponse.amount()) {
                findings.add(
                        Label.of(
                                "不短于首次响应 " + firstResponse.in(Lang.ZH) + " 的时长",
                                "at least " + firstResponse + ", the first response"),
                        Label.of("请延长，或加快首次响应。", "Raise it, or answer sooner."),
                        "resolution");
            }
        }
    }

    /**
     * {@link FilterRule} as written.
     *
     * @param weights by the slug of the factor
     * @param mustSolveFrom the lowest score of what must be solved
     * @param routineFrom the lowest score of what is solved routinely
     * @param pointsPerRepetition the rating for each time a matter came back
     */
    @Coherent
    public record Filter(
            @Required(message = DraftMessages.A_SECTION) @Nullable
            Map<String, @DecimalMin("0") @DecimalMax("1") BigDecimal> weights,

            @Required(message = DraftMessages.A_NUMBER)
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("100")
            @Nullable
            BigDecimal mustSolveFrom,

            @Required(message = DraftMessages.A_NUMBER)
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax(value = "100", inclusive = false)
            @Nullable
            BigDecimal routineFrom,

            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(100) @Nullable
            Long pointsPerRepetition)
            implements Coherent.Checked {

        public Filter {
            weights = Drafts.ordered(weights);
        }

        static Filter read(FieldReader f) {
            return new Filter(
                    Drafts.numbers(f, "weights", FACTORS).orElse(null),
                    Drafts.number(f, "must-solve-from").orElse(null),
                    Drafts.number(f, "routine-from").orElse(null),
                    f.optional("points-per-repetition", Shapes.integer(1, 100)).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (weights != null && Drafts.checkNames(weights, FACTORS, findings, "weights")) {
                Drafts.checkSum(weights, findings, "weights");
            }
            if (mustSolveFrom != null && routineFrom != null && mustSolveFrom.compareTo(routineFrom) <= 0) {
                String routine = Formats.plain(routineFrom);
                findings.add(
                        Label.of("高于“常规解决”起点 " + routine + " 的得分", "above " + routine + ", where routine begins"),
                        Label.of("请调高，或调低 routine-from。", "Raise it, or lower routine-from."),
                        "mustSolveFrom");
            }
        }

        FilterRule toRule() {
            return new FilterRule(
                    Drafts.byEnum(
                            Drafts.given(weights, "complaint.filter.weights"),
                            FilterFactor.class,
                            FilterFactor::slug,
                            "complaint.filter.weights"),
                    Drafts.given(mustSolveFrom, "complaint.filter.must-solve-from"),
                    Drafts.given(routineFrom, "complaint.filter.routine-from"),
                    Drafts.given(pointsPerRepetition, "complaint.filter.points-per-repetition")
                            .intValue());
        }
    }

    static ComplaintDraft read(FieldReader f) {
        return new ComplaintDraft(
                f.optional("calendar", Shapes.draft(CalendarDraft::read)).orElse(null),
                f.optional("service-levels", Shapes.slugMap(Shapes.draft(Level::read)))
                        .orElse(null),
                Drafts.number(f, "escalation-at").orElse(null),
                f.optional("escalations", Shapes.slugMap(Shapes.draft(Escalation::read)))
                        .orElse(null),
                Drafts.number(f, "sub-tasks-due-at").orElse(null),
                f.optional("reopen-within", Shapes.span()).orElse(null),
                f.optional("recurrence-within", Shapes.span()).orElse(null),
                f.optional("idle-within", Shapes.span()).orElse(null),
                Drafts.number(f, "callback-share").orElse(null),
                f.optional("filter", Shapes.draft(Filter::read)).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (escalations == null) {
            return;
        }
        String before = "escalation-at";
        BigDecimal lower = escalationAt;
        for (Map.Entry<String, Escalation> entry : escalations.entrySet()) {
            if (entry.getKey().equals(EscalationPlan.SUPERIOR)) {
                findings.add(
                        Label.of("已由 escalation-at 规定的 superior", "superior, the level of escalation-at"),
                        Label.of("另取的短名", "named otherwise"),
                        Label.of("请改名。", "Rename it."),
                        "escalations",
                        "[" + entry.getKey() + "]");
            }
            BigDecimal at = entry.getValue().at();
            if (at != null && lower != null && at.compareTo(lower) <= 0) {
                String bound = Formats.plain(lower);
                findings.add(
                        Label.of(
                                "高于前一级 " + before + " 的 " + bound,
                                "above " + bound + ", that of " + before + " before it"),
                        Label.of("请调高，或按先后排列。", "Raise it, or list the levels in the order they are told."),
                        "escalations",
                        "[" + entry.getKey() + "]",
                        "at");
            }
            before = entry.getKey();
            lower = at;
        }
    }

    ComplaintPolicy toPolicy(ZoneId zone, TierScheme tiers) {
        Map<String, Level> levels = Drafts.given(serviceLevels, "complaint.service-levels");
        List<ServiceLevel> list = new ArrayList<>();
        for (TierLevel tier : tiers.levels()) {
            String path = "complaint.service-levels." + tier.slug();
            Level level = Drafts.given(levels.get(tier.slug()), path);
            list.add(new ServiceLevel(
                    tier.slug(),
                    tier.name(),
                    Drafts.given(level.firstResponse(), path + ".first-response"),
                    Drafts.given(level.resolution(), path + ".resolution")));
        }
        List<EscalationLevel> told = new ArrayList<>();
        if (escalations != null) {
            escalations.forEach((slug, level) -> told.add(new EscalationLevel(
                    slug,
                    Drafts.given(level.post(), "complaint.escalations." + slug + ".post"),
                    Drafts.given(level.at(), "complaint.escalations." + slug + ".at"))));
        }
        return new ComplaintPolicy(
                Drafts.given(calendar, "complaint.calendar").toCalendar(zone),
                list,
                Drafts.given(escalationAt, "complaint.escalation-at"),
                told,
                Drafts.given(subTasksDueAt, "complaint.sub-tasks-due-at"),
                Drafts.given(reopenWithin, "complaint.reopen-within"),
                Drafts.given(recurrenceWithin, "complaint.recurrence-within"),
                Drafts.given(idleWithin, "complaint.idle-within"),
                Drafts.given(callbackShare, "complaint.callback-share"),
                Drafts.given(filter, "complaint.filter").toRule());
    }
}
