package org.crmkit.templates.render.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The glyphs one document prints, numbered in the order of their first use. Each character has a glyph of its own, so the text
 * can be read back from the file exactly.
 */
final class FontSubset {

    private static final int MORE_COMPONENTS = 0x20;
    private static final int WORDS = 0x01;
    private static final int ONE_SCALE = 0x08;
    private static final int TWO_SCALES = 0x40;
    private static final int FOUR_SCALES = 0x80;
    private static final int EM = 1000;
    private static final long CHECK = 0xB1B0AFBAL;
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private final PdfFont font;
    private final String page;
    private final boolean strict;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    FontSubset(PdfFont font, String page) {
        this(font, page, true);
    }

    private FontSubset(PdfFont font, String page, boolean strict) {
        this.font = font;
        this.page = page;
        this.strict = strict;
    }

    /** Obtains glyphs that are measured only; a character the font lacks is as wide as it is high. */
    static FontSubset measuring(PdfFont font, String page) {
        return new FontSubset(font, page, false);
    }

    /**
     * Returns the number under which the file knows a character.
     *
     * @throws MissingGlyphException if the font cannot print it
     */
    int number(int codePoint) {
        Integer known = numbers.get(codePoint);
        if (known != null) {
            return known;
        }
        checked(codePoint);
        int number = numbers.size() + 1;
        numbers.put(codePoint, number);
        return number;
    }

    private int checked(int codePoint) {
        int glyph = font.glyph(codePoint);
        if (glyph == 0 && strict) {
            throw new MissingGlyphException(page, codePoint, font.name());
        }
        return glyph;
    }

    /** Returns how far a character moves the pen, in thousandths of its size. */
    int advance(int codePoint) {
        int glyph = checked(codePoint);
        return glyph == 0 ? EM : font.advance(glyph);
    }

    /** Returns six capitals that differ where the characters differ, as PDF wants before the name of a subset. */
    String name() {
        CRC32 crc = new CRC32();
        for (int codePoint : numbers.keySet()) {
            crc.update(ByteBuffer.allocate(4).putInt(codePoint).array());
        }
        StringBuilder tag = new StringBuilder();
        long rest = crc.getValue();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag + "+" + font.name();
    }

    /** Returns the widths from number 1 on, as PDF writes them. */
    String widths() {
        StringBuilder widths = new StringBuilder("[1 [");
        for (int codePoint : numbers.keySet()) {
            widths.append(font.advance(font.glyph(codePoint))).append(' ');
        }
        return widths.append("]]").toString();
    }

    /** Returns the map from numbers back to characters (Adobe technical note 5014), at most a hundred a block. */
    byte[] toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> all = List.copyOf(numbers.entrySet());
        for (int from = 0; from < all.size(); from += 100) {
            List<Map.Entry<Integer, Integer>> block = all.subList(from, Math.min(all.size(), from + 100));
            map.append(block.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, Integer> entry : block) {
                map.append('<');
                hex(entry.getValue(), map);
                map.append("> <");
                for (char unit : Character.toChars(entry.getKey())) {
                    hex(unit, map);
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(ISO_8859_1);
    }

    /** Writes four hexadecimal digits. */
    static void hex(int value, StringBuilder out) {
        out.append(DIGITS[value >> 12 & 15])
                .append(DIGITS[value >> 8 & 15])
                .append(DIGITS[value >> 4 & 15])
                .append(DIGITS[value & 15]);
    }

    /** Returns a font of these glyphs and those they are put together from. */
    byte[] trueType() {
        List<Integer> sources = new ArrayList<>(List.of(0));
        numbers.keySet().forEach(codePoint -> sources.add(font.glyph(codePoint)));
        Map<Integer, Integer> parts = new LinkedHashMap<>();
        List<byte[]> outlines = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            outlines.add(remapped(font.outline(sources.get(i)), sources, parts));
        }
        int count = sources.size();
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (count + 1));
        ByteBuffer hmtx = ByteBuffer.allocate(4 * count);
        for (int i = 0; i < count; i++) {
            loca.putInt(glyf.size());
            byte[] outline = outlines.get(i);
            glyf.write(outline, 0, outline.length);
            while (glyf.size() % 4 != 0) {
                glyf.write(0);
            }
            hmtx.putShort((short) font.rawAdvance(sources.get(i)));
            hmtx.putShort((short) font.bearing(sources.get(i)));
        }
        loca.putInt(glyf.size());
        ByteBuffer head = ByteBuffer.wrap(font.copy("head"));
        head.putInt(8, 0).putShort(50, (short) 1);
        ByteBuffer hhea = ByteBuffer.wrap(font.copy("hhea"));
        hhea.putShort(34, (short) count);
        ByteBuffer maxp = ByteBuffer.wrap(font.copy("maxp"));
        maxp.putShort(4, (short) count);
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", glyf.toByteArray());
        tables.put("head", head.array());
        tables.put("hhea", hhea.array());
        tables.put("hmtx", hmtx.array());
        tables.put("loca", loca.array());
        tables.put("maxp", maxp.array());
        for (String hints : List.of("cvt ", "fpgm", "prep")) {
            if (font.has(hints)) {
                tables.put(hints, font.copy(hints));
            }
        }
        return file(tables);
    }

    /** Returns an outline whose parts, if it is put together from other glyphs, are named by their new numbers. */
    private byte[] remapped(byte[] outline, List<Integer> sources, Map<Integer, Integer> parts) {
        if (outline.length < 10 || ByteBuffer.wrap(outline).getShort(0) >= 0) {
            return outline;
        }
        ByteBuffer glyph = ByteBuffer.wrap(outline);
        int at = 10;
        int flags;
        do {
            flags = glyph.getShort(at) & 0xFFFF;
            int part = glyph.getShort(at + 2) & 0xFFFF;
            int number = parts.computeIfAbsent(part, p -> {
                sources.add(p);
                return sources.size() - 1;
            });
            glyph.putShort(at + 2, (short) number);
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & ONE_SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & FOUR_SCALES) != 0 ? 8 : 0;
        } while ((flags & MORE_COMPONENTS) != 0);
        return outline;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int size = 12 + 16 * count;
        for (byte[] table : tables.values()) {
            size += (table.length + 3) / 4 * 4;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(0x00010000).putShort((short) count).putShort((short) (power * 16));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * 16));
        int offset = 12 + 16 * count;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            out.put(table.getKey().getBytes(ISO_8859_1)).putInt((int) sum(content));
            out.putInt(offset).putInt(content.length);
            head = table.getKey().equals("head") ? offset : head;
            offset += (content.length + 3) / 4 * 4;
        }
        for (byte[] content : tables.values()) {
            out.put(content);
            while (out.position() % 4 != 0) {
                out.put((byte) 0);
            }
        }
        out.putInt(head + 8, (int) (CHECK - sum(out.array())));
        return out.array();
    }

    private static long sum(byte[] content) {
        long sum = 0;
        ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(content, (content.length + 3) / 4 * 4));
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum & 0xFFFFFFFFL;
    }
}
