package org.crmkit.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.rule.Span;

/**
 * What reminders are worked out from.
 *
 * @param since the day the customer was filed
 * @param lastFollowed the last day somebody of ours was in touch; empty for never
 * @param lastBought empty for never
 * @param supplies what he bought that is used up over time
 */
public record CustomerActivity(
        CustomerId customer,
        LocalDate since,
        Optional<LocalDate> lastFollowed,
        Optional<LocalDate> lastBought,
        List<Supply> supplies) {

    public CustomerActivity {
        supplies = List.copyOf(supplies);
    }

    /**
     * Something bought that is used up.
     *
     * @param product its slug; supplies of one product add up, what is bought before the last is used up begins after it
     * @param quantity one or more
     * @param lasts how long one piece lasts, in days, weeks, months or years
     */
    public record Supply(String product, LocalDate boughtOn, long quantity, Span lasts) {
        public Supply {
            checkArgument(
                    quantity > 0, "The quantity of %s was %s; it must be one or more. Raise it.", product, quantity);
            CalendarSpans.checked(lasts, "The time one piece of " + product + " lasts");
        }
    }
}
