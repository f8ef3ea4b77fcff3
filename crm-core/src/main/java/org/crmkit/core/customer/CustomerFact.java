package org.crmkit.core.customer;

import java.time.LocalDate;
import org.crmkit.core.text.PersonalText;

/**
 * One thing known about a customer, with where it came from, when, and why it may be kept.
 *
 * @param collectedOn the day it was learned; it holds from then until a later one replaces it
 */
public record CustomerFact(
        InformationField field, PersonalText value, SourceChannel channel, LocalDate collectedOn, LegalBasis basis) {

    /** Returns the field, the channel and the day; never the value. */
    @Override
    public String toString() {
        return field + " (" + channel.code() + ", " + collectedOn + ")";
    }
}
