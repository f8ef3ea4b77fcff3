package org.crmkit.core.rating;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.ScoreBand;

/**
 * How customers are rated, and what follows from a grade: the master scale, who may depart from it, how limits are sized, what a
 * default costs.
 *
 * @param grades best first: probabilities rise, points fall to 0, factors never rise; the last one is default, with probability 1,
 *     without points and without credit
 * @param overrides who may depart from a model
 * @param limits how limits are sized
 * @param loss what is lost where a customer defaults
 * @param investigation the times of an investigation
 */
public record RatingPolicy(
        List<GradeRule> grades,
        OverrideRule overrides,
        LimitRule limits,
        LossRule loss,
        InvestigationRule investigation)
        implements RulePart {

    public RatingPolicy {
        grades = List.copyOf(grades);
        checkArgument(
                grades.size() >= 2,
                "rating.grades has %s; there must be two or more, the last default.",
                grades.size());
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            GradeRule grade = grades.get(i);
            checkArgument(slugs.add(grade.slug()), "rating.grades has %s twice. Remove one.", grade.slug());
            if (i == grades.size() - 1) {
                checkArgument(
                        grade.isDefault()
                                && grade.points().isEmpty()
                                && grade.factor().signum() == 0,
                        "rating.grades.%s is the last; it must be default: probability 1, factor 0 and no points.",
                        grade.slug());
            } else {
                checkPlace(grade, i == 0 ? Optional.empty() : Optional.of(grades.get(i - 1)), i == grades.size() - 2);
            }
        }
    }

    private static void checkPlace(GradeRule grade, Optional<GradeRule> better, boolean isWorst) {
        checkArgument(
                !grade.isDefault(),
                "rating.grades.%s.probability was 1; only the last grade, default, may have it. Lower it.",
                grade.slug());
        checkArgument(
                better.map(one -> grade.probability().compareTo(one.probability()) > 0)
                        .orElse(true),
                "rating.grades.%s.probability was %s; it must be above that of the grade before it. Raise it.",
                grade.slug(),
                grade.probability());
        checkArgument(
                better.map(one -> grade.factor().compareTo(one.factor()) <= 0).orElse(true),
                "rating.grades.%s.factor was %s; it must be at most that of the grade before it. Lower it.",
                grade.slug(),
                grade.factor());
        checkArgument(
                grade.points().isPresent(),
                "rating.points.%s is missing; only default goes without. Add them.",
                grade.slug());
        BigDecimal from = grade.points().orElseThrow();
        checkArgument(
                better.flatMap(GradeRule::points)
                        .map(higher -> from.compareTo(higher) < 0)
                        .orElse(true),
                "rating.points.%s was %s; it must be below that of the grade before it. Lower it.",
                grade.slug(),
                from);
        checkArgument(
                !isWorst || from.signum() == 0,
                "rating.points.%s was %s; the worst grade before default must begin at 0, so that any total has a grade.",
                grade.slug(),
                from);
    }

    /** Returns the grade of a slug. */
    public Optional<GradeRule> grade(String slug) {
        return grades.stream().filter(grade -> grade.slug().equals(slug)).findFirst();
    }

    /** Returns the bands of a card of 0 to 100 points, from low to high; below 0 the worst grade before default. */
    public RatingScale bands() {
        List<ScoreBand> bands = new ArrayList<>();
        for (int i = grades.size() - 2; i >= 0; i--) {
            GradeRule grade = grades.get(i);
            double from = bands.isEmpty()
                    ? Double.NEGATIVE_INFINITY
                    : grade.points().orElseThrow().doubleValue();
            bands.add(new ScoreBand(grade.slug(), grade.name(), from));
        }
        return new RatingScale(bands);
    }

    @Override
    public String section() {
        return RatingFacts.SECTION;
    }

    @Override
    public List<RuleFact> facts() {
        return RatingFacts.of(this);
    }

    @Override
    public List<RuleTable> tables() {
        return RatingFacts.tables(this);
    }
}
