package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The host's own name for one line of a sale: goods of one kind bought together.
 *
 * @param value 1 to 200 characters, not blank, kept as given
 */
public record PurchaseId(String value) {

    public PurchaseId {
        checkArgument(
                !value.isBlank() && value.length() <= 200,
                "PurchaseId.value was '%s'; it must be 1 to 200 characters and not blank. Give the number of the line.",
                value);
    }

    /** Obtains the id of a text. */
    public static PurchaseId of(String value) {
        return new PurchaseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
