package org.crmkit.templates.render.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.office.OfficeParts;

/** The parts around the text: package, properties, settings, running head and foot, the sheet itself. */
final class DocxFrame {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxFrame() {}

    static String contentTypes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("/word/document.xml", WORD + "document.main+xml");
        parts.put("/word/styles.xml", WORD + "styles+xml");
        parts.put("/word/numbering.xml", WORD + "numbering+xml");
        parts.put("/word/settings.xml", WORD + "settings+xml");
        parts.put("/word/fontTable.xml", WORD + "fontTable+xml");
        parts.put("/word/header1.xml", WORD + "header+xml");
        parts.put("/word/footer1.xml", WORD + "footer+xml");
        return OfficeParts.contentTypes(parts);
    }

    static String settings(Lang lang) {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("w:settings", "xmlns:w", Ooxml.W);
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
        out.raw(OfficeParts.DECLARATION).open("w:hdr", "xmlns:w", Ooxml.W);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Header").close();
        run(control.issuer(), out);
        out.open("w:r").empty("w:tab").close();
        run(right, out);
        return out.close().close().toString();
    }

    static String footer(Lang lang) {
        boolean zh = lang == Lang.ZH;
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("w:ftr", "xmlns:w", Ooxml.W);
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
