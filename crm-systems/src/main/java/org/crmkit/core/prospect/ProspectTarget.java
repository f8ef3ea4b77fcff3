package org.crmkit.core.prospect;

import static com.google.common.base.Preconditions.checkArgument;

import org.joda.money.Money;

/**
 * What development is to bring and may cost in a quarter.
 *
 * @param newCustomers customers who sign and pay, one or more
 * @param budget zero or more
 */
public record ProspectTarget(int newCustomers, Money budget) {

    public ProspectTarget {
        checkArgument(
                newCustomers >= 1,
                "prospect.target.new-customers is %s; it must be 1 or more. Raise it.",
                newCustomers);
        checkArgument(
                !budget.isNegative(), "prospect.target.budget is %s; it must be zero or more. Correct it.", budget);
    }
}
