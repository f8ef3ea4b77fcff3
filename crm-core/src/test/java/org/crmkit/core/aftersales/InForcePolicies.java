package org.crmkit.core.aftersales;

import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.Rulebooks;

/** The default policy with one rule changed. */
record InForcePolicies(InForce<AfterSalesPolicy> policy) {

    static InForcePolicies acceptingUsed() {
        return new InForcePolicies(
                Rulebooks.with("accepts: opened, bearer: customer", "accepts: used, bearer: customer")
                        .inForceIfAny(AfterSalesPolicy.class)
                        .orElseThrow());
    }
}
