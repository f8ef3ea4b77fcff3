package org.crmkit.core.rulebook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.LevelRule;
import org.crmkit.core.tier.TierLevel;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link TierLevel} as written: one entry of {@code tier.levels}. An amount, purchases or points, at least one of them, or by
 * invitation.
 *
 * @param name what customers call it
 * @param threshold purchases within the window from which it is held
 * @param purchases how many purchases it asks for
 * @param points how many points it asks for
 * @param match whether one of these is enough; given if there are several
 * @param lastPurchaseWithin how long ago the last purchase may be at most
 * @param byInvitation {@code only} if nothing but a manual grant gives it
 */
@Coherent
public record TierLevelDraft(
        @Required(message = DraftMessages.A_NAME) @Nullable Label name,

        @Nullable Money threshold,

        @Min(1) @Max(1_000_000) @Nullable Long purchases,

        @Min(1) @Max(1_000_000_000_000L) @Nullable Long points,

        LevelRule.@Nullable Match match,

        @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS}) @Nullable
        Span lastPurchaseWithin,

        @Nullable String byInvitation)
        implements Coherent.Checked {

    private static final Label ADD = Label.of("请补上该项。", "Add it.");
    private static final Label REMOVE = Label.of("请删去。", "Remove it.");

    static TierLevelDraft read(FieldReader f) {
        return new TierLevelDraft(
                f.optional("name", Shapes.label()).orElse(null),
                f.optional("threshold", Shapes.money()).orElse(null),
                f.optional("purchases", Shapes.integer(1, 1_000_000)).orElse(null),
                f.optional("points", Shapes.integer(1, 1_000_000_000_000L)).orElse(null),
                f.optional("match", Shapes.choice(Drafts.codes(LevelRule.Match.values(), LevelRule.Match::code)))
                        .orElse(null),
                f.optional("last-purchase-within", Shapes.span()).orElse(null),
                f.optional("by-invitation", Shapes.choice(Map.of("only", "only")))
                        .orElse(null));
    }

    private long criteria() {
        return Arrays.asList(threshold, purchases, points).stream()
                .filter(Objects::nonNull)
                .count();
    }

    @Override
    public void check(Findings findings) {
        if (byInvitation != null && (criteria() > 0 || lastPurchaseWithin != null)) {
            findings.add(
                    Label.of("只用于不设其他条件的等级", "given for a level that asks for nothing else"), REMOVE, "byInvitation");
        } else if (byInvitation == null && criteria() == 0) {
            findings.add(
                    Label.of("空缺", "missing"),
                    Label.of(
                            "带币种的金额；或以 purchases、points、by-invitation 代替",
                            "an amount, such as CNY 5000.00, unless purchases, points or by-invitation is given"),
                    ADD,
                    "threshold");
        }
        if (criteria() > 1 && match == null) {
            findings.add(
                    Label.of("空缺", "missing"),
                    Label.of("any 或 all，条件多于一项时填写", "any or all, because there are several criteria"),
                    ADD,
                    "match");
        } else if (criteria() < 2 && match != null) {
            findings.add(Label.of("条件多于一项时填写的方式", "given for several criteria only"), REMOVE, "match");
        }
    }

    /** Finds a first level that is not for all, and criteria that do not rise from level to level. */
    static void checkOrder(Map<String, TierLevelDraft> levels, Findings findings) {
        boolean isFirst = true;
        boolean isInvited = false;
        Highest threshold = new Highest("threshold", "起点", "the threshold of");
        Highest purchases = new Highest("purchases", "购买次数", "what is asked for by");
        Highest points = new Highest("points", "积分", "what is asked for by");
        for (Map.Entry<String, TierLevelDraft> entry : levels.entrySet()) {
            TierLevelDraft level = entry.getValue();
            String slug = entry.getKey();
            if (isFirst) {
                level.checkFirst(slug, findings);
            }
            if (isInvited && level.byInvitation() == null) {
                findings.add(
                        Label.of(
                                "排在仅限邀请的等级之前的等级",
                                "before the levels by invitation, or a tier would be lowered into them"),
                        Label.of("请调整等级顺序。", "Change the order of the levels."),
                        "levels",
                        "[" + slug + "]");
            }
            isInvited |= level.byInvitation() != null;
            Money amount = level.threshold();
            threshold.check(slug, amount == null ? null : amount.getAmount(), amount, findings);
            purchases.check(slug, decimal(level.purchases()), level.purchases(), findings);
            points.check(slug, decimal(level.points()), level.points(), findings);
            isFirst = false;
        }
    }

    private static @Nullable BigDecimal decimal(@Nullable Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private void checkFirst(String slug, Findings findings) {
        boolean asksForMore = purchases != null || points != null || lastPurchaseWithin != null || byInvitation != null;
        if (threshold == null ? asksForMore : !threshold.isZero()) {
            findings.add(
                    Label.of("零，使每位客户都有等级", "zero, so that every customer has a level"),
                    Label.of("请改为零，或在前面加一个零起点的等级。", "Set it to zero, or put a level from zero before it."),
                    "levels",
                    "[" + slug + "]",
                    "threshold");
        } else if (asksForMore) {
            findings.add(
                    Label.of("首个等级以外的条件", "nothing but a threshold of zero, so that every customer has a level"),
                    Label.of("请只保留 threshold。", "Leave only the threshold."),
                    "levels",
                    "[" + slug + "]");
        }
    }

    /** The highest value of a criterion so far. */
    private static final class Highest {
        private final String field;
        private final String zh;
        private final String en;
        private String slug = "";
        private @Nullable BigDecimal value;
        private @Nullable Object shown;

        Highest(String field, String zh, String en) {
            this.field = field;
            this.zh = zh;
            this.en = en;
        }

        void check(String level, @Nullable BigDecimal next, @Nullable Object written, Findings findings) {
            if (next == null) {
                return;
            }
            if (value != null && next.compareTo(value) <= 0) {
                findings.add(
                        Label.of(
                                "高于前一等级 " + slug + " 的" + zh + " " + shown + " 的"
                                        + (written instanceof Money ? "金额" : "数"),
                                "above " + shown + ", " + en + " " + slug + " before it"),
                        Label.of("请调高，或调整等级顺序。", "Raise it, or change the order of the levels."),
                        "levels",
                        "[" + level + "]",
                        field);
            } else {
                value = next;
                slug = level;
                shown = written;
            }
        }
    }

    TierLevel toLevel(String slug) {
        String path = "tier.levels." + slug;
        return new TierLevel(
                slug,
                Drafts.given(name, path + ".name"),
                new LevelRule(
                        Optional.ofNullable(threshold),
                        Optional.ofNullable(purchases).map(Math::toIntExact),
                        Optional.ofNullable(points),
                        match == null ? LevelRule.Match.ALL : match,
                        Optional.ofNullable(lastPurchaseWithin)));
    }
}
