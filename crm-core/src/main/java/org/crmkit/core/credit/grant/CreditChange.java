package org.crmkit.core.credit.grant;

import java.time.Instant;
import java.util.List;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.IdempotencyKey;

/**
 * One change of a customer's limit, with everything an auditor asks.
 *
 * @param customer whose
 * @param application under which application
 * @param before the limit that would bind on the first day of the new one without it
 * @param granted the new one, and the days it holds
 * @param gradeBefore the grade until then
 * @param gradeAfter the grade from then on
 * @param reason of the application
 * @param requestedBy who asked
 * @param approvedBy who approved, none of them the one who asked
 * @param at when
 * @param decidedUnder the edition of the rulebook that let them
 */
public record CreditChange(
        CustomerId customer,
        IdempotencyKey application,
        CreditLimit before,
        IndividualLimit granted,
        String gradeBefore,
        String gradeAfter,
        String reason,
        Officer requestedBy,
        List<Officer> approvedBy,
        Instant at,
        RulebookVersion decidedUnder) {

    public CreditChange {
        approvedBy = List.copyOf(approvedBy);
    }

    /** Returns whose limit became what; never what was written about it. */
    @Override
    public String toString() {
        return "CreditChange[customer=" + customer + ", application=" + application + ", before=" + before
                + ", granted=" + granted + ", at=" + at + "]";
    }

    /** Returns the limit it led to. */
    public CreditLimit after() {
        return granted.limit();
    }
}
