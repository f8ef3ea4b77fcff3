package org.crmkit.core.rulebook.room;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.churn.LostSegment;
import org.crmkit.core.churn.RecoveryEffort;
import org.crmkit.core.churn.RetentionState;
import org.crmkit.core.customer.Term;
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
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierScheme;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link ChurnPolicy} as written; the section {@code churn}.
 *
 * @param warnAfter without a purchase for so long, at risk
 * @param lostAfter without a purchase for so long, lost
 * @param dissatisfiedBelow an index of satisfaction
 * @param betterFrom a lead of a competitor
 * @param worth yearly purchases, by the code of the effort
 * @param steps by the code of the state
 * @param chances by the code of the segment
 * @param margin of purchases
 * @param horizon years
 * @param leastReturn a multiple of the cost
 */
@Coherent
public record ChurnDraft(
        @Required(message = DraftMessages.A_SPAN)
        @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
        @Nullable
        Span warnAfter,

        @Required(message = DraftMessages.A_SPAN)
        @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
        @Nullable
        Span lostAfter,

        @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("100") @Nullable
        BigDecimal dissatisfiedBelow,

        @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @Nullable
        BigDecimal betterFrom,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, Money> worth,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, Span> steps,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
        Map<String, @DecimalMin("0") @DecimalMax("1") BigDecimal> chances,

        @Required(message = DraftMessages.A_NUMBER)
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @Nullable
        BigDecimal margin,

        @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(10) @Nullable
        Long horizon,

        @Required(message = DraftMessages.A_NUMBER) @DecimalMin(value = "0", inclusive = false) @Nullable
        BigDecimal leastReturn)
        implements RoomDraft, Coherent.Checked {

    private static final List<Span.Unit> CALENDAR =
            List.of(Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS);
    private static final List<String> WORTH = List.of("utmost", "try", "flexible");
    private static final List<String> STEPS =
            RetentionState.open().stream().map(Term::code).toList();
    private static final List<String> SEGMENTS =
            Arrays.stream(LostSegment.values()).map(Term::code).toList();

    public ChurnDraft {
        worth = Drafts.ordered(worth);
        steps = Drafts.ordered(steps);
        chances = Drafts.ordered(chances);
    }

    static ChurnDraft read(FieldReader f) {
        return new ChurnDraft(
                f.optional("warn-after", Shapes.span()).orElse(null),
                f.optional("lost-after", Shapes.span()).orElse(null),
                Drafts.number(f, "dissatisfied-below").orElse(null),
                Drafts.number(f, "better-from").orElse(null),
                f.optional("worth", Shapes.draft(w -> Drafts.named(w, WORTH, Shapes.money())))
                        .orElse(null),
                f.optional("steps", Shapes.draft(s -> Drafts.named(s, STEPS, Shapes.span())))
                        .orElse(null),
                Drafts.numbers(f, "chances", SEGMENTS).orElse(null),
                Drafts.number(f, "margin").orElse(null),
                f.optional("horizon", Shapes.integer(1, 10)).orElse(null),
                Drafts.number(f, "least-return").orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (warnAfter != null
                && lostAfter != null
                && warnAfter.unit() == lostAfter.unit()
                && lostAfter.amount() <= warnAfter.amount()) {
            findings.add(
                    Label.of(
                            "长于 warn-after " + warnAfter.label().zh() + " 的时长", "longer than warn-after, " + warnAfter),
                    Label.of("请延长，或缩短 warn-after。", "Raise it, or shorten warn-after."),
                    "lostAfter");
        }
        if (chances != null) {
            Drafts.checkNames(chances, SEGMENTS, findings, "chances");
        }
        if (steps != null) {
            checkGiven(steps, STEPS, Label.of("时长", "a length of time"), findings, "steps");
            steps.forEach((state, span) -> {
                if (span.amount() == 0 || !CALENDAR.contains(span.unit())) {
                    findings.add(
                            Label.of("大于零的天、周、月或年数", "days, weeks, months or years, above zero"),
                            Label.of("例如 7 days。", "Such as 7 days."),
                            "steps",
                            "[" + state + "]");
                }
            });
        }
        if (worth != null && checkGiven(worth, WORTH, Label.of("金额", "an amount"), findings, "worth")) {
            Money before = null;
            for (String effort : WORTH) {
                Money from = Drafts.given(worth.get(effort), "worth." + effort);
                if (!from.isPositive() || (before != null && from.isSameCurrency(before) && !from.isLessThan(before))) {
                    findings.add(
                            Label.of("大于零且低于前一档的金额", "above zero and below the one before it"),
                            Label.of("请改正。", "Correct it."),
                            "worth",
                            "[" + effort + "]");
                }
                before = from;
            }
        }
    }

    private static boolean checkGiven(
            Map<String, ?> map, List<String> names, Label wanted, Findings findings, String field) {
        boolean complete = true;
        for (String name : names) {
            if (!map.containsKey(name)) {
                complete = false;
                findings.add(Label.of("空缺", "missing"), wanted, Label.of("请补上。", "Add it."), field, "[" + name + "]");
            }
        }
        return complete;
    }

    @Override
    public ChurnPolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        Map<RecoveryEffort, Money> efforts = new EnumMap<>(RecoveryEffort.class);
        Drafts.given(worth, "churn.worth")
                .forEach((code, from) ->
                        efforts.put(Term.find(RecoveryEffort.values(), code).orElseThrow(), from));
        Map<RetentionState, Span> times = new EnumMap<>(RetentionState.class);
        Drafts.given(steps, "churn.steps")
                .forEach((code, span) ->
                        times.put(Term.find(RetentionState.values(), code).orElseThrow(), span));
        return new ChurnPolicy(
                Drafts.given(warnAfter, "churn.warn-after"),
                Drafts.given(lostAfter, "churn.lost-after"),
                Drafts.given(dissatisfiedBelow, "churn.dissatisfied-below"),
                Drafts.given(betterFrom, "churn.better-from"),
                efforts,
                times,
                Drafts.byEnum(
                        Drafts.given(chances, "churn.chances"), LostSegment.class, LostSegment::code, "churn.chances"),
                Drafts.given(margin, "churn.margin"),
                Math.toIntExact(Drafts.given(horizon, "churn.horizon")),
                Drafts.given(leastReturn, "churn.least-return"));
    }
}
