package org.crmkit.scoring.credit.limit;

import java.util.Optional;
import org.crmkit.core.rating.LimitMethod;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * What one method says.
 *
 * @param method which
 * @param amount to the cent, zero or more; empty if what it needs is not known
 * @param how the sum as it is written, or what is missing
 */
public record LimitStep(LimitMethod method, Optional<Money> amount, Label how) {}
