package org.crmkit.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.crmkit.core.rule.Span;

/**
 * Until when something must be done, and how that came about. {@link WorkingHours#deadline(Instant, Span, List)} makes one and
 * answers what is left of it.
 *
 * @param start when counting began, or the moment from which the next opening counts
 * @param span the length of time promised
 * @param pauses the stretches that do not count, in order and without overlap
 * @param budget the span in seconds that count: of working time if the span says so, else of all time
 * @param paused by how many counting seconds the pauses moved the due time; zero or more
 * @param due done at this moment is in time, after it is late
 */
public record Deadline(
        Instant start, Span span, List<TimeRange> pauses, Duration budget, Duration paused, Instant due) {

    public Deadline {
        pauses = List.copyOf(pauses);
        checkArgument(!due.isBefore(start), "Deadline.due was %s; it must not be before its start, %s.", due, start);
        checkArgument(
                !budget.isNegative() && !paused.isNegative(),
                "Deadline.budget was %s and paused %s; both must be zero or more.",
                budget,
                paused);
    }

    /** Tells whether doing it at {@code moment} is too late. */
    public boolean isOverdue(Instant moment) {
        return moment.isAfter(due);
    }

    /** Returns a share of the budget, zero or more, rounded up to the second. */
    public Duration part(BigDecimal share) {
        return Duration.ofSeconds(BigDecimal.valueOf(budget.toSeconds())
                .add(BigDecimal.valueOf(budget.toNanosPart(), 9))
                .multiply(share)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact());
    }
}
