package org.crmkit.scoring.servicequality;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.text.Label;

/**
 * A subgroup of the first phase that does not count for the limits, because its cause was found and is gone. Limits that are revised
 * without a cause hide what the chart is there to show.
 *
 * @param key of the subgroup
 * @param cause what was found; not blank
 */
public record Exclusion(String key, Label cause) {

    public Exclusion {
        checkArgument(
                !cause.zh().isBlank() && !cause.en().isBlank(),
                "Exclusion.cause of %s was blank; it must say what was found. Keep the subgroup if nothing was.",
                key);
    }
}
