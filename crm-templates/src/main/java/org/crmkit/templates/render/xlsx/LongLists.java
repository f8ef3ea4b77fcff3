package org.crmkit.templates.render.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.render.office.OfficeParts;

/** Keeps the options of drop-downs too long for a cell's own rule, each list in a column of a hidden sheet. */
final class LongLists {

    private final Map<List<String>, String> lists = new LinkedHashMap<>();

    /** Returns the name under which a list is known; the same list is kept once. */
    String name(List<String> options) {
        return lists.computeIfAbsent(options, list -> "crm.list." + (lists.size() + 1));
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** Returns each name with its cells. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        int column = 0;
        for (Map.Entry<List<String>, String> list : lists.entrySet()) {
            String letters = XlsxSheet.letters(column);
            names.put(
                    list.getValue(),
                    "$" + letters + "$1:$" + letters + "$" + list.getKey().size());
            column++;
        }
        return names;
    }

    String toXml() {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("worksheet", "xmlns", XlsxWorkbook.MAIN);
        out.open("sheetData");
        List<List<String>> columns = List.copyOf(lists.keySet());
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int r = 0; r < rows; r++) {
            out.open("row", "r", r + 1);
            for (int c = 0; c < columns.size(); c++) {
                if (r < columns.get(c).size()) {
                    out.open("c", "r", XlsxSheet.letters(c) + (r + 1), "t", "inlineStr");
                    out.open("is");
                    XlsxSheetXml.text(columns.get(c).get(r), out);
                    out.close().close();
                }
            }
            out.close();
        }
        out.close();
        out.empty("sheetProtection", "sheet", 1, "objects", 1, "scenarios", 1);
        return out.close().toString();
    }
}
