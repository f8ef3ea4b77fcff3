package org.crmkit.core.audit;

import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.SavedAggregate;
import org.crmkit.core.store.Version;

/** Every trail that differs from one by a single bit in a single stored field. */
final class BitFlips {

    /** One of them. */
    record Flip(String where, AuditTrail trail) {}

    private final AuditTrail trail;
    private final List<Flip> flips = new ArrayList<>();

    private BitFlips(AuditTrail trail) {
        this.trail = trail;
    }

    static List<Flip> of(AuditTrail trail) {
        BitFlips all = new BitFlips(trail);
        all.head(trail.head().orElseThrow());
        for (int i = 0; i < trail.entries().size(); i++) {
            all.entry(i, trail.entries().get(i));
        }
        for (int i = 0; i < trail.payloads().size(); i++) {
            all.payload(i, trail.payloads().get(i));
        }
        return all.flips;
    }

    private void head(AuditHead h) {
        Consumer<AuditHead> to = head -> flips.add(new Flip(
                "head " + head, new AuditTrail(trail.name(), Optional.of(head), trail.entries(), trail.payloads())));
        text(h.trail(), t -> new AuditHead(t, h.count(), h.last(), h.at(), h.keyId(), h.mac()), to);
        number(h.count(), n -> new AuditHead(h.trail(), n, h.last(), h.at(), h.keyId(), h.mac()), to);
        text(h.last(), t -> new AuditHead(h.trail(), h.count(), t, h.at(), h.keyId(), h.mac()), to);
        moment(h.at(), m -> new AuditHead(h.trail(), h.count(), h.last(), m, h.keyId(), h.mac()), to);
        text(h.keyId(), t -> new AuditHead(h.trail(), h.count(), h.last(), h.at(), t, h.mac()), to);
        text(h.mac(), t -> new AuditHead(h.trail(), h.count(), h.last(), h.at(), h.keyId(), t), to);
    }

    private void entry(int i, AuditEntry e) {
        Consumer<AuditEntry> to = changed -> {
            List<AuditEntry> entries = new ArrayList<>(trail.entries());
            entries.set(i, changed);
            flips.add(new Flip(
                    "entry " + changed, new AuditTrail(trail.name(), trail.head(), entries, trail.payloads())));
        };
        text(
                e.trail(),
                t -> new AuditEntry(
                        t,
                        e.number(),
                        e.at(),
                        e.by(),
                        e.what(),
                        e.saved(),
                        e.commitments(),
                        e.previous(),
                        e.keyId(),
                        e.mac()),
                to);
        number(
                e.number(),
                n -> new AuditEntry(
                        e.trail(),
                        n,
                        e.at(),
                        e.by(),
                        e.what(),
                        e.saved(),
                        e.commitments(),
                        e.previous(),
                        e.keyId(),
                        e.mac()),
                to);
        moment(
                e.at(),
                m -> new AuditEntry(
                        e.trail(),
                        e.number(),
                        m,
                        e.by(),
                        e.what(),
                        e.saved(),
                        e.commitments(),
                        e.previous(),
                        e.keyId(),
                        e.mac()),
                to);
        text(
                e.by().value(),
                t -> new AuditEntry(
                        e.trail(),
                        e.number(),
                        e.at(),
                        StaffId.of(t),
                        e.what(),
                        e.saved(),
                        e.commitments(),
                        e.previous(),
                        e.keyId(),
                        e.mac()),
                to);
        each(
                e.what(),
                this::text,
                w -> new AuditEntry(
                        e.trail(),
                        e.number(),
                        e.at(),
                        e.by(),
                        w,
                        e.saved(),
                        e.commitments(),
                        e.previous(),
                        e.keyId(),
                        e.mac()),
                to);
        each(
                e.saved(),
                this::saved,
                s -> new AuditEntry(
                        e.trail(),
                        e.number(),
                        e.at(),
                        e.by(),
                        e.what(),
                        s,
                        e.commitments(),
                        e.previous(),
                        e.keyId(),
                        e.mac()),
                to);
        each(
                e.commitments(),
                this::commitment,
                c -> new AuditEntry(
                        e.trail(),
                        e.number(),
                        e.at(),
                        e.by(),
                        e.what(),
                        e.saved(),
                        c,
                        e.previous(),
                        e.keyId(),
                        e.mac()),
                to);
        text(
                e.previous(),
                t -> new AuditEntry(
                        e.trail(),
                        e.number(),
                        e.at(),
                        e.by(),
                        e.what(),
                        e.saved(),
                        e.commitments(),
                        t,
                        e.keyId(),
                        e.mac()),
                to);
        text(
                e.keyId(),
                t -> new AuditEntry(
                        e.trail(),
                        e.number(),
                        e.at(),
                        e.by(),
                        e.what(),
                        e.saved(),
                        e.commitments(),
                        e.previous(),
                        t,
                        e.mac()),
                to);
        text(
                e.mac(),
                t -> new AuditEntry(
                        e.trail(),
                        e.number(),
                        e.at(),
                        e.by(),
                        e.what(),
                        e.saved(),
                        e.commitments(),
                        e.previous(),
                        e.keyId(),
                        t),
                to);
    }

