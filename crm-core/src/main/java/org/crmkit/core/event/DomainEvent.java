package org.crmkit.core.event;

import java.time.Instant;
import org.crmkit.core.rule.RulebookVersion;

/** Something that happened in the domain. Implementations are records, named by a past participle. */
public interface DomainEvent {

    /** Returns when it happened, as told by the caller's clock. */
    Instant occurredAt();

    /** Returns the edition of the rulebook the decision behind it was made under. */
    RulebookVersion decidedUnder();
}
