package org.crmkit.core.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.Version;
import org.crmkit.core.store.memory.InMemoryStore;

/** A small store with a trail over it. */
final class Trails {

    static final StaffId CLERK = StaffId.of("E-17");
    static final CustomerId CUSTOMER = CustomerId.of("C-1001");
    static final Instant NOON = Instant.parse("2026-03-02T04:00:00.000000123Z");

    final InMemoryStore store = new InMemoryStore();
    final InMemoryAuditTrails trails = new InMemoryAuditTrails(store);
    final HmacKeys keys = HmacKeys.of(key(1));
    final AuditedWork audited = AuditedWork.of("main", store, trails, keys, salts(7), Clock.fixed(NOON, ZoneOffset.UTC))
            .writing(changes -> List.of(
                    AuditContent.of("events", changes.events().toString()),
                    AuditContent.about(CUSTOMER, "record", "telephone 0592-2222222")));

    record Renamed(Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer) implements DomainEvent {}

    static byte[] key(int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return key;
    }

    static Supplier<byte[]> salts(long seed) {
        Random random = new Random(seed);
        return () -> {
            byte[] salt = new byte[32];
            synchronized (random) {
                random.nextBytes(salt);
            }
            return salt;
        };
    }

    static AggregateKey counter(String name) {
        return new AggregateKey("counter", name);
    }

    Changes next(String name) {
        Version version =
                store.find(counter(name), Object.class).map(Stored::version).orElse(Version.NEW);
        return Changes.builder()
                .save(counter(name), version, "state " + version.number())
                .event(new Renamed(NOON, RulebookVersion.of("acme", "2026.1"), CUSTOMER))
                .build();
    }

    /** Appends as many entries. */
    Trails with(int entries) {
        for (int i = 0; i < entries; i++) {
            audited.by(CLERK).commit(next("a"));
        }
        return this;
    }

    /** Erases the payload about the customer in one entry, as an entry of its own. */
    void erase(long number) {
        Stored<AuditPayload> read = trails.payload("main", number, "record").orElseThrow();
        audited.writing(changes -> List.of())
                .by(CLERK)
                .commit(Changes.builder()
                        .save(read.state().key(), read.version(), read.state().erased())
                        .build());
    }

    AuditTrail read() {
        return trails.read("main");
    }

    AuditFinding verify(AuditTrail trail) {
        return AuditCheck.verify(trail, keys);
    }

    static long brokenAt(AuditFinding finding) {
        return finding.fold(intact -> 0L, AuditFinding.Broken::number, AuditFinding.KeyMissing::number);
    }

    static String code(AuditFinding finding) {
        return finding.fold(intact -> "intact", broken -> broken.reason().code(), missing -> "key-missing");
    }
}
