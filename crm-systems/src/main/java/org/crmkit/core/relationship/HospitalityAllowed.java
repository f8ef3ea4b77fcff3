package org.crmkit.core.relationship;

import java.time.Instant;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** A sum may be spent on guests, and counts from now on. */
public record HospitalityAllowed(Hospitality hospitality, Instant occurredAt, RulebookVersion decidedUnder)
        implements DomainEvent {}
