package org.crmkit.core.audit;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys in memory, as the host's secret store gave them. A key's id follows from the key, so that a wrong key is never taken for
 * a changed entry: it has another id.
 */
public final class HmacKeys implements AuditKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final byte[] ID = "crmkit audit key".getBytes(StandardCharsets.US_ASCII);

    private final String current;
    private final Map<String, SecretKeySpec> keys;

    private HmacKeys(String current, Map<String, SecretKeySpec> keys) {
        this.current = current;
        this.keys = keys;
    }

    /**
     * Obtains keys.
     *
     * @param current what new entries are made with, 32 bytes or more
     * @param former what older entries were made with
     * @throws IllegalArgumentException if a key is shorter; the message gives its length only
     */
    public static HmacKeys of(byte[] current, byte[]... former) {
        Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
        String id = add(keys, current);
        for (byte[] key : former) {
            add(keys, key);
        }
        return new HmacKeys(id, keys);
    }

    private static String add(Map<String, SecretKeySpec> keys, byte[] key) {
        checkArgument(
                key.length >= SHORTEST,
                "The audit key had %s bytes; it must have %s or more. Make it with a generator of random bytes.",
                key.length,
                SHORTEST);
        SecretKeySpec spec = new SecretKeySpec(key, ALGORITHM);
        String id = Canonical.hex(mac(spec, ID)).substring(0, 16);
        keys.put(id, spec);
        return id;
    }

    @Override
    public String current() {
        return current;
    }

    @Override
    public Optional<byte[]> mac(String keyId, byte[] message) {
        return Optional.ofNullable(keys.get(keyId)).map(key -> mac(key, message));
    }

    private static byte[] mac(SecretKeySpec key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + "; this one refused it.", e);
        }
    }

    /** Returns the ids; never a key. */
    @Override
    public String toString() {
        return keys.keySet().toString();
    }
}
