package org.crmkit.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.crmkit.core.rule.Span;

/** Spans that end on a day: days, weeks, months and years. */
public final class CalendarDays {

    private CalendarDays() {}

    /** Tells whether a span counts days, weeks, months or years, and so ends on a day without a calendar of work. */
    public static boolean counts(Span span) {
        return switch (span.unit()) {
            case DAYS, WEEKS, MONTHS, YEARS -> true;
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> false;
        };
    }

    /**
     * Returns the last day of a span that begins with {@code day}, which does not count itself (China's Civil Code, article 201; a
     * month without that day ends on its last one, article 202): seven days from the 1st end with the 8th.
     *
     * @throws IllegalArgumentException if the span counts anything else
     */
    public static LocalDate after(LocalDate day, Span span) {
        checkArgument(
                counts(span), "The span was %s; it must count days, weeks, months or years, such as 7 days.", span);
        return switch (span.unit()) {
            case DAYS -> day.plusDays(span.amount());
            case WEEKS -> day.plusWeeks(span.amount());
            case MONTHS -> day.plusMonths(span.amount());
            case YEARS, MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> day.plusYears(span.amount());
        };
    }
}
