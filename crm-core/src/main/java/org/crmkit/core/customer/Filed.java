package org.crmkit.core.customer;

import java.time.LocalDate;

/**
 * Something written down about a customer, with where it came from, when, and why it may be kept.
 *
 * @param what never shown by {@link #toString}
 * @param channel where it came from
 * @param on the day it was learned
 * @param basis why it may be kept
 * @param <T> what kind of thing it is
 */
public record Filed<T>(T what, SourceChannel channel, LocalDate on, LegalBasis basis) {

    /** Obtains a thing with its provenance. */
    public static <T> Filed<T> of(T what, SourceChannel channel, LocalDate on, LegalBasis basis) {
        return new Filed<>(what, channel, on, basis);
    }

    /** Returns the channel and the day; never what it is. */
    @Override
    public String toString() {
        return what.getClass().getSimpleName() + " (" + channel.code() + ", " + on + ")";
    }
}
