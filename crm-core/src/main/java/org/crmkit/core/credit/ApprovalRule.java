package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import org.crmkit.core.rule.Span;
import org.joda.money.Money;

/**
 * How grants and releases are approved. Whoever asks never approves; that is no rule but always so.
 *
 * @param twoApproversAbove above this amount two different persons approve, zero or more; for a release the shortfall is
 *     compared, for a grant the new limit
 * @param overrideTerm how long a release holds at most if no document follows, in minutes, hours or days of 24 hours, above zero
 */
public record ApprovalRule(Money twoApproversAbove, Span overrideTerm) {

    public ApprovalRule {
        checkArgument(
                !twoApproversAbove.isNegative(),
                "credit.approval.two-approvers-above was %s; it must be zero or more. Use zero to ask for two always.",
                twoApproversAbove);
        checkArgument(
                overrideTerm.amount() > 0 && CreditPolicy.isExactSpan(overrideTerm.unit()),
                "credit.approval.override-term was %s; it must be above zero, in minutes, hours or days, such as 7 days.",
                overrideTerm);
    }

    /** Returns how many persons must approve an amount. */
    public int approversFor(Money amount) {
        return amount.isGreaterThan(twoApproversAbove) ? 2 : 1;
    }

    /** Returns how long a release holds; a day counts 24 hours. */
    public Duration overrideHolds() {
        return CreditPolicy.exact(overrideTerm);
    }
}
