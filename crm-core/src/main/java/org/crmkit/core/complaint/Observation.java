package org.crmkit.core.complaint;

import java.time.Instant;

/**
 * One sign of dissatisfaction.
 *
 * @param at when it was seen or heard
 * @param discovery by whom or what
 * @param what what it was
 */
public record Observation(Instant at, Discovery discovery, PrivateText what) {}
