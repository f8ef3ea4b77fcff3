package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.relationship.club.ClubBenefit;
import org.crmkit.core.relationship.club.ClubPolicy;
import org.crmkit.core.relationship.club.Combining;
import org.crmkit.core.relationship.club.GetTogetherRule;
import org.crmkit.core.relationship.club.LoyaltyRule;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.CareDraft.Named;
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
 * {@link ClubPolicy} as written; the section {@code club}.
 *
 * @param benefits by slug
 * @param grades by slug, from low to high
 * @param excluded groups of goods by slug
 * @param combining what applies where goods have another discount
 * @param most the most discounts take off together
 * @param getTogether how they are held
 * @param loyalty what the loyalty programme aims at; may be left out
 */
@Coherent
public record ClubDraft(
        @Required(message = DraftMessages.A_SECTION) @Nullable
        Map<String, @Valid Benefit> benefits,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Grade> grades,

        @Required(message = DraftMessages.A_SECTION) @Nullable
        Map<String, @Valid Named> excluded,

        @Required(message = DraftMessages.A_CHOICE) @Nullable
        Combining combining,

        @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
        BigDecimal most,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        GetTogether getTogether,

        @Valid @Nullable Loyalty loyalty)
        implements RoomDraft, Coherent.Checked {

    public ClubDraft {
        benefits = Drafts.ordered(benefits);
        grades = Drafts.ordered(grades);
        excluded = Drafts.ordered(excluded);
    }

    /** One benefit. */
    public record Benefit(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            String from) {

        static Benefit read(FieldReader f) {
            return new Benefit(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("from", Shapes.slug()).orElse(null));
        }
    }

    /** One grade. */
    public record Grade(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal discount) {

        static Grade read(FieldReader f) {
            return new Grade(
                    f.optional("name", Shapes.label()).orElse(null),
                    Drafts.number(f, "discount").orElse(null));
        }
    }

    /** {@link GetTogetherRule} as written. */
    @Coherent
    public record GetTogether(
            @Required(message = DraftMessages.A_CHOICE) @Nullable
            String from,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money perSeat,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money approvalAbove,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
            @Nullable
            Span inviteBefore,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
            @Nullable
            Span answerBefore,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
            @Nullable
            Span watch)
            implements Coherent.Checked {

        static GetTogether read(FieldReader f) {
            return new GetTogether(
                    f.optional("from", Shapes.slug()).orElse(null),
                    f.optional("per-seat", Shapes.money()).orElse(null),
                    f.optional("approval-above", Shapes.money()).orElse(null),
                    f.optional("invite-before", Shapes.span()).orElse(null),
                    f.optional("answer-before", Shapes.span()).orElse(null),
                    f.optional("watch", Shapes.span()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (perSeat != null && !perSeat.isPositive()) {
                findings.add(Label.of("大于零的金额", "above zero"), Label.of("请调高。", "Raise it."), "perSeat");
            }
            if (approvalAbove != null && approvalAbove.isNegative()) {
                findings.add(
                        Label.of("不小于零的金额", "zero or more"),
                        Label.of("0 表示每次都要审批。", "Zero means that every one is approved."),
                        "approvalAbove");
            }
        }

        GetTogetherRule toRule() {
            String path = "club.get-together.";
            return new GetTogetherRule(
                    Drafts.given(from, path + "from"),
                    Drafts.given(perSeat, path + "per-seat"),
                    Drafts.given(approvalAbove, path + "approval-above"),
                    Drafts.given(inviteBefore, path + "invite-before"),
                    Drafts.given(answerBefore, path + "answer-before"),
                    Drafts.given(watch, path + "watch"));
        }
    }

    /**
     * {@link LoyaltyRule} as written.
     *
     * @param target points to reach
     * @param budget of the programme
     * @param ladder from which limits on a step fits
     */
    @Coherent
    public record Loyalty(
            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("100") @Nullable
            BigDecimal target,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money budget,

            @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
            Ladder ladder)
            implements Coherent.Checked {

        static Loyalty read(FieldReader f) {
            return new Loyalty(
                    Drafts.number(f, "target").orElse(null),
                    f.optional("budget", Shapes.money()).orElse(null),
                    f.optional("ladder", Shapes.draft(Ladder::read)).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (budget != null && budget.isNegative()) {
                findings.add(Label.of("不小于零的金额", "zero or more"), Label.of("请改正该金额。", "Correct the amount."), "budget");
            }
        }

        LoyaltyRule toRule() {
            String path = "club.loyalty.";
            Ladder limits = Drafts.given(ladder, path + "ladder");
            return new LoyaltyRule(
                    Drafts.given(target, path + "target"),
                    Drafts.given(budget, path + "budget"),
                    Drafts.given(limits.hugeFrom(), path + "ladder.huge-from"),
                    Drafts.given(limits.lowMarginTo(), path + "ladder.low-margin-to"),
                    Drafts.given(limits.highMarginFrom(), path + "ladder.high-margin-from"),
                    Drafts.given(limits.concentratedFrom(), path + "ladder.concentrated-from"));
        }
    }

    /**
     * The limits of the three-step ladder as written.
     *
     * @param hugeFrom customers
     * @param lowMarginTo a fraction
     * @param highMarginFrom a fraction
     * @param concentratedFrom a fraction
     */
    @Coherent
    public record Ladder(
            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(10_000_000_000L) @Nullable
            Long hugeFrom,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal lowMarginTo,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal highMarginFrom,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0.2") @DecimalMax("1") @Nullable
            BigDecimal concentratedFrom)
            implements Coherent.Checked {

        static Ladder read(FieldReader f) {
            return new Ladder(
                    f.optional("huge-from", Shapes.integer(1, 10_000_000_000L)).orElse(null),
                    Drafts.number(f, "low-margin-to").orElse(null),
                    Drafts.number(f, "high-margin-from").orElse(null),
                    Drafts.number(f, "concentrated-from").orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (lowMarginTo != null && highMarginFrom != null && highMarginFrom.compareTo(lowMarginTo) <= 0) {
                findings.add(
                        Label.of(
                                "高于很低毛利率上限 " + lowMarginTo + " 的数",
                                "above " + lowMarginTo + ", up to which a margin is very low"),
                        Label.of("请调高。", "Raise it."),
                        "highMarginFrom");
            }
        }
    }

    static ClubDraft read(FieldReader f) {
        return new ClubDraft(
                f.optional("benefits", Shapes.slugMap(Shapes.draft(Benefit::read)))
                        .orElse(null),
                f.optional("grades", Shapes.slugMap(Shapes.draft(Grade::read))).orElse(null),
                f.optional("excluded", Shapes.slugMap(Shapes.draft(Named::read)))
                        .orElse(null),
                f.optional("combining", Shapes.choice(Drafts.codes(Combining.values(), Combining::code)))
                        .orElse(null),
                Drafts.number(f, "most").orElse(null),
                f.optional("get-together", Shapes.draft(GetTogether::read)).orElse(null),
                f.optional("loyalty", Shapes.draft(Loyalty::read)).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (grades == null) {
            return;
        }
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<String, Grade> grade : grades.entrySet()) {
            BigDecimal discount = grade.getValue().discount();
            if (discount == null) {
                continue;
            }
            if (discount.compareTo(before) < 0) {
                findings.add(
                        Label.of("不低于前一等级的优惠 " + before, "at least " + before + ", that of the grade before it"),
                        Label.of("请调高。", "Raise it."),
                        "grades",
                        "[" + grade.getKey() + "]",
                        "discount");
                return;
            }
            before = discount;
        }
        if (most != null && before.compareTo(most) > 0) {
            findings.add(
                    Label.of("不低于最高的会员优惠 " + before, "at least the highest member discount, " + before),
                    Label.of("请调高。", "Raise it."),
                    "most");
        }
        grade(getTogether == null ? null : getTogether.from(), findings, "getTogether", "from");
        if (benefits != null) {
            benefits.forEach((slug, benefit) -> grade(benefit.from(), findings, "benefits", "[" + slug + "]", "from"));
        }
    }

    private void grade(@Nullable String grade, Findings findings, String... path) {
        if (grade != null && grades != null && !grades.containsKey(grade)) {
            String known = String.join(", ", grades.keySet());
            findings.add(
                    Label.of("club.grades 中的等级：" + known, "one of club.grades: " + known),
                    Label.of("请改正。", "Correct it."),
                    path);
        }
    }

    @Override
    public ClubPolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        List<ClubPolicy.Grade> list = new ArrayList<>();
        Drafts.given(grades, "club.grades").forEach((slug, grade) -> {
            String path = "club.grades." + slug;
            list.add(new ClubPolicy.Grade(
                    slug,
                    Drafts.given(grade.name(), path + ".name"),
                    Drafts.given(grade.discount(), path + ".discount")));
        });
        List<ClubBenefit> given = new ArrayList<>();
        Drafts.given(benefits, "club.benefits").forEach((slug, benefit) -> {
            String path = "club.benefits." + slug;
            given.add(new ClubBenefit(
                    slug, Drafts.given(benefit.name(), path + ".name"), Drafts.given(benefit.from(), path + ".from")));
        });
        Map<String, Label> without = new LinkedHashMap<>();
        Drafts.given(excluded, "club.excluded")
                .forEach((slug, named) ->
                        without.put(slug, Drafts.given(named.name(), "club.excluded." + slug + ".name")));
        return new ClubPolicy(
                given,
                list,
                without,
                Drafts.given(combining, "club.combining"),
                Drafts.given(most, "club.most"),
                Drafts.given(getTogether, "club.get-together").toRule(),
                Optional.ofNullable(loyalty).map(Loyalty::toRule));
    }
}
