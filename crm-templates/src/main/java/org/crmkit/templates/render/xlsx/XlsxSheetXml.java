package org.crmkit.templates.render.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.render.office.OfficeParts;

/** Writes a sheet; the order of the elements is fixed by the format (ECMA-376 part 1, 18.3.1.99). */
final class XlsxSheetXml {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_SIGNS = "=+-@";

    private final XlsxWorkbook.Tab tab;
    private final XlsxSheet sheet;
    private final Control control;
    private final Lang lang;
    private final XlsxStyles styles;
    private final LongLists lists;
    private final Map<String, String> links = new LinkedHashMap<>();
    private final XmlWriter out = new XmlWriter();

    XlsxSheetXml(XlsxWorkbook.Tab tab, Control control, Lang lang, XlsxStyles styles, LongLists lists) {
        this.tab = tab;
        this.sheet = tab.sheet();
        this.control = control;
        this.lang = lang;
        this.styles = styles;
        this.lists = lists;
    }

    /** Writes wording so that Excel keeps its spaces, and does not take {@code _x0041_} in it for an escaped character. */
    static void text(String text, XmlWriter out) {
        String escaped = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        boolean spaced = !text.strip().equals(text) || text.contains("  ") || text.contains("\n");
        if (spaced) {
            out.leaf("t", escaped, "xml:space", "preserve");
        } else {
            out.leaf("t", escaped);
        }
    }

    String toXml() {
        out.raw(OfficeParts.DECLARATION).open("worksheet", "xmlns", XlsxWorkbook.MAIN, "xmlns:r", OfficeParts.R);
        out.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        view();
        out.empty("sheetFormatPr", "defaultRowHeight", 15);
        columns();
        out.open("sheetData").line();
        rows();
        out.close().line();
        if (tab.locked()) {
            out.empty("sheetProtection", "sheet", 1, "objects", 1, "scenarios", 1, "formatColumns", 0, "formatRows", 0);
        }
        if (tab.header() > 0) {
            int last = sheet.heights().size();
            String right = XlsxSheet.letters(sheet.cuts().size() - 2);
            out.empty("autoFilter", "ref", "A" + tab.header() + ":" + right + last);
        }
        merges();
        required();
        validations();
        hyperlinks();
        out.empty("printOptions", "horizontalCentered", 1);
        out.empty("pageMargins", "left", 0.5, "right", 0.5, "top", 0.75, "bottom", 0.7, "header", 0.35, "footer", 0.3);
        String orientation = tab.sideways() ? "landscape" : "portrait";
        out.empty("pageSetup", "paperSize", 9, "orientation", orientation, "fitToWidth", 1, "fitToHeight", 0);
        headAndFoot();
        breaks();
        return out.close().toString();
    }

    private void view() {
        out.open("sheetViews").open("sheetView", "showGridLines", 0, "workbookViewId", 0);
        if (tab.header() > 0) {
            String below = "A" + (tab.header() + 1);
            out.empty(
                    "pane",
                    "ySplit",
                    tab.header(),
                    "topLeftCell",
                    below,
                    "activePane",
                    "bottomLeft",
                    "state",
                    "frozen");
            out.empty("selection", "pane", "bottomLeft", "activeCell", below, "sqref", below);
        } else if (!sheet.inputs().isEmpty()) {
            String first = sheet.corner(sheet.inputs().get(0).place());
            out.empty("selection", "activeCell", first, "sqref", first);
        }
        out.close().close();
    }

    private void columns() {
        out.open("cols");
        List<Integer> cuts = sheet.cuts();
        for (int c = 1; c < cuts.size(); c++) {
            int pixels = cuts.get(c) - cuts.get(c - 1);
            out.empty("col", "min", c, "max", c, "width", decimal(pixels * 100 / 7), "customWidth", 1);
        }
        out.close();
    }

    /** Returns hundredths with a point. */
    private static String decimal(int hundredths) {
        int rest = hundredths % 100;
        return hundredths / 100 + "." + (rest < 10 ? "0" : "") + rest;
    }

    private void rows() {
        List<Map<Integer, String>> cells = new ArrayList<>();
        for (int r = 0; r < sheet.heights().size(); r++) {
            cells.add(new TreeMap<>());
        }
        for (XlsxSheet.Patch patch : sheet.patches()) {
            int first = sheet.column(patch.left());
            int last = sheet.column(patch.right()) - 1;
            boolean formula = FORMULA_SIGNS.indexOf(firstSign(patch)) >= 0;
            int style = styles.index(formula ? patch.look().quoting() : patch.look());
            for (int r = patch.row(); r < patch.row() + patch.rows(); r++) {
                for (int c = first; c <= last; c++) {
                    boolean corner = r == patch.row() && c == first;
                    String at = XlsxSheet.letters(c) + (r + 1);
                    cells.get(r).put(c, cell(at, style, corner ? patch.runs() : List.of(), patch.look()));
                }
            }
        }
        for (int r = 0; r < cells.size(); r++) {
            String height = decimal(sheet.heights().get(r) * 75);
            out.open("row", "r", r + 1, "ht", height, "customHeight", 1);
            cells.get(r).values().forEach(out::raw);
            out.close().line();
        }
    }

