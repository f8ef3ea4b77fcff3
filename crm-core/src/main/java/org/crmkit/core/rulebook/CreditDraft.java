package org.crmkit.core.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.credit.Boundary;
import org.crmkit.core.credit.CreditGrade;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.ReleaseAuthority;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link CreditPolicy} as written; the section {@code credit}.
 *
 * @param boundary whether an exposure equal to the limit passes
 * @param reservationTerm how long a reservation holds without a document
 * @param overdueTolerance days past due that are still ignored
 * @param overdueStop days past due from which nothing is approved
 * @param grades by slug, best first
 * @param authorities by slug, ascending; absent means that nobody may release
 */
@Coherent
public record CreditDraft(
        @Required(message = DraftMessages.A_CHOICE) @Nullable
        Boundary boundary,

        @Required(message = DraftMessages.A_SPAN)
        @SpanIn(units = {Span.Unit.MINUTES, Span.Unit.HOURS, Span.Unit.DAYS})
        @Nullable
        Span reservationTerm,

        @Required(message = DraftMessages.A_SPAN) @SpanIn(units = Span.Unit.DAYS, positive = false) @Nullable
        Span overdueTolerance,

        @Required(message = DraftMessages.A_SPAN) @SpanIn(units = Span.Unit.DAYS) @Nullable
        Span overdueStop,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Grade> grades,
        @Nullable Map<String, @Valid Authority> authorities)
        implements Coherent.Checked {

    public CreditDraft {
        grades = Drafts.ordered(grades);
        authorities = Drafts.ordered(authorities);
    }

    /**
     * One grade.
     *
     * @param name what it is called
     * @param limit the most a customer of it may owe
     * @param paymentTerm from invoice to due date
     * @param overrun the share of the limit a person may release on top
     */
    @Coherent
    public record Grade(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money limit,

            @Required(message = DraftMessages.A_SPAN) @SpanIn(units = Span.Unit.DAYS, positive = false) @Nullable
            Span paymentTerm,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal overrun)
            implements Coherent.Checked {

        static Grade read(FieldReader f) {
            return new Grade(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("limit", Shapes.money()).orElse(null),
                    f.optional("payment-term", Shapes.span()).orElse(null),
                    Drafts.number(f, "overrun").orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (limit != null && limit.isNegative()) {
                findings.add(
                        Label.of("不小于零的金额", "zero or more"),
                        Label.of("不赊销请写零。", "Use zero to grant no credit."),
                        "limit");
            }
        }
    }

    /**
     * One post that may release.
     *
     * @param name what it is called
     * @param upTo the largest shortfall it may release
     */
    @Coherent
    public record Authority(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money upTo)
            implements Coherent.Checked {

        static Authority read(FieldReader f) {
            return new Authority(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("up-to", Shapes.money()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (upTo != null && !upTo.isPositive()) {
                findings.add(
                        Label.of("大于零的金额", "above zero"),
                        Label.of("无放行权的岗位请删去。", "Leave out a post that may release nothing."),
                        "upTo");
            }
        }
    }

    static CreditDraft read(FieldReader f) {
        Map<String, Boundary> boundaries = new LinkedHashMap<>();
        for (Boundary boundary : Boundary.values()) {
            boundaries.put(boundary.code(), boundary);
        }
        return new CreditDraft(
                f.optional("boundary", Shapes.choice(boundaries)).orElse(null),
                f.optional("reservation-term", Shapes.span()).orElse(null),
                f.optional("overdue-tolerance", Shapes.span()).orElse(null),
                f.optional("overdue-stop", Shapes.span()).orElse(null),
                f.optional("grades", Shapes.slugMap(Shapes.draft(Grade::read))).orElse(null),
                f.optional("authorities", Shapes.slugMap(Shapes.draft(Authority::read)))
                        .orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (overdueStop != null
                && overdueTolerance != null
                && overdueStop.unit() == overdueTolerance.unit()
                && overdueStop.amount() <= overdueTolerance.amount()) {
            findings.add(
                    Label.of(
                            "大于逾期宽限 " + overdueTolerance.in(Lang.ZH) + " 的天数",
                            "above " + overdueTolerance + ", the overdue tolerance"),
                    Label.of("请调高，或调低宽限。", "Raise it, or lower the tolerance."),
                    "overdueStop");
        }
        checkGrades(findings);
        checkAuthorities(findings);
    }

    private void checkGrades(Findings findings) {
        String better = "";
        Money higher = null;
        for (Map.Entry<String, Grade> entry :
                grades == null ? List.<Map.Entry<String, Grade>>of() : grades.entrySet()) {
            Money limit = entry.getValue().limit();
            if (higher != null && limit != null && limit.isSameCurrency(higher) && limit.isGreaterThan(higher)) {
                findings.add(
                        Label.of(
                                "不高于更优等级 " + better + " 的限额 " + higher + " 的金额",
                                "at most " + higher + ", the limit of the better grade " + better),
                        Label.of("请调低，或按从优到劣排列等级。", "Lower it, or list the grades best first."),
                        "grades",
                        "[" + entry.getKey() + "]",
                        "limit");
            }
            better = entry.getKey();
            higher = limit;
        }
    }

    private void checkAuthorities(Findings findings) {
        String before = "";
        Money lower = null;
        for (Map.Entry<String, Authority> entry :
                authorities == null ? List.<Map.Entry<String, Authority>>of() : authorities.entrySet()) {
            Money upTo = entry.getValue().upTo();
            if (lower != null && upTo != null && upTo.isSameCurrency(lower) && !upTo.isGreaterThan(lower)) {
                findings.add(
                        Label.of(
                                "高于前一岗位 " + before + " 的上限 " + lower + " 的金额",
                                "above " + lower + ", what " + before + " before it may release"),
                        Label.of("请调高，或按权限从小到大排列。", "Raise it, or list the posts ascending."),
                        "authorities",
                        "[" + entry.getKey() + "]",
                        "upTo");
            }
            before = entry.getKey();
            lower = upTo;
        }
    }

    CreditPolicy toPolicy() {
        List<CreditGrade> gradeList = new ArrayList<>();
        Drafts.given(grades, "credit.grades").forEach((slug, grade) -> {
            String path = "credit.grades." + slug;
            gradeList.add(new CreditGrade(
                    slug,
                    Drafts.given(grade.name(), path + ".name"),
                    Drafts.given(grade.limit(), path + ".limit"),
                    Drafts.given(grade.paymentTerm(), path + ".payment-term"),
                    Drafts.given(grade.overrun(), path + ".overrun")));
        });
        List<ReleaseAuthority> authorityList = new ArrayList<>();
        if (authorities != null) {
            authorities.forEach((slug, authority) -> authorityList.add(new ReleaseAuthority(
                    slug,
                    Drafts.given(authority.name(), "credit.authorities." + slug + ".name"),
                    Drafts.given(authority.upTo(), "credit.authorities." + slug + ".up-to"))));
        }
        return new CreditPolicy(
                Drafts.given(boundary, "credit.boundary"),
                Drafts.given(reservationTerm, "credit.reservation-term"),
                Drafts.given(overdueTolerance, "credit.overdue-tolerance"),
                Drafts.given(overdueStop, "credit.overdue-stop"),
                gradeList,
                authorityList);
    }
}
