package org.crmkit.core.audit;

import java.util.Optional;
import org.crmkit.core.store.AggregateKey;

/**
 * What was written down beside an entry, apart from it so that it may be erased.
 *
 * @param trail whose
 * @param number of which entry
 * @param part which of its payloads
 * @param opening what it says; empty once it was erased
 */
public record AuditPayload(String trail, long number, String part, Optional<Opening> opening) {

    /**
     * What opens the commitment of an entry. Without the salt a short payload, such as a telephone number, could be found by
     * trying all there are; so it is erased together with the text.
     *
     * @param salt 32 random bytes, in hexadecimal
     * @param text what was written down
     */
    public record Opening(String salt, String text) {

        /** Returns how long the text is; neither what it says nor the salt. */
        @Override
        public String toString() {
            return "(" + text.length() + " characters)";
        }
    }

    /** Returns where a store keeps a payload. */
    public static AggregateKey keyOf(String trail, long number, String part) {
        return new AggregateKey("audit-payload", trail + "." + number + "." + part);
    }

    /** Returns where a store keeps this one. */
    public AggregateKey key() {
        return keyOf(trail, number, part);
    }

    /** Returns what is left of it. */
    public AuditPayload erased() {
        return new AuditPayload(trail, number, part, Optional.empty());
    }

    /** Returns the digest an entry holds of a payload. */
    static String digest(String trail, long number, String part, Opening opening) {
        return Canonical.of("payload")
                .text(trail)
                .number(number)
                .text(part)
                .text(opening.salt())
                .text(opening.text())
                .digest();
    }
}
