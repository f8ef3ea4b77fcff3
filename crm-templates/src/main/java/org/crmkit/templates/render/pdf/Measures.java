package org.crmkit.templates.render.pdf;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.render.look.Face;
import org.crmkit.templates.render.look.Paper;
import org.crmkit.templates.render.look.Setting;

/**
 * The sizes a page is set in.
 *
 * @param headings of level 1 to 4
 * @param cell text in tables
 * @param afterParagraph what is left free below a paragraph
 * @param afterItem what is left free below a numbered paragraph
 */
record Measures(
        Paper paper,
        Spaced title,
        List<Spaced> headings,
        Type body,
        Type cell,
        double afterParagraph,
        double afterItem) {

    /** Type with room above and below. */
    record Spaced(Type type, double above, double below) {

        static Spaced of(Face face) {
            return new Spaced(Type.of(face.size(), face.pitch()), face.before(), face.after());
        }

        Spaced tighter(double share) {
            return new Spaced(Measures.tighter(type, share), above * share, below * share);
        }
    }

    /** Returns the sizes of our own PDF: margins of GB/T 9704-2012, 156 mm of text, type smaller than in an official document. */
    static Measures of(Lang lang) {
        boolean zh = lang == Lang.ZH;
        Spaced third = new Spaced(Type.of(10.5, 18).heavy(), 9, 4);
        return new Measures(
                new Paper(595.28, 841.89, 90.7, 73.68, 76.55, 79.4, 48, 42),
                new Spaced(Type.of(20, 30).heavy().in(Type.ACCENT), 0, 12),
                List.of(
                        new Spaced(Type.of(14, 22).heavy().in(Type.ACCENT), 14, 4),
                        new Spaced(Type.of(12, 20).heavy(), 9, 4),
                        third,
                        third),
                Type.of(10.5, zh ? 18.5 : 16),
                Type.of(9.5, 14),
                zh ? 2 : 5,
                zh ? 1 : 3);
    }

    /** Returns these sizes with less room between lines, and type smaller by half as much. */
    Measures tighter(double share) {
        return new Measures(
                paper,
                title.tighter(share),
                headings.stream().map(heading -> heading.tighter(share)).toList(),
                tighter(body, share),
                tighter(cell, share),
                afterParagraph * share,
                afterItem * share);
    }

    private static Type tighter(Type type, double share) {
        double size = Math.round(type.size() * (1 + share) / 2 * 4) / 4.0;
        return new Type(size, type.leading() * share, type.bold(), type.slanted(), type.color());
    }

    /** Returns the sizes of a look. */
    static Measures of(Setting setting) {
        Face body = setting.body();
        return new Measures(
                setting.paper(),
                Spaced.of(setting.title()),
                setting.headings().stream().map(Spaced::of).toList(),
                Type.of(body.size(), body.pitch()),
                Type.of(setting.cell().size(), setting.cell().pitch()),
                body.after(),
                body.after());
    }
}
