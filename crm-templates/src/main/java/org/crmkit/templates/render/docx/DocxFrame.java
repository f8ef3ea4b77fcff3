package org.crmkit.templates.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.redline.MarkedText;
import org.crmkit.templates.render.look.Furniture;
import org.crmkit.templates.render.look.Logo;
import org.crmkit.templates.render.look.Paper;
import org.crmkit.templates.render.look.Setting;
import org.crmkit.templates.render.office.OfficeParts;
import org.crmkit.templates.render.office.OfficeZip;

/** The parts around the text: package, settings, running head and foot, the sheet itself. */
final class DocxFrame {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Page before;
    private final Page page;
    private final DocxRevisions revisions;
    private final boolean zh;
    private final Setting setting;
    private final Furniture furniture;
    private final boolean cover;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A running head or foot.
     *
     * @param type {@code header} or {@code footer}
     * @param sheets {@code default} or {@code even}
     */
    record Part(String id, String type, String sheets, String file, String xml) {}

    DocxFrame(Page page, Setting setting, boolean cover) {
        this(page, page, DocxRevisions.none(), setting, cover);
    }

    /** Creates the frame of a page in both its states. */
    DocxFrame(Page before, Page page, DocxRevisions revisions, Setting setting, boolean cover) {
        this.before = before;
        this.page = page;
        this.revisions = revisions;
        this.zh = page.lang() == Lang.ZH;
        this.setting = setting;
        this.furniture = setting.furniture();
        this.cover = cover;
        parts.add(new Part("header", "header", "default", "header1.xml", header()));
        parts.add(new Part("footer", "footer", "default", "footer1.xml", footer(false)));
        if (hasSides()) {
            parts.add(new Part("headerEven", "header", "even", "header2.xml", header()));
            parts.add(new Part("footerEven", "footer", "even", "footer2.xml", footer(true)));
        }
    }

    private boolean hasSides() {
        return hasSides(setting);
    }

    private static boolean hasSides(Setting setting) {
        return setting.furniture().numbers() == Furniture.Numbers.DASHED;
    }

    List<Part> parts() {
        return parts;
    }

    void addTo(OfficeZip zip) {
        for (Part part : parts) {
            zip.add("word/" + part.file(), part.xml());
        }
        furniture.logo().ifPresent(logo -> {
            for (Part part : parts) {
                if (part.type().equals("header")) {
                    zip.add("word/_rels/" + part.file() + ".rels", pictureRelation(logo));
                }
            }
            zip.add(picture(logo), logo.content().bytes());
        });
    }

    private static String picture(Logo logo) {
        return "word/media/logo." + logo.extension();
    }

    private static String pictureRelation(Logo logo) {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("Relationships", "xmlns", OfficeParts.RELATIONS);
        out.empty(
                "Relationship",
                "Id",
                "logo",
                "Type",
                OfficeParts.R + "/image",
                "Target",
                "media/logo." + logo.extension());
        return out.close().toString();
    }

