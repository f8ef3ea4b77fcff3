package org.crmkit.templates.render.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Renderer;

/**
 * Writes a page as an Excel workbook made to be filled in. Cells that ask for something are typed, checked and open; all other
 * cells are locked. Each field has a workbook name, {@code form.GROUP.FIELD} with {@code _} for a hyphen; the workbook itself
 * carries what it is in the custom properties {@code crm.form.id}, {@code crm.form.version}, {@code crm.form.number} and
 * {@code crm.form.lang}, and again in hidden names, because some programs lose properties when they save. Wording that begins with
 * {@code = + - @} is marked as wording. Links become plain wording, and a chart is told in words.
 */
public final class XlsxRenderer implements Renderer {

    private XlsxRenderer() {}

    /** Obtains the renderer. */
    public static XlsxRenderer standalone() {
        return new XlsxRenderer();
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public byte[] render(Page page) {
        XlsxSheet sheet = new XlsxSheet(XlsxSheet.UPRIGHT);
        new XlsxBlocks(sheet, page.lang()).place(page);
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("crm.form.id", page.key());
        marks.put("crm.form.version", page.control().version());
        marks.put("crm.form.number", page.control().number());
        marks.put("crm.form.lang", page.lang().code());
        return new XlsxWorkbook(page.title(), page.control(), page.lang(), marks)
                .add(new XlsxWorkbook.Tab(page.title(), sheet, false, true, 0))
                .toBytes();
    }
}
