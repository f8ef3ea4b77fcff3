package org.crmkit.core.store;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.event.DomainEvent;

/**
 * An event as the outbox keeps it: together with what was saved by the same commit, so that a receiver can tell what it is
 * about and whether he has seen a later one.
 *
 * @param id never changes
 * @param sequence grows along the outbox; there may be gaps
 * @param aggregates saved with it, sorted by key; empty if the commit saved none
 * @param request the key of the request that was carried out, if it had one
 * @param event what happened
 */
public record OutboxEntry(
        EventId id,
        long sequence,
        List<SavedAggregate> aggregates,
        Optional<IdempotencyKey> request,
        DomainEvent event) {

    public OutboxEntry {
        aggregates = List.copyOf(aggregates);
        checkArgument(sequence >= 0, "OutboxEntry.sequence of %s was %s; it must be zero or more.", id, sequence);
    }

    /**
     * Returns the entries of one unit of work, in the order its events happened: what a store writes in the same transaction.
     *
     * @param first the sequence of the first event
     */
    public static List<OutboxEntry> of(Changes changes, long first) {
        List<SavedAggregate> saved = changes.saves().stream()
                .map(save -> new SavedAggregate(save.key(), save.expected().next()))
                .toList();
        String source = saved.isEmpty()
                ? "once:" + changes.idempotencyKey().map(IdempotencyKey::value).orElse("")
                : saved.get(0).toString();
        List<OutboxEntry> entries = new ArrayList<>();
        for (DomainEvent event : changes.events()) {
            entries.add(new OutboxEntry(
                    EventId.of(source + "#" + entries.size()),
                    first + entries.size(),
                    saved,
                    changes.idempotencyKey(),
                    event));
        }
        return entries;
    }
}
