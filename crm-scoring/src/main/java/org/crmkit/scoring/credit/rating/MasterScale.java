package org.crmkit.scoring.credit.rating;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rating.GradeRule;
import org.crmkit.core.rating.RatingPolicy;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Standards;

/**
 * The grades of the company from best to worst, each with one probability of default, so that grades of different models compare.
 *
 * @param grades best first, probabilities rising, the last one default with probability 1
 */
public record MasterScale(List<RatingGrade> grades) {

    public MasterScale {
        grades = List.copyOf(grades);
        checkArgument(grades.size() >= 2, "MasterScale.grades were %s; there must be two or more.", grades.size());
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            RatingGrade grade = grades.get(i);
            checkArgument(slugs.add(grade.slug()), "MasterScale.grades has '%s' twice.", grade.slug());
            checkArgument(
                    grade.isDefault() == (i == grades.size() - 1),
                    "MasterScale.grades.%s has the probability %s; the last grade alone must have 1, default.",
                    grade.slug(),
                    grade.probability());
            checkArgument(
                    i == 0
                            || (grade.probability() > grades.get(i - 1).probability()
                                    && grade.probability() >= grades.get(i - 1).below()),
                    "MasterScale.grades.%s has the probability %s; it must be above that of the grade before it and not below its end.",
                    grade.slug(),
                    grade.probability());
        }
    }

    /**
     * Obtains grades of their probabilities; one ends where the next begins, at the geometric mean of the two.
     *
     * @param probabilities rising, between 0 and 1, one a slug; default is added
     */
    public static MasterScale of(List<String> slugs, double... probabilities) {
        checkArgument(
                slugs.size() == probabilities.length,
                "MasterScale had %s slugs and %s probabilities; each grade must have one.",
                slugs.size(),
                probabilities.length);
        List<RatingGrade> grades = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            double below = i + 1 < probabilities.length ? end(probabilities[i], probabilities[i + 1]) : 1;
            String slug = slugs.get(i);
            grades.add(new RatingGrade(slug, Label.same(slug.toUpperCase(Locale.ROOT)), probabilities[i], below));
        }
        grades.add(new RatingGrade("d", Label.of("违约", "Default"), 1, 1));
        return new MasterScale(grades);
    }

    /** Obtains the grades of a rulebook; one ends where the next begins, at the geometric mean of the two probabilities. */
    public static MasterScale of(RatingPolicy policy) {
        List<GradeRule> rules = policy.grades();
        List<RatingGrade> grades = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            GradeRule rule = rules.get(i);
            double probability = rule.probability().doubleValue();
            double below = i + 2 < rules.size()
                    ? end(probability, rules.get(i + 1).probability().doubleValue())
                    : 1;
            grades.add(new RatingGrade(rule.slug(), rule.name(), probability, below));
        }
        return new MasterScale(grades);
    }

    private static double end(double probability, double worse) {
        return StrictMath.sqrt(probability * worse);
    }

    /** Obtains the grades of the library's own rulebook, AAA to D, an example. */
    public static MasterScale standard() {
        return of(Standards.rating());
    }

    /** Returns the grade of a slug. */
    public Optional<RatingGrade> find(String slug) {
        return grades.stream().filter(grade -> grade.slug().equals(slug)).findFirst();
    }

    /**
     * Returns the grade of a slug.
     *
     * @throws IllegalArgumentException if the scale has none
     */
    public RatingGrade grade(String slug) {
        return find(slug)
                .orElseThrow(() ->
                        new IllegalArgumentException("grade was '" + slug + "'; it must be one of " + grades + "."));
    }

    /**
     * Returns the grade of a probability; at the end of a grade, the next worse. Default takes an event, not a probability, so that
     * below 1 the worst is the last grade before it.
     *
     * @param probability 0 to 1
     */
    public RatingGrade gradeOf(double probability) {
        checkArgument(probability >= 0 && probability <= 1, "probability was %s; it must be 0 to 1.", probability);
        return grades.stream()
                .filter(grade -> probability < grade.below())
                .findFirst()
                .orElse(grades.get(grades.size() - 1));
    }

    /** Returns how many grades worse the second is; negative if it is better. */
    public int notches(String from, String to) {
        return grades.indexOf(grade(to)) - grades.indexOf(grade(from));
    }

    /** Returns the grade of those who have defaulted. */
    public RatingGrade defaulted() {
        return grades.get(grades.size() - 1);
    }
}
