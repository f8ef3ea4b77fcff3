package org.crmkit.scoring.matching;

import org.crmkit.core.customer.CustomerId;

/**
 * A pair that belongs together by itself, in two clusters that do not: somewhere in them two files exclude each other. A person must
 * look.
 *
 * @param first of the pair, the lesser id
 * @param second of the pair
 * @param excluding a member of the first's cluster
 * @param excluded a member of the second's cluster that cannot be the same customer as {@code excluding}
 */
public record ClusterConflict(CustomerId first, CustomerId second, CustomerId excluding, CustomerId excluded) {}
