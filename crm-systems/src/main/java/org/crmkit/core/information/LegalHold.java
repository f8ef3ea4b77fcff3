package org.crmkit.core.information;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.PersonalText;

/**
 * An order that nothing of a customer be destroyed or erased, because of a lawsuit, an inspection or the like.
 *
 * @param id a slug, once in a file
 * @param matter what it is about
 * @param by who ordered it
 * @param from the first day it holds
 * @param until the first day it no longer holds, once it was lifted; not before {@code from}
 */
public record LegalHold(String id, PersonalText matter, StaffId by, LocalDate from, Optional<LocalDate> until) {

    public LegalHold {
        checkArgument(RuleKey.isSlug(id), "LegalHold.id was '%s'; it must be a slug such as case-2026-3.", id);
        LocalDate first = from;
        checkArgument(
                until.map(day -> !day.isBefore(first)).orElse(true),
                "LegalHold.until of %s was before it was placed on %s. Correct the day.",
                id,
                from);
    }

    /** Tells whether it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    LegalHold liftedOn(LocalDate day) {
        return new LegalHold(id, matter, by, from, Optional.of(day));
    }
}
