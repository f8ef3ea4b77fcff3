package org.crmkit.core.rating;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * One grade of the master scale and what it means for a limit.
 *
 * @param slug its segment of the key, for example {@code bbb}
 * @param name what it is called
 * @param probability that a customer of this grade defaults within a year, above 0 to 1; 1 means that he has defaulted
 * @param points of 0 to 100 from which an expert card gives this grade; empty for default, which takes an event
 * @param factor what capacity is multiplied by, 0 to 2; zero grants no credit
 * @param creditGrade the slug of the credit grade of the rulebook it leads to
 * @param review how soon the limit is looked at again, 1 to 60 months
 */
public record GradeRule(
        String slug,
        Label name,
        BigDecimal probability,
        Optional<BigDecimal> points,
        BigDecimal factor,
        String creditGrade,
        Span review) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public GradeRule {
        checkArgument(RuleKey.isSlug(slug), "rating.grades has '%s'; its name must be a slug such as bbb.", slug);
        checkArgument(
                RuleKey.isSlug(creditGrade),
                "rating.grades.%s.credit-grade was '%s'; it must be the slug of a grade of credit.grades.",
                slug,
                creditGrade);
        checkArgument(
                probability.signum() > 0 && probability.compareTo(BigDecimal.ONE) <= 0,
                "rating.grades.%s.probability was %s; it must be above 0, and at most 1. Write 2 percent as 0.02.",
                slug,
                probability);
        checkArgument(
                points.map(from -> from.signum() >= 0 && from.compareTo(HUNDRED) <= 0)
                        .orElse(true),
                "rating.points.%s was %s; it must be 0 to 100. Correct it.",
                slug,
                points.orElse(BigDecimal.ZERO));
        checkArgument(
                factor.signum() >= 0 && factor.compareTo(BigDecimal.valueOf(2)) <= 0,
                "rating.grades.%s.factor was %s; it must be 0 to 2. Zero grants no credit.",
                slug,
                factor);
        checkArgument(
                review.unit() == Span.Unit.MONTHS && review.amount() >= 1 && review.amount() <= 60,
                "rating.grades.%s.review was %s; it must be 1 to 60 months. Write 12 months, for example.",
                slug,
                review);
    }

    /** Tells whether it is the grade of those who have defaulted. */
    public boolean isDefault() {
        return probability.compareTo(BigDecimal.ONE) == 0;
    }
}
