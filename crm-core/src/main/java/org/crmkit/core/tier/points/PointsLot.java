package org.crmkit.core.tier.points;

import java.time.LocalDate;

/**
 * Points that came together and expire together.
 *
 * @param id the entry they came from
 * @param earnedOn the day they came
 * @param expiresOn the first day they no longer hold
 * @param granted how many came
 * @param left how many are left, zero or more
 */
public record PointsLot(String id, LocalDate earnedOn, LocalDate expiresOn, long granted, long left) {}
