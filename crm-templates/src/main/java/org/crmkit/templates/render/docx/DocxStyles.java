package org.crmkit.templates.render.docx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.render.look.Face;
import org.crmkit.templates.render.look.Palette;
import org.crmkit.templates.render.look.Setting;
import org.crmkit.templates.render.office.OfficeParts;

/** Writes a look as styles, and names its typefaces. Lines of text lie at an exact pitch, so that sheets fill alike everywhere. */
final class DocxStyles {

    private final Setting setting;
    private final Palette palette;
    private final Face body;
    private final Face chapter;
    private final XmlWriter out = new XmlWriter();

    private DocxStyles(Setting setting) {
        this.setting = setting;
        this.palette = setting.palette();
        this.body = setting.body();
        this.chapter = setting.headings().get(0);
    }

    static String styles(Setting setting) {
        return new DocxStyles(setting).write();
    }

    private String write() {
        out.raw(OfficeParts.DECLARATION).open("w:styles", "xmlns:w", Ooxml.W).line();
        out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        out.raw(typefaces(body)).raw(color(body.color())).raw(size(body.size()));
        out.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN").close().close();
        out.open("w:pPrDefault").open("w:pPr").close().close().close().line();

        paragraph("Normal", "Normal", "", spacing(body.before(), body.after(), body.pitch()), "", "");
        paragraph("Body", "Body Text", "Normal", "", indent(setting.indent(), body) + side(body.align()), "");
        styled("Title", "Title", "<w:keepNext/>", "", setting.title());
        for (int level = 1; level <= 4; level++) {
            styled(
                    "Heading" + level,
                    "heading " + level,
                    "<w:keepNext/><w:keepLines/>",
                    "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                    setting.headings().get(level - 1));
        }
        cover();
        paragraph("Lead", "Lead", "Body", "", "", color(palette.soft()));
        paragraph("Item", "Item", "Normal", "", side(body.align()), "");
        double small = Math.max(body.size() - 2, 8);
        paragraph("Note", "Note", "Normal", spacing(3, 3, small * 1.5), "", color(palette.soft()) + size(small));
        paragraph(
                "Centered",
                "Centered",
                "Normal",
                spacing(3, 6, body.pitch()),
                side(Face.Align.CENTER),
                color(palette.soft()));
        paragraph(
                "SignOff",
                "Sign-off",
                "Normal",
                "<w:keepLines/>" + spacing(18, 0, body.pitch()),
                side(Face.Align.END),
                "");
        Face cell = setting.cell();
        paragraph(
                "CellText", "Table Text", "Normal", spacing(cell.before(), cell.after(), cell.pitch()), "", run(cell));
        Face head = chapter.sized(cell.size(), cell.pitch()).in("");
        paragraph("CellHead", "Table Heading", "CellText", "", side(Face.Align.CENTER), run(head));
        paragraph(
                "Caption",
                "caption",
                "Normal",
                "<w:keepNext/>" + spacing(10, 4, cell.pitch()),
                side(Face.Align.CENTER),
                run(head));
        paragraph(
                "FigureCaption",
                "Figure Caption",
                "Normal",
                spacing(6, 12, cell.pitch()),
                side(Face.Align.CENTER),
                run(head.in(palette.soft())));
        paragraph(
                "Figure",
                "Figure",
                "Normal",
                "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
                side(Face.Align.CENTER),
                "");
        paragraph("Gap", "Gap", "Normal", spacing(0, 0, 8), "", size(4));
        contents();
        Face running = setting.furniture().head();
        String line = "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"" + palette.frame()
                + "\"/></w:pBdr>";
        // At least, not exactly: a picture may stand in it.
        String loose = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + Ooxml.twentieths(running.pitch())
                + "\" w:lineRule=\"atLeast\"/>";
        paragraph("Header", "header", "Normal", line + tab("") + loose, "", run(running));
        Face foot = setting.furniture().foot();
        paragraph("Footer", "footer", "Normal", spacing(0, 0, foot.pitch()), side(foot.align()), run(foot));
        callout("Note", "1D4A7C", "EEF4FB");
        callout("Important", "B06F12", "FFF6E5");
        callout("Warning", "B3261E", "FDECEA");
        paragraph(
                "Line",
                "Line",
                "Normal",
                line.replace("w:space=\"4\"", "w:space=\"1\"") + spacing(6, 10, 8),
                "",
                size(4));
        hyperlink();
        tables();
        return out.close().toString();
    }

    /** What is printed on a cover: the lower the sheet, the closer together. */
    private void cover() {
        double depth = setting.paper().depth();
        Face title = setting.title();
        Face issuer = chapter.sized(16, 24).in(palette.soft()).set(title.align());
        styled("CoverIssuer", "Cover Issuer", "", "", issuer.spaced(depth * 0.12, depth * 0.14));
        double size = Math.min(title.size() * 1.4, 44);
        styled(
                "CoverTitle",
                "Cover Title",
                "",
                "",
                title.sized(size, size * 1.35).spaced(0, 14));
        Face number = Face.of(body.latin(), body.chinese(), 13, 20).in(palette.soft());
        styled("CoverNumber", "Cover Number", "", "", number.set(title.align()).spaced(0, depth * 0.2));
    }

    private void contents() {
        styled(
                "TocTitle",
                "TOC Heading",
                "<w:keepNext/>",
                "",
                chapter.set(Face.Align.CENTER).spaced(6, 12));
        for (int level = 1; level <= 4; level++) {
            int left = Ooxml.twentieths(2 * body.size() * (level - 1));
            paragraph(
                    "TOC" + level,
                    "toc " + level,
                    "Normal",
                    tab("dot") + spacing(0, 2, body.pitch()),
                    "<w:ind w:left=\"" + left + "\"/>",
                    "");
        }
    }

    private String tab(String leader) {
        return "<w:tabs><w:tab w:val=\"right\" " + (leader.isEmpty() ? "" : "w:leader=\"" + leader + "\" ") + "w:pos=\""
                + Ooxml.twentieths(setting.paper().measure()) + "\"/></w:tabs>";
    }

    private void hyperlink() {
        out.open("w:style", "w:type", "character", "w:styleId", "Hyperlink").empty("w:name", "w:val", "Hyperlink");
        out.open("w:rPr")
                .empty("w:color", "w:val", "1B5AA0")
                .empty("w:u", "w:val", "single")
                .close()
                .close()
                .line();
    }

    private void tables() {
        out.open("w:style", "w:type", "table", "w:default", 1, "w:styleId", "Plain")
                .empty("w:name", "w:val", "Normal Table");
        out.open("w:tblPr").empty("w:tblInd", "w:w", 0, "w:type", "dxa").open("w:tblCellMar");
        out.empty("w:left", "w:w", 108, "w:type", "dxa").empty("w:right", "w:w", 108, "w:type", "dxa");
        out.close().close().close().line();
        out.open("w:style", "w:type", "table", "w:styleId", "Grid").empty("w:name", "w:val", "Table Grid");
        out.empty("w:basedOn", "w:val", "Plain").open("w:tblPr").open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            out.empty("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", palette.frame());
        }
        out.close().close().close().line();
    }

