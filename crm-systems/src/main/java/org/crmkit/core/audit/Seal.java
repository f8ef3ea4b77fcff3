package org.crmkit.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Makes and compares codes. */
final class Seal {

    private Seal() {}

    static String of(AuditKeys keys, String keyId, byte[] message) {
        return keys.mac(keyId, message)
                .map(Canonical::hex)
                .orElseThrow(() -> new IllegalStateException(
                        "AuditKeys.current was " + keyId + "; it must be a key that the port knows. Make it known."));
    }

    /** Tells whether a code fits; empty if the key is not known. It takes the same time wherever the first difference is. */
    static Optional<Boolean> fits(AuditKeys keys, String keyId, byte[] message, String mac) {
        return keys.mac(keyId, message).map(expected -> same(Canonical.hex(expected), mac));
    }

    private static boolean same(String expected, String found) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_16BE), found.getBytes(StandardCharsets.UTF_16BE));
    }
}
