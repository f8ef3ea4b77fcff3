package org.crmkit.core.relationship.programme;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
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
import org.joda.money.Money;

/**
 * The programmes a company runs, and the grades customers get by what they consume.
 *
 * @param programmes at least one
 * @param grades from low to high; the first from zero, each later one above the one before
 * @param trackedFirst the share of customers, those with the highest potential, that is tracked first; above 0, at most 1
 */
public record ProgrammePolicy(List<Programme> programmes, List<Grade> grades, BigDecimal trackedFirst)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("programme");
    private static final Leanings LEANINGS = Leanings.none()
            .and(Leaning.LOWER_FAVOURS_CUSTOMER, "programme.grades.*.from")
            .and(Leaning.NEUTRAL, "programme.programmes.*.stages.*.within", "programme.tracked-first");

    public ProgrammePolicy {
        programmes = List.copyOf(programmes);
        grades = List.copyOf(grades);
        trackedFirst = trackedFirst.signum() == 0 ? BigDecimal.ZERO : trackedFirst.stripTrailingZeros();
        checkArgument(!programmes.isEmpty(), "programme.programmes is empty; give at least one programme.");
        checkArgument(
                !grades.isEmpty() && grades.get(0).from().isZero(),
                "programme.grades must begin with a grade from zero, so that every customer has one. Add it.");
        checkArgument(
                trackedFirst.signum() > 0 && trackedFirst.compareTo(BigDecimal.ONE) <= 0,
                "programme.tracked-first was %s; it must be above 0 and at most 1. Give a share, such as 0.20 for 20%%.",
                trackedFirst);
        Set<String> slugs = new HashSet<>();
        for (int i = 1; i < grades.size(); i++) {
            checkArgument(
                    grades.get(i).from().isGreaterThan(grades.get(i - 1).from()),
                    "programme.grades.%s.from was %s; it must be above that of the grade before it, %s. Raise it.",
                    grades.get(i).slug(),
                    grades.get(i).from(),
                    grades.get(i - 1).from());
        }
        programmes.forEach(it ->
                checkArgument(slugs.add(it.slug()), "programme.programmes has '%s' twice; remove one.", it.slug()));
    }

    /**
     * A grade.
     *
     * @param from what a customer must consume at least
     */
    public record Grade(String slug, Label name, Money from) {}

    /** Returns the programme of a slug. */
    public Optional<Programme> programme(String slug) {
        return programmes.stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    /** Returns the grade of what a customer consumed: the highest that begins at or below it; what is below zero counts as zero. */
    public Grade grade(Money consumed) {
        Grade found = grades.get(0);
        for (Grade grade : grades) {
            if (!grade.from().isGreaterThan(consumed)) {
                found = grade;
            }
        }
        return found;
    }

    @Override
    public String section() {
        return KEY.path();
    }

    @Override
    public List<RuleFact> facts() {
        FactList facts = new FactList(KEY);
        for (Programme programme : programmes) {
            String path = "programmes." + programme.slug();
            facts.name(path + ".name", programme.name());
            for (Programme.Stage stage : programme.stages()) {
                String at = path + ".stages." + stage.slug();
                facts.name(at + ".name", stage.name())
                        .add(
                                at + ".evidence",
                                new RuleValue.Words(stage.evidence()),
                                stage.name().zh() + "的证据",
                                "Evidence of " + stage.name().en())
                        .time(
                                at + ".within",
                                stage.within(),
                                stage.name().zh() + "的期限",
                                "Time for " + stage.name().en());
            }
        }
        for (Grade grade : grades) {
            facts.name("grades." + grade.slug() + ".name", grade.name())
                    .amount(
                            "grades." + grade.slug() + ".from",
                            grade.from(),
                            grade.name().zh() + "的消费起点",
                            "Consumption from which " + grade.name().en() + " is given");
        }
        facts.fraction("tracked-first", trackedFirst, "优先跟踪的客户比例", "Share of customers tracked first");
        return facts.facts(LEANINGS);
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(new RuleTable(
                KEY.child("grades"),
                Label.of("按消费自动分级", "Grades by consumption"),
                Label.of("级别", "Grade"),
                grades.stream()
                        .map(grade -> new RuleTable.Line(grade.slug(), grade.name()))
                        .toList(),
                List.of(new RuleTable.Line("from", Label.of("消费起点", "From")))));
    }
}
