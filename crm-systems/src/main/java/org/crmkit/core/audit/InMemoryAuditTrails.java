package org.crmkit.core.audit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Trails kept in an {@link InMemoryStore}. */
public final class InMemoryAuditTrails implements AuditTrails {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryAuditTrails(InMemoryStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public Optional<Stored<AuditHead>> head(String trail) {
        return store.find(AuditHead.keyOf(trail), AuditHead.class);
    }

    @Override
    public Optional<Stored<AuditPayload>> payload(String trail, long number, String part) {
        return store.find(AuditPayload.keyOf(trail, number, part), AuditPayload.class);
    }

    /** Entries never change once they are there, so those up to the head read first are of one moment. */
    @Override
    public AuditTrail read(String trail) {
        Optional<AuditHead> head = head(trail).map(Stored::state);
        List<AuditEntry> entries = new ArrayList<>();
        List<AuditPayload> payloads = new ArrayList<>();
        for (long number = 1; number <= head.map(AuditHead::count).orElse(0L); number++) {
            Optional<AuditEntry> entry = store.find(AuditEntry.keyOf(trail, number), AuditEntry.class)
                    .map(Stored::state);
            entry.ifPresent(entries::add);
            for (AuditEntry.Commitment one : entry.map(AuditEntry::commitments).orElse(List.of())) {
                payload(trail, number, one.part()).map(Stored::state).ifPresent(payloads::add);
            }
        }
        return new AuditTrail(trail, head, entries, payloads);
    }
}
