package org.crmkit.templates.render.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of an Office file in the order they were added, with one fixed time, so that bytes depend on content only. */
public final class OfficeZip {

    /** Not the first moment of 1980, zip's own epoch: for that one the JDK adds a second time, counted in the machine's zone. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Parts are short and alike; packing harder takes twice the time and saves a tenth of a small file. */
    private static final int LEVEL = 3;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Creates an empty file. */
    public OfficeZip() {}

    /** Adds a part. */
    public void add(String name, String xml) {
        add(name, xml.getBytes(UTF_8));
    }

    /** Adds a part that is no text, or is text already encoded. */
    public void add(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    /** Returns the packed file. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            zip.setLevel(LEVEL);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(MOMENT);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return bytes.toByteArray();
    }
}
