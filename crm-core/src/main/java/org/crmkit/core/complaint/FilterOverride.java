package org.crmkit.core.complaint;

/**
 * A person's decision against the score.
 *
 * @param category what it shall be
 * @param by who decided
 * @param because why; kept with the complaint
 */
public record FilterOverride(ComplaintCategory category, ActorId by, PrivateText because) {}
