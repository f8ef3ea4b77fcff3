package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.crmkit.core.rule.Span;

/**
 * How often a customer's credit is looked at anew.
 *
 * @param cycle from one review to the next, in days, weeks, months or years, above zero
 * @param onceOverdue what happens to orders when the review is late
 */
public record ReviewRule(Span cycle, CheckMode onceOverdue) {

    public ReviewRule {
        checkArgument(
                cycle.amount() > 0 && isCalendar(cycle.unit()),
                "credit.review.cycle was %s; it must be above zero, in days, weeks, months or years, such as 12 months.",
                cycle);
    }

    private static boolean isCalendar(Span.Unit unit) {
        return switch (unit) {
            case DAYS, WEEKS, MONTHS, YEARS -> true;
            case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS, WORKING_DAYS -> false;
        };
    }

    /** Returns the last day by which the next review must be held. */
    public LocalDate nextAfter(LocalDate reviewed) {
        return switch (cycle.unit()) {
            case DAYS -> reviewed.plusDays(cycle.amount());
            case WEEKS -> reviewed.plusWeeks(cycle.amount());
            case MONTHS -> reviewed.plusMonths(cycle.amount());
            case YEARS -> reviewed.plusYears(cycle.amount());
            case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS, WORKING_DAYS ->
                throw new IllegalStateException("credit.review.cycle was " + cycle);
        };
    }
}
