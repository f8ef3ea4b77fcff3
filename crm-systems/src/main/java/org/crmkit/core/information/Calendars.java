package org.crmkit.core.information;

import java.time.LocalDate;
import org.crmkit.core.rule.Span;

/** Spans of whole days. */
final class Calendars {

    private Calendars() {}

    static boolean isDays(Span span) {
        return switch (span.unit()) {
            case DAYS, WEEKS, MONTHS, YEARS -> true;
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> false;
        };
    }

    static LocalDate after(LocalDate day, Span span) {
        return switch (span.unit()) {
            case DAYS -> day.plusDays(span.amount());
            case WEEKS -> day.plusWeeks(span.amount());
            case MONTHS -> day.plusMonths(span.amount());
            case YEARS -> day.plusYears(span.amount());
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS ->
                throw new IllegalStateException("Retention counts days; " + span + " does not.");
        };
    }
}
