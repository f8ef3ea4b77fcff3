package org.crmkit.templates.render.pdf;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font to set PDF files in. Only what a document prints is put into it. The tables are those of the OpenType
 * specification 1.9 (ISO/IEC 14496-22): {@code head hhea hmtx maxp loca glyf cmap}.
 */
public final class PdfFont {

    private static final String BUNDLED = "wqy-microhei-gb2312.ttf";
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;

    private final String name;
    private final byte[] data;
    private final Map<String, Table> tables = new HashMap<>();
    /** Glyphs of the basic plane by character, and those of the others. */
    private final char[] basic = new char[0x10000];

    private final Map<Integer, Integer> others = new HashMap<>();
    private final int unitsPerEm;
    private final int[] advances;

    /** How far each glyph moves the pen, in thousandths of an em. */
    private final int[] widths;

    private final short[] bearings;
    private final boolean longOffsets;

    private record Table(int offset, int length) {}

    private PdfFont(String name, byte[] data) {
        this.name = name;
        this.data = data;
        ByteBuffer in = ByteBuffer.wrap(data);
        int version = in.getInt(0);
        checkArgument(
                version == TRUE_TYPE || version == APPLE_TRUE_TYPE,
                "Font '%s' begins with %s; it must be a single TrueType font with glyf outlines. Collections (.ttc) and"
                        + " PostScript outlines (CFF) are not read.",
                name,
                Integer.toHexString(version));
        int count = in.getShort(4);
        for (int t = 0; t < count; t++) {
            int entry = 12 + 16 * t;
            byte[] tag = new byte[4];
            in.get(entry, tag);
            tables.put(new String(tag, ISO_8859_1), new Table(in.getInt(entry + 8), in.getInt(entry + 12)));
        }
        this.unitsPerEm = table("head").getShort(18) & 0xFFFF;
        this.longOffsets = table("head").getShort(50) != 0;
        int glyphCount = table("maxp").getShort(4) & 0xFFFF;
        int metrics = table("hhea").getShort(34) & 0xFFFF;
        ByteBuffer hmtx = table("hmtx");
        this.advances = new int[glyphCount];
        this.widths = new int[glyphCount];
        this.bearings = new short[glyphCount];
        for (int g = 0; g < glyphCount; g++) {
            advances[g] = hmtx.getShort(4 * Math.min(g, metrics - 1)) & 0xFFFF;
            widths[g] = thousandths(advances[g]);
            bearings[g] = hmtx.getShort(g < metrics ? 4 * g + 2 : 4 * metrics + 2 * (g - metrics));
        }
        readCharacters();
    }

    /** Obtains the font that comes with the library: WenQuanYi Micro Hei with all of GB 2312, Latin and signs (Apache-2.0). */
    public static PdfFont bundled() {
        return Bundled.FONT;
    }

    /** Read when it is first asked for, once. */
    private static final class Bundled {
        private static final PdfFont FONT = read();
    }

