package org.crmkit.scoring.credit.limit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import org.crmkit.core.rating.GradeRule;
import org.crmkit.core.rule.RuleKey;

/**
 * What one rating grade means for a limit.
 *
 * @param grade the slug of the rating grade
 * @param factor what capacity is multiplied by, 0 to 2; zero grants no credit
 * @param creditGrade the slug of the credit grade of the rulebook it leads to
 * @param reviewMonths how soon the limit is looked at again, 1 to 60
 */
public record GradeTerms(String grade, BigDecimal factor, String creditGrade, int reviewMonths) {

    public GradeTerms {
        checkArgument(
                RuleKey.isSlug(grade) && RuleKey.isSlug(creditGrade),
                "GradeTerms were of the grades '%s' and '%s'; both must be slugs.",
                grade,
                creditGrade);
        checkArgument(
                factor.signum() >= 0 && factor.compareTo(BigDecimal.valueOf(2)) <= 0,
                "GradeTerms.factor of %s was %s; it must be 0 to 2. Zero grants no credit.",
                grade,
                factor);
        checkArgument(
                reviewMonths >= 1 && reviewMonths <= 60,
                "GradeTerms.reviewMonths of %s was %s; it must be 1 to 60.",
                grade,
                reviewMonths);
    }

    /** Obtains what a rulebook says of a grade. */
    public static GradeTerms of(GradeRule rule) {
        return new GradeTerms(
                rule.slug(),
                rule.factor(),
                rule.creditGrade(),
                Math.toIntExact(rule.review().amount()));
    }
}
