package org.crmkit.core.relationship;

import java.time.Instant;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** A gift was given. */
public record GiftGiven(Gift gift, Instant occurredAt, RulebookVersion decidedUnder) implements DomainEvent {}
