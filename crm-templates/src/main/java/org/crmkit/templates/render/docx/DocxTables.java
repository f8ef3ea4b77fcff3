package org.crmkit.templates.render.docx;

import java.util.List;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.page.TableGrid;
import org.crmkit.templates.render.look.Palette;
import org.crmkit.templates.render.look.Setting;

/** Writes tables of the full text width. */
final class DocxTables {

    private final int measure;
    private final Palette palette;
    private final DocxInlines inlines;
    private final XmlWriter out;

    DocxTables(Setting setting, DocxInlines inlines, XmlWriter out) {
        this.measure = Ooxml.twentieths(setting.paper().measure());
        this.palette = setting.palette();
        this.inlines = inlines;
        this.out = out;
    }

    void table(Table table) {
        int[] widths = widths(table.columns());
        open(widths);
        TableGrid grid = table.grid();
        List<List<TableGrid.Slot>> rows = grid.rows();
        for (int r = 0; r < rows.size(); r++) {
            out.open("w:tr").open("w:trPr").empty("w:cantSplit");
            if (rows.get(r).stream().anyMatch(slot -> slot.cell().role() == Table.Role.INPUT)) {
                out.empty("w:trHeight", "w:val", 560, "w:hRule", "atLeast");
            }
            if (r < table.headerRows()) {
                out.empty("w:tblHeader");
            }
            out.close();
            for (TableGrid.Slot slot : rows.get(r)) {
                cell(table, slot, widths, grid.leads(r));
            }
            out.close().line();
        }
        out.close().line();
    }

    private void open(int[] widths) {
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "Grid");
        out.empty("w:tblW", "w:w", measure, "w:type", "dxa").empty("w:jc", "w:val", "center");
        out.empty("w:tblLayout", "w:type", "fixed").close();
        out.open("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", width);
        }
        out.close().line();
    }

    private int[] widths(List<Table.Column> columns) {
        int sum = columns.stream().mapToInt(Table.Column::weight).sum();
        int[] widths = new int[columns.size()];
        int done = 0;
        int weights = 0;
        for (int c = 0; c < widths.length; c++) {
            weights += columns.get(c).weight();
            int until = (int) ((long) measure * weights / sum);
            widths[c] = until - done;
            done = until;
        }
        return widths;
    }

    private void cell(Table table, TableGrid.Slot slot, int[] widths, boolean leads) {
        Table.Cell cell = slot.cell();
        int width = 0;
        for (int c = slot.column(); c < slot.column() + cell.colspan(); c++) {
            width += widths[c];
        }
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (cell.colspan() > 1) {
            out.empty("w:gridSpan", "w:val", cell.colspan());
        }
        if (slot.continued()) {
            out.empty("w:vMerge");
        } else if (cell.rowspan() > 1) {
            out.empty("w:vMerge", "w:val", "restart");
        }
        String fill =
                switch (cell.role()) {
                    case HEAD -> palette.head();
                    case LABEL, TOTAL -> palette.label();
                    case BODY, INPUT -> "";
                };
        close(fill);
        String side =
                switch (table.columns().get(slot.column()).align()) {
                    case START -> "left";
                    case CENTER -> "center";
                    case END -> "right";
                };
        boolean head = cell.role() == Table.Role.HEAD;
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", head ? "CellHead" : "CellText");
        if (leads) {
            out.empty("w:keepNext");
        }
        if (!head) {
            out.empty("w:jc", "w:val", side);
        }
        out.close();
        if (!slot.continued()) {
            boolean heavy = cell.role() == Table.Role.LABEL || cell.role() == Table.Role.TOTAL;
            if (heavy) {
                inlines.strong(new Inline.Strong(cell.text()));
            } else {
                inlines.line(cell.text());
            }
        }
        out.close().close();
    }

    private void close(String fill) {
        if (!fill.isEmpty()) {
            out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
        out.empty("w:vAlign", "w:val", "center").close();
    }

    /** Writes labelled values, two on each line. */
    void control(List<Control.Entry> entries) {
        int label = measure * 20 / 100;
        int value = measure / 2 - label;
        int[] widths = {label, value, label, value};
        open(widths);
        for (int i = 0; i < entries.size(); i += 2) {
            out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            for (int k = i; k < i + 2; k++) {
                Control.Entry entry = k < entries.size() ? entries.get(k) : new Control.Entry("", "");
                controlCell(widths[0], palette.label(), entry.label(), true);
                controlCell(widths[1], "", entry.value(), false);
            }
            out.close().line();
        }
        out.close().line();
    }

    private void controlCell(int width, String fill, String text, boolean label) {
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        close(fill);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "CellText").close();
        if (label) {
            inlines.strong(Inline.strong(text));
        } else if (!text.isEmpty()) {
            inlines.run(text);
        }
        out.close().close();
    }
}
