package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * What a customer of one credit grade may owe, and how long.
 *
 * @param slug its segment of the key, for example {@code b}
 * @param name what it is called
 * @param limit the most a customer of this grade may owe, zero or more; zero means cash only
 * @param paymentTerm from invoice to due date, in days
 * @param overrun the share of the limit that a person may release on top of it, 0 to 1
 */
public record CreditGrade(String slug, Label name, Money limit, Span paymentTerm, BigDecimal overrun) {

    public CreditGrade {
        checkArgument(
                RuleKey.isSlug(slug),
                "credit.grades has a grade '%s'; its name must be a slug of a-z, 0-9 and inner hyphens, such as b.",
                slug);
        checkArgument(
                !limit.isNegative(),
                "credit.grades.%s.limit was %s; it must be zero or more. Use zero to grant no credit.",
                slug,
                limit);
        checkArgument(
                paymentTerm.unit() == Span.Unit.DAYS,
                "credit.grades.%s.payment-term was %s; it must be in days, such as 30 days.",
                slug,
                paymentTerm);
        checkArgument(
                overrun.signum() >= 0 && overrun.compareTo(BigDecimal.ONE) <= 0,
                "credit.grades.%s.overrun was %s; it must be from 0 to 1. Write ten percent as 0.10.",
                slug,
                overrun);
        overrun = overrun.signum() == 0 ? BigDecimal.ZERO : overrun.stripTrailingZeros();
    }

    /** Returns the last day an invoice of {@code invoiced} may be paid in time. */
    public LocalDate dueOn(LocalDate invoiced) {
        return invoiced.plusDays(paymentTerm.amount());
    }

    /** Returns the key above this grade's rules, for example {@code credit.grades.b}. */
    public RuleKey key() {
        return CreditPolicy.GRADES.child(slug);
    }
}