    private static char firstSign(XlsxSheet.Patch patch) {
        String text = Run.text(patch.runs());
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private String cell(String at, int style, List<Run> runs, Look look) {
        XmlWriter cell = new XmlWriter();
        if (runs.isEmpty()) {
            return cell.empty("c", "r", at, "s", style).toString();
        }
        cell.open("c", "r", at, "s", style, "t", "inlineStr").open("is");
        boolean plain = runs.stream().noneMatch(run -> run.bold() || run.italic());
        if (plain) {
            text(Run.text(runs), cell);
        } else {
            for (Run run : runs) {
                Look own = run.bold() ? look.heavy() : look;
                cell.open("r")
                        .open("rPr")
                        .raw(runFont(run.italic() ? own.slanted() : own))
                        .close();
                text(run.text(), cell);
                cell.close();
            }
        }
        return cell.close().close().toString();
    }

    private String runFont(Look look) {
        return styles.run(look);
    }

    private void merges() {
        List<String> areas = sheet.patches().stream()
                .filter(patch -> !patch.runs().isEmpty() || patch.look().framed())
                .map(sheet::area)
                .filter(area -> area.contains(":"))
                .toList();
        if (!areas.isEmpty()) {
            out.open("mergeCells", "count", areas.size());
            areas.forEach(area -> out.empty("mergeCell", "ref", area));
            out.close().line();
        }
    }

    /** Tints what must be filled and is not; the rows of a repeating group need not all be filled. */
    private void required() {
        Map<String, Long> cells =
                sheet.inputs().stream().collect(Collectors.groupingBy(XlsxSheet.Input::name, Collectors.counting()));
        int priority = 1;
        for (XlsxSheet.Input input : sheet.inputs()) {
            if (input.required() && cells.getOrDefault(input.name(), 0L) == 1) {
                out.open("conditionalFormatting", "sqref", sheet.area(input.place()));
                out.open("cfRule", "type", "expression", "dxfId", 0, "priority", priority);
                out.leaf("formula", "LEN(TRIM(" + sheet.fixed(input.place()) + "))=0");
                out.close().close();
                priority++;
            }
        }
    }

    private void validations() {
        Map<String, List<XlsxSheet.Input>> fields = new LinkedHashMap<>();
        for (XlsxSheet.Input input : sheet.inputs()) {
            fields.computeIfAbsent(input.name(), name -> new ArrayList<>()).add(input);
        }
        if (fields.isEmpty()) {
            return;
        }
        out.open("dataValidations", "count", fields.size());
        fields.values().forEach(this::validation);
        out.close().line();
    }

    private void validation(List<XlsxSheet.Input> cells) {
        Accepts accepts = cells.get(0).accepts();
        StringJoiner places = new StringJoiner(" ");
        cells.forEach(cell -> places.add(sheet.corner(cell.place())));
        List<Object> attributes = new ArrayList<>(List.of("type", accepts.rule()));
        if (!accepts.rule().equals("list")) {
            attributes.addAll(List.of("operator", "between"));
        }
        attributes.addAll(List.of("allowBlank", 1, "showInputMessage", 1, "showErrorMessage", 1));
        attributes.addAll(List.of("error", cut(accepts.refusal())));
        if (!accepts.prompt().isEmpty()) {
            attributes.addAll(List.of("prompt", cut(accepts.prompt())));
        }
        attributes.addAll(List.of("sqref", places.toString()));
        out.open("dataValidation", attributes.toArray());
        if (accepts.rule().equals("list")) {
            String options = accepts.fitsInline() ? "\"" + accepts.inline() + "\"" : lists.name(accepts.options());
            out.leaf("formula1", options);
        } else {
            out.leaf("formula1", accepts.low()).leaf("formula2", accepts.high());
        }
        out.close();
    }

    /** Returns a message as long as Excel takes it. */
    private static String cut(String message) {
        return message.length() <= 255 ? message : message.substring(0, 254) + "…";
    }

    private void hyperlinks() {
        List<XlsxSheet.Patch> linked = sheet.patches().stream()
                .filter(patch -> !patch.link().isEmpty())
                .toList();
        if (linked.isEmpty()) {
            return;
        }
        out.open("hyperlinks");
        for (XlsxSheet.Patch patch : linked) {
            String id = links.computeIfAbsent(patch.link(), link -> "link" + (links.size() + 1));
            out.empty("hyperlink", "ref", sheet.corner(patch), "r:id", id);
        }
        out.close().line();
    }

    /** Returns what the sheet's links lead to; empty if it has none. Asked for after {@link #toXml}. */
    String relations() {
        if (links.isEmpty()) {
            return "";
        }
        XmlWriter relations = new XmlWriter();
        relations.raw(OfficeParts.DECLARATION).open("Relationships", "xmlns", OfficeParts.RELATIONS);
        links.forEach((address, id) -> relations.empty(
                "Relationship",
                "Id",
                id,
                "Type",
                OfficeParts.R + "/hyperlink",
                "Target",
                address,
                "TargetMode",
                "External"));
        return relations.close().toString();
    }

    private void headAndFoot() {
        boolean zh = lang == Lang.ZH;
        String version = control.version().isEmpty() ? "" : (zh ? "版本 " : "version ") + control.version();
        String right = (control.number() + "   " + version).strip();
        out.open("headerFooter");
        out.leaf("oddHeader", "&L&9" + coded(control.issuer()) + "&R&9" + coded(right));
        out.leaf("oddFooter", "&C&9" + (zh ? "第 &P 页  共 &N 页" : "Page &P of &N"));
        out.close();
    }

    /** Returns wording for a header: an ampersand is doubled, and a digit at the start kept apart from the size before it. */
    private static String coded(String text) {
        String doubled = text.replace("&", "&&");
        boolean digit = !text.isEmpty() && Character.isDigit(text.charAt(0));
        return digit ? " " + doubled : doubled;
    }

    private void breaks() {
        if (!sheet.breaks().isEmpty()) {
            int count = sheet.breaks().size();
            out.open("rowBreaks", "count", count, "manualBreakCount", count);
            sheet.breaks().forEach(row -> out.empty("brk", "id", row, "max", 16383, "man", 1));
            out.close();
        }
    }
}
