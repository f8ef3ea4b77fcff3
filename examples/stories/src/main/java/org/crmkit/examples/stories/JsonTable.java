package org.crmkit.examples.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditAccounts;
import org.crmkit.core.credit.CreditCase;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.document.CoreDocuments;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.json.codec.DocumentTypes;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.EventId;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Outbox;
import org.crmkit.core.store.OutboxEntry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * What a host's own store looks like: one table of aggregates and one of events, both with a column of JSON. Here the tables are
 * maps, and one lock stands for the database's transaction; {@code JsonTableTest} runs the library's contract tests over it, as
 * a host would over its own.
 */
final class JsonTable implements UnitOfWork, Outbox, CreditAccounts {

    /** A row of the table of aggregates: what the key stands for, the version for compare-and-set, the document. */
    record Row(long version, String json) {}

    private static final DocumentTypes DOCUMENTS = CoreDocuments.all();

    private final Map<AggregateKey, Row> aggregates = new TreeMap<>();
    private final Map<EventId, String> events = new LinkedHashMap<>();
    private final Set<EventId> sent = new HashSet<>();
    private final Set<IdempotencyKey> requests = new HashSet<>();

    @Override
    public synchronized CommitResult commit(Changes changes) {
        Optional<IdempotencyKey> request = changes.idempotencyKey();
        if (request.isPresent() && requests.contains(request.get())) {
            return new CommitResult.Repeated(request.get());
        }
        Map<AggregateKey, Row> rows = new TreeMap<>();
        for (Changes.Save save : changes.saves()) {
            Version found = new Version(Optional.ofNullable(aggregates.get(save.key()))
                    .map(Row::version)
                    .orElse(0L));
            if (!found.equals(save.expected())) {
                return new CommitResult.Stale(save.key(), save.expected(), found);
            }
            rows.put(save.key(), new Row(found.next().number(), DOCUMENTS.toJson(save.state())));
        }
        Map<EventId, String> happened = new LinkedHashMap<>();
        for (OutboxEntry entry : OutboxEntry.of(changes, events.size())) {
            happened.put(entry.id(), CoreDocuments.OUTBOX_ENTRY.toJson(entry));
        }
        aggregates.putAll(rows); // from here on nothing can fail: the transaction commits
        events.putAll(happened);
        request.ifPresent(requests::add);
        return new CommitResult.Committed();
    }

    /** Reads one aggregate; a row that cannot be read is told by its key, line and column. */
    synchronized <T> Optional<Stored<T>> find(AggregateKey key, DocumentType<T> type) {
        return Optional.ofNullable(aggregates.get(key))
                .map(row -> new Stored<>(type.read(key.toString(), row.json()), new Version(row.version())));
    }

    @Override
    public Optional<Stored<CreditAccount>> find(CustomerId customer) {
        return find(CreditAccount.keyOf(customer), CoreDocuments.CREDIT_ACCOUNT);
    }

    @Override
    public Optional<Stored<CreditCase>> findCase(IdempotencyKey request) {
        return find(CreditCase.keyOf(request), CoreDocuments.CREDIT_CASE);
    }

    @Override
    public synchronized List<OutboxEntry> unsent(int most) {
        List<OutboxEntry> entries = new ArrayList<>();
        for (Map.Entry<EventId, String> event : events.entrySet()) {
            if (!sent.contains(event.getKey()) && entries.size() < most) {
                entries.add(CoreDocuments.OUTBOX_ENTRY.read(event.getKey().value(), event.getValue()));
            }
        }
        return entries;
    }

    @Override
    public synchronized void markSent(Collection<EventId> ids) {
        sent.addAll(ids);
    }

    /** Returns every event ever saved, in the order of the commits. */
    synchronized List<OutboxEntry> history() {
        return events.entrySet().stream()
                .map(event -> CoreDocuments.OUTBOX_ENTRY.read(event.getKey().value(), event.getValue()))
                .toList();
    }

    /** Returns the row of a key as the table has it. */
    synchronized Optional<Row> row(AggregateKey key) {
        return Optional.ofNullable(aggregates.get(key));
    }

    /** Changes the table by hand, as somebody with a database client might. */
    synchronized void overwrite(AggregateKey key, Row row) {
        aggregates.put(key, row);
    }
}
