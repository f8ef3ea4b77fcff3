package org.crmkit.core.relationship.club;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.internal.FactList;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;

/**
 * What members have: benefits, discounts and get-togethers by their grade. Who grades members by tier
 * says which tier is which grade.
 *
 * @param benefits in the order they are told; may be empty
 * @param grades from low to high, with discounts that never fall; at least one
 * @param excluded groups of goods without member discount, by slug
 * @param combining what applies where goods have another discount
 * @param most the most member discount and others take off together; 0 to 1, at least every member discount
 * @param getTogether how they are held
 * @param loyalty what the loyalty programme aims at, where the rulebook says so
 */
public record ClubPolicy(
        List<ClubBenefit> benefits,
        List<Grade> grades,
        Map<String, Label> excluded,
        Combining combining,
        BigDecimal most,
        GetTogetherRule getTogether,
        Optional<LoyaltyRule> loyalty)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("club");
    private static final Leanings LEANINGS = Leanings.none()
            .and(Leaning.HIGHER_FAVOURS_CUSTOMER, "club.grades.*.discount", "club.most", "club.get-together.per-seat")
            .and(
                    Leaning.NEUTRAL,
                    "club.get-together.approval-above",
                    "club.get-together.invite-before",
                    "club.get-together.answer-before",
                    "club.get-together.watch",
                    "club.loyalty.target",
                    "club.loyalty.budget",
                    "club.loyalty.ladder.*");

    /**
     * One grade of members.
     *
     * @param slug its segment of the key, for example {@code gold-card}
     * @param name what it is called
     * @param discount 0 to 1
     */
    public record Grade(String slug, Label name, BigDecimal discount) {
        public Grade {
            checkArgument(
                    discount.signum() >= 0 && discount.compareTo(BigDecimal.ONE) <= 0,
                    "club.grades.%s.discount was %s; it must be 0 to 1. Correct it.",
                    slug,
                    discount);
        }
    }

    public ClubPolicy {
        benefits = List.copyOf(benefits);
        grades = List.copyOf(grades);
        excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
        checkArgument(!grades.isEmpty(), "club.grades is empty; give at least one, with a discount of zero for none.");
        checkArgument(
                most.signum() >= 0 && most.compareTo(BigDecimal.ONE) <= 0,
                "club.most was %s; it must be 0 to 1. Correct it.",
                most);
        BigDecimal before = BigDecimal.ZERO;
        for (Grade grade : grades) {
            checkArgument(
                    grade.discount().compareTo(before) >= 0,
                    "club.grades.%s.discount was %s; it must be at least %s, that of the grade before it. Raise it.",
                    grade.slug(),
                    grade.discount(),
                    before);
            checkArgument(
                    grade.discount().compareTo(most) <= 0,
                    "club.grades.%s.discount was %s; it must be at most club.most, %s. Lower it, or raise club.most.",
                    grade.slug(),
                    grade.discount(),
                    most);
            before = grade.discount();
        }
        List<String> known = grades.stream().map(Grade::slug).toList();
        Set<String> slugs = new HashSet<>();
        for (ClubBenefit benefit : benefits) {
            checkArgument(slugs.add(benefit.slug()), "club.benefits has '%s' twice; remove one.", benefit.slug());
            checkGrade(benefit.from(), "club.benefits." + benefit.slug() + ".from", known);
        }
        checkGrade(getTogether.from(), "club.get-together.from", known);
    }

    private static void checkGrade(String grade, String path, List<String> known) {
        checkArgument(
                known.contains(grade),
                "%s was '%s'; it must be one of club.grades: %s. Correct it.",
                path,
                grade,
                known);
    }

    /**
     * Tells whether a grade is as high as another.
     *
     * @throws IllegalArgumentException if either is no grade of the club
     */
    public boolean isAtLeast(String grade, String other) {
        return rank(grade) >= rank(other);
    }

    private int rank(String grade) {
        List<String> known = grades.stream().map(Grade::slug).toList();
        checkArgument(
                known.contains(grade),
                "The grade was '%s'; it must be one of club.grades: %s. Correct it.",
                grade,
                known);
        return known.indexOf(grade);
    }

    /** Returns what a member of a grade has, with what it keeps of the grades below, in order. */
    public List<ClubBenefit> benefitsOf(String grade) {
        return benefits.stream()
                .filter(benefit -> isAtLeast(grade, benefit.from()))
                .toList();
    }

    /** Returns the discount of a grade. */
    public BigDecimal discountOf(String grade) {
        return grades.get(rank(grade)).discount();
    }

    @Override
    public String section() {
        return KEY.path();
    }

    @Override
    public List<RuleFact> facts() {
        FactList facts = new FactList(KEY);
        for (ClubBenefit benefit : benefits) {
            String path = "benefits." + benefit.slug();
            facts.name(path + ".name", benefit.name())
                    .add(
                            path + ".from",
                            grade(benefit.from()),
                            benefit.name().zh() + "的起始等级",
                            "Lowest grade of " + benefit.name().en());
        }
        for (Grade grade : grades) {
            String path = "grades." + grade.slug();
            facts.name(path + ".name", grade.name())
                    .fraction(
                            path + ".discount",
                            grade.discount(),
                            grade.name().zh() + "的会员优惠",
                            "Member discount of " + grade.name().en());
        }
        excluded.forEach((slug, name) -> facts.name("excluded." + slug + ".name", name));
        facts.add(
                        "combining",
                        new RuleValue.Choice(combining.code(), combining.label()),
                        "会员优惠与其他优惠并用",
                        "Member discount where another applies")
                .fraction("most", most, "各项优惠合计上限", "Most that discounts take off together")
                .add(
                        "get-together.from",
                        grade(getTogether.from()),
                        "联谊会邀请的起始等级",
                        "Lowest grade invited to a get-together")
                .amount(
                        "get-together.per-seat",
                        getTogether.perSeat(),
                        "联谊会每座费用上限",
                        "Most a get-together costs for a seat")
                .amount(
                        "get-together.approval-above",
                        getTogether.approvalAbove(),
                        "联谊会预算审批起点",
                        "Budgets of get-togethers above it are approved")
                .time(
                        "get-together.invite-before",
                        getTogether.inviteBefore(),
                        "联谊会邀请的提前时间",
                        "Last invitation before a get-together")
                .time(
                        "get-together.answer-before",
                        getTogether.answerBefore(),
                        "联谊会回复的提前时间",
                        "Last answer before a get-together")
                .time(
                        "get-together.watch",
                        getTogether.watch(),
                        "联谊会前后比较购买的时间",
                        "Purchases compared before and after a get-together");
        loyalty.ifPresent(aim -> facts.figure("loyalty.target", aim.target(), "忠诚度目标分", "Points of loyalty to reach")
                .amount("loyalty.budget", aim.budget(), "忠诚计划费用上限", "Most the loyalty programme costs")
                .add(
                        "loyalty.ladder.huge-from",
                        new RuleValue.Count(aim.hugeFrom(), Label.of("位", "customers")),
                        "视为庞大群体的客户数",
                        "Customers from which a group is huge")
                .fraction("loyalty.ladder.low-margin-to", aim.lowMarginTo(), "很低毛利率的上限", "A margin is very low up to")
                .fraction("loyalty.ladder.high-margin-from", aim.highMarginFrom(), "高毛利率的下限", "A margin is high from")
                .fraction(
                        "loyalty.ladder.concentrated-from",
                        aim.concentratedFrom(),
                        "视为客户集中的收入占比",
                        "Share of the best fifth from which customers are concentrated"));
        return facts.facts(LEANINGS);
    }

    private RuleValue grade(String slug) {
        return new RuleValue.Choice(slug, grades.get(rank(slug)).name());
    }

    @Override
    public List<RuleTable> tables() {
        List<RuleTable> tables = new ArrayList<>();
        if (!benefits.isEmpty()) {
            tables.add(new RuleTable(
                    KEY.child("benefits"),
                    Label.of("会员待遇", "Member benefits"),
                    Label.of("待遇", "Benefit"),
                    benefits.stream()
                            .map(benefit -> new RuleTable.Line(benefit.slug(), benefit.name()))
                            .toList(),
                    List.of(new RuleTable.Line("from", Label.of("起始等级", "From grade")))));
        }
        tables.add(new RuleTable(
                KEY.child("grades"),
                Label.of("会员优惠", "Member discounts"),
                Label.of("等级", "Grade"),
                grades.stream()
                        .map(grade -> new RuleTable.Line(grade.slug(), grade.name()))
                        .toList(),
                List.of(new RuleTable.Line("discount", Label.of("优惠比例", "Discount")))));
        return List.copyOf(tables);
    }
}
