package org.crmkit.core.information;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.customer.SourceChannel;

/**
 * What a customer agreed to. It says nothing about the person, so it outlives an erasure and proves why data were used before.
 *
 * @param purpose the slug of what for
 * @param separate whether it was given to this purpose by itself
 * @param channel how it came
 * @param given the first day it holds
 * @param withdrawn the first day it no longer holds, if it was withdrawn; not before {@code given}
 */
public record Consent(
        String purpose, boolean separate, SourceChannel channel, LocalDate given, Optional<LocalDate> withdrawn) {

    public Consent {
        LocalDate first = given;
        checkArgument(
                withdrawn.map(day -> !day.isBefore(first)).orElse(true),
                "Consent.withdrawn to %s was before it was given on %s. Correct the day.",
                purpose,
                given);
    }

    /** Tells whether it holds on {@code day}; not on the day of its withdrawal. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(given) && withdrawn.map(day::isBefore).orElse(true);
    }

    Consent withdrawnOn(LocalDate day) {
        return new Consent(purpose, separate, channel, given, Optional.of(day));
    }
}
