/**
 * Which files look as if they were of one customer. Start with {@link org.crmkit.core.customer.duplicate.DuplicateFinder}; it
 * makes {@link org.crmkit.core.customer.duplicate.DuplicateCandidate}s, each with its score, its reasons and a
 * {@link org.crmkit.core.customer.duplicate.MatchClass}. A person decides; merging is next door, in {@code merge}. How a
 * company's name is taken apart is in {@link org.crmkit.core.customer.duplicate.CompanyName}.
 */
@NullMarked
package org.crmkit.core.customer.duplicate;

import org.jspecify.annotations.NullMarked;
