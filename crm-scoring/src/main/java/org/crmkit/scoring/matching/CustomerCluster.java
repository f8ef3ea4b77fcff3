package org.crmkit.scoring.matching;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;

/**
 * Files of one customer, no two of which exclude each other.
 *
 * @param members two or more, sorted
 */
public record CustomerCluster(List<CustomerId> members) {

    public CustomerCluster {
        members = members.stream().sorted().collect(Collectors.toUnmodifiableList());
        checkArgument(members.size() > 1, "CustomerCluster had %s members; it must have two or more.", members.size());
    }
}
