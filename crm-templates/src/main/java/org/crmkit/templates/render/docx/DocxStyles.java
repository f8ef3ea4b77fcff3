package org.crmkit.templates.render.docx;

import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.render.office.OfficeParts;

/**
 * Styles and fonts. Chinese sizes follow GB/T 9704-2012 scaled down one step for everyday policies: title 二号 (22 pt), chapters
 * 三号 (16 pt) in Hei, body 小四 (12 pt) in Fangsong at one and a half lines, emphasis in Kai.
 */
final class DocxStyles {

    private static final String ACCENT = "1D4A7C";
    private static final String SOFT = "52616F";

    private final Lang lang;
    private final boolean zh;
    private final XmlWriter out = new XmlWriter();

    private DocxStyles(Lang lang) {
        this.lang = lang;
        this.zh = lang == Lang.ZH;
    }

    static String styles(Lang lang) {
        return new DocxStyles(lang).write();
    }

    private String write() {
        out.raw(OfficeParts.DECLARATION).open("w:styles", "xmlns:w", Ooxml.W).line();
        out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        fonts(zh ? "Times New Roman" : "Calibri", zh ? "仿宋" : "宋体");
        size(zh ? 24 : 22);
        out.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN").close().close();
        out.open("w:pPrDefault").open("w:pPr").close().close().close().line();

        paragraph("Normal", "Normal", "", zh ? spacing(0, 0, 360) : spacing(0, 120, 288), "", "");
        paragraph(
                "Body",
                "Body Text",
                "Normal",
                "",
                zh ? "<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>" + jc("both") : "",
                "");
        paragraph(
                "Title",
                "Title",
                "Normal",
                "<w:keepNext/>" + spacing(240, 320, 300),
                jc("center"),
                heading(zh ? 44 : 40, ACCENT));
        int[] sizes = zh ? new int[] {32, 28, 26, 24} : new int[] {30, 26, 24, 22};
        for (int level = 1; level <= 4; level++) {
            boolean chapter = level == 1;
            paragraph(
                    "Heading" + level,
                    "heading " + level,
                    "Normal",
                    "<w:keepNext/><w:keepLines/>" + spacing(chapter ? 360 : 240, chapter ? 160 : 100, 300),
                    jc(chapter && zh ? "center" : "left") + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                    heading(sizes[level - 1], chapter && !zh ? ACCENT : ""));
        }
        paragraph("Lead", "Lead", "Body", "", "", color(SOFT));
        paragraph("Item", "Item", "Normal", "", zh ? jc("both") : "", "");
        paragraph("Note", "Note", "Normal", spacing(60, 60, 300), "", color(SOFT) + points(20));
        paragraph("Centered", "Centered", "Normal", spacing(60, 120, 300), jc("center"), color(SOFT));
        paragraph("SignOff", "Sign-off", "Normal", "<w:keepLines/>" + spacing(360, 0, 360), jc("right"), "");
        paragraph("CellText", "Table Text", "Normal", spacing(40, 40, 280), "", points(zh ? 21 : 20));
        paragraph("CellHead", "Table Heading", "CellText", "", jc("center"), heading(zh ? 21 : 20, ""));
        paragraph(
                "Caption",
                "caption",
                "Normal",
                "<w:keepNext/>" + spacing(200, 80, 280),
                jc("center"),
                heading(zh ? 21 : 20, ""));
        paragraph(
                "FigureCaption",
                "Figure Caption",
                "Normal",
                spacing(120, 240, 280),
                jc("center"),
                heading(zh ? 20 : 19, SOFT));
        paragraph("Figure", "Figure", "Normal", "<w:keepNext/>" + spacing(160, 0, 240), jc("center"), "");
        paragraph(
                "Gap",
                "Gap",
                "Normal",
                "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>",
                "",
                points(8));
        paragraph(
                "TocTitle",
                "TOC Heading",
                "Normal",
                "<w:keepNext/>" + spacing(120, 120, 300),
                jc("center"),
                heading(zh ? 28 : 26, ""));
        for (int level = 1; level <= 4; level++) {
            paragraph(
                    "TOC" + level,
                    "toc " + level,
                    "Normal",
                    "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + Ooxml.TEXT_WIDTH + "\"/></w:tabs>"
                            + spacing(0, 40, 300),
                    "<w:ind w:left=\"" + 420 * (level - 1) + "\"/>",
                    "");
        }
        paragraph(
                "Header",
                "header",
                "Normal",
                "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"9FB0C3\"/></w:pBdr><w:tabs><w:tab w:val=\"right\" w:pos=\""
                        + Ooxml.TEXT_WIDTH + "\"/></w:tabs>" + spacing(0, 0, 240),
                "",
                heading(18, SOFT).replace("<w:b/>", ""));
        paragraph(
                "Footer",
                "footer",
                "Normal",
                spacing(0, 0, 240),
                jc("center"),
                heading(18, SOFT).replace("<w:b/>", ""));
        callout("Note", "1D4A7C", "EEF4FB");
        callout("Important", "B06F12", "FFF6E5");
        callout("Warning", "B3261E", "FDECEA");
        paragraph(
                "Line",
                "Line",
                "Normal",
                "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"9FB0C3\"/></w:pBdr>"
                        + spacing(120, 200, 240),
                "",
                points(8));
        out.open("w:style", "w:type", "character", "w:styleId", "Hyperlink").empty("w:name", "w:val", "Hyperlink");
        out.open("w:rPr")
                .empty("w:color", "w:val", "1B5AA0")
                .empty("w:u", "w:val", "single")
                .close()
                .close()
                .line();
        out.open("w:style", "w:type", "table", "w:default", 1, "w:styleId", "Plain")
                .empty("w:name", "w:val", "Normal Table");
        out.open("w:tblPr").empty("w:tblInd", "w:w", 0, "w:type", "dxa").open("w:tblCellMar");
        out.empty("w:left", "w:w", 108, "w:type", "dxa").empty("w:right", "w:w", 108, "w:type", "dxa");
        out.close().close().close().line();
        out.open("w:style", "w:type", "table", "w:styleId", "Grid").empty("w:name", "w:val", "Table Grid");
        out.empty("w:basedOn", "w:val", "Plain").open("w:tblPr").open("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            out.empty("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "9FB0C3");
        }
        return out.close().close().close().line().close().toString();
    }

    private void callout(String tone, String line, String fill) {
        String frame = "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"" + line
                + "\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
        paragraph(
                "Callout" + tone,
                "Callout " + tone,
                "Normal",
                "<w:keepLines/>" + frame + spacing(0, 0, 340),
                "<w:ind w:left=\"240\" w:right=\"120\"/>",
                "");
    }

    private void paragraph(String id, String name, String basedOn, String before, String after, String run) {
        out.open("w:style", styleAttributes(id)).empty("w:name", "w:val", name);
        if (!basedOn.isEmpty()) {
            out.empty("w:basedOn", "w:val", basedOn);
        }
        if (id.startsWith("Heading") || id.equals("Title")) {
            out.empty("w:next", "w:val", "Body");
        }
        out.empty("w:qFormat");
        out.open("w:pPr").raw(before).raw(after).close();
        out.open("w:rPr").raw(run).close();
        out.close().line();
    }

    private static Object[] styleAttributes(String id) {
        return id.equals("Normal")
                ? new Object[] {"w:type", "paragraph", "w:default", 1, "w:styleId", id}
                : new Object[] {"w:type", "paragraph", "w:styleId", id};
    }

    private void fonts(String latin, String chinese) {
        out.empty("w:rFonts", "w:ascii", latin, "w:hAnsi", latin, "w:eastAsia", chinese, "w:cs", latin);
    }

    private void size(int halfPoints) {
        out.empty("w:sz", "w:val", halfPoints).empty("w:szCs", "w:val", halfPoints);
    }

    private String heading(int halfPoints, String color) {
        String latin = lang == Lang.ZH ? "Arial" : "Calibri";
        return "<w:rFonts w:ascii=\"" + latin + "\" w:hAnsi=\"" + latin + "\" w:eastAsia=\"黑体\" w:cs=\"" + latin
                + "\"/><w:b/>" + (color.isEmpty() ? "" : color(color)) + points(halfPoints);
    }

    private static String color(String hex) {
        return "<w:color w:val=\"" + hex + "\"/>";
    }

    private static String points(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static String spacing(int before, int after, int line) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\" w:line=\"" + line
                + "\" w:lineRule=\"auto\"/>";
    }

    private static String jc(String side) {
        return "<w:jc w:val=\"" + side + "\"/>";
    }

    /** Names each font's substitute, for machines that lack it. */
    static String fontTable() {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("w:fonts", "xmlns:w", Ooxml.W).line();
        font("仿宋", "FangSong", "86", "modern", "fixed", out);
        font("黑体", "SimHei", "86", "modern", "fixed", out);
        font("楷体", "KaiTi", "86", "modern", "fixed", out);
        font("宋体", "SimSun", "86", "auto", "variable", out);
        font("Times New Roman", "Liberation Serif", "00", "roman", "variable", out);
        font("Arial", "Liberation Sans", "00", "swiss", "variable", out);
        font("Calibri", "Carlito", "00", "swiss", "variable", out);
        return out.close().toString();
    }

    private static void font(
            String name, String substitute, String charset, String family, String pitch, XmlWriter out) {
        out.open("w:font", "w:name", name).empty("w:altName", "w:val", substitute);
        out.empty("w:charset", "w:val", charset)
                .empty("w:family", "w:val", family)
                .empty("w:pitch", "w:val", pitch);
        out.close().line();
    }
}
