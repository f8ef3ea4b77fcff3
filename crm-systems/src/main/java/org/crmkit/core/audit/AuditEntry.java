package org.crmkit.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.SavedAggregate;

/**
 * One unit of work as the trail has it. It says what the store says; whether that is true, {@link AuditCheck} judges.
 *
 * @param trail the trail it belongs to, a slug
 * @param number its place in the trail, from 1
 * @param at when
 * @param by who
 * @param what the events of it by their names, or the name of a note
 * @param saved the aggregates that were saved, each with the version it became
 * @param commitments what was written down beside it, by digest
 * @param previous the code of the entry before, in hexadecimal; 64 zeros in the first
 * @param keyId which key made the code
 * @param mac the code of all the fields before, HMAC-SHA-256 in hexadecimal
 */
public record AuditEntry(
        String trail,
        long number,
        Instant at,
        StaffId by,
        List<String> what,
        List<SavedAggregate> saved,
        List<Commitment> commitments,
        String previous,
        String keyId,
        String mac) {

    static final String GENESIS = "0".repeat(64);

    public AuditEntry {
        what = List.copyOf(what);
        saved = List.copyOf(saved);
        commitments = List.copyOf(commitments);
    }

    /**
     * The promise that a payload said one thing and no other; from it nobody finds out what.
     *
     * @param part which payload of the entry, a slug
     * @param subject the customer it is about, if it is about one
     * @param digest SHA-256 of salt and payload, in hexadecimal
     */
    public record Commitment(String part, Optional<CustomerId> subject, String digest) {}

    /** Returns where a store keeps an entry. */
    public static AggregateKey keyOf(String trail, long number) {
        return new AggregateKey("audit-entry", trail + "." + number);
    }

    /** Returns the bytes its code is made of. */
    byte[] message() {
        return Canonical.of("entry")
                .text(trail)
                .number(number)
                .moment(at)
                .text(by.value())
                .texts(what)
                .saved(saved)
                .commitments(commitments)
                .text(previous)
                .text(keyId)
                .bytes();
    }

    AuditEntry sealed(String code) {
        return new AuditEntry(trail, number, at, by, what, saved, commitments, previous, keyId, code);
    }
}
