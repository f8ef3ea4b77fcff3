package org.crmkit.core.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.ReturnRule;
import org.crmkit.core.tier.TierDowngrade;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierScheme;
import org.crmkit.core.tier.TierWindow;
import org.crmkit.core.tier.TierWindowKind;
import org.jspecify.annotations.Nullable;

/**
 * {@link TierScheme} as written; the section {@code tier}.
 *
 * @param window how long purchases count
 * @param windowKind where the window begins
 * @param windowStart the first day of one of the fixed periods; for them only
 * @param downgrade when a tier is lost
 * @param validity how long a tier is held; when it is lost at the end of a period
 * @param grace how long it is kept after a failed review; when it is lost at the end of a period
 * @param softLanding levels down at most at one review; may be absent
 * @param returns what a return does
 * @param levels by slug, from low to high
 */
@Coherent
public record TierDraft(
        @Required(message = DraftMessages.A_SPAN)
        @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
        @Nullable
        Span window,

        @Required(message = DraftMessages.A_CHOICE) @Nullable
        TierWindowKind windowKind,

        @Nullable LocalDate windowStart,

        @Required(message = DraftMessages.A_CHOICE) @Nullable
        Loss downgrade,

        @SpanIn(
                units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                positive = false)
        @Nullable
        Span validity,

        @SpanIn(
                units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                positive = false)
        @Nullable
        Span grace,

        @Min(1) @Max(100) @Nullable Long softLanding,

        @Required(message = DraftMessages.A_CHOICE) @Nullable
        ReturnRule returns,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid TierLevelDraft> levels)
        implements Coherent.Checked {

    private static final Set<Span.Unit> DAYS_ON =
            EnumSet.of(Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS);
    private static final Label REMOVE = Label.of("请删去。", "Remove it.");

    public TierDraft {
        levels = Drafts.ordered(levels);
    }

    /** When a tier is lost. */
    public enum Loss {
        /** On the day the window no longer supports it. */
        AT_ONCE("at-once"),
        /** At a review. */
        AT_PERIOD_END("at-period-end");

        private final String code;

        Loss(String code) {
            this.code = code;
        }
    }

    static TierDraft read(FieldReader f) {
        return new TierDraft(
                f.optional("window", Shapes.span()).orElse(null),
                f.optional("window-kind", Shapes.choice(Drafts.codes(TierWindowKind.values(), TierWindowKind::code)))
                        .orElse(null),
                f.optional("window-start", Shapes.date()).orElse(null),
                f.optional("downgrade", Shapes.choice(Drafts.codes(Loss.values(), loss -> loss.code)))
                        .orElse(null),
                f.optional("validity", Shapes.span()).orElse(null),
                f.optional("grace", Shapes.span()).orElse(null),
                f.optional("soft-landing", Shapes.integer(1, 100)).orElse(null),
                f.optional("returns", Shapes.choice(Drafts.codes(ReturnRule.values(), ReturnRule::code)))
                        .orElse(null),
                f.optional("levels", Shapes.slugMap(Shapes.draft(TierLevelDraft::read)))
                        .orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (windowKind != null) {
            checkGiven(
                    windowStart,
                    windowKind == TierWindowKind.FIXED,
                    Label.of(
                            "固定评定期（window-kind: fixed）的起始日，其他方式不写",
                            "a day for a window-kind of fixed, and for no other"),
                    "windowStart",
                    findings);
        }
        if (downgrade != null) {
            boolean isAtEnd = downgrade == Loss.AT_PERIOD_END;
            Label only = Label.of(
                    "时长，仅用于 downgrade: at-period-end",
                    "a length of time for a downgrade of at-period-end, and for no other");
            checkGiven(validity, isAtEnd, only, "validity", findings);
            checkGiven(grace, isAtEnd, only, "grace", findings);
            if (softLanding != null && !isAtEnd) {
                findings.add(
                        Label.of("仅用于 downgrade: at-period-end 的级数", "given for a downgrade of at-period-end only"),
                        REMOVE,
                        "softLanding");
            }
            if (!isAtEnd && windowKind != null && windowKind != TierWindowKind.ROLLING) {
                findings.add(
                        Label.of(
                                "at-period-end；at-once 只用于滚动评定期，否则每期开始时人人降级",
                                "at-period-end unless the window is rolling, or everybody would lose the tier whenever a period begins"),
                        Label.of("请改其中一项。", "Change one of them."),
                        "downgrade");
            }
        }
        checkPeriods(findings);
        if (levels != null) {
            TierLevelDraft.checkOrder(levels, findings);
        }
    }

    private static void checkGiven(
            @Nullable Object value, boolean isWanted, Label bound, String field, Findings findings) {
        if (isWanted && value == null) {
            findings.add(Label.of("空缺", "missing"), bound, Label.of("请补上该项。", "Add it."), field);
        } else if (!isWanted && value != null) {
            findings.add(bound, REMOVE, field);
        }
    }

    private void checkPeriods(Findings findings) {
        if (downgrade != Loss.AT_PERIOD_END || windowKind == null || validity == null || window == null) {
            return;
        }
        boolean isPeriodic = windowKind == TierWindowKind.FIXED || windowKind == TierWindowKind.JOINING_ANNIVERSARY;
        if (!isPeriodic && validity.amount() == 0) {
            findings.add(
                    Label.of("至少一天；0 天只用于固定周期或入会周年", "at least one day, unless periods are fixed or run from joining"),
                    Label.of("请延长，例如 12 months。", "Raise it, such as 12 months."),
                    "validity");
        } else if (grace != null
                && DAYS_ON.containsAll(List.of(grace.unit(), window.unit(), validity.unit()))
                && !TierDowngrade.isShorter(grace, isPeriodic ? window : validity)) {
            Span period = isPeriodic ? window : validity;
            findings.add(
                    Label.of("短于一期 " + period.label().zh() + " 的时长", "shorter than a period of " + period),
                    Label.of("请缩短。", "Shorten it."),
                    "grace");
        }
    }

    TierScheme toScheme() {
        List<TierLevel> list = new ArrayList<>();
        Drafts.given(levels, "tier.levels").forEach((slug, level) -> list.add(level.toLevel(slug)));
        return new TierScheme(
                new TierWindow(
                        Drafts.given(window, "tier.window"),
                        Drafts.given(windowKind, "tier.window-kind"),
                        Optional.ofNullable(windowStart)),
                Drafts.given(downgrade, "tier.downgrade") == Loss.AT_ONCE
                        ? new TierDowngrade.AtOnce()
                        : new TierDowngrade.AtPeriodEnd(
                                Drafts.given(validity, "tier.validity"),
                                Drafts.given(grace, "tier.grace"),
                                Optional.ofNullable(softLanding).map(Math::toIntExact)),
                Drafts.given(returns, "tier.returns"),
                list);
    }
}
