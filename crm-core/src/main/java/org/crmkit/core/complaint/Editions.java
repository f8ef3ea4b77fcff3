package org.crmkit.core.complaint;

import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;

/** The edition a complaint is planned under, from the shelf. */
final class Editions {

    private Editions() {}

    static InForce<ComplaintPolicy> of(Complaint complaint, PolicySource<ComplaintPolicy> policies) {
        RulebookVersion planned = complaint.file().plannedUnder();
        return policies.edition(planned)
                .orElseThrow(() -> new IllegalStateException("Complaint " + complaint.id() + " is planned under "
                        + planned + "; that edition must be on the shelf. Put it back."));
    }
}
