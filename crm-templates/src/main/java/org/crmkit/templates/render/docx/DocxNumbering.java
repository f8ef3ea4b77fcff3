package org.crmkit.templates.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.render.look.Face;
import org.crmkit.templates.render.look.Setting;
import org.crmkit.templates.render.office.OfficeParts;
import org.jspecify.annotations.Nullable;

/**
 * Native lists. Every number is counted here as Word will count it; where the next number of no list is the one wanted, a new
 * list begins with it. So Word prints what {@link Ordinal#in} prints, and counts on by itself when a clause is inserted.
 *
 * <p>Headings never share a list with paragraphs: LibreOffice restarts articles at each chapter if chapters and articles stand
 * in one list, whatever the file says.
 */
final class DocxNumbering {

    private static final int LEVELS = 4;

    /** Stands for no number. */
    private static final int NONE = 0;

    private final Lang lang;
    private final Face head;
    private final int em;
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<Sequence> recent = new ArrayList<>();
    private boolean bullets;

    /** A list with one number style for each level. */
    private static final class Sequence {
        private final int id;
        private final boolean headings;
        private final Ordinal.@Nullable Style[] styles = new Ordinal.Style[LEVELS];
        private final int[] starts = {1, 1, 1, 1};
        private final int[] before = new int[LEVELS];
        private final int[] after = new int[LEVELS];

        Sequence(int id, boolean headings) {
            this.id = id;
            this.headings = headings;
        }

        boolean accepts(boolean heading, int level, Count count) {
            boolean sameStyle = styles[level] == null || styles[level] == count.style();
            return headings == heading
                    && sameStyle
                    && follows(before[level], count.before())
                    && follows(after[level], count.after());
        }

        private static boolean follows(int last, int next) {
            return next == NONE || last + 1 == next;
        }

        void count(int level, Count count) {
            styles[level] = count.style();
            count(before, level, count.before());
            count(after, level, count.after());
        }

        private static void count(int[] counts, int level, int value) {
            if (value != NONE) {
                counts[level] = value;
                Arrays.fill(counts, level + 1, LEVELS, 0);
            }
        }
    }

    DocxNumbering(Lang lang, Setting setting) {
        this.lang = lang;
        this.head = setting.headings().get(0);
        this.em = Ooxml.twentieths(setting.body().size());
    }

    /**
     * A number in both states of a document: what Word counts if all changes are rejected, and if all are accepted.
     *
     * @param before zero if there is none
     * @param after zero if there is none
     */
    record Count(Ordinal.Style style, int before, int after) {}

    /** Tells whether one list can count both states. Where none can, what is gone and what is new need a number each. */
    boolean serves(boolean heading, int level, Count count) {
        return count.before() == count.after()
                || count.before() == NONE
                || count.after() == NONE
                || recent.stream().anyMatch(s -> s.accepts(heading, level, count));
    }

    /** Returns the id of the list in which the next number at {@code level}, from 0, is the one wanted. */
    int list(boolean heading, int level, Count count) {
        Sequence found = recent.stream()
                .filter(s -> s.accepts(heading, level, count))
                .findFirst()
                .orElseGet(() -> begin(heading, level, count));
        found.count(level, count);
        recent.remove(found);
        recent.add(0, found);
        return found.id;
    }

    private Sequence begin(boolean heading, int level, Count count) {
        Sequence sequence = new Sequence(sequences.size() + 2, heading);
        int start = Math.max(count.before(), count.after());
        sequence.starts[level] = start;
        sequence.before[level] = start - 1;
        sequence.after[level] = start - 1;
        sequences.add(sequence);
        return sequence;
    }

    /** Returns the id of the list of bullets. */
    int bullets() {
        bullets = true;
        return 1;
    }

    byte[] toXml() {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("w:numbering", "xmlns:w", Ooxml.W).line();
        if (bullets) {
            writeBullets(out);
        }
        for (Sequence sequence : sequences) {
            abstractList(sequence, out);
        }
        if (bullets) {
            instance(1, out);
        }
        for (Sequence sequence : sequences) {
            instance(sequence.id, out);
        }
        return out.close().toBytes();
    }

    private static void instance(int id, XmlWriter out) {
        out.open("w:num", "w:numId", id)
                .empty("w:abstractNumId", "w:val", id)
                .close()
                .line();
    }

