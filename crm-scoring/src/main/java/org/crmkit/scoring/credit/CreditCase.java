package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * An applicant whose outcome is known, or is inferred with a weight, see {@link RejectInference}.
 *
 * @param bad whether he did not pay as agreed
 * @param weight how many cases it stands for, above zero and finite; 1 for one that was seen
 */
public record CreditCase(Applicant applicant, boolean bad, double weight) {

    public CreditCase {
        checkArgument(
                weight > 0 && weight < Double.POSITIVE_INFINITY,
                "CreditCase.weight was %s; it must be above zero and finite. Leave the case out instead of weighing it zero.",
                weight);
    }

    /** Creates a case that was seen. */
    public CreditCase(Applicant applicant, boolean bad) {
        this(applicant, bad, 1);
    }
}
