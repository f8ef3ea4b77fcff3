package org.crmkit.core.rating;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * Which shares are lost for good where a customer defaults.
 *
 * @param source how we know {@code unsecured}
 * @param unsecured of a claim that nothing secures, 0 to 1
 * @param subordinated of a claim that others are paid before, from {@code unsecured} to 1
 * @param insuranceKept our share of an insured loss, 0 to 1
 * @param drawn the share of the free limit that customers in trouble have drawn when they default, 0 to 1
 */
public record LossRule(
        LossSource source, BigDecimal unsecured, BigDecimal subordinated, BigDecimal insuranceKept, BigDecimal drawn) {

    public LossRule {
        checkShare("unsecured", unsecured);
        checkShare("subordinated", subordinated);
        checkShare("insurance-kept", insuranceKept);
        checkShare("drawn", drawn);
        checkArgument(
                subordinated.compareTo(unsecured) >= 0,
                "rating.loss.subordinated was %s; it must be at least %s, what is lost of an unsecured claim. Raise it.",
                subordinated,
                unsecured);
    }

    private static void checkShare(String what, BigDecimal share) {
        checkArgument(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                "rating.loss.%s was %s; it must be 0 to 1. Write 45 percent as 0.45.",
                what,
                share);
    }
}
