package org.crmkit.core.credit.ledger;

import java.time.Instant;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** A movement was posted, and the accounts it counts on were changed with it. */
public record DocumentPosted(
        Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, CreditLedger.Entry entry)
        implements DomainEvent {}