    private void payload(int i, AuditPayload p) {
        Consumer<AuditPayload> to = changed -> {
            List<AuditPayload> payloads = new ArrayList<>(trail.payloads());
            payloads.set(i, changed);
            flips.add(new Flip(
                    "payload " + changed, new AuditTrail(trail.name(), trail.head(), trail.entries(), payloads)));
        };
        text(p.trail(), t -> new AuditPayload(t, p.number(), p.part(), p.opening()), to);
        number(p.number(), n -> new AuditPayload(p.trail(), n, p.part(), p.opening()), to);
        text(p.part(), t -> new AuditPayload(p.trail(), p.number(), t, p.opening()), to);
        p.opening().ifPresent(o -> {
            text(
                    o.salt(),
                    t -> new AuditPayload(
                            p.trail(), p.number(), p.part(), Optional.of(new AuditPayload.Opening(t, o.text()))),
                    to);
            text(
                    o.text(),
                    t -> new AuditPayload(
                            p.trail(), p.number(), p.part(), Optional.of(new AuditPayload.Opening(o.salt(), t))),
                    to);
        });
    }

    /** How one kind of value is changed. */
    private interface Change<V> {
        <T> void apply(V value, Function<V, T> make, Consumer<T> to);
    }

    private <V, T> void each(List<V> values, Change<V> change, Function<List<V>, T> make, Consumer<T> to) {
        for (int i = 0; i < values.size(); i++) {
            int at = i;
            change.apply(
                    values.get(i),
                    changed -> {
                        List<V> list = new ArrayList<>(values);
                        list.set(at, changed);
                        return make.apply(list);
                    },
                    to);
        }
    }

    private <T> void saved(SavedAggregate s, Function<SavedAggregate, T> make, Consumer<T> to) {
        text(
                s.key().kind(),
                t -> make.apply(new SavedAggregate(new AggregateKey(t, s.key().id()), s.version())),
                to);
        text(
                s.key().id(),
                t -> make.apply(new SavedAggregate(new AggregateKey(s.key().kind(), t), s.version())),
                to);
        number(s.version().number(), n -> make.apply(new SavedAggregate(s.key(), new Version(n))), to);
    }

    private <T> void commitment(AuditEntry.Commitment c, Function<AuditEntry.Commitment, T> make, Consumer<T> to) {
        text(c.part(), t -> make.apply(new AuditEntry.Commitment(t, c.subject(), c.digest())), to);
        c.subject()
                .ifPresent(subject -> text(
                        subject.value(),
                        t -> make.apply(new AuditEntry.Commitment(c.part(), Optional.of(CustomerId.of(t)), c.digest())),
                        to));
        text(c.digest(), t -> make.apply(new AuditEntry.Commitment(c.part(), c.subject(), t)), to);
    }

    private <T> void text(String value, Function<String, T> make, Consumer<T> to) {
        for (int i = 0; i < value.length(); i++) {
            for (int bit = 0; bit < 16; bit++) {
                char[] chars = value.toCharArray();
                chars[i] ^= (char) (1 << bit);
                constructible(() -> to.accept(make.apply(new String(chars))));
            }
        }
    }

    private <T> void number(long value, Function<Long, T> make, Consumer<T> to) {
        for (int bit = 0; bit < 64; bit++) {
            long changed = value ^ (1L << bit);
            constructible(() -> to.accept(make.apply(changed)));
        }
    }

    private <T> void moment(Instant value, Function<Instant, T> make, Consumer<T> to) {
        for (int bit = 0; bit < 34; bit++) {
            long seconds = (value.getEpochSecond() ^ (1L << bit)) - value.getEpochSecond();
            constructible(() -> to.accept(make.apply(value.plusSeconds(seconds))));
        }
        for (int bit = 0; bit < 29; bit++) {
            long nano = value.getLong(ChronoField.NANO_OF_SECOND) ^ (1L << bit);
            constructible(() -> to.accept(make.apply(value.with(ChronoField.NANO_OF_SECOND, nano))));
        }
    }

    /** A value no constructor takes, such as a version below zero, is found when the store is read. */
    private static void constructible(Runnable flip) {
        try {
            flip.run();
        } catch (IllegalArgumentException e) {
            // found when read
        }
    }
}
