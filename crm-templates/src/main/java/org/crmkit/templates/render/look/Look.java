package org.crmkit.templates.render.look;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.text.Lang;

/**
 * How printed documents look: the modern look, that of Chinese official documents, or that of a document the company already has.
 *
 * <pre>{@code
 * Look corporate = Look.like(Files.readAllBytes(Path.of("letterhead.docx")));
 * byte[] file = DocxRenderer.standalone().in(corporate).render(page);
 * }</pre>
 */
public final class Look {

    private static final String ACCENT = "1D4A7C";
    private static final String SOFT = "52616F";

    private final Map<Lang, Setting> settings = new EnumMap<>(Lang.class);

    private Look(Function<Lang, Setting> in) {
        for (Lang lang : Lang.values()) {
            settings.put(lang, in.apply(lang));
        }
    }

    /** Obtains the house's own look: Hei for headings with one accent colour, text at a size for daily use. */
    public static Look modern() {
        return new Look(Look::modern);
    }

    /**
     * Obtains the look of official documents, after GB/T 9704-2012: 37 mm above and 28 mm left of a text of 156 by 225 mm; title
     * 22 pt in Xiaobiaosong, text 16 pt in Fangsong at a pitch of 28 pt, headings in Hei, Kai and Fangsong of the same size,
     * numbers of sheets between dashes. The standard knows no running head; a controlled document keeps one, small and black, so
     * that a single sheet shows its number and version. English text is set in 14 pt at 24 pt.
     */
    public static Look official() {
        return new Look(Look::official);
    }

    /**
     * Obtains the look of a Word document: its paper and margins, the faces of its styles, the words and the picture of its
     * running head and the words of its foot. What it does not say stays as in the modern look. Nothing else of the file is taken
     * over, and nothing in it is executed or followed.
     *
     * @throws LookRefusedException if the file is not a Word document, or larger or stranger than a letterhead is
     */
    public static Look like(byte[] docx) {
        Letterhead letterhead = Letterhead.read(docx);
        return new Look(lang -> letterhead.over(modern(lang)));
    }

    /** Returns how documents in a language are set. */
    public Setting in(Lang lang) {
        Setting setting = settings.get(lang);
        if (setting == null) {
            throw new IllegalStateException("Look has no setting for " + lang + "; every language has one.");
        }
        return setting;
    }

    private static Setting modern(Lang lang) {
        boolean zh = lang == Lang.ZH;
        Face body = zh
                ? Face.of("Times New Roman", "仿宋", 12, 21).set(Face.Align.BOTH)
                : Face.of("Calibri", "宋体", 11, 16).spaced(0, 6);
        Face head = Face.of(zh ? "Arial" : "Calibri", "黑体", 12, 18).heavy();
        Face chapter = head.sized(zh ? 16 : 15, 24)
                .set(zh ? Face.Align.CENTER : Face.Align.START)
                .spaced(18, 8);
        Face small = head.sized(9, 12).in(SOFT);
        Face light = new Face(small.latin(), small.chinese(), 9, 12, false, false, SOFT, Face.Align.START, 0, 0);
        return new Setting(
                Paper.a4(32, 26, 27, 28, 17, 15),
                body,
                zh ? 2 : 0,
                head.sized(zh ? 22 : 20, 30).in(ACCENT).set(Face.Align.CENTER).spaced(12, 16),
                List.of(
                        zh ? chapter : chapter.in(ACCENT),
                        head.sized(zh ? 14 : 13, 20).spaced(12, 5),
                        head.sized(zh ? 13 : 12, 19).spaced(12, 5),
                        head.sized(zh ? 12 : 11, 18).spaced(12, 5)),
                0,
                Face.of(body.latin(), body.chinese(), zh ? 10.5 : 10, zh ? 15 : 14)
                        .spaced(2, 2),
                new Palette(ACCENT, SOFT, "9FB0C3", "E6EDF5", "F2F5F9"),
                new Furniture(
                        light, light.set(Face.Align.CENTER), Furniture.Numbers.OF_TOTAL, "", "", Optional.empty()));
    }

    private static Setting official(Lang lang) {
        boolean zh = lang == Lang.ZH;
        double size = zh ? 16 : 14;
        double pitch = zh ? 28 : 24;
        String latin = "Times New Roman";
        Face body = Face.of(latin, "仿宋", size, pitch).set(Face.Align.BOTH);
        Face level = zh
                ? Face.of(latin, "黑体", size, pitch)
                : body.set(Face.Align.START).heavy();
        return new Setting(
                Paper.a4(37, 26, 35, 28, 20, 22),
                zh ? body : body.spaced(0, 6),
                zh ? 2 : 0,
                (zh
                                ? Face.of(latin, "方正小标宋简体", 22, 34)
                                : Face.of(latin, "宋体", 22, 34).heavy())
                        .set(Face.Align.CENTER)
                        .spaced(0, pitch),
                List.of(
                        level.set(zh ? Face.Align.CENTER : Face.Align.START).spaced(pitch / 2, pitch / 2),
                        zh ? Face.of(latin, "楷体", size, pitch) : level,
                        Face.of(latin, "仿宋", size, pitch).heavy(),
                        Face.of(latin, "仿宋", size, pitch)),
                zh ? 2 : 0,
                Face.of(latin, "仿宋", zh ? 12 : 10.5, zh ? 18 : 15).spaced(2, 2),
                new Palette("000000", "000000", "000000", "", ""),
                new Furniture(
                        Face.of(latin, "宋体", 9, 12),
                        Face.of(latin, "宋体", 14, 18),
                        Furniture.Numbers.DASHED,
                        "",
                        "",
                        Optional.empty()));
    }
}
