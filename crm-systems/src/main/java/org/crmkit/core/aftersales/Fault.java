package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;

/**
 * What is wrong with a product.
 *
 * @param part what failed, the host's slug for it, for example {@code compressor}
 * @param isMainPart whether it is one of the main parts, for which a longer term may hold
 * @param cause why it failed
 */
public record Fault(String part, boolean isMainPart, FaultCause cause) {

    public Fault {
        checkArgument(RuleKey.isSlug(part), "Fault.part was '%s'; it must be a slug such as compressor.", part);
    }
}
