package org.crmkit.core.customer;

import java.time.LocalDate;

/**
 * A line of the destruction register.
 *
 * @param on when the file was destroyed
 * @param approvedBy who allowed it, never its custodian
 */
public record FileDestruction(LocalDate on, StaffId approvedBy) {}
