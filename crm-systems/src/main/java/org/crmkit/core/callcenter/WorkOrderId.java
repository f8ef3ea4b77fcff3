package org.crmkit.core.callcenter;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The host's own name for a work order.
 *
 * @param value 1 to 200 characters, not blank, kept as given
 */
public record WorkOrderId(String value) implements Comparable<WorkOrderId> {

    public WorkOrderId {
        checkArgument(
                !value.isBlank() && value.length() <= 200,
                "WorkOrderId.value was '%s'; it must be 1 to 200 characters and not blank. Give the number of the order.",
                value);
    }

    /** Obtains the id of a text. */
    public static WorkOrderId of(String value) {
        return new WorkOrderId(value);
    }

    @Override
    public int compareTo(WorkOrderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
