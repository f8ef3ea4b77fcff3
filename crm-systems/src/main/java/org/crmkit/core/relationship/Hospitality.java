package org.crmkit.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.joda.money.Money;

/**
 * What a customer's guests cost, asked for before it is spent.
 *
 * @param contact the number of the {@link Contact} it is spent at; each has one sum
 * @param host who of our people invites
 * @param guests the customer's people, our own not counted; one or more
 * @param cost of all together, our own people included; above zero
 * @param day it takes place on
 * @param approvedBy somebody other than the host; empty if nobody approved it
 */
public record Hospitality(
        String contact,
        HospitalityKind kind,
        CustomerId customer,
        StaffId host,
        int guests,
        Money cost,
        LocalDate day,
        Optional<StaffId> approvedBy) {

    public Hospitality {
        checkArgument(
                guests >= 1,
                "The guests of contact %s were %s; they must be one or more. Correct them.",
                contact,
                guests);
        checkArgument(
                cost.isPositive(), "The cost of contact %s was %s; it must be above zero. Correct it.", contact, cost);
    }
}
