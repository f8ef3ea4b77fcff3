package org.crmkit.core.complaint;

import java.time.Instant;

/**
 * That somebody is to be told of a complaint. Goal and level name it once for each complaint, so a host that keeps what it has
 * told tells nobody twice.
 *
 * @param goal what is not done
 * @param level whom to tell
 * @param at since when
 */
public record EscalationStep(ServiceGoal goal, EscalationLevel level, Instant at) {}
