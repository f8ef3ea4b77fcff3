package org.crmkit.core.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import org.crmkit.core.store.SavedAggregate;

/**
 * The one way in which fields become bytes: each with its length before it, so that no two different entries share theirs. Text
 * is written char by char; UTF-8 would make one byte of any broken surrogate.
 */
final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Canonical(String kind) {
        text(kind);
    }

    /**
     * Obtains an empty form.
     *
     * @param kind what is encoded, so that the hash of a head is never that of an entry
     */
    static Canonical of(String kind) {
        return new Canonical(kind);
    }

    Canonical text(String value) {
        try {
            out.writeInt(value.length());
            out.writeChars(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Canonical number(long value) {
        try {
            out.writeLong(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Canonical moment(Instant value) {
        return number(value.getEpochSecond()).number(value.getNano());
    }

    Canonical texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
        return this;
    }

    Canonical saved(List<SavedAggregate> values) {
        number(values.size());
        values.forEach(one ->
                text(one.key().kind()).text(one.key().id()).number(one.version().number()));
        return this;
    }

    Canonical commitments(List<AuditEntry.Commitment> values) {
        number(values.size());
        for (AuditEntry.Commitment one : values) {
            text(one.part())
                    .texts(one.subject().stream().map(Object::toString).toList())
                    .text(one.digest());
        }
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Returns the SHA-256 of it, in hexadecimal. */
    String digest() {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one has not.", e);
        }
    }

    static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length * 2);
        for (byte b : bytes) {
            text.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        return text.toString();
    }
}
