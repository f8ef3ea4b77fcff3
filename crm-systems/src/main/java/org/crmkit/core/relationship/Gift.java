package org.crmkit.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.joda.money.Money;

/**
 * A gift to a customer, asked for or given.
 *
 * @param id the host's own number; the same gift asked for twice is given once
 * @param value above zero
 * @param day it is given on
 * @param approvedBy somebody other than the giver; empty if nobody approved it
 */
public record Gift(
        String id, CustomerId customer, StaffId giver, Money value, LocalDate day, Optional<StaffId> approvedBy) {

    public Gift {
        checkArgument(value.isPositive(), "The value of gift %s was %s; it must be above zero. Correct it.", id, value);
    }
}
