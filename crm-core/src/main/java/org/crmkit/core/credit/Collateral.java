package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;

/**
 * Something a customer has pledged. It raises what is available; it never lowers what is owed. How much of it counts is a rule of
 * its kind: value less haircut, and per kind no more than the cap.
 *
 * @param kind the slug of a kind of the policy; of a kind the rulebook does not have, nothing counts
 * @param reference the host's number for it, for example of the guarantee
 * @param value above zero, in the currency of the account
 * @param valid the days it may be drawn on
 */
public record Collateral(String kind, String reference, Money value, DatePeriod valid) {

    public Collateral {
        checkArgument(
                RuleKey.isSlug(kind),
                "Collateral.kind was '%s'; it must be the slug of a kind, such as deposit.",
                kind);
        checkArgument(
                !reference.isBlank(), "Collateral.reference of a %s is blank; give the number it is kept under.", kind);
        checkArgument(value.isPositive(), "Collateral.value of %s was %s; it must be above zero.", reference, value);
    }

    /** Tells whether it may be drawn on that day. */
    public boolean holdsOn(LocalDate day) {
        return valid.contains(day);
    }
}
