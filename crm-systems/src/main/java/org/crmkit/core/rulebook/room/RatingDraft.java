package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.customer.Term;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rating.GradeRule;
import org.crmkit.core.rating.InvestigationRule;
import org.crmkit.core.rating.LimitCap;
import org.crmkit.core.rating.LimitCombination;
import org.crmkit.core.rating.LimitMethod;
import org.crmkit.core.rating.LimitRule;
import org.crmkit.core.rating.LossRule;
import org.crmkit.core.rating.LossSource;
import org.crmkit.core.rating.OverrideRule;
import org.crmkit.core.rating.RatingPolicy;
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
import org.crmkit.core.text.Lang;
import org.crmkit.core.tier.TierScheme;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link RatingPolicy} as written; the section {@code rating}, which a company that does not sell on credit leaves out.
 *
 * @param grades by slug, best first, the last one default
 * @param points of an expert card from which a grade is given, by the slug of each grade but the last
 * @param overrides who may depart from a model
 * @param limits how limits are sized
 * @param loss what is lost where a customer defaults
 * @param investigation the times of an investigation
 */
@Coherent
public record RatingDraft(
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Grade> grades,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
        Map<String, @DecimalMin("0") @DecimalMax("100") BigDecimal> points,

        @Required @Valid @Nullable Overrides overrides,
        @Required @Valid @Nullable Limits limits,
        @Required @Valid @Nullable Loss loss,
        @Required @Valid @Nullable Investigation investigation)
        implements RoomDraft, Coherent.Checked {

    private static final String AT = "rating.";

    public RatingDraft {
        grades = Drafts.ordered(grades);
        points = Drafts.ordered(points);
    }

    /**
     * {@link GradeRule} as written, without its points.
     *
     * @param name what it is called
     * @param probability of default within a year
     * @param factor of the limit
     * @param creditGrade the slug of the credit grade
     * @param review of the limit
     */
    public record Grade(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_NUMBER)
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("1")
            @Nullable
            BigDecimal probability,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("2") @Nullable
            BigDecimal factor,

            @Required(message = DraftMessages.A_SLUG) @Nullable
            String creditGrade,

            @Required(message = DraftMessages.A_SPAN) @SpanIn(units = Span.Unit.MONTHS) @Nullable
            Span review) {

        static Grade read(FieldReader f) {
            return new Grade(
                    f.optional("name", Shapes.label()).orElse(null),
                    Drafts.number(f, "probability").orElse(null),
                    Drafts.number(f, "factor").orElse(null),
                    f.optional("credit-grade", Shapes.slug()).orElse(null),
                    f.optional("review", Shapes.span()).orElse(null));
        }
    }

    /**
     * {@link OverrideRule} as written.
     *
     * @param mostBetter how many grades better at most
     * @param approvers how many persons approve
     * @param posts who may approve, by slug
     */
    public record Overrides(
            @Required(message = DraftMessages.A_NUMBER) @Min(0) @Max(20) @Nullable
            Long mostBetter,

            @Required @Valid @Nullable Approvers approvers,

            @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
            Map<String, @Valid Post> posts) {

        public Overrides {
            posts = Drafts.ordered(posts);
        }

        static Overrides read(FieldReader f) {
            return new Overrides(
                    f.optional("most-better", Shapes.integer(0, 20)).orElse(null),
                    f.optional("approvers", Shapes.draft(Approvers::read)).orElse(null),
                    f.optional("posts", Shapes.slugMap(Shapes.draft(Post::read)))
                            .orElse(null));
        }

        OverrideRule toRule() {
            String path = AT + "overrides.";
            Approvers given = Drafts.given(approvers, path + "approvers");
            List<OverrideRule.Post> list = new ArrayList<>();
            Drafts.given(posts, path + "posts").forEach((slug, post) -> {
                String at = path + "posts." + slug;
                list.add(new OverrideRule.Post(
                        slug,
                        Drafts.given(post.name(), at + ".name"),
                        Math.toIntExact(Drafts.given(post.better(), at + ".better")),
                        Math.toIntExact(Drafts.given(post.worse(), at + ".worse"))));
            });
            return new OverrideRule(
                    list,
                    Math.toIntExact(Drafts.given(mostBetter, path + "most-better")),
                    Math.toIntExact(Drafts.given(given.better(), path + "approvers.better")),
                    Math.toIntExact(Drafts.given(given.worse(), path + "approvers.worse")));
        }
    }

    /**
     * How many persons approve.
     *
     * @param better a better grade
     * @param worse a worse one
     */
    public record Approvers(
            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(10) @Nullable
            Long better,

            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(10) @Nullable
            Long worse) {

        static Approvers read(FieldReader f) {
            return new Approvers(
                    f.optional("better", Shapes.integer(1, 10)).orElse(null),
                    f.optional("worse", Shapes.integer(1, 10)).orElse(null));
        }
    }

    /**
     * {@link OverrideRule.Post} as written.
     *
     * @param name what the post is called
     * @param better how many grades better
     * @param worse how many grades worse
     */
    public record Post(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_NUMBER) @Min(0) @Max(20) @Nullable
            Long better,

            @Required(message = DraftMessages.A_NUMBER) @Min(0) @Max(20) @Nullable
            Long worse) {

        static Post read(FieldReader f) {
            return new Post(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("better", Shapes.integer(0, 20)).orElse(null),
                    f.optional("worse", Shapes.integer(0, 20)).orElse(null));
        }
    }

    /**
     * {@link LimitRule} as written.
     *
     * @param combination how the methods become one
     * @param methods factors by the code of the method
     * @param step limits are multiples of it
     * @param caps by slug; absent for none
     */
    public record Limits(
            @Required(message = DraftMessages.A_CHOICE) @Nullable
            LimitCombination combination,

            @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
            Map<String, @DecimalMin(value = "0", inclusive = false) BigDecimal> methods,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money step,

            @Nullable Map<String, @Valid Cap> caps) {

        private static final List<String> METHODS =
                Arrays.stream(LimitMethod.values()).map(Term::code).toList();

        public Limits {
            methods = Drafts.ordered(methods);
            caps = Drafts.ordered(caps);
        }

        static Limits read(FieldReader f) {
            return new Limits(
                    f.optional("combination", Shapes.choice(Drafts.codes(LimitCombination.values(), Term::code)))
                            .orElse(null),
                    Drafts.numbers(f, "methods", METHODS).orElse(null),
                    f.optional("step", Shapes.money()).orElse(null),
                    f.optional("caps", Shapes.slugMap(Shapes.draft(Cap::read))).orElse(null));
        }

        LimitRule toRule() {
            String path = AT + "limits.";
            Map<LimitMethod, BigDecimal> factors = new EnumMap<>(LimitMethod.class);
            Drafts.given(methods, path + "methods")
                    .forEach((code, factor) ->
                            factors.put(Term.find(LimitMethod.values(), code).orElseThrow(), factor));
            List<LimitCap> list = new ArrayList<>();
            if (caps != null) {
                caps.forEach((slug, cap) -> list.add(new LimitCap(
                        slug,
                        Drafts.given(cap.name(), path + "caps." + slug + ".name"),
                        Drafts.given(cap.most(), path + "caps." + slug + ".most"))));
            }
            return new LimitRule(
                    factors, Drafts.given(combination, path + "combination"), list, Drafts.given(step, path + "step"));
        }
    }

    /**
     * {@link LimitCap} as written.
     *
     * @param name why
     * @param most zero or more
     */
    public record Cap(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money most) {

        static Cap read(FieldReader f) {
            return new Cap(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("most", Shapes.money()).orElse(null));
        }
    }

    /**
     * {@link LossRule} as written.
     *
     * @param source how we know
     * @param unsecured share lost
     * @param subordinated share lost
     * @param insuranceKept our share of an insured loss
     * @param drawn share of the free limit
     */
    @Coherent
    public record Loss(
            @Required(message = DraftMessages.A_CHOICE) @Nullable
            LossSource source,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal unsecured,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal subordinated,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal insuranceKept,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal drawn)
            implements Coherent.Checked {

        static Loss read(FieldReader f) {
            return new Loss(
                    f.optional("source", Shapes.choice(Drafts.codes(LossSource.values(), Term::code)))
                            .orElse(null),
                    Drafts.number(f, "unsecured").orElse(null),
                    Drafts.number(f, "subordinated").orElse(null),
                    Drafts.number(f, "insurance-kept").orElse(null),
                    Drafts.number(f, "drawn").orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (unsecured != null && subordinated != null && subordinated.compareTo(unsecured) < 0) {
                findings.add(
                        Label.of(
                                "不低于无担保债权的 " + Formats.plain(unsecured),
                                "at least " + Formats.plain(unsecured) + ", what is lost of an unsecured claim"),
                        Label.of("请调高。", "Raise it."),
                        "subordinated");
            }
        }

        LossRule toRule() {
            String path = AT + "loss.";
            return new LossRule(
                    Drafts.given(source, path + "source"),
                    Drafts.given(unsecured, path + "unsecured"),
                    Drafts.given(subordinated, path + "subordinated"),
                    Drafts.given(insuranceKept, path + "insurance-kept"),
                    Drafts.given(drawn, path + "drawn"));
        }
    }

    /**
     * {@link InvestigationRule} as written.
     *
     * @param assign from the request
     * @param finish from the request
     * @param approval of the findings
     * @param retention of the papers
     */
    @Coherent
    public record Investigation(
            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span assign,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span finish,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span approval,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span retention)
            implements Coherent.Checked {

        static Investigation read(FieldReader f) {
            return new Investigation(
                    f.optional("assign", Shapes.span()).orElse(null),
                    f.optional("finish", Shapes.span()).orElse(null),
                    f.optional("approval", Shapes.span()).orElse(null),
                    f.optional("retention", Shapes.span()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (assign != null
                    && finish != null
                    && finish.unit() == assign.unit()
                    && finish.amount() < assign.amount()) {
                findings.add(
                        Label.of(
                                "不短于下达时限 " + assign.in(Lang.ZH) + " 的时长",
                                "at least " + assign + ", the time to assign"),
                        Label.of("请延长。", "Raise it."),
                        "finish");
            }
        }

        InvestigationRule toRule() {
            String path = AT + "investigation.";
            return new InvestigationRule(
                    Drafts.given(assign, path + "assign"),
                    Drafts.given(finish, path + "finish"),
                    Drafts.given(approval, path + "approval"),
                    Drafts.given(retention, path + "retention"));
        }
    }

    static RatingDraft read(FieldReader f) {
        return new RatingDraft(
                f.optional("grades", Shapes.slugMap(Shapes.draft(Grade::read))).orElse(null),
                f.optional("points", Shapes.slugMap(Shapes.decimal()))
                        .map(Drafts::plain)
                        .orElse(null),
                f.optional("overrides", Shapes.draft(Overrides::read)).orElse(null),
                f.optional("limits", Shapes.draft(Limits::read)).orElse(null),
                f.optional("loss", Shapes.draft(Loss::read)).orElse(null),
                f.optional("investigation", Shapes.draft(Investigation::read)).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (grades != null && !grades.isEmpty()) {
            List<String> slugs = List.copyOf(grades.keySet());
            if (slugs.size() < 2) {
                findings.add(
                        Label.of("至少两个等级，末级为违约", "two grades or more, the last default"),
                        Label.of("请补上。", "Add one."),
                        "grades");
                return;
            }
            checkGrades(grades, findings);
            checkPoints(slugs.subList(0, slugs.size() - 1), findings);
        }
        if (limits != null) {
            checkAmounts(limits, findings);
        }
    }

    private static void checkGrades(Map<String, Grade> grades, Findings findings) {
        Grade before = null;
        int place = 0;
        for (Map.Entry<String, Grade> entry : grades.entrySet()) {
            boolean isLast = ++place == grades.size();
            Grade grade = entry.getValue();
            String at = "[" + entry.getKey() + "]";
            if (grade.probability() != null && isLast != (grade.probability().compareTo(BigDecimal.ONE) == 0)) {
                findings.add(
                        isLast
                                ? Label.of("1，因为末级为违约", "1, because the last grade is default")
                                : Label.of("小于 1 的数，只有末级为违约", "below 1, because only the last grade is default"),
                        Label.of("请改正。", "Correct it."),
                        "grades",
                        at,
                        "probability");
            } else if (!isLast
                    && before != null
                    && grade.probability() != null
                    && grade.probability().signum() > 0
                    && before.probability() != null
                    && before.probability().compareTo(BigDecimal.ONE) < 0
                    && grade.probability().compareTo(before.probability()) <= 0) {
                findings.add(
                        Label.of(
                                "高于前一等级 " + Formats.plain(before.probability()) + " 的数",
                                "above " + Formats.plain(before.probability()) + ", that of the grade before it"),
                        Label.of("请调高，或按从优到劣排列等级。", "Raise it, or list the grades best first."),
                        "grades",
                        at,
                        "probability");
            }
            if (isLast && grade.factor() != null && grade.factor().signum() != 0) {
                findings.add(
                        Label.of("0，因为违约客户不予赊销", "0, because default grants no credit"),
                        Label.of("请改正。", "Correct it."),
                        "grades",
                        at,
                        "factor");
            } else if (before != null
                    && grade.factor() != null
                    && before.factor() != null
                    && grade.factor().compareTo(before.factor()) > 0) {
                findings.add(
                        Label.of(
                                "不高于前一等级 " + Formats.plain(before.factor()) + " 的数",
                                "at most " + Formats.plain(before.factor()) + ", that of the grade before it"),
                        Label.of("请调低，或按从优到劣排列等级。", "Lower it, or list the grades best first."),
                        "grades",
                        at,
                        "factor");
            }
            if (grade.review() != null
                    && grade.review().unit() == Span.Unit.MONTHS
                    && grade.review().amount() > 60) {
                findings.add(
                        Label.of("至多 60 个月", "at most 60 months"),
                        Label.of("请缩短。", "Shorten it."),
                        "grades",
                        at,
                        "review");
            }
            before = grade;
        }
    }

    private void checkPoints(List<String> slugs, Findings findings) {
        if (points == null || !Drafts.checkNames(points, slugs, findings, "points")) {
            return;
        }
        BigDecimal before = null;
        for (String slug : slugs) {
            BigDecimal from = Drafts.given(points.get(slug), AT + "points." + slug);
            if (before != null && from.compareTo(before) >= 0) {
                findings.add(
                        Label.of(
                                "低于前一等级 " + Formats.plain(before) + " 的分数",
                                "below " + Formats.plain(before) + ", where the grade before it begins"),
                        Label.of("请调低。", "Lower it."),
                        "points",
                        "[" + slug + "]");
            }
            before = from;
        }
        if (before != null && before.signum() != 0) {
            findings.add(
                    Label.of("0，使每个分数都有等级", "0, so that any total has a grade"),
                    Label.of("请改正。", "Correct it."),
                    "points",
                    "[" + slugs.get(slugs.size() - 1) + "]");
        }
    }

    private static void checkAmounts(Limits limits, Findings findings) {
        Money step = limits.step();
        if (step != null && !step.isPositive()) {
            findings.add(Label.of("大于零的金额", "above zero"), Label.of("请改正。", "Correct it."), "limits", "step");
        }
        if (limits.caps() != null
                && limits.caps().values().stream()
                        .map(Cap::most)
                        .filter(Objects::nonNull)
                        .anyMatch(Money::isNegative)) {
            findings.add(
                    Label.of("负的上限", "a negative cap"),
                    Label.of("零或以上的金额", "amounts of zero or more"),
                    Label.of("请改正。", "Correct it."),
                    "limits",
                    "caps");
        }
    }

    @Override
    public RatingPolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        Map<String, BigDecimal> from = Drafts.given(points, AT + "points");
        List<GradeRule> list = new ArrayList<>();
        Drafts.given(grades, AT + "grades").forEach((slug, grade) -> {
            String path = AT + "grades." + slug;
            list.add(new GradeRule(
                    slug,
                    Drafts.given(grade.name(), path + ".name"),
                    Drafts.given(grade.probability(), path + ".probability"),
                    Optional.ofNullable(from.get(slug)),
                    Drafts.given(grade.factor(), path + ".factor"),
                    Drafts.given(grade.creditGrade(), path + ".credit-grade"),
                    Drafts.given(grade.review(), path + ".review")));
        });
        return new RatingPolicy(
                list,
                Drafts.given(overrides, AT + "overrides").toRule(),
                Drafts.given(limits, AT + "limits").toRule(),
                Drafts.given(loss, AT + "loss").toRule(),
                Drafts.given(investigation, AT + "investigation").toRule());
    }
}
