package org.crmkit.core.credit.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * One line of an order.
 *
 * @param line its name within the order, for example {@code 10}
 * @param quantity above zero
 * @param amount what all of it costs, tax included, zero or more, in the currency of the order
 */
public record OrderLine(String line, BigDecimal quantity, Money amount) {

    public OrderLine {
        checkArgument(!line.isBlank(), "OrderLine.line is blank; name the line, for example 10.");
        checkArgument(quantity.signum() > 0, "OrderLine.quantity of %s was %s; it must be above zero.", line, quantity);
        checkArgument(!amount.isNegative(), "OrderLine.amount of %s was %s; it must be zero or more.", line, amount);
    }
}
