package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A customer's whole file as it was when it was merged into another; nothing of it is lost, and undoing the merge takes it out
 * again.
 *
 * @param merge which merge put it here
 * @param customer as it was
 * @param record as it was, with what had been merged into it before
 */
public record MergedFile(MergeId merge, Customer customer, CustomerRecord record) {

    public MergedFile {
        checkArgument(
                customer.id().equals(record.customer()),
                "MergedFile.record was of %s; it must be of %s, the customer it belongs to.",
                record.customer(),
                customer.id());
    }
}
