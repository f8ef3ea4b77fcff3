package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The days on which something about a customer holds: from one day on, until another or until further notice.
 *
 * @param from the first day
 * @param until the first day on which it no longer holds, later than {@code from}; empty while nobody knows it
 */
public record Validity(LocalDate from, Optional<LocalDate> until) implements Comparable<Validity> {

    private static final Comparator<Validity> ORDER =
            Comparator.comparing(Validity::from).thenComparing(v -> v.until().orElse(LocalDate.MAX));

    public Validity {
        LocalDate first = from;
        checkArgument(
                until.map(end -> end.isAfter(first)).orElse(true),
                "Validity.until was %s; it must be after from, %s, because it is the first day no longer included. Leave it out while it has no end.",
                until.map(LocalDate::toString).orElse(""),
                from);
    }

    /** Obtains what holds from {@code day} until further notice. */
    public static Validity since(LocalDate day) {
        return new Validity(day, Optional.empty());
    }

    /** Obtains what holds from one day until the day before another. */
    public static Validity between(LocalDate from, LocalDate until) {
        return new Validity(from, Optional.of(until));
    }

    /** Tells whether it holds on {@code day}. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Returns the days both hold; empty if there are none. */
    public Optional<Validity> intersect(Validity other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate end = end().isBefore(other.end()) ? end() : other.end();
        return first.isBefore(end)
                ? Optional.of(new Validity(first, end.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(end)))
                : Optional.empty();
    }

    /** Tells whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return intersect(other).isPresent();
    }

    /** Returns the days from the first of either to the last of either. */
    public Validity span(Validity other) {
        LocalDate first = from.isBefore(other.from) ? from : other.from;
        return until.isEmpty() || other.until.isEmpty()
                ? since(first)
                : between(first, end().isAfter(other.end()) ? end() : other.end());
    }

    /** Returns what is left if it ends before {@code day}; empty if nothing is. */
    public Optional<Validity> before(LocalDate day) {
        if (!from.isBefore(day)) {
            return Optional.empty();
        }
        return Optional.of(end().isBefore(day) ? this : between(from, day));
    }

    private LocalDate end() {
        return until.orElse(LocalDate.MAX);
    }

    /** Orders by the first day, then by the end. */
    @Override
    public int compareTo(Validity other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "[" + from + ", " + until.map(LocalDate::toString).orElse("") + ")";
    }
}
