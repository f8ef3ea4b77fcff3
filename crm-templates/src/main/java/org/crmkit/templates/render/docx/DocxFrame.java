package org.crmkit.templates.render.docx;

import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Page;

/** The parts around the text: package, properties, settings, running head and foot, the sheet itself. */
final class DocxFrame {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxFrame() {}

    static String contentTypes() {
        XmlWriter out = new XmlWriter();
        out.raw(Ooxml.DECLARATION)
                .open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        out.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        out.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        part("/word/document.xml", WORD + "document.main+xml", out);
        part("/word/styles.xml", WORD + "styles+xml", out);
        part("/word/numbering.xml", WORD + "numbering+xml", out);
        part("/word/settings.xml", WORD + "settings+xml", out);
        part("/word/fontTable.xml", WORD + "fontTable+xml", out);
        part("/word/header1.xml", WORD + "header+xml", out);
        part("/word/footer1.xml", WORD + "footer+xml", out);
        part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", out);
        part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", out);
        return out.close().toString();
    }

    private static void part(String name, String type, XmlWriter out) {
        out.empty("Override", "PartName", name, "ContentType", type);
    }

    static String packageRelations() {
        XmlWriter out = new XmlWriter();
        out.raw(Ooxml.DECLARATION).open("Relationships", "xmlns", Ooxml.RELATIONS);
        out.empty("Relationship", "Id", "document", "Type", Ooxml.R + "/officeDocument", "Target", "word/document.xml");
        out.empty(
                "Relationship",
                "Id",
                "core",
                "Type",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "Target",
                "docProps/core.xml");
        out.empty("Relationship", "Id", "app", "Type", Ooxml.R + "/extended-properties", "Target", "docProps/app.xml");
        return out.close().toString();
    }

    /** Says what the document is; no date, because the moment of writing is no property of its content. */
    static String coreProperties(Page page) {
        XmlWriter out = new XmlWriter();
        out.raw(Ooxml.DECLARATION);
        out.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        out.leaf("dc:title", page.title());
        out.leaf("dc:creator", page.control().issuer());
        out.leaf("dc:identifier", page.control().number());
        out.leaf("dc:language", page.lang().tag());
        out.leaf("cp:version", page.control().version());
        return out.close().toString();
    }

    static String appProperties() {
        XmlWriter out = new XmlWriter();
        out.raw(Ooxml.DECLARATION);
        out.open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        return out.leaf("Application", "crmkit").close().toString();
    }

    static String settings(Lang lang) {
        XmlWriter out = new XmlWriter();
        out.raw(Ooxml.DECLARATION).open("w:settings", "xmlns:w", Ooxml.W);
        out.empty("w:zoom", "w:percent", 100);
        out.empty("w:defaultTabStop", "w:val", 420);
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

    static String section() {
        XmlWriter out = new XmlWriter();
        out.open("w:sectPr");
        out.empty("w:headerReference", "w:type", "default", "r:id", "header");
        out.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        out.empty("w:pgSz", "w:w", 11906, "w:h", 16838);
        out.empty(
                "w:pgMar",
                "w:top",
                1814,
                "w:right",
                1474,
                "w:bottom",
                1531,
                "w:left",
                1588,
                "w:header",
                964,
                "w:footer",
                850,
                "w:gutter",
                0);
        return out.close().toString();
    }

    static String header(Page page) {
        Control control = page.control();
        boolean zh = page.lang() == Lang.ZH;
        String version = control.version().isEmpty() ? "" : (zh ? "版本 " : "version ") + control.version();
        String right = (control.number() + "   " + version).strip();
        XmlWriter out = new XmlWriter();
        out.raw(Ooxml.DECLARATION).open("w:hdr", "xmlns:w", Ooxml.W);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Header").close();
        run(control.issuer(), out);
        out.open("w:r").empty("w:tab").close();
        run(right, out);
        return out.close().close().toString();
    }

    static String footer(Lang lang) {
        boolean zh = lang == Lang.ZH;
        XmlWriter out = new XmlWriter();
        out.raw(Ooxml.DECLARATION).open("w:ftr", "xmlns:w", Ooxml.W);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
        run(zh ? "第 " : "Page ", out);
        field("PAGE", out);
        run(zh ? " 页  共 " : " of ", out);
        field("NUMPAGES", out);
        if (zh) {
            run(" 页", out);
        }
        return out.close().close().toString();
    }

    private static void run(String text, XmlWriter out) {
        out.open("w:r").leaf("w:t", text, "xml:space", "preserve").close();
    }

    private static void field(String code, XmlWriter out) {
        out.open("w:fldSimple", "w:instr", " " + code + " ");
        run("1", out);
        out.close();
    }
}
