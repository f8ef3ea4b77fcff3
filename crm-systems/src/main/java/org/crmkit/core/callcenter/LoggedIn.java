package org.crmkit.core.callcenter;

import org.crmkit.core.customer.StaffId;
import org.crmkit.core.time.TimeRange;

/**
 * A stretch in which an agent was there for customers.
 *
 * @param agent who
 * @param direction for contacts in which direction
 * @param range when
 */
public record LoggedIn(StaffId agent, Interaction.Direction direction, TimeRange range) {}
