package org.crmkit.templates.render.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Control;

/**
 * The register of controlled documents (ISO 9001:2015, 7.5): every document of a handbook with its number, version, status,
 * owner and review, one sheet a language, ready to be filtered.
 *
 * @param title for example {@code 受控文件清单 / Register of documents}
 * @param issuer whose documents they are
 * @param edition the rulebook they were written from
 * @param entries in the order of the handbook
 */
public record HandbookRegister(Label title, Label issuer, String edition, List<Entry> entries) {

    private static final int[] WEIGHTS = {4, 12, 26, 16, 7, 7, 8, 16, 24};

    public HandbookRegister {
        entries = List.copyOf(entries);
    }

    /**
     * A document.
     *
     * @param addresses its first file in each language it exists in, relative to the register
     */
    public record Entry(
            String number,
            Label title,
            Label module,
            Label kind,
            String version,
            Label status,
            Label owner,
            Label review,
            Map<Lang, String> addresses) {
        public Entry {
            addresses = com.google.common.collect.ImmutableMap.copyOf(addresses);
        }
    }

    /** Returns the workbook, the sheet of {@code langs}' first language in front. */
    public byte[] render(List<Lang> langs) {
        Lang first = langs.get(0);
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("crm.register.rulebook", edition);
        Control control = new Control(issuer.in(first), edition, "", List.of(), List.of());
        XlsxWorkbook workbook = new XlsxWorkbook(title.in(first), control, first, marks);
        for (Lang lang : langs) {
            workbook.add(new XlsxWorkbook.Tab(title.in(lang), sheet(lang), true, false, 2));
        }
        return workbook.toBytes();
    }

    private XlsxSheet sheet(Lang lang) {
        boolean zh = lang == Lang.ZH;
        XlsxSheet sheet = new XlsxSheet(XlsxSheet.SIDEWAYS);
        String subtitle = issuer.in(lang) + (zh ? "　规则手册 " : ", rulebook ") + edition;
        List<Run> head = List.of(new Run(title.in(lang), true, false), new Run("　　" + subtitle, false, false));
        sheet.line(head, Look.PLAIN.sized(13).colored(Look.ACCENT), 16);
        row(
                sheet,
                List.of(
                        zh ? "序号" : "No.",
                        zh ? "文件编号" : "Number",
                        zh ? "文件名称" : "Document",
                        zh ? "模块" : "Module",
                        zh ? "类别" : "Kind",
                        zh ? "版本" : "Version",
                        zh ? "状态" : "Status",
                        zh ? "归口部门" : "Owner",
                        zh ? "评审" : "Review"),
                Look.CELL.heavy().filled("E6EDF5").at("center"),
                "");
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            row(
                    sheet,
                    List.of(
                            Integer.toString(i + 1),
                            entry.number(),
                            entry.title().in(lang),
                            entry.module().in(lang),
                            entry.kind().in(lang),
                            entry.version(),
                            entry.status().in(lang),
                            entry.owner().in(lang),
                            entry.review().in(lang)),
                    Look.CELL,
                    entry.addresses().getOrDefault(lang, ""));
        }
        return sheet;
    }

    private static void row(XlsxSheet sheet, List<String> texts, Look look, String address) {
        int row = sheet.row(26);
        int sum = java.util.Arrays.stream(WEIGHTS).sum();
        int weights = 0;
        List<XlsxSheet.Patch> patches = new ArrayList<>();
        for (int c = 0; c < WEIGHTS.length; c++) {
            int left = XlsxSheet.snapped((long) sheet.width() * weights / sum);
            weights += WEIGHTS[c];
            int right = XlsxSheet.snapped((long) sheet.width() * weights / sum);
            boolean linked = c == 2 && !address.isEmpty();
            int lines = Run.lines(texts.get(c), right - left - 24, look.size());
            sheet.atLeast(row, row, lines * look.lineHeight() + 8);
            Look own = c == 0 || (c >= 4 && c <= 6) ? look.at("center") : look;
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
