package org.crmkit.core.information;

import java.util.List;
import org.crmkit.core.customer.CustomerId;

/**
 * A room, or a system of the host, that keeps something personal about customers. An erasure asks each of them. Safe under threads.
 *
 * @see CustomerHoldings
 */
public interface PersonalHolder {

    /** Returns what is kept of a customer, by aggregate; empty if nothing is, or all of it was erased. */
    List<Holding> of(CustomerId customer);
}
