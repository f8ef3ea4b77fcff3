package org.crmkit.core.customer.merge;

import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;

/**
 * Who points to the file that is merged away, as the host's own queries find. Documents need no change: their customer's id
 * means the survivor from then on.
 *
 * @param groups that have, or had, the customer as a member
 * @param children enterprises that are, or were, below the customer
 */
public record References(List<CustomerId> groups, List<CustomerId> children) {

    /** Nobody points to it. */
    public static final References NONE = new References(List.of(), List.of());

    public References {
        groups = groups.stream().distinct().sorted().collect(Collectors.toUnmodifiableList());
        children = children.stream().distinct().sorted().collect(Collectors.toUnmodifiableList());
    }
}
