package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * What is known of a customer with a contract.
 *
 * @param key the customer
 * @param renewals how often the contract was renewed so far, from zero to {@value #MOST}
 * @param lapsed whether it was not renewed at the occasion after these; false for one who may still renew
 */
public record RenewalSummary(String key, int renewals, boolean lapsed) {

    /** The most renewals. */
    public static final int MOST = 100_000;

    public RenewalSummary {
        checkArgument(
                renewals >= 0 && renewals <= MOST,
                "RenewalSummary.renewals of %s was %s; it must be from 0 to %s.",
                key,
                renewals,
                MOST);
    }
}