    private static void writeBullets(XmlWriter out) {
        String[] marks = {"•", "–", "▪"};
        out.open("w:abstractNum", "w:abstractNumId", 1).empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level < marks.length; level++) {
            out.open("w:lvl", "w:ilvl", level).empty("w:start", "w:val", 1).empty("w:numFmt", "w:val", "bullet");
            out.empty("w:lvlText", "w:val", marks[level]).empty("w:lvlJc", "w:val", "left");
            out.open("w:pPr")
                    .empty("w:ind", "w:left", 420 * (level + 1), "w:hanging", 420)
                    .close();
            out.open("w:rPr").empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:eastAsia", "Arial");
            out.close().close();
        }
        out.close().line();
    }

    private void abstractList(Sequence sequence, XmlWriter out) {
        out.open("w:abstractNum", "w:abstractNumId", sequence.id).empty("w:multiLevelType", "w:val", "multilevel");
        for (int level = 0; level < LEVELS; level++) {
            Ordinal.Style style = sequence.styles[level];
            level(level, sequence.starts[level], style == null ? Ordinal.Style.DECIMAL : style, sequence.headings, out);
        }
        out.close().line();
    }

    private void level(int level, int start, Ordinal.Style style, boolean heading, XmlWriter out) {
        boolean hanging = !heading && isHanging(style);
        boolean law = style == Ordinal.Style.ARTICLE || style == Ordinal.Style.CHAPTER;
        String text = pattern(style, "%" + (level + 1));
        if (law && lang == Lang.ZH) {
            text += "\u3000";
        }
        boolean joined = lang == Lang.ZH && style != Ordinal.Style.DECIMAL && style != Ordinal.Style.CIRCLED;
        out.open("w:lvl", "w:ilvl", level).empty("w:start", "w:val", start);
        out.empty("w:numFmt", "w:val", format(style));
        if (!hanging) {
            out.empty("w:suff", "w:val", joined ? "nothing" : "space");
        }
        out.empty("w:lvlText", "w:val", text).empty("w:lvlJc", "w:val", "left");
        out.open("w:pPr");
        if (hanging) {
            int step = 2 * em;
            out.empty("w:ind", "w:left", step * (level + 1), "w:hanging", step);
        } else {
            boolean indented = !heading && lang == Lang.ZH;
            out.empty("w:ind", "w:left", 0, "w:firstLine", indented ? 2 * em * Math.max(1, level) : 0);
        }
        out.close();
        if (law && !heading) {
            out.open("w:rPr");
            out.empty("w:rFonts", "w:ascii", head.latin(), "w:hAnsi", head.latin(), "w:eastAsia", head.chinese());
            if (lang == Lang.EN) {
                out.empty("w:b");
            }
            out.close();
        }
        out.close();
    }

    private boolean isHanging(Ordinal.Style style) {
        return switch (style) {
            case CHAPTER, ARTICLE -> false;
            case ITEM, SECTION -> lang == Lang.EN;
            case DECIMAL, PARENTHESISED, CIRCLED -> true;
        };
    }

    private String format(Ordinal.Style style) {
        boolean zh = lang == Lang.ZH;
        return switch (style) {
            case CHAPTER, ARTICLE -> zh ? "chineseCountingThousand" : "decimal";
            case ITEM -> zh ? "chineseCountingThousand" : "lowerLetter";
            case SECTION -> zh ? "chineseCountingThousand" : "upperRoman";
            case DECIMAL, PARENTHESISED -> "decimal";
            case CIRCLED -> zh ? "decimalEnclosedCircleChinese" : "decimalEnclosedCircle";
        };
    }

    private String pattern(Ordinal.Style style, String number) {
        boolean zh = lang == Lang.ZH;
        return switch (style) {
            case CHAPTER -> zh ? "第" + number + "章" : "Chapter " + number;
            case ARTICLE -> zh ? "第" + number + "条" : "Article " + number;
            case ITEM, PARENTHESISED -> zh ? "（" + number + "）" : "(" + number + ")";
            case SECTION -> zh ? number + "、" : number + ".";
            case DECIMAL -> number + ".";
            case CIRCLED -> number;
        };
    }
}
