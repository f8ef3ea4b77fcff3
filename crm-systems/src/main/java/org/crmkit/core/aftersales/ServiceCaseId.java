package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The host's own name for a service case, for example the number of its order.
 *
 * @param value 1 to 200 characters, not blank, kept as given
 */
public record ServiceCaseId(String value) {

    public ServiceCaseId {
        checkArgument(
                !value.isBlank() && value.length() <= 200,
                "ServiceCaseId.value was '%s'; it must be 1 to 200 characters and not blank. Give the number the case is filed under.",
                value);
    }

    /** Obtains the id of a text. */
    public static ServiceCaseId of(String value) {
        return new ServiceCaseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
