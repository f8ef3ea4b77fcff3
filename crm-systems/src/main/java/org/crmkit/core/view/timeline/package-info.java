/**
 * Everything that happened with one customer, in order, from all rooms: what changed, why, under which edition of the rulebook and
 * by whom. Start with {@link org.crmkit.core.view.timeline.Timeline#of}; {@link org.crmkit.core.view.timeline.TimelineSources} is
 * what it reads. A timeline is made when it is asked for and never stored; what a reader may not see is masked.
 *
 * <p>Two rooms never tell of one customer: surveys, because who answered is sealed, and the inspections of service quality, because
 * they are of a standard and not of a customer.
 */
@NullMarked
package org.crmkit.core.view.timeline;

import org.jspecify.annotations.NullMarked;
