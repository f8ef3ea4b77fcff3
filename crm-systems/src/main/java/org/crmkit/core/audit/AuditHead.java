package org.crmkit.core.audit;

import java.time.Instant;
import org.crmkit.core.store.AggregateKey;

/**
 * How long a trail is and how it ends, signed. The store keeps the one of now and saves it with each entry; a copy kept elsewhere
 * (printed in the minutes, sent to the auditor) is an anchor: a trail that was cut, or written anew, no longer fits it.
 *
 * @param trail which
 * @param count how many entries
 * @param last the code of the last entry
 * @param at when the last entry was made
 * @param keyId which key signed
 * @param mac the code of all the fields before, HMAC-SHA-256 in hexadecimal
 */
public record AuditHead(String trail, long count, String last, Instant at, String keyId, String mac) {

    /** Returns where a store keeps the head of a trail. */
    public static AggregateKey keyOf(String trail) {
        return new AggregateKey("audit-head", trail);
    }

    static AuditHead of(AuditEntry last, AuditKeys keys) {
        AuditHead head = new AuditHead(last.trail(), last.number(), last.mac(), last.at(), last.keyId(), "");
        return new AuditHead(
                head.trail(),
                head.count(),
                head.last(),
                head.at(),
                head.keyId(),
                Seal.of(keys, head.keyId(), head.message()));
    }

    byte[] message() {
        return Canonical.of("head")
                .text(trail)
                .number(count)
                .text(last)
                .moment(at)
                .text(keyId)
                .bytes();
    }
}
