package org.crmkit.core.servicequality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.CalendarDays;

/**
 * How good service must be, how that is inspected, and how soon what is not is put right.
 *
 * @param standards at least one
 * @param share of the subjects that is inspected each time; 0 to 1
 * @param minimum how many are inspected at least, if there are so many; zero or more
 * @param grades each grade's rule; the lightest from zero, each graver one from more
 * @param checkAfter how long after a correction it is measured whether it helped, in days, weeks, months or years
 * @param recurrenceWithin how long after its closing the same counts as come back, in the same units; above zero
 */
public record QualityPolicy(
        List<ServiceStandard> standards,
        BigDecimal share,
        int minimum,
        Map<Grade, GradeRule> grades,
        Span checkAfter,
        Span recurrenceWithin)
        implements RulePart {

    static final RuleKey KEY = RuleKey.of("service-quality");
    static final RuleKey STANDARDS = KEY.child("standards");
    static final RuleKey SHARE = KEY.child("inspection.share");
    static final RuleKey MINIMUM = KEY.child("inspection.minimum");
    static final RuleKey GRADES = KEY.child("grades");
    static final RuleKey CHECK_AFTER = KEY.child("check-after");
    static final RuleKey RECURRENCE = KEY.child("recurrence-within");

    private static final Leanings LEANINGS = Leanings.none()
            .and(
                    Leaning.LOWER_FAVOURS_CUSTOMER,
                    "service-quality.grades.*.from",
                    "service-quality.grades.*.contain-within",
                    "service-quality.grades.*.correct-within")
            .and(
                    Leaning.HIGHER_FAVOURS_CUSTOMER,
                    "service-quality.inspection.share",
                    "service-quality.inspection.minimum",
                    "service-quality.recurrence-within");

    public QualityPolicy {
        standards = List.copyOf(standards);
        grades = Maps.immutableEnumMap(grades);
        checkArgument(!standards.isEmpty(), "%s is empty; give at least one standard.", STANDARDS);
        Set<String> slugs = new HashSet<>();
        for (ServiceStandard standard : standards) {
            checkArgument(slugs.add(standard.slug()), "%s has '%s' twice; remove one.", STANDARDS, standard.slug());
        }
        checkArgument(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                "%s is %s; it must be 0 to 1. Give a share, such as 0.10 for 10%%.",
                SHARE,
                share);
        checkArgument(minimum >= 0, "%s is %s; it must be zero or more. Correct it.", MINIMUM, minimum);
        checkArgument(
                grades.size() == Grade.values().length, "%s has %s; give all three grades.", GRADES, grades.keySet());
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<Grade, GradeRule> entry : grades.entrySet()) {
            int compared = entry.getValue().from().compareTo(before);
            checkArgument(
                    entry.getKey() == Grade.MINOR ? compared == 0 : compared > 0,
                    "%s.%s.from is %s; it must be 0 for minor and above %s, that of the lighter grade, for the others. Correct it.",
                    GRADES,
                    entry.getKey().slug(),
                    entry.getValue().from(),
                    before);
            before = entry.getValue().from();
        }
        checkArgument(
                CalendarDays.counts(checkAfter),
                "%s is %s; it must count days, weeks, months or years. Write 30 days, for example.",
                CHECK_AFTER,
                checkAfter);
        checkArgument(
                CalendarDays.counts(recurrenceWithin) && recurrenceWithin.amount() > 0,
                "%s is %s; it must be at least one day, week, month or year. Write 30 days, for example.",
                RECURRENCE,
                recurrenceWithin);
    }

    /** Returns the standard of a slug. */
    public Optional<ServiceStandard> standard(String slug) {
        return standards.stream()
                .filter(standard -> standard.slug().equals(slug))
                .findFirst();
    }

    /** Returns the rule of a grade. */
    public GradeRule grade(Grade grade) {
        GradeRule rule = grades.get(grade);
        checkArgument(rule != null, "%s has no %s.", GRADES, grade.slug()); // the constructor saw to it
        return rule;
    }

    /** Returns the grade of a miss by {@code gap}, a share of the target. */
    public Grade gradeOf(BigDecimal gap) {
        Grade found = Grade.MINOR;
        for (Map.Entry<Grade, GradeRule> entry : grades.entrySet()) {
            if (gap.compareTo(entry.getValue().from()) >= 0) {
                found = entry.getKey();
            }
        }
        return found;
    }

    @Override
    public String section() {
        return "service-quality";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        for (ServiceStandard standard : standards) {
            facts.addAll(facts(standard));
        }
        facts.add(
                new RuleFact(SHARE, new RuleValue.Fraction(share), Label.of("服务质量抽检比例", "Share of service inspected")));
        facts.add(new RuleFact(
                MINIMUM,
                new RuleValue.Count(minimum, Label.of("项", "subjects")),
                Label.of("每次抽检最少数量", "Inspected at least, each time")));
        grades.forEach((grade, rule) -> facts.addAll(facts(grade, rule)));
        facts.add(new RuleFact(
                CHECK_AFTER,
                new RuleValue.Time(checkAfter),
                Label.of("纠正后验证效果的间隔", "Time after which a correction is checked")));
        facts.add(new RuleFact(
                RECURRENCE,
                new RuleValue.Time(recurrenceWithin),
                Label.of("关闭后同一不合格视为重复的期限", "Time after closing within which a nonconformity counts as come back")));
        return LEANINGS.applyTo(facts);
    }

    private static List<RuleFact> facts(ServiceStandard standard) {
        RuleKey key = STANDARDS.child(standard.slug());
        String zh = standard.name().zh() + "：";
        String en = standard.name().en() + ": ";
        return List.of(
                new RuleFact(
                        key.child("name"),
                        new RuleValue.Words(standard.name()),
                        Label.of("服务质量标准", "Service standard")),
                new RuleFact(
                        key.child("dimension"),
                        new RuleValue.Choice(
                                standard.dimension().slug(),
                                standard.dimension().label()),
                        Label.of(zh + "质量维度", en + "dimension"),
                        Leaning.NEUTRAL),
                new RuleFact(
                        key.child("unit"), new RuleValue.Words(standard.unit()), Label.of(zh + "计量单位", en + "unit")),
                new RuleFact(
                        key.child("direction"),
                        new RuleValue.Choice(
                                standard.direction().slug(),
                                standard.direction().label()),
                        Label.of(zh + "方向", en + "direction"),
                        Leaning.NEUTRAL),
                new RuleFact(
                        key.child("target"),
                        new RuleValue.Figure(standard.target()),
                        Label.of(zh + "目标值", en + "target"),
                        standard.direction() == ServiceStandard.Direction.AT_LEAST
                                ? Leaning.HIGHER_FAVOURS_CUSTOMER
                                : Leaning.LOWER_FAVOURS_CUSTOMER));
    }

    private static List<RuleFact> facts(Grade grade, GradeRule rule) {
        RuleKey key = GRADES.child(grade.slug());
        String zh = grade.label().zh() + "不合格：";
        String en = grade.label().en() + " nonconformity: ";
        return List.of(
                new RuleFact(
                        key.child("from"),
                        new RuleValue.Fraction(rule.from()),
                        Label.of(zh + "偏离目标起点", en + "missed by at least")),
                new RuleFact(
                        key.child("contain-within"),
                        new RuleValue.Time(rule.containWithin()),
                        Label.of(zh + "应急处置期限", en + "contained within")),
                new RuleFact(
                        key.child("correct-within"),
                        new RuleValue.Time(rule.correctWithin()),
                        Label.of(zh + "纠正期限", en + "corrected within")));
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(
                new RuleTable(
                        STANDARDS,
                        Label.of("服务质量标准", "Service standards"),
                        Label.of("标准", "Standard"),
                        standards.stream()
                                .map(standard -> new RuleTable.Line(standard.slug(), standard.name()))
                                .toList(),
                        List.of(
                                new RuleTable.Line("dimension", Label.of("质量维度", "Dimension")),
                                new RuleTable.Line("direction", Label.of("方向", "Direction")),
                                new RuleTable.Line("target", Label.of("目标值", "Target")),
                                new RuleTable.Line("unit", Label.of("单位", "Unit")))),
                new RuleTable(
                        GRADES,
                        Label.of("不合格分级与处理期限", "Grades of nonconformities"),
                        Label.of("等级", "Grade"),
                        Arrays.stream(Grade.values())
                                .map(grade -> new RuleTable.Line(grade.slug(), grade.label()))
                                .toList(),
                        List.of(
                                new RuleTable.Line("from", Label.of("偏离目标", "Missed by")),
                                new RuleTable.Line("contain-within", Label.of("应急处置期限", "Contained within")),
                                new RuleTable.Line("correct-within", Label.of("纠正期限", "Corrected within")))));
    }
}
