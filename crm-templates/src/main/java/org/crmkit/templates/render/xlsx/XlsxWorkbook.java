package org.crmkit.templates.render.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.render.office.OfficeParts;
import org.crmkit.templates.render.office.OfficeZip;

/** Puts sheets together into a file: names, lists for long drop-downs, properties. */
final class XlsxWorkbook {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String LISTS = "crm.lists";
    private static final int LONGEST_NAME = 31;

    private final String title;
    private final Control control;
    private final Lang lang;
    private final Map<String, String> marks;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /**
     * A sheet and how it is shown.
     *
     * @param name on its tab, before it is made to fit
     * @param sideways whether paper lies on its side
     * @param locked whether cells that are not open are protected
     * @param header how many rows at the top stay in sight and are repeated on paper
     */
    record Tab(String name, XlsxSheet sheet, boolean sideways, boolean locked, int header) {}

    XlsxWorkbook(String title, Control control, Lang lang, Map<String, String> marks) {
        this.title = title;
        this.control = control;
        this.lang = lang;
        this.marks = marks;
    }

    XlsxWorkbook add(Tab tab) {
        tabs.add(tab);
        names.add(fitting(tab.name()));
        return this;
    }

    /** Returns a name Excel takes for a tab: at most 31 characters, none of them {@code []:*?/\}, unlike the others. */
    private String fitting(String name) {
        String clean = name.replaceAll("[\\[\\]:*?/\\\\]", " ")
                .replaceAll("^'|'$", " ")
                .strip();
        String fitting = clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME - 1) + "…";
        boolean taken = names.stream().anyMatch(fitting::equalsIgnoreCase);
        return taken || fitting.isEmpty() || fitting.equalsIgnoreCase("history") ? "S" + (names.size() + 1) : fitting;
    }

    byte[] toBytes() {
        XlsxStyles styles = new XlsxStyles(lang);
        LongLists lists = new LongLists();
        List<String> sheets = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (Tab tab : tabs) {
            XlsxSheetXml writer = new XlsxSheetXml(tab, control, lang, styles, lists);
            sheets.add(writer.toXml());
            relations.add(writer.relations());
        }
        OfficeZip zip = new OfficeZip();
        Map<String, String> types = new LinkedHashMap<>();
        types.put("/xl/workbook.xml", EXCEL + "sheet.main+xml");
        int count = tabs.size() + (lists.isEmpty() ? 0 : 1);
        for (int i = 1; i <= count; i++) {
            types.put("/xl/worksheets/sheet" + i + ".xml", EXCEL + "worksheet+xml");
        }
        types.put("/xl/styles.xml", EXCEL + "styles+xml");
        types.put("/docProps/custom.xml", OfficeParts.customType());
        zip.add("[Content_Types].xml", OfficeParts.contentTypes(types));
        zip.add("_rels/.rels", OfficeParts.packageRelations("xl/workbook.xml", true));
        zip.add("docProps/core.xml", OfficeParts.coreProperties(title, control, lang));
        zip.add("docProps/app.xml", OfficeParts.appProperties());
        zip.add("docProps/custom.xml", OfficeParts.customProperties(marks));
        zip.add("xl/workbook.xml", workbook(lists));
        zip.add("xl/_rels/workbook.xml.rels", relations(count));
        zip.add("xl/styles.xml", styles.toXml());
        for (int i = 0; i < sheets.size(); i++) {
            zip.add("xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i));
            if (!relations.get(i).isEmpty()) {
                zip.add("xl/worksheets/_rels/sheet" + (i + 1) + ".xml.rels", relations.get(i));
            }
        }
        if (!lists.isEmpty()) {
            zip.add("xl/worksheets/sheet" + count + ".xml", lists.toXml());
        }
        return zip.toBytes();
    }

    private static String relations(int sheets) {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("Relationships", "xmlns", OfficeParts.RELATIONS);
        for (int i = 1; i <= sheets; i++) {
            String target = "worksheets/sheet" + i + ".xml";
            out.empty("Relationship", "Id", "s" + i, "Type", OfficeParts.R + "/worksheet", "Target", target);
        }
        out.empty("Relationship", "Id", "styles", "Type", OfficeParts.R + "/styles", "Target", "styles.xml");
        return out.close().toString();
    }

    private String workbook(LongLists lists) {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("workbook", "xmlns", MAIN, "xmlns:r", OfficeParts.R);
        out.open("bookViews").empty("workbookView").close();
        out.open("sheets");
        for (int i = 0; i < tabs.size(); i++) {
            out.empty("sheet", "name", names.get(i), "sheetId", i + 1, "r:id", "s" + (i + 1));
        }
        if (!lists.isEmpty()) {
            int id = tabs.size() + 1;
            out.empty("sheet", "name", LISTS, "sheetId", id, "state", "veryHidden", "r:id", "s" + id);
        }
        out.close();
        definedNames(lists, out);
        return out.close().toString();
    }

    private void definedNames(LongLists lists, XmlWriter out) {
        List<Runnable> writers = new ArrayList<>();
        for (int i = 0; i < tabs.size(); i++) {
            int id = i;
            String sheet = quoted(names.get(i));
            XlsxSheet content = tabs.get(i).sheet();
            String area = sheet + "!$A$1:$" + XlsxSheet.letters(content.cuts().size() - 2) + "$"
                    + content.heights().size();
            writers.add(() -> out.leaf("definedName", area, "name", "_xlnm.Print_Area", "localSheetId", id));
            int header = tabs.get(i).header();
            if (header > 0) {
                String rows = sheet + "!$1:$" + header;
                writers.add(() -> out.leaf("definedName", rows, "name", "_xlnm.Print_Titles", "localSheetId", id));
            }
        }
        // The marks stand among the properties too, but there is software that keeps names and loses properties.
        new TreeMap<>(marks)
                .forEach((name, value) ->
                        writers.add(() -> out.leaf("definedName", constant(value), "name", name, "hidden", 1)));
        Map<String, String> own = new TreeMap<>();
        for (int i = 0; i < tabs.size(); i++) {
            places(tabs.get(i).sheet(), quoted(names.get(i))).forEach(own::put);
        }
        lists.names().forEach((name, area) -> own.put(name, LISTS + "!" + area));
        own.forEach((name, place) -> writers.add(() -> out.leaf("definedName", place, "name", name)));
        out.open("definedNames");
        writers.forEach(Runnable::run);
        out.close();
    }

    /** Returns where each field stands; the cells of a repeating one are joined by commas. */
    private static Map<String, String> places(XlsxSheet sheet, String quotedName) {
        Map<String, StringJoiner> places = new LinkedHashMap<>();
        for (XlsxSheet.Input input : sheet.inputs()) {
            places.computeIfAbsent("form." + input.name().replace('-', '_'), name -> new StringJoiner(","))
                    .add(quotedName + "!" + sheet.fixed(input.place()));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        places.forEach((name, joined) -> texts.put(name, joined.toString()));
        return texts;
    }

    private static String constant(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
