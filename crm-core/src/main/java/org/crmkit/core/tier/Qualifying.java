package org.crmkit.core.tier;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The figures a tier was decided by.
 *
 * @param first the first day that counted
 * @param last the last day that counted; the day before {@code first} if none did, because the tier had only just been earned
 * @param amount purchases less returns; below zero if more was given back than bought
 * @param purchases how many purchases
 * @param points points earned, less those taken back
 * @param lastPurchase the day of the last purchase up to {@code last}, in the window or before it
 */
public record Qualifying(
        LocalDate first, LocalDate last, Money amount, long purchases, long points, Optional<LocalDate> lastPurchase) {}