    String contentTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("/word/document.xml", WORD + "document.main+xml");
        types.put("/word/styles.xml", WORD + "styles+xml");
        types.put("/word/numbering.xml", WORD + "numbering+xml");
        types.put("/word/settings.xml", WORD + "settings+xml");
        types.put("/word/fontTable.xml", WORD + "fontTable+xml");
        parts.forEach(part -> types.put("/word/" + part.file(), WORD + part.type() + "+xml"));
        furniture.logo().ifPresent(logo -> types.put("/" + picture(logo), "image/" + logo.extension()));
        return OfficeParts.contentTypes(types);
    }

    static String settings(Lang lang, Setting setting) {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("w:settings", "xmlns:w", Ooxml.W);
        out.empty("w:zoom", "w:percent", 100);
        out.empty("w:defaultTabStop", "w:val", 420);
        if (hasSides(setting)) {
            out.empty("w:evenAndOddHeaders");
        }
        out.empty("w:characterSpacingControl", "w:val", "compressPunctuation");
        out.open("w:compat");
        out.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                15);
        out.close();
        out.empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN");
        out.empty("w:decimalSymbol", "w:val", ".").empty("w:listSeparator", "w:val", lang == Lang.ZH ? "，" : ",");
        return out.close().toString();
    }

    /** Returns the sheet; a cover has neither running head nor foot. */
    String section() {
        Paper paper = setting.paper();
        XmlWriter out = new XmlWriter();
        out.open("w:sectPr");
        for (Part part : parts) {
            out.empty("w:" + part.type() + "Reference", "w:type", part.sheets(), "r:id", part.id());
        }
        int width = Ooxml.twentieths(paper.width());
        int height = Ooxml.twentieths(paper.height());
        if (width > height) {
            out.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            out.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        out.empty(
                "w:pgMar",
                "w:top",
                Ooxml.twentieths(paper.top()),
                "w:right",
                Ooxml.twentieths(paper.right()),
                "w:bottom",
                Ooxml.twentieths(paper.bottom()),
                "w:left",
                Ooxml.twentieths(paper.left()),
                "w:header",
                Ooxml.twentieths(paper.header()),
                "w:footer",
                Ooxml.twentieths(paper.footer()),
                "w:gutter",
                0);
        if (cover) {
            out.empty("w:titlePg");
        }
        return out.close().toString();
    }

    private String header() {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("w:hdr", Ooxml.NAMESPACES.toArray());
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Header").close();
        furniture.logo().ifPresent(logo -> {
            logo(logo, out);
            run("  ", out);
        });
        both(issuer(before), issuer(page), out);
        out.open("w:r").empty("w:tab").close();
        both(edition(before), edition(page), out);
        return out.close().close().toString();
    }

    private String issuer(Page of) {
        return furniture.headText().isEmpty() ? of.control().issuer() : furniture.headText();
    }

    private String edition(Page of) {
        Control control = of.control();
        String version = control.version().isEmpty() ? "" : (zh ? "版本 " : "version ") + control.version();
        return (control.number() + "   " + version).strip();
    }

    private void both(String old, String now, XmlWriter out) {
        revisions.each(MarkedText.between(old, now), line -> {
            revisions.open(out);
            out.open("w:r").leaf(revisions.wording(), MarkedText.plain(line), "xml:space", "preserve");
            out.close();
            revisions.close(out);
        });
    }

    private void logo(Logo logo, XmlWriter out) {
        long width = Math.round(logo.width() * 20 * Ooxml.EMU);
        long height = Math.round(logo.height() * 20 * Ooxml.EMU);
        out.open("w:r").open("w:drawing").open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        out.empty("wp:extent", "cx", width, "cy", height);
        out.empty("wp:docPr", "id", 1, "name", "logo", "descr", page.control().issuer());
        out.open("a:graphic").open("a:graphicData", "uri", Ooxml.PICTURE);
        out.open("pic:pic", "xmlns:pic", Ooxml.PICTURE).open("pic:nvPicPr");
        out.empty("pic:cNvPr", "id", 1, "name", "logo").empty("pic:cNvPicPr").close();
        out.open("pic:blipFill").empty("a:blip", "r:embed", "logo");
        out.open("a:stretch").empty("a:fillRect").close().close();
        out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
        out.empty("a:ext", "cx", width, "cy", height).close();
        out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        out.close().close().close().close().close().close();
    }

    private String footer(boolean even) {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("w:ftr", "xmlns:w", Ooxml.W);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer");
        if (hasSides()) {
            String side = even ? "left" : "right";
            out.empty(
                    "w:ind",
                    "w:" + side + "Chars",
                    100,
                    "w:" + side,
                    Ooxml.twentieths(setting.furniture().foot().size()));
            out.empty("w:jc", "w:val", side);
        }
        out.close();
        if (!furniture.footText().isEmpty()) {
            run(furniture.footText() + "    ", out);
        }
        if (hasSides()) {
            run("— ", out);
            field("PAGE", out);
            run(" —", out);
        } else {
            run(zh ? "第 " : "Page ", out);
            field("PAGE", out);
            run(zh ? " 页  共 " : " of ", out);
            field("NUMPAGES", out);
            run(zh ? " 页" : "", out);
        }
        return out.close().close().toString();
    }

    private static void run(String text, XmlWriter out) {
        if (!text.isEmpty()) {
            out.open("w:r").leaf("w:t", text, "xml:space", "preserve").close();
        }
    }

    private static void field(String code, XmlWriter out) {
        out.open("w:fldSimple", "w:instr", " " + code + " ");
        run("1", out);
        out.close();
    }
}
