package org.crmkit.scoring.servicequality;

import org.crmkit.core.text.Label;

/**
 * A subgroup of the first phase that does not count for the limits, because its cause was found and is gone. Limits that are revised
 * without a cause hide what the chart is there to show.
 *
 * @param key of the subgroup
 * @param cause what was found, in both languages
 */
public record Exclusion(String key, Label cause) {}
