package org.crmkit.core.servicequality;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.crmkit.core.rule.Span;
import org.crmkit.core.time.CalendarDays;

/**
 * What one grade means.
 *
 * @param from by what share of the target it must be missed at least; zero or more
 * @param containWithin how long after it was found it must be contained, in days, weeks, months or years
 * @param correctWithin how long after it was found it must be corrected, in the same units
 */
public record GradeRule(BigDecimal from, Span containWithin, Span correctWithin) {

    public GradeRule {
        checkArgument(
                from.signum() >= 0, "%s has from %s; it must be zero or more. Correct it.", QualityPolicy.GRADES, from);
        checkArgument(
                CalendarDays.counts(containWithin) && CalendarDays.counts(correctWithin),
                "%s has time limits %s and %s; both must count days, weeks, months or years.",
                QualityPolicy.GRADES,
                containWithin,
                correctWithin);
    }
}