    private void callout(String tone, String line, String fill) {
        String frame = "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"" + line
                + "\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
        paragraph(
                "Callout" + tone,
                "Callout " + tone,
                "Normal",
                "<w:keepLines/>" + frame + spacing(0, 0, body.pitch()),
                "<w:ind w:left=\"240\" w:right=\"120\"/>",
                "");
    }

    private void styled(String id, String name, String before, String after, Face face) {
        paragraph(
                id,
                name,
                "Normal",
                before + spacing(face.before(), face.after(), face.pitch()),
                side(face.align()) + after,
                run(face));
    }

    private void paragraph(String id, String name, String basedOn, String before, String after, String run) {
        if (id.equals("Normal")) {
            out.open("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", id);
        } else {
            out.open("w:style", "w:type", "paragraph", "w:styleId", id);
        }
        out.empty("w:name", "w:val", name);
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

    private static String run(Face face) {
        return typefaces(face)
                + (face.bold() ? "<w:b/>" : "")
                + (face.italic() ? "<w:i/>" : "")
                + color(face.color())
                + size(face.size());
    }

    private static String typefaces(Face face) {
        XmlWriter fonts = new XmlWriter();
        fonts.empty(
                "w:rFonts",
                "w:ascii",
                face.latin(),
                "w:hAnsi",
                face.latin(),
                "w:eastAsia",
                face.chinese(),
                "w:cs",
                face.latin());
        return fonts.toString();
    }

    private static String color(String hex) {
        return hex.isEmpty() ? "" : "<w:color w:val=\"" + hex + "\"/>";
    }

    private static String size(double points) {
        long half = Math.round(points * 2);
        return "<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>";
    }

    private static String spacing(double before, double after, double pitch) {
        return "<w:spacing w:before=\"" + Ooxml.twentieths(before) + "\" w:after=\"" + Ooxml.twentieths(after)
                + "\" w:line=\"" + Ooxml.twentieths(pitch) + "\" w:lineRule=\"exact\"/>";
    }

    /** Returns what a first line is set in by; Word takes the characters, others the measure. */
    static String indent(int characters, Face face) {
        return characters == 0
                ? ""
                : "<w:ind w:firstLineChars=\"" + 100 * characters + "\" w:firstLine=\""
                        + Ooxml.twentieths(characters * face.size()) + "\"/>";
    }

    private static String side(Face.Align align) {
        String side =
                switch (align) {
                    case START -> "left";
                    case CENTER -> "center";
                    case END -> "right";
                    case BOTH -> "both";
                };
        return "<w:jc w:val=\"" + side + "\"/>";
    }

    /** Names the typefaces, and for those we know what stands in on machines that lack them. */
    static String fontTable(Setting setting) {
        return new DocxStyles(setting).fonts();
    }

    private String fonts() {
        out.raw(OfficeParts.DECLARATION).open("w:fonts", "xmlns:w", Ooxml.W).line();
        Set<String> chinese = new LinkedHashSet<>();
        Set<String> latin = new LinkedHashSet<>();
        List<Face> faces = List.of(
                body, setting.title(), setting.cell(), setting.furniture().head());
        for (List<Face> some : List.of(faces, setting.headings())) {
            for (Face face : some) {
                chinese.add(face.chinese());
                latin.add(face.latin());
            }
        }
        chinese.add("楷体");
        latin.removeAll(chinese);
        chinese.forEach(name -> font(name, "86"));
        latin.forEach(name -> font(name, "00"));
        return out.close().toString();
    }

    private void font(String name, String charset) {
        String substitute =
                switch (name) {
                    case "仿宋" -> "FangSong";
                    case "黑体" -> "SimHei";
                    case "楷体" -> "KaiTi";
                    case "宋体" -> "SimSun";
                    case "方正小标宋简体" -> "SimSun";
                    case "Times New Roman" -> "Liberation Serif";
                    case "Arial" -> "Liberation Sans";
                    case "Calibri" -> "Carlito";
                    default -> "";
                };
        String family =
                switch (name) {
                    case "仿宋", "黑体", "楷体" -> "modern";
                    case "Times New Roman" -> "roman";
                    case "Arial", "Calibri" -> "swiss";
                    default -> "auto";
                };
        out.open("w:font", "w:name", name);
        if (!substitute.isEmpty()) {
            out.empty("w:altName", "w:val", substitute);
        }
        out.empty("w:charset", "w:val", charset).empty("w:family", "w:val", family);
        out.empty("w:pitch", "w:val", family.equals("modern") ? "fixed" : "variable");
        out.close().line();
    }
}
