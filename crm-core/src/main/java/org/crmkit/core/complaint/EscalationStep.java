package org.crmkit.core.complaint;

import java.time.Instant;
import org.crmkit.core.rule.RulebookVersion;

/**
 * That somebody is to be told of a complaint. Goal and level name it once for each complaint, so a host that keeps what it has
 * told tells nobody twice.
 *
 * @param goal what is not done
 * @param level whom to tell
 * @param at since when
 * @param version the edition of the rulebook that says so
 */
public record EscalationStep(ServiceGoal goal, EscalationLevel level, Instant at, RulebookVersion version) {}
