package org.crmkit.core.credit.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * What an invoice bills of an order.
 *
 * @param order which
 * @param line which of its lines
 * @param quantity how much of it, above zero
 */
public record BilledLine(DocumentId order, String line, BigDecimal quantity) {

    public BilledLine {
        checkArgument(order.kind() == DocumentKind.ORDER, "BilledLine.order was %s; it must be an order.", order);
        checkArgument(
                quantity.signum() > 0, "BilledLine.quantity of %s was %s; it must be above zero.", order, quantity);
    }
}
