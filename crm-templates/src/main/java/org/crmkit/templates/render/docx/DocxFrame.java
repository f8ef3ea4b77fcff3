package org.crmkit.templates.render.docx;

import java.util.LinkedHashMap;
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

/** What a page says around its text: its running head, and the sheet it is set on. */
final class DocxFrame {

    private final Page before;
    private final Page page;
    private final DocxRevisions revisions;
    private final boolean zh;
    private final Setting setting;
    private final Furniture furniture;
    private final boolean cover;
    private final Map<String, byte[]> heads = new LinkedHashMap<>();

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
        for (DocxFurniture.Running part : DocxFurniture.running(setting)) {
            if (part.isHead()) {
                heads.put("word/" + part.file(), header());
            }
        }
    }

    void addTo(OfficeZip zip) {
        heads.forEach(zip::add);
    }

    /** Returns the sheet; a cover has neither running head nor foot. */
    String section() {
        Paper paper = setting.paper();
        XmlWriter out = new XmlWriter();
        out.open("w:sectPr");
        for (DocxFurniture.Running part : DocxFurniture.running(setting)) {
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

    private byte[] header() {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("w:hdr", Ooxml.NAMESPACES.toArray());
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Header").close();
        furniture.logo().ifPresent(logo -> {
            logo(logo, out);
            DocxFurniture.run("  ", out);
        });
        both(issuer(before), issuer(page), out);
        out.open("w:r").empty("w:tab").close();
        both(edition(before), edition(page), out);
        return out.close().close().toBytes();
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
}
