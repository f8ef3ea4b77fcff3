package org.crmkit.core.credit.grant;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.IdempotencyKey;

/**
 * Somebody asks that a customer be granted a limit, higher or lower than the one there is.
 *
 * @param key the host's number of the application
 * @param customer for whom
 * @param asked the limit, and the days it is to hold
 * @param requestedBy who asks, and so never approves
 * @param reason why, not blank; no personal data
 * @param at when
 */
public record CreditApplication(
        IdempotencyKey key,
        CustomerId customer,
        IndividualLimit asked,
        Officer requestedBy,
        String reason,
        Instant at) {

    public CreditApplication {
        checkArgument(!reason.isBlank(), "CreditApplication.reason of %s is blank; say what the limit is for.", key);
    }

    /** Returns what is asked for and by whom; never what was written about it. */
    @Override
    public String toString() {
        return "CreditApplication[key=" + key + ", customer=" + customer + ", asked=" + asked + ", requestedBy="
                + requestedBy + ", at=" + at + "]";
    }
}
