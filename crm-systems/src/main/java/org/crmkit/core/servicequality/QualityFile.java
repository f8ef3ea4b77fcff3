package org.crmkit.core.servicequality;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.Span;
import org.crmkit.core.time.CalendarDays;

/**
 * What one standard has found at one subject. At most one nonconformity is open at a time: what is found meanwhile is the same one.
 *
 * @param standard the slug of the standard
 * @param subject the host's id of what is inspected
 * @param nonconformities from the oldest; only the last one may be open
 */
public record QualityFile(String standard, String subject, List<Nonconformity> nonconformities) {

    public QualityFile {
        nonconformities = List.copyOf(nonconformities);
        for (int i = 0; i < nonconformities.size() - 1; i++) {
            checkArgument(
                    !nonconformities.get(i).isOpen(),
                    "QualityFile %s of %s has an open nonconformity before the last one; close it first.",
                    standard,
                    subject);
        }
    }

    /** Obtains the file of a subject of which nothing is known. */
    public static QualityFile of(String standard, String subject) {
        return new QualityFile(standard, subject, List.of());
    }

    /** Returns the last nonconformity. */
    public Optional<Nonconformity> last() {
        return nonconformities.isEmpty()
                ? Optional.empty()
                : Optional.of(nonconformities.get(nonconformities.size() - 1));
    }

    /** Returns the nonconformity that is open. */
    public Optional<Nonconformity> open() {
        return last().filter(Nonconformity::isOpen);
    }

    /** Returns how many were closed so recently that what is found on {@code day} counts as come back; at the last day it does. */
    public int recurrences(LocalDate day, Span within) {
        return (int) nonconformities.stream()
                .filter(each -> !each.isOpen() && !day.isAfter(CalendarDays.after(each.changedOn(), within)))
                .count();
    }

    QualityFile opened(Nonconformity next) {
        List<Nonconformity> more = new ArrayList<>(nonconformities);
        more.add(next);
        return new QualityFile(standard, subject, more);
    }

    QualityFile changed(Nonconformity last) {
        List<Nonconformity> some = new ArrayList<>(nonconformities);
        some.set(some.size() - 1, last);
        return new QualityFile(standard, subject, some);
    }
}
