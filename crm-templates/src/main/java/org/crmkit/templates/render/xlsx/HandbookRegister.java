package org.crmkit.templates.render.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Control;

/**
 * The lists of a handbook as a workbook (ISO 9001:2015, 7.5): its documents with number, edition and owner, their reviews, their
 * editions, who does what; one sheet a list and language, ready to be filtered and printed.
 *
 * @param title for example {@code 受控文件清单 / Register of documents}
 * @param issuer whose documents they are
 * @param edition the rulebook they were written from
 * @param lists in the order of the tabs
 */
public record HandbookRegister(Label title, Label issuer, String edition, List<ListSheet> lists) {

    public HandbookRegister {
        lists = List.copyOf(lists);
    }

    /** Returns the workbook, the sheets of {@code langs}' first language in front. */
    public byte[] render(List<Lang> langs) {
        Lang first = langs.get(0);
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("crm.register.rulebook", edition);
        Control control = new Control(issuer.in(first), edition, "", List.of(), List.of());
        XlsxWorkbook workbook = new XlsxWorkbook(title.in(first), control, first, marks);
        for (Lang lang : langs) {
            for (ListSheet list : lists) {
                workbook.add(new XlsxWorkbook.Tab(list.title().in(lang), sheet(list, lang), true, false, 2));
            }
        }
        return workbook.toBytes();
    }

    private XlsxSheet sheet(ListSheet list, Lang lang) {
        XlsxSheet sheet = new XlsxSheet(XlsxSheet.SIDEWAYS);
        String subtitle = issuer.in(lang) + (lang == Lang.ZH ? "　规则手册 " : ", rulebook ") + edition;
        List<Run> head = List.of(new Run(list.title().in(lang), true, false), new Run("　　" + subtitle, false, false));
        sheet.line(head, Look.PLAIN.sized(13).colored(Look.ACCENT), 16);
        Look heads = Look.CELL.heavy().filled("E6EDF5").at("center");
        row(
                sheet,
                list,
                list.columns().stream().map(column -> column.heading().in(lang)).toList(),
                heads,
                "");
        for (ListSheet.Row row : list.rows()) {
            row(
                    sheet,
                    list,
                    row.cells().stream().map(cell -> cell.in(lang)).toList(),
                    Look.CELL,
                    row.addresses().getOrDefault(lang, ""));
        }
        return sheet;
    }

    private static void row(XlsxSheet sheet, ListSheet list, List<String> texts, Look look, String address) {
        int row = sheet.row(26);
        int sum = list.columns().stream().mapToInt(ListSheet.Column::weight).sum();
        int weights = 0;
        List<XlsxSheet.Patch> patches = new ArrayList<>();
        for (int c = 0; c < texts.size(); c++) {
            int left = XlsxSheet.snapped((long) sheet.width() * weights / sum);
            weights += list.columns().get(c).weight();
            int right = XlsxSheet.snapped((long) sheet.width() * weights / sum);
            boolean linked = c == list.linked() && !address.isEmpty();
            int lines = Run.lines(texts.get(c), right - left - 24, look.size());
            sheet.atLeast(row, row, lines * look.lineHeight() + 8);
            Look own = list.columns().get(c).centred() ? look.at("center") : look;
            patches.add(new XlsxSheet.Patch(
                    row,
                    1,
                    left,
                    right,
                    Run.of(texts.get(c)),
                    linked ? own.colored("1B5AA0") : own,
                    linked ? address : ""));
        }
        patches.forEach(sheet::put);
    }
}
