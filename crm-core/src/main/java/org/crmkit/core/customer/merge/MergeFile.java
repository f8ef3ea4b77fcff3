package org.crmkit.core.customer.merge;

import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerRecord;

/**
 * One of the two files: the customer and what is kept about him.
 *
 * @param record empty if nothing was ever filed
 */
public record MergeFile(Customer customer, CustomerRecord record) {}
