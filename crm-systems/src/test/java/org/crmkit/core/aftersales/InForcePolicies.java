package org.crmkit.core.aftersales;

import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.CompleteRulebooks;

/** The default policy with one rule changed. */
record InForcePolicies(InForce<AfterSalesPolicy> policy) {

    static InForcePolicies acceptingUsed() {
        return new InForcePolicies(
                CompleteRulebooks.with("accepts: opened, bearer: customer", "accepts: used, bearer: customer")
                        .inForceIfAny(AfterSalesPolicy.class)
                        .orElseThrow());
    }
}
