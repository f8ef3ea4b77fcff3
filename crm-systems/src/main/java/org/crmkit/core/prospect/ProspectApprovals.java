package org.crmkit.core.prospect;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.Span;

/**
 * How long the approval of a paper of development may take, from the day it is received.
 *
 * @param grade of a grade that is proposed; not zero
 * @param plan of a month's plan; not zero
 * @param offer of an offer to a prospect; not zero
 */
public record ProspectApprovals(Span grade, Span plan, Span offer) {

    public ProspectApprovals {
        check("grade", grade);
        check("plan", plan);
        check("offer", offer);
    }

    private static void check(String paper, Span span) {
        checkArgument(
                span.amount() > 0,
                "prospect.approvals.%s is %s; it must be more than zero, such as 3 working days.",
                paper,
                span);
    }
}