    private static PdfFont read() {
        try (InputStream in = PdfFont.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Font " + BUNDLED + " is missing; it must lie beside this class. Rebuild.");
            }
            return new PdfFont("WenQuanYiMicroHei", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + BUNDLED + " cannot be read.", e);
        }
    }

    /**
     * Reads a font. Whether its licence lets it be embedded is the caller's to know.
     *
     * @param name as it is printed in messages and in the file: letters and digits
     * @param trueType the content of a {@code .ttf} file
     * @throws IllegalArgumentException if it is no TrueType font with {@code glyf} outlines
     */
    public static PdfFont parse(String name, byte[] trueType) {
        checkArgument(
                name.matches("[A-Za-z0-9]+"),
                "PdfFont.name was '%s'; it must be letters and digits, such as KaiTi.",
                name);
        try {
            return new PdfFont(name, trueType.clone());
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "Font '" + name + "' ends too early; it must be a whole TrueType file. Check how it was copied.",
                    e);
        }
    }

    private ByteBuffer table(String tag) {
        Table table = tables.get(tag);
        checkArgument(
                table != null,
                "Font '%s' has no table '%s'; it must be a TrueType font with glyf outlines. Use another font.",
                name,
                tag);
        return ByteBuffer.wrap(data, table.offset(), table.length()).slice();
    }

    /** Reads the widest Unicode map there is: format 12 if the font has it, otherwise format 4. */
    private void readCharacters() {
        ByteBuffer cmap = table("cmap");
        int best = -1;
        int bestFormat = 0;
        for (int t = 0; t < cmap.getShort(2); t++) {
            int platform = cmap.getShort(4 + 8 * t);
            int at = cmap.getInt(8 + 8 * t);
            int format = cmap.getShort(at);
            boolean unicode = platform == 0 || platform == 3;
            if (unicode && (format == 4 || format == 12) && format > bestFormat) {
                best = at;
                bestFormat = format;
            }
        }
        checkArgument(
                best >= 0, "Font '%s' has no Unicode map of format 4 or 12; it must have one. Use another.", name);
        if (bestFormat == 12) {
            readGroups(cmap, best);
        } else {
            readSegments(cmap, best);
        }
    }

    private void readGroups(ByteBuffer cmap, int at) {
        int groups = cmap.getInt(at + 12);
        for (int g = 0; g < groups; g++) {
            int first = cmap.getInt(at + 16 + 12 * g);
            int last = cmap.getInt(at + 20 + 12 * g);
            int glyph = cmap.getInt(at + 24 + 12 * g);
            for (int c = first; c <= last; c++) {
                put(c, glyph + c - first);
            }
        }
    }

    private void readSegments(ByteBuffer cmap, int at) {
        int doubled = cmap.getShort(at + 6) & 0xFFFF;
        int ends = at + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int offsets = deltas + doubled;
        for (int s = 0; s < doubled; s += 2) {
            int start = cmap.getShort(starts + s) & 0xFFFF;
            int end = cmap.getShort(ends + s) & 0xFFFF;
            int delta = cmap.getShort(deltas + s);
            int offset = cmap.getShort(offsets + s) & 0xFFFF;
            for (int c = start; c <= end && c != 0xFFFF; c++) {
                int glyph = c;
                if (offset != 0) {
                    glyph = cmap.getShort(offsets + s + offset + 2 * (c - start)) & 0xFFFF;
                    if (glyph == 0) {
                        continue;
                    }
                }
                put(c, (glyph + delta) & 0xFFFF);
            }
        }
    }

    String name() {
        return name;
    }

    private void put(int codePoint, int glyph) {
        if (codePoint < basic.length) {
            basic[codePoint] = (char) glyph;
        } else {
            others.put(codePoint, glyph);
        }
    }

    /** Returns the glyph of a character; 0 if there is none. */
    int glyph(int codePoint) {
        return codePoint < basic.length ? basic[codePoint] : others.getOrDefault(codePoint, 0);
    }

    /** Returns how far a glyph moves the pen, in thousandths of an em. */
    int advance(int glyph) {
        return widths[glyph];
    }

    /** Returns how far a glyph moves the pen, in units of the font. */
    int rawAdvance(int glyph) {
        return advances[glyph];
    }

    /** Returns how far right of the pen the outline begins, in units of the font. */
    int bearing(int glyph) {
        return bearings[glyph];
    }

    /** Returns units of the font as thousandths of an em. */
    int thousandths(int units) {
        return Math.round(units * 1000f / unitsPerEm);
    }

    int ascent() {
        return thousandths(table("hhea").getShort(4));
    }

    int descent() {
        return thousandths(table("hhea").getShort(6));
    }

    /** Returns the corners of the box all glyphs fit in, in thousandths of an em: left, bottom, right, top. */
    int[] bounds() {
        ByteBuffer head = table("head");
        int[] bounds = new int[4];
        for (int i = 0; i < 4; i++) {
            bounds[i] = thousandths(head.getShort(36 + 2 * i));
        }
        return bounds;
    }

    /** Returns a copy of a table. */
    byte[] copy(String tag) {
        ByteBuffer table = table(tag);
        byte[] copy = new byte[table.remaining()];
        table.get(copy);
        return copy;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** Returns the outline of a glyph as the font stores it; empty for a space. */
    byte[] outline(int glyph) {
        ByteBuffer loca = table("loca");
        int from = longOffsets ? loca.getInt(4 * glyph) : (loca.getShort(2 * glyph) & 0xFFFF) * 2;
        int until = longOffsets ? loca.getInt(4 * glyph + 4) : (loca.getShort(2 * glyph + 2) & 0xFFFF) * 2;
        byte[] outline = new byte[until - from];
        table("glyf").get(from, outline);
        return outline;
    }
}
