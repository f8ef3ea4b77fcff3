package org.crmkit.core.prospect;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * How prospects are graded and followed up.
 *
 * @param highestRating each criterion is rated 0 to this, 1 to 100
 * @param criteria what is rated, one or more
 * @param grades from low to high: the first begins at 0, each later one higher, none above all points together
 * @param visitsPerDay the most visits one person makes in a day, one or more
 * @param idleAfter without a contact for so long a prospect is pointed out; more than zero
 * @param approvals how long approvals may take, where the rulebook says so
 * @param target what a quarter is to bring and may cost, where the rulebook says so
 */
public record ProspectPolicy(
        int highestRating,
        List<Criterion> criteria,
        List<Grade> grades,
        int visitsPerDay,
        Span idleAfter,
        Optional<ProspectApprovals> approvals,
        Optional<ProspectTarget> target)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("prospect");

    /**
     * What a prospect is rated by.
     *
     * @param slug its segment of the key
     * @param name what it is called
     * @param points for the highest rating, 1 to 1,000
     */
    public record Criterion(String slug, Label name, int points) {
        public Criterion {
            checkArgument(RuleKey.isSlug(slug), "prospect.criteria has '%s'; its name must be a slug.", slug);
            checkArgument(
                    points >= 1 && points <= 1000,
                    "prospect.criteria.%s.points is %s; it must be 1 to 1000. Correct it.",
                    slug,
                    points);
        }
    }

    /**
     * A grade of prospects.
     *
     * @param slug its segment of the key
     * @param name what it is called
     * @param from the fewest points
     * @param visitEvery how often a prospect of this grade is visited; more than zero
     */
    public record Grade(String slug, Label name, BigDecimal from, Span visitEvery) {
        public Grade {
            checkArgument(RuleKey.isSlug(slug), "prospect.grades has '%s'; its name must be a slug.", slug);
            checkArgument(
                    visitEvery.amount() > 0,
                    "prospect.grades.%s.visit-every is %s; it must be more than zero, such as 2 weeks.",
                    slug,
                    visitEvery);
        }
    }

    public ProspectPolicy {
        criteria = List.copyOf(criteria);
        grades = List.copyOf(grades);
        checkArgument(
                highestRating >= 1 && highestRating <= 100,
                "prospect.highest-rating is %s; it must be 1 to 100. Correct it.",
                highestRating);
        checkArgument(
                visitsPerDay >= 1, "prospect.visits-per-day is %s; it must be 1 or more. Raise it.", visitsPerDay);
        checkArgument(
                idleAfter.amount() > 0, "prospect.idle-after is %s; it must be more than zero. Raise it.", idleAfter);
        checkArgument(!criteria.isEmpty(), "prospect.criteria is empty; give at least one criterion.");
        checkArgument(!grades.isEmpty(), "prospect.grades is empty; give at least one grade.");
        Set<String> slugs = new HashSet<>();
        BigDecimal most = BigDecimal.ZERO;
        for (Criterion criterion : criteria) {
            checkArgument(slugs.add(criterion.slug()), "prospect.criteria has %s twice. Remove one.", criterion.slug());
            most = most.add(BigDecimal.valueOf(criterion.points()));
        }
        slugs.clear();
        BigDecimal before = BigDecimal.ZERO;
        for (Grade grade : grades) {
            boolean isFirst = slugs.isEmpty();
            checkArgument(slugs.add(grade.slug()), "prospect.grades has %s twice. Remove one.", grade.slug());
            checkArgument(
                    isFirst
                            ? grade.from().signum() == 0
                            : grade.from().compareTo(before) > 0 && grade.from().compareTo(most) <= 0,
                    "prospect.grades.%s.from is %s; the first grade must begin at 0, each later one above the one before, and none above %s, all points together.",
                    grade.slug(),
                    grade.from(),
                    most);
            before = grade.from();
        }
    }

    /** Returns the grade of so many points. */
    public Grade gradeOf(BigDecimal points) {
        Grade found = grades.get(0);
        for (Grade grade : grades) {
            if (grade.from().compareTo(points) <= 0) {
                found = grade;
            }
        }
        return found;
    }

    /** Returns the grade of a slug. */
    public Optional<Grade> grade(String slug) {
        return grades.stream().filter(grade -> grade.slug().equals(slug)).findFirst();
    }

    @Override
    public String section() {
        return KEY.path();
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(fact(
                "highest-rating",
                new RuleValue.Count(highestRating, Label.of("分", "points")),
                "评级项目最高分",
                "Highest rating of a criterion"));
        for (Criterion criterion : criteria) {
            String key = "criteria." + criterion.slug();
            Label name = criterion.name();
            facts.add(fact(key + ".name", new RuleValue.Words(name), name.zh() + "的名称", "Name of " + name.en()));
            facts.add(fact(
                    key + ".points",
                    new RuleValue.Count(criterion.points(), Label.of("分", "points")),
                    name.zh() + "的满分",
                    "Most points for " + name.en()));
        }
        for (Grade grade : grades) {
            String key = "grades." + grade.slug();
            Label name = grade.name();
            facts.add(fact(key + ".name", new RuleValue.Words(name), name.zh() + "的名称", "Name of " + name.en()));
            facts.add(fact(
                    key + ".from",
                    new RuleValue.Figure(grade.from()),
                    name.zh() + "的最低分",
                    "Fewest points of " + name.en()));
            facts.add(fact(
                    key + ".visit-every",
                    new RuleValue.Time(grade.visitEvery()),
                    name.zh() + "的拜访周期",
                    "Visits to " + name.en() + " every"));
        }
        facts.add(fact(
                "visits-per-day",
                new RuleValue.Count(visitsPerDay, Label.of("次", "visits")),
                "每人每日拜访上限",
                "Most visits a day"));
        facts.add(fact("idle-after", new RuleValue.Time(idleAfter), "无联系提醒时限", "Without contact pointed out after"));
        approvals.ifPresent(times -> {
            facts.add(fact("approvals.grade", new RuleValue.Time(times.grade()), "评级审定时限", "Time to confirm a grade"));
            facts.add(fact("approvals.plan", new RuleValue.Time(times.plan()), "开发计划审批时限", "Time to approve a plan"));
            facts.add(fact("approvals.offer", new RuleValue.Time(times.offer()), "报价审核时限", "Time to review an offer"));
        });
        target.ifPresent(quarter -> {
            facts.add(fact(
                    "target.new-customers",
                    new RuleValue.Count(quarter.newCustomers(), Label.of("户", "customers")),
                    "每季新客户目标",
                    "New customers to win in a quarter"));
            facts.add(fact(
                    "target.budget",
                    new RuleValue.Amount(quarter.budget()),
                    "每季开发费用上限",
                    "Most development costs in a quarter"));
        });
        return List.copyOf(facts);
    }

    private static RuleFact fact(String key, RuleValue value, String zh, String en) {
        return new RuleFact(KEY.child(key), value, Label.of(zh, en), Leaning.NEUTRAL);
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(
                new RuleTable(
                        KEY.child("criteria"),
                        Label.of("潜在客户评级项目", "Criteria of prospects"),
                        Label.of("项目", "Criterion"),
                        criteria.stream()
                                .map(c -> new RuleTable.Line(c.slug(), c.name()))
                                .toList(),
                        List.of(new RuleTable.Line("points", Label.of("满分", "Most points")))),
                new RuleTable(
                        KEY.child("grades"),
                        Label.of("潜在客户等级", "Grades of prospects"),
                        Label.of("等级", "Grade"),
                        grades.stream()
                                .map(g -> new RuleTable.Line(g.slug(), g.name()))
                                .toList(),
                        List.of(
                                new RuleTable.Line("from", Label.of("最低分", "Points from")),
                                new RuleTable.Line("visit-every", Label.of("拜访周期", "Visited every")))));
    }
}
