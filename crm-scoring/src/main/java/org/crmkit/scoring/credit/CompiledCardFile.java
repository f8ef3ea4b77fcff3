package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The bytes of a {@link CompiledScorecard}. They are numbers in network order: a mark, the version, base points, the variables,
 * and last a checksum of all before it. Texts are UTF-8 behind their length. They are read by hand, without lambdas or text templates, because
 * a process that has just started pays for each of them.
 */
final class CompiledCardFile {

    /** "CRMC". */
    static final int MARK = 0x43524d43;

    static final int VERSION = 1;
    /** A card of a thousand variables with thirty bins each is below it. */
    static final int MOST_BYTES = 1 << 20;

    private static final int CHECKSUM_BYTES = Long.BYTES;

    private final ByteBuffer bytes;

    private CompiledCardFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static CompiledScorecard read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new CompiledCardException("has more than " + MOST_BYTES + " bytes; it must not. Is this a card?");
        }
        int length = file.length - CHECKSUM_BYTES;
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (length < 2 * Integer.BYTES || bytes.getInt() != MARK) {
            throw new CompiledCardException(
                    "does not begin with CRMC; it must. Write it with CompiledScorecard.write.");
        }
        int version = bytes.getInt();
        if (version != VERSION) {
            throw new CompiledCardException(
                    "is of version " + version + "; it must be " + VERSION + ". Compile the card anew.");
        }
        if (bytes.getLong(length) != checksum(file, length)) {
            throw new CompiledCardException("was changed or cut off: its checksum is wrong. Write it anew.");
        }
        bytes.limit(length);
        try {
            return new CompiledCardFile(bytes).card();
        } catch (BufferUnderflowException e) {
            throw new CompiledCardException(
                    "ends before its last variable; it must hold them all. Compile the card anew.", e);
        }
    }

    static byte[] write(int basePoints, CompiledVariable[] variables, double[] baseline) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        try {
            out.writeInt(MARK);
            out.writeInt(VERSION);
            out.writeInt(basePoints);
            out.writeInt(variables.length);
            for (int i = 0; i < variables.length; i++) {
                out.writeDouble(baseline[i]);
                variables[i].write(out);
            }
            out.writeLong(checksum(file.toByteArray(), file.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has no such errors
        }
        checkArgument(
                file.size() <= MOST_BYTES,
                "The compiled card had %s bytes; it must have %s at most. Use fewer categories.",
                file.size(),
                MOST_BYTES);
        return file.toByteArray();
    }

    static long checksum(byte[] file, int length) {
        CRC32 sum = new CRC32();
        sum.update(file, 0, length);
        return sum.getValue();
    }

    private CompiledScorecard card() {
        int basePoints = bytes.getInt();
        int count = count(1);
        CompiledVariable[] variables = new CompiledVariable[count];
        double[] baseline = new double[count];
        for (int i = 0; i < count; i++) {
            baseline[i] = number();
            variables[i] = variable();
        }
        if (bytes.hasRemaining()) {
            throw new CompiledCardException("has bytes behind its last variable; it must not. Compile the card anew.");
        }
        return new CompiledScorecard(basePoints, variables, baseline);
    }

    private CompiledVariable variable() {
        int pointsMissing = bytes.getInt();
        byte kind = bytes.get();
        return switch (kind) {
            case CompiledVariable.NUMBERS -> numbers(pointsMissing);
            case CompiledVariable.CATEGORIES -> categories(pointsMissing);
            default ->
                throw new CompiledCardException("has a variable of kind " + kind
                        + "; it must be 0, numbers, or 1, categories. Compile the card anew.");
        };
    }

    private CompiledVariable numbers(int pointsMissing) {
        double[] cuts = new double[count(Double.BYTES + Integer.BYTES)];
        int[] between = new int[cuts.length + 1];
        between[0] = bytes.getInt();
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = number();
            between[i + 1] = bytes.getInt();
            if (i > 0 && cuts[i] < cuts[i - 1]) {
                throw new CompiledCardException("has the cut " + cuts[i] + " behind " + cuts[i - 1]
                        + "; cuts must not fall. Compile the card anew.");
            }
        }
        double[] specials = new double[count(Double.BYTES + Integer.BYTES)];
        int[] points = new int[specials.length];
        for (int i = 0; i < specials.length; i++) {
            specials[i] = number();
            points[i] = bytes.getInt();
        }
        return CompiledVariable.ofNumbers(cuts, between, specials, points, pointsMissing);
    }

    private CompiledVariable categories(int pointsMissing) {
        String[] names = new String[count(2 * Integer.BYTES)];
        int[] points = new int[names.length];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.length; i++) {
            names[i] = text();
            points[i] = bytes.getInt();
            if (!seen.add(names[i])) {
                throw new CompiledCardException("names one category twice; it must not. Compile the card anew.");
            }
        }
        return CompiledVariable.ofCategories(names, points, pointsMissing);
    }

    /** Reads how many things follow; no more than there are bytes for, so that a forged number takes no memory. */
    private int count(int bytesOfEach) {
        int count = bytes.getInt();
        if (count < 0 || count > bytes.remaining() / bytesOfEach) {
            throw new CompiledCardException("announces " + count + " things in its last " + bytes.remaining()
                    + " bytes; they must fit. Compile the" + " card anew.");
        }
        return count;
    }

    private double number() {
        double value = bytes.getDouble();
        if (Double.isNaN(value)) {
            throw new CompiledCardException("holds NaN; it must hold numbers. Compile the card anew.");
        }
        return value;
    }

    private String text() {
        byte[] text = new byte[count(1)];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
