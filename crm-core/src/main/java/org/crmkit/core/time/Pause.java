package org.crmkit.core.time;

import org.crmkit.core.text.Label;

/**
 * A stretch in which a clock stands still, and why.
 *
 * @param range when
 * @param reason why, for readers
 */
public record Pause(TimeRange range, Label reason) {}
