package org.crmkit.scoring.credit.limit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.joda.money.Money;

/**
 * What is known of a customer; what is not makes methods silent, not wrong.
 *
 * @param customer who
 * @param grade the slug of his rating
 * @param workingCapital current assets less current liabilities; may be negative
 * @param netWorth equity less intangible assets; may be negative
 * @param bankReference what his bank says he is good for
 * @param monthlySales what he bought of us in each of the last months, any order; empty if he is new
 * @param yearlySales what he will buy of us in the next twelve months
 * @param yearlyPurchases what he buys of such goods from anybody in twelve months
 * @param termDays from invoice to due date and what he usually takes beyond, 0 to 730
 */
public record LimitFacts(
        CustomerId customer,
        String grade,
        Optional<Money> workingCapital,
        Optional<Money> netWorth,
        Optional<Money> bankReference,
        List<Money> monthlySales,
        Optional<Money> yearlySales,
        Optional<Money> yearlyPurchases,
        int termDays) {

    public LimitFacts {
        monthlySales = List.copyOf(monthlySales);
        checkArgument(
                termDays >= 0 && termDays <= 730,
                "LimitFacts.termDays of %s was %s; it must be 0 to 730.",
                customer,
                termDays);
    }
}
