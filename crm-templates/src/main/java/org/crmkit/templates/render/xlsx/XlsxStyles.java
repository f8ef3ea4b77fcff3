package org.crmkit.templates.render.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.render.office.OfficeParts;

/** Gathers the looks a workbook uses and writes each once. */
final class XlsxStyles {

    private static final int FIRST_OWN_FORMAT = 164;
    private static final String TEXT_FORMAT = "@";

    private final Lang lang;
    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final Map<String, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    XlsxStyles(Lang lang) {
        this.lang = lang;
        font(Look.PLAIN);
        fills.put("<patternFill patternType=\"none\"/>", 0);
        fills.put("<patternFill patternType=\"gray125\"/>", 1);
        index(Look.PLAIN);
    }

    /** Returns the number under which cells name a look. */
    int index(Look look) {
        return looks.computeIfAbsent(look, l -> looks.size());
    }

    /** Returns the properties of a run that deviates from its cell. */
    String run(Look look) {
        return fontProperties(look, "rFont");
    }

    private String fontProperties(Look look, String name) {
        XmlWriter out = new XmlWriter();
        if (look.bold()) {
            out.empty("b");
        }
        if (look.italic()) {
            out.empty("i");
        }
        out.empty("sz", "val", look.size()).empty("color", "rgb", "FF" + look.color());
        out.empty(name, "val", lang == Lang.ZH ? "微软雅黑" : "Calibri").empty("family", "val", 2);
        return out.toString();
    }

    private int font(Look look) {
        return fonts.computeIfAbsent(fontProperties(look, "name"), f -> fonts.size());
    }

    private int fill(Look look) {
        if (look.fill().isEmpty()) {
            return 0;
        }
        String markup = new XmlWriter()
                .open("patternFill", "patternType", "solid")
                .empty("fgColor", "rgb", "FF" + look.fill())
                .empty("bgColor", "indexed", 64)
                .close()
                .toString();
        return fills.computeIfAbsent(markup, f -> fills.size());
    }

    private int format(String format) {
        if (format.equals(Look.GENERAL)) {
            return 0;
        }
        if (format.equals(TEXT_FORMAT)) {
            return 49;
        }
        return formats.computeIfAbsent(format, f -> FIRST_OWN_FORMAT + formats.size());
    }

    String toXml() {
        XmlWriter cells = new XmlWriter();
        looks.keySet().forEach(look -> cell(look, cells));
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("styleSheet", "xmlns", XlsxWorkbook.MAIN);
        if (!formats.isEmpty()) {
            out.open("numFmts", "count", formats.size());
            formats.forEach((code, id) -> out.empty("numFmt", "numFmtId", id, "formatCode", code));
            out.close();
        }
        out.open("fonts", "count", fonts.size());
        fonts.keySet().forEach(font -> out.open("font").raw(font).close());
        out.close().open("fills", "count", fills.size());
        fills.keySet().forEach(fill -> out.open("fill").raw(fill).close());
        out.close().open("borders", "count", 2);
        out.open("border").raw("<left/><right/><top/><bottom/><diagonal/>").close();
        out.open("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            out.open(side, "style", "thin").empty("color", "rgb", "FF9FB0C3").close();
        }
        out.empty("diagonal").close().close();
        out.open("cellStyleXfs", "count", 1)
                .empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0)
                .close();
        out.open("cellXfs", "count", looks.size()).raw(cells.toString()).close();
        out.open("cellStyles", "count", 1)
                .empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0)
                .close();
        out.open("dxfs", "count", 1).open("dxf").open("fill").open("patternFill");
        out.empty("bgColor", "rgb", "FFFFF6E5").close().close().close().close();
        return out.close().toString();
    }

    private void cell(Look look, XmlWriter out) {
        out.open(
                "xf",
                "numFmtId",
                format(look.format()),
                "fontId",
                font(look),
                "fillId",
                fill(look),
                "borderId",
                look.framed() ? 1 : 0,
                "xfId",
                0,
                "quotePrefix",
                look.quoted() ? 1 : 0,
                "applyNumberFormat",
                1,
                "applyFont",
                1,
                "applyFill",
                1,
                "applyBorder",
                1,
                "applyAlignment",
                1,
                "applyProtection",
                1);
        int indent = look.framed() && !look.across().equals("center") ? 1 : 0;
        out.empty("alignment", "horizontal", look.across(), "vertical", "center", "wrapText", 1, "indent", indent);
        out.empty("protection", "locked", look.open() ? 0 : 1).close();
    }
}
