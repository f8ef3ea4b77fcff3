package org.crmkit.core.audit;

import java.util.Optional;

/**
 * The port to the keys a trail is chained with: {@link HmacKeys} over keys in memory, or the host's own hardware that never hands
 * one out. Safe under threads.
 */
public interface AuditKeys {

    /** Returns the id of the key that new entries are made with. */
    String current();

    /**
     * Returns the HMAC-SHA-256 (RFC 2104) of a message under a key, 32 bytes; empty if the key is not known here.
     *
     * @param keyId as an entry names it; former keys stay known, so that old entries verify
     */
    Optional<byte[]> mac(String keyId, byte[] message);
}
