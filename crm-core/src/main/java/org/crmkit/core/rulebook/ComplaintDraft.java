package org.crmkit.core.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crmkit.core.complaint.ComplaintPolicy;
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
 * @param reopenWithin how long a complaint may be reopened
 * @param callbackShare the share of resolved complaints called back
 * @param filter how complaints are filtered
 */
public record ComplaintDraft(
        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        CalendarDraft calendar,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Level> serviceLevels,

        @Required(message = DraftMessages.A_NUMBER)
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @Nullable
        BigDecimal escalationAt,

        @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
        Span reopenWithin,

        @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
        BigDecimal callbackShare,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Filter filter) {

    private static final List<String> FACTORS =
            Arrays.stream(FilterFactor.values()).map(FilterFactor::slug).toList();

    public ComplaintDraft {
        serviceLevels = Drafts.ordered(serviceLevels);
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
            BigDecimal routineFrom)
            implements Coherent.Checked {

        public Filter {
            weights = Drafts.ordered(weights);
        }

        static Filter read(FieldReader f) {
            return new Filter(
                    Drafts.numbers(f, "weights", FACTORS).orElse(null),
                    Drafts.number(f, "must-solve-from").orElse(null),
                    Drafts.number(f, "routine-from").orElse(null));
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
                    Drafts.given(routineFrom, "complaint.filter.routine-from"));
        }
    }

    static ComplaintDraft read(FieldReader f) {
        return new ComplaintDraft(
                f.optional("calendar", Shapes.draft(CalendarDraft::read)).orElse(null),
                f.optional("service-levels", Shapes.slugMap(Shapes.draft(Level::read)))
                        .orElse(null),
                Drafts.number(f, "escalation-at").orElse(null),
                f.optional("reopen-within", Shapes.span()).orElse(null),
                Drafts.number(f, "callback-share").orElse(null),
                f.optional("filter", Shapes.draft(Filter::read)).orElse(null));
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
        return new ComplaintPolicy(
                Drafts.given(calendar, "complaint.calendar").toCalendar(zone),
                list,
                Drafts.given(escalationAt, "complaint.escalation-at"),
                Drafts.given(reopenWithin, "complaint.reopen-within"),
                Drafts.given(callbackShare, "complaint.callback-share"),
                Drafts.given(filter, "complaint.filter").toRule());
    }
}
