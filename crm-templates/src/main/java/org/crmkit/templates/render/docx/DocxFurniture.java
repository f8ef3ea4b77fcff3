package org.crmkit.templates.render.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.render.look.Furniture;
import org.crmkit.templates.render.look.Logo;
import org.crmkit.templates.render.look.Setting;
import org.crmkit.templates.render.office.OfficeParts;

/** What stands around the text of every document of one look and language, whatever it says: list of parts, settings, running foot. */
final class DocxFurniture {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final Running HEAD = new Running("header", "header", "default", "header1.xml");
    private static final Running FOOT = new Running("footer", "footer", "default", "footer1.xml");
    private static final Running EVEN_HEAD = new Running("headerEven", "header", "even", "header2.xml");
    private static final Running EVEN_FOOT = new Running("footerEven", "footer", "even", "footer2.xml");

    private DocxFurniture() {}

    /**
     * A running head or foot.
     *
     * @param type {@code header} or {@code footer}
     * @param sheets {@code default} or {@code even}
     */
    record Running(String id, String type, String sheets, String file) {

        boolean isHead() {
            return type.equals("header");
        }
    }

    /** Returns the running heads and feet of a look. */
    static List<Running> running(Setting setting) {
        return hasSides(setting) ? List.of(HEAD, FOOT, EVEN_HEAD, EVEN_FOOT) : List.of(HEAD, FOOT);
    }

    private static boolean hasSides(Setting setting) {
        return setting.furniture().numbers() == Furniture.Numbers.DASHED;
    }

    static String contentTypes(Setting setting) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("/word/document.xml", WORD + "document.main+xml");
        types.put("/word/styles.xml", WORD + "styles+xml");
        types.put("/word/numbering.xml", WORD + "numbering+xml");
        types.put("/word/settings.xml", WORD + "settings+xml");
        types.put("/word/fontTable.xml", WORD + "fontTable+xml");
        running(setting).forEach(part -> types.put("/word/" + part.file(), WORD + part.type() + "+xml"));
        setting.furniture()
                .logo()
                .ifPresent(logo -> types.put("/word/media/" + picture(logo), "image/" + logo.extension()));
        return OfficeParts.contentTypes(types);
    }

    static String picture(Logo logo) {
        return "logo." + logo.extension();
    }

    /** Returns what a running head refers to that begins with a picture. */
    static String pictureRelation(Logo logo) {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("Relationships", "xmlns", OfficeParts.RELATIONS);
        out.empty("Relationship", "Id", "logo", "Type", OfficeParts.R + "/image", "Target", "media/" + picture(logo));
        return out.close().toString();
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

    /** Returns a running foot, {@code even} for even sheets. */
    static String foot(Lang lang, Setting setting, boolean even) {
        boolean zh = lang == Lang.ZH;
        Furniture furniture = setting.furniture();
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("w:ftr", "xmlns:w", Ooxml.W);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer");
        if (hasSides(setting)) {
            String side = even ? "left" : "right";
            int em = Ooxml.twentieths(furniture.foot().size());
            out.empty("w:ind", "w:" + side + "Chars", 100, "w:" + side, em);
            out.empty("w:jc", "w:val", side);
        }
        out.close();
        if (!furniture.footText().isEmpty()) {
            run(furniture.footText() + "    ", out);
        }
        if (hasSides(setting)) {
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

    /** Writes wording that is the same in every state of a page. */
    static void run(String text, XmlWriter out) {
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
