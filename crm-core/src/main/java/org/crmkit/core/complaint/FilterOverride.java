package org.crmkit.core.complaint;

/**
 * A person's decision against the score.
 *
 * @param category what it shall be
 * @param because why; kept with the complaint
 */
public record FilterOverride(ComplaintCategory category, PrivateText because) {}
