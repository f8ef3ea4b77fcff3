package org.crmkit.core.audit;

import java.util.List;
import java.util.Optional;

/**
 * A trail as the store has it, read at one moment.
 *
 * @param name which
 * @param head as stored; empty if nothing was ever appended
 * @param entries by the place they are stored at
 * @param payloads by entry and part
 */
public record AuditTrail(String name, Optional<AuditHead> head, List<AuditEntry> entries, List<AuditPayload> payloads) {

    public AuditTrail {
        entries = List.copyOf(entries);
        payloads = List.copyOf(payloads);
    }
}
