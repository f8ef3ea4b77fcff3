package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.prospect.ProspectApprovals;
import org.crmkit.core.prospect.ProspectPolicy;
import org.crmkit.core.prospect.ProspectTarget;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.DraftMessages;
import org.crmkit.core.rulebook.Drafts;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.rulebook.RoomDraft;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.rulebook.SpanIn;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierScheme;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link ProspectPolicy} as written; the section {@code prospect}, which a company that does not look for customers leaves out.
 *
 * @param highestRating the highest rating of a criterion
 * @param criteria by slug
 * @param grades by slug, from low to high
 * @param visitsPerDay the most visits in a day
 * @param idleAfter after how long without contact a prospect is pointed out
 * @param approvals how long approvals may take; may be left out
 * @param target what a quarter is to bring and may cost; may be left out
 */
@Coherent
public record ProspectDraft(
        @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(100) @Nullable
        Long highestRating,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Criterion> criteria,
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Grade> grades,

        @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(100) @Nullable
        Long visitsPerDay,

        @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
        Span idleAfter,

        @Valid @Nullable Approvals approvals,
        @Valid @Nullable Target target)
        implements RoomDraft, Coherent.Checked {

    public ProspectDraft {
        criteria = Drafts.ordered(criteria);
        grades = Drafts.ordered(grades);
    }

    /**
     * One criterion.
     *
     * @param name what it is called
     * @param points for the highest rating
     */
    public record Criterion(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(1_000) @Nullable
            Long points) {

        static Criterion read(FieldReader f) {
            return new Criterion(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("points", Shapes.integer(1, 1_000)).orElse(null));
        }
    }

    /**
     * One grade.
     *
     * @param name what it is called
     * @param from the fewest points
     * @param visitEvery how often it is visited
     */
    public record Grade(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @Nullable
            BigDecimal from,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span visitEvery) {

        static Grade read(FieldReader f) {
            return new Grade(
                    f.optional("name", Shapes.label()).orElse(null),
                    Drafts.number(f, "from").orElse(null),
                    f.optional("visit-every", Shapes.span()).orElse(null));
        }
    }

    /**
     * {@link ProspectApprovals} as written.
     *
     * @param grade of a grade
     * @param plan of a month's plan
     * @param offer of an offer
     */
    public record Approvals(
            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span grade,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span plan,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span offer) {

        static Approvals read(FieldReader f) {
            return new Approvals(
                    f.optional("grade", Shapes.span()).orElse(null),
                    f.optional("plan", Shapes.span()).orElse(null),
                    f.optional("offer", Shapes.span()).orElse(null));
        }

        ProspectApprovals toApprovals() {
            return new ProspectApprovals(
                    Drafts.given(grade, "prospect.approvals.grade"),
                    Drafts.given(plan, "prospect.approvals.plan"),
                    Drafts.given(offer, "prospect.approvals.offer"));
        }
    }

    /**
     * {@link ProspectTarget} as written.
     *
     * @param newCustomers in a quarter
     * @param budget of a quarter
     */
    @Coherent
    public record Target(
            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(1_000_000) @Nullable
            Long newCustomers,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money budget)
            implements Coherent.Checked {

        static Target read(FieldReader f) {
            return new Target(
                    f.optional("new-customers", Shapes.integer(1, 1_000_000)).orElse(null),
                    f.optional("budget", Shapes.money()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (budget != null && budget.isNegative()) {
                findings.add(Label.of("不小于零的金额", "zero or more"), Label.of("请改正该金额。", "Correct the amount."), "budget");
            }
        }

        ProspectTarget toTarget() {
            return new ProspectTarget(
                    Math.toIntExact(Drafts.given(newCustomers, "prospect.target.new-customers")),
                    Drafts.given(budget, "prospect.target.budget"));
        }
    }

    static ProspectDraft read(FieldReader f) {
        return new ProspectDraft(
                f.optional("highest-rating", Shapes.integer(1, 100)).orElse(null),
                f.optional("criteria", Shapes.slugMap(Shapes.draft(Criterion::read)))
                        .orElse(null),
                f.optional("grades", Shapes.slugMap(Shapes.draft(Grade::read))).orElse(null),
                f.optional("visits-per-day", Shapes.integer(1, 100)).orElse(null),
                f.optional("idle-after", Shapes.span()).orElse(null),
                f.optional("approvals", Shapes.draft(Approvals::read)).orElse(null),
                f.optional("target", Shapes.draft(Target::read)).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (criteria == null
                || grades == null
                || criteria.values().stream().anyMatch(criterion -> criterion.points() == null)) {
            return;
        }
        long most = criteria.values().stream()
                .map(Criterion::points)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        BigDecimal before = null;
        for (Map.Entry<String, Grade> entry : grades.entrySet()) {
            BigDecimal from = entry.getValue().from();
            if (from == null) {
                return;
            }
            boolean fits = before == null
                    ? from.signum() == 0
                    : from.compareTo(before) > 0 && from.compareTo(BigDecimal.valueOf(most)) <= 0;
            if (!fits) {
                Label bound = before == null
                        ? Label.of("0，使每个分数都有等级", "0, so that any points have a grade")
                        : Label.of(
                                "高于前一等级 " + Formats.plain(before) + "、不超过总分 " + most + " 的数",
                                "above " + Formats.plain(before) + ", where the grade below it begins, and at most "
                                        + most + ", all points together");
                findings.add(bound, Label.of("请改正。", "Correct it."), "grades", "[" + entry.getKey() + "]", "from");
            }
            before = from;
        }
    }

    @Override
    public RulePart toPolicy(RulebookHeader header, TierScheme tiers) {
        List<ProspectPolicy.Criterion> criterionList = new ArrayList<>();
        Drafts.given(criteria, "prospect.criteria").forEach((slug, criterion) -> {
            String path = "prospect.criteria." + slug;
            criterionList.add(new ProspectPolicy.Criterion(
                    slug,
                    Drafts.given(criterion.name(), path + ".name"),
                    Math.toIntExact(Drafts.given(criterion.points(), path + ".points"))));
        });
        List<ProspectPolicy.Grade> gradeList = new ArrayList<>();
        Drafts.given(grades, "prospect.grades").forEach((slug, grade) -> {
            String path = "prospect.grades." + slug;
            gradeList.add(new ProspectPolicy.Grade(
                    slug,
                    Drafts.given(grade.name(), path + ".name"),
                    Drafts.given(grade.from(), path + ".from"),
                    Drafts.given(grade.visitEvery(), path + ".visit-every")));
        });
        return new ProspectPolicy(
                Math.toIntExact(Drafts.given(highestRating, "prospect.highest-rating")),
                criterionList,
                gradeList,
                Math.toIntExact(Drafts.given(visitsPerDay, "prospect.visits-per-day")),
                Drafts.given(idleAfter, "prospect.idle-after"),
                Optional.ofNullable(approvals).map(Approvals::toApprovals),
                Optional.ofNullable(target).map(Target::toTarget));
    }
}
