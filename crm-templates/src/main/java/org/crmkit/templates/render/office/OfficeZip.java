package org.crmkit.templates.render.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Packs the parts of an Office file in the order they were added, with one fixed time, so that bytes depend on content only. The
 * format is that of PKWARE's APPNOTE.TXT 6.3.3, sections 4.3.7 to 4.3.16, as ISO/IEC 21320-1 narrows it.
 */
public final class OfficeZip {

    /** Parts are short and alike; packing harder takes twice the time and saves a tenth of a small file. */
    private static final int LEVEL = 3;

    private static final int LOCAL = 0x04034B50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL = 0x02014B50;
    private static final int CENTRAL_SIZE = 46;
    private static final int END = 0x06054B50;
    private static final int END_SIZE = 22;
    private static final short VERSION = 20;
    private static final short NAMES_IN_UTF_8 = 0x0800;
    private static final short DEFLATED = 8;

    /** 1 February 1980, midnight: two bytes of time, two of the date. */
    private static final int MOMENT = (2 << 5 | 1) << 16;

    private final Map<String, Function<Deflater, Part>> parts = new LinkedHashMap<>();

    /** Creates an empty file. */
    public OfficeZip() {}

    /** A part already packed: what many files have in common is packed once. */
    public static final class Part {

        private final String title;
        private final byte[] name;
        private final byte[] packed;
        private final int length;
        private final int check;

        private Part(String title, byte[] content, Deflater deflater) {
            this.title = title;
            this.name = title.getBytes(UTF_8);
            this.length = content.length;
            CRC32 crc = new CRC32();
            crc.update(content);
            this.check = (int) crc.getValue();
            this.packed = deflated(content, deflater);
        }

        /** Packs a part. */
        public static Part of(String name, String xml) {
            return of(name, xml.getBytes(UTF_8));
        }

        /** Packs a part that is no text, or is text already encoded. */
        public static Part of(String name, byte[] bytes) {
            Deflater deflater = new Deflater(LEVEL, true);
            try {
                return new Part(name, bytes, deflater);
            } finally {
                deflater.end();
            }
        }

        private static byte[] deflated(byte[] content, Deflater deflater) {
            deflater.reset();
            deflater.setInput(content);
            deflater.finish();
            byte[] packed = new byte[content.length / 4 + 64];
            int size = 0;
            while (!deflater.finished()) {
                if (size == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * size);
                }
                size += deflater.deflate(packed, size, packed.length - size);
            }
            return Arrays.copyOf(packed, size);
        }

        /** Writes what is said of the part both before it and in the list at the end. */
        private void describe(ByteBuffer out) {
            out.putShort(VERSION).putShort(NAMES_IN_UTF_8).putShort(DEFLATED).putInt(MOMENT);
            out.putInt(check).putInt(packed.length).putInt(length);
            out.putShort((short) name.length).putShort((short) 0);
        }
    }

    /** Adds a part, or puts it in the place of the one of this name. */
    public void add(String name, String xml) {
        add(name, xml.getBytes(UTF_8));
    }

    /** Adds a part that is no text, or is text already encoded, or puts it in the place of the one of this name. */
    public void add(String name, byte[] bytes) {
        parts.put(name, deflater -> new Part(name, bytes, deflater));
    }

    /** Adds a part already packed. */
    public void add(Part part) {
        parts.put(part.title, deflater -> part);
    }

    /** Returns the packed file. */
    public byte[] toBytes() {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            return file(
                    parts.values().stream().map(pack -> pack.apply(deflater)).toList());
        } finally {
            deflater.end();
        }
    }

    private static byte[] file(List<Part> parts) {
        int size = END_SIZE;
        for (Part part : parts) {
            size += LOCAL_SIZE + part.packed.length + CENTRAL_SIZE + 2 * part.name.length;
        }
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        int[] places = new int[parts.size()];
        for (int i = 0; i < places.length; i++) {
            Part part = parts.get(i);
            places[i] = out.position();
            out.putInt(LOCAL);
            part.describe(out);
            out.put(part.name).put(part.packed);
        }
        int list = out.position();
        for (int i = 0; i < places.length; i++) {
            Part part = parts.get(i);
            out.putInt(CENTRAL).putShort(VERSION);
            part.describe(out);
            // no comment, the first disk, and no attributes of any file system
            out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            out.putInt(places[i]).put(part.name);
        }
        int end = out.position();
        out.putInt(END).putInt(0);
        out.putShort((short) places.length).putShort((short) places.length);
        out.putInt(end - list).putInt(list).putShort((short) 0);
        return out.array();
    }
}
