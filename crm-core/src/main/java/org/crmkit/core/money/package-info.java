/**
 * What Joda-Money leaves to us: {@link org.crmkit.core.money.Allocation} splits an amount so that the parts add up to the whole.
 * A fraction in a rule is a {@code BigDecimal}; an amount is always a {@code Money}.
 */
@NullMarked
package org.crmkit.core.money;

import org.jspecify.annotations.NullMarked;
