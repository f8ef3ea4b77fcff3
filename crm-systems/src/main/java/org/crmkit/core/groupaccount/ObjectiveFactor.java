package org.crmkit.core.groupaccount;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * Something nobody in the team could change, and what it cost in sales.
 *
 * @param name for example a network fault of three days
 * @param lost above zero
 */
public record ObjectiveFactor(Label name, Money lost) {

    public ObjectiveFactor {
        checkArgument(
                lost.isPositive(), "The sales lost were %s; they must be above zero. Leave the factor out.", lost);
    }
}
