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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crmkit.core.credit.AgingBucket;
import org.crmkit.core.credit.ApprovalRule;
import org.crmkit.core.credit.Boundary;
import org.crmkit.core.credit.CheckMode;
import org.crmkit.core.credit.CheckPoints;
import org.crmkit.core.credit.CollateralRule;
import org.crmkit.core.credit.CreditGrade;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.DunningEffect;
import org.crmkit.core.credit.DunningLevel;
import org.crmkit.core.credit.OverlapRule;
import org.crmkit.core.credit.ReleaseAuthority;
import org.crmkit.core.credit.ReviewRule;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
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
 * @param overlap which of several individual limits of one kind binds
 * @param checkPoints at which documents credit is checked
 * @param reservationTerm how long a reservation holds without a document
 * @param overdueTolerance days past due that are still ignored
 * @param overdueStop days past due from which nothing is approved
 * @param grades by slug, best first
 * @param authorities by slug, ascending; absent means that nobody may release
 * @param approval how grants and releases are approved
 * @param review how often a limit is looked at anew
 * @param collateral by slug; absent means that no collateral counts
 * @param agingBuckets by slug, ascending: the last day past due of each band
 * @param dunning by slug, ascending; absent means that nobody is reminded
 */
@Coherent
public record CreditDraft(
        @Required(message = DraftMessages.A_CHOICE) @Nullable
        Boundary boundary,

        @Required(message = DraftMessages.A_CHOICE) @Nullable
        OverlapRule overlap,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Points checkPoints,

        @Required(message = DraftMessages.A_SPAN)
        @SpanIn(units = {Span.Unit.MINUTES, Span.Unit.HOURS, Span.Unit.DAYS})
        @Nullable
        Span reservationTerm,

        @Required(message = DraftMessages.A_SPAN) @SpanIn(units = Span.Unit.DAYS, positive = false) @Nullable
        Span overdueTolerance,

        @Required(message = DraftMessages.A_SPAN) @SpanIn(units = Span.Unit.DAYS) @Nullable
        Span overdueStop,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Grade> grades,
        @Nullable Map<String, @Valid Authority> authorities,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Approval approval,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Review review,

        @Nullable Map<String, @Valid Pledge> collateral,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, Span> agingBuckets,

        @Nullable Map<String, @Valid Reminder> dunning)
        implements Coherent.Checked {

    public CreditDraft {
        grades = Drafts.ordered(grades);
        authorities = Drafts.ordered(authorities);
        collateral = Drafts.ordered(collateral);
        agingBuckets = Drafts.ordered(agingBuckets);
        dunning = Drafts.ordered(dunning);
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
     * @param grantUpTo the largest limit it may grant
     */
    @Coherent
    public record Authority(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money upTo,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money grantUpTo)
            implements Coherent.Checked {

        static Authority read(FieldReader f) {
            return new Authority(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("up-to", Shapes.money()).orElse(null),
                    f.optional("grant-up-to", Shapes.money()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (upTo != null && !upTo.isPositive()) {
                findings.add(
                        Label.of("大于零的金额", "above zero"),
                        Label.of("无放行权的岗位请删去。", "Leave out a post that may release nothing."),
                        "upTo");
            }
            if (grantUpTo != null && grantUpTo.isNegative()) {
                findings.add(
                        Label.of("不小于零的金额", "zero or more"),
                        Label.of("不授信请写零。", "Use zero for a post that grants nothing."),
                        "grantUpTo");
            }
        }
    }

    /**
     * The check points.
     *
     * @param order when an order is accepted
     * @param delivery when goods leave
     * @param invoice when the invoice is written
     */
    @Coherent
    public record Points(
            @Required(message = DraftMessages.A_CHOICE) @Nullable
            CheckMode order,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            CheckMode delivery,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            CheckMode invoice)
            implements Coherent.Checked {

        static Points read(FieldReader f) {
            Shape<CheckMode> mode = choice(CheckMode.values(), CheckMode::code);
            return new Points(
                    f.optional("order", mode).orElse(null),
                    f.optional("delivery", mode).orElse(null),
                    f.optional("invoice", mode).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (order == CheckMode.SKIP && delivery == CheckMode.SKIP && invoice == CheckMode.SKIP) {
                findings.add(
                        Label.of("至少一处为 block 或 warn", "block or warn, for at least one of the three is"),
                        Label.of("请至少保留一处检查，否则限额从不生效。", "Check at one point at least, or no limit is ever looked at."),
                        "invoice");
            }
        }
    }

    /**
     * How grants and releases are approved.
     *
     * @param twoApproversAbove above this amount two persons approve
     * @param overrideTerm how long a release holds
     */
    @Coherent
    public record Approval(
            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money twoApproversAbove,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.MINUTES, Span.Unit.HOURS, Span.Unit.DAYS})
            @Nullable
            Span overrideTerm)
            implements Coherent.Checked {

        static Approval read(FieldReader f) {
            return new Approval(
                    f.optional("two-approvers-above", Shapes.money()).orElse(null),
                    f.optional("override-term", Shapes.span()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (twoApproversAbove != null && twoApproversAbove.isNegative()) {
                findings.add(
                        Label.of("不小于零的金额", "zero or more"),
                        Label.of("一律两人审批请写零。", "Use zero to ask for two always."),
                        "twoApproversAbove");
            }
        }
    }

    /**
     * How often a limit is looked at anew.
     *
     * @param cycle from one review to the next
     * @param onceOverdue what a late review does to orders
     */
    public record Review(
            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
            @Nullable
            Span cycle,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            CheckMode onceOverdue) {

        static Review read(FieldReader f) {
            return new Review(
                    f.optional("cycle", Shapes.span()).orElse(null),
                    f.optional("once-overdue", choice(CheckMode.values(), CheckMode::code))
                            .orElse(null));
        }
    }

    /**
     * One kind of collateral.
     *
     * @param name what it is called
     * @param haircut the share of the value that does not count
     * @param cap the most that counts for one customer
     */
    @Coherent
    public record Pledge(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal haircut,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money cap)
            implements Coherent.Checked {

        static Pledge read(FieldReader f) {
            return new Pledge(
                    f.optional("name", Shapes.label()).orElse(null),
                    Drafts.number(f, "haircut").orElse(null),
                    f.optional("cap", Shapes.money()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (cap != null && !cap.isPositive()) {
                findings.add(
                        Label.of("大于零的金额", "above zero"),
                        Label.of("不计入的种类请删去。", "Leave out a kind that counts for nothing."),
                        "cap");
            }
        }
    }

    /**
     * One dunning level.
     *
     * @param name what it is called
     * @param from days past due from which it is sent
     * @param effect whether it stops credit too
     */
    public record Reminder(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_SPAN) @SpanIn(units = Span.Unit.DAYS) @Nullable
            Span from,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            DunningEffect effect) {

        static Reminder read(FieldReader f) {
            return new Reminder(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("from", Shapes.span()).orElse(null),
                    f.optional("effect", choice(DunningEffect.values(), DunningEffect::code))
                            .orElse(null));
        }
    }

    private static <E> Shape<E> choice(E[] constants, Function<E, String> code) {
        Map<String, E> codes = new LinkedHashMap<>();
        for (E constant : constants) {
            codes.put(code.apply(constant), constant);
        }
        return Shapes.choice(codes);
    }

    static CreditDraft read(FieldReader f) {
        return new CreditDraft(
                f.optional("boundary", choice(Boundary.values(), Boundary::code))
                        .orElse(null),
                f.optional("overlap", choice(OverlapRule.values(), OverlapRule::code))
                        .orElse(null),
                f.optional("check-points", Shapes.draft(Points::read)).orElse(null),
                f.optional("reservation-term", Shapes.span()).orElse(null),
                f.optional("overdue-tolerance", Shapes.span()).orElse(null),
                f.optional("overdue-stop", Shapes.span()).orElse(null),
                f.optional("grades", Shapes.slugMap(Shapes.draft(Grade::read))).orElse(null),
                f.optional("authorities", Shapes.slugMap(Shapes.draft(Authority::read)))
                        .orElse(null),
                f.optional("approval", Shapes.draft(Approval::read)).orElse(null),
                f.optional("review", Shapes.draft(Review::read)).orElse(null),
                f.optional("collateral", Shapes.slugMap(Shapes.draft(Pledge::read)))
                        .orElse(null),
                f.optional("aging-buckets", Shapes.slugMap(Shapes.span())).orElse(null),
                f.optional("dunning", Shapes.slugMap(Shapes.draft(Reminder::read)))
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
        checkGrants(findings);
        checkAging(findings);
        checkDunning(findings);
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

    private void checkGrants(Findings findings) {
        String before = "";
        Money lower = null;
        for (Map.Entry<String, Authority> entry :
                authorities == null ? List.<Map.Entry<String, Authority>>of() : authorities.entrySet()) {
            Money upTo = entry.getValue().grantUpTo();
            if (lower != null && upTo != null && upTo.isSameCurrency(lower) && upTo.isLessThan(lower)) {
                findings.add(
                        Label.of(
                                "不低于前一岗位 " + before + " 的授信上限 " + lower + " 的金额",
                                "at least " + lower + ", what " + before + " before it may grant"),
                        Label.of("请调高，或按权限从小到大排列。", "Raise it, or list the posts ascending."),
                        "authorities",
                        "[" + entry.getKey() + "]",
                        "grantUpTo");
            }
            before = entry.getKey();
            lower = upTo;
        }
    }

    private void checkAging(Findings findings) {
        Span before = null;
        for (Map.Entry<String, Span> entry :
                agingBuckets == null ? List.<Map.Entry<String, Span>>of() : agingBuckets.entrySet()) {
            Span upTo = entry.getValue();
            if (upTo.unit() != Span.Unit.DAYS || upTo.amount() == 0) {
                findings.add(
                        Label.of("大于零的时长，单位为天", "a length of time above zero, in days"),
                        Label.of("请写成 30 days 这样的形式。", "Write it like 30 days."),
                        "agingBuckets",
                        "[" + entry.getKey() + "]");
            } else if (before != null && upTo.amount() <= before.amount()) {
                findings.add(
                        Label.of(
                                "大于前一账龄段末日 " + before.in(Lang.ZH) + " 的天数",
                                "above " + before + ", where the band before it ends"),
                        Label.of("请调高，或按天数从小到大排列。", "Raise it, or list the bands ascending."),
                        "agingBuckets",
                        "[" + entry.getKey() + "]");
            }
            before = upTo;
        }
    }

    private void checkDunning(Findings findings) {
        Span before = null;
        for (Map.Entry<String, Reminder> entry :
                dunning == null ? List.<Map.Entry<String, Reminder>>of() : dunning.entrySet()) {
            Span from = entry.getValue().from();
            if (before != null && from != null && from.amount() <= before.amount()) {
                findings.add(
                        Label.of(
                                "大于前一级别起始 " + before.in(Lang.ZH) + " 的天数",
                                "above " + before + ", where the level before it begins"),
                        Label.of("请调高，或按天数从小到大排列。", "Raise it, or list the levels ascending."),
                        "dunning",
                        "[" + entry.getKey() + "]",
                        "from");
            }
            before = from;
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
        return CreditPolicy.builder()
                .boundary(Drafts.given(boundary, "credit.boundary"))
                .overlap(Drafts.given(overlap, "credit.overlap"))
                .checkPoints(toPoints())
                .reservationTerm(Drafts.given(reservationTerm, "credit.reservation-term"))
                .overdueTolerance(Drafts.given(overdueTolerance, "credit.overdue-tolerance"))
                .overdueStop(Drafts.given(overdueStop, "credit.overdue-stop"))
                .grades(gradeList)
                .authorities(toAuthorities())
                .approval(toApproval())
                .review(toReview())
                .collateral(toCollateral())
                .agingBuckets(Drafts.given(agingBuckets, "credit.aging-buckets").entrySet().stream()
                        .map(entry -> new AgingBucket(entry.getKey(), entry.getValue()))
                        .collect(Collectors.toUnmodifiableList()))
                .dunning(toDunning())
                .build();
    }

    private CheckPoints toPoints() {
        Points points = Drafts.given(checkPoints, "credit.check-points");
        return new CheckPoints(
                Drafts.given(points.order(), "credit.check-points.order"),
                Drafts.given(points.delivery(), "credit.check-points.delivery"),
                Drafts.given(points.invoice(), "credit.check-points.invoice"));
    }

    private List<ReleaseAuthority> toAuthorities() {
        List<ReleaseAuthority> list = new ArrayList<>();
        if (authorities != null) {
            authorities.forEach((slug, authority) -> {
                String path = "credit.authorities." + slug;
                list.add(new ReleaseAuthority(
                        slug,
                        Drafts.given(authority.name(), path + ".name"),
                        Drafts.given(authority.upTo(), path + ".up-to"),
                        Drafts.given(authority.grantUpTo(), path + ".grant-up-to")));
            });
        }
        return list;
    }

    private ApprovalRule toApproval() {
        Approval given = Drafts.given(approval, "credit.approval");
        return new ApprovalRule(
                Drafts.given(given.twoApproversAbove(), "credit.approval.two-approvers-above"),
                Drafts.given(given.overrideTerm(), "credit.approval.override-term"));
    }

    private ReviewRule toReview() {
        Review given = Drafts.given(review, "credit.review");
        return new ReviewRule(
                Drafts.given(given.cycle(), "credit.review.cycle"),
                Drafts.given(given.onceOverdue(), "credit.review.once-overdue"));
    }

    private List<CollateralRule> toCollateral() {
        List<CollateralRule> list = new ArrayList<>();
        if (collateral != null) {
            collateral.forEach((slug, kind) -> {
                String path = "credit.collateral." + slug;
                list.add(new CollateralRule(
                        slug,
                        Drafts.given(kind.name(), path + ".name"),
                        Drafts.given(kind.haircut(), path + ".haircut"),
                        Drafts.given(kind.cap(), path + ".cap")));
            });
        }
        return list;
    }

    private List<DunningLevel> toDunning() {
        List<DunningLevel> list = new ArrayList<>();
        if (dunning != null) {
            dunning.forEach((slug, level) -> {
                String path = "credit.dunning." + slug;
                list.add(new DunningLevel(
                        slug,
                        Drafts.given(level.name(), path + ".name"),
                        Drafts.given(level.from(), path + ".from"),
                        Drafts.given(level.effect(), path + ".effect")));
            });
        }
        return list;
    }
}
