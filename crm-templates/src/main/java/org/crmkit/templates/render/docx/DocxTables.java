package org.crmkit.templates.render.docx;

import java.util.Iterator;
import java.util.List;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.page.TableGrid;
import org.crmkit.templates.redline.Mark;
import org.crmkit.templates.redline.MarkedBlock;
import org.crmkit.templates.redline.MarkedText;
import org.crmkit.templates.render.ColumnWidths;
import org.crmkit.templates.render.look.Palette;
import org.crmkit.templates.render.look.Setting;

/** Writes tables of the full text width. */
final class DocxTables {

    private final Setting setting;
    private final int measure;
    private final Palette palette;
    private final DocxInlines inlines;
    private final DocxRevisions revisions;
    private final XmlWriter out;

    DocxTables(Setting setting, DocxInlines inlines, DocxRevisions revisions, XmlWriter out) {
        this.setting = setting;
        this.measure = Ooxml.twentieths(setting.paper().measure());
        this.palette = setting.palette();
        this.inlines = inlines;
        this.revisions = revisions;
        this.out = out;
    }

    void table(Table table) {
        int[] widths = widths(table);
        open(widths);
        TableGrid grid = table.grid();
        for (int r = 0; r < table.rows().size(); r++) {
            List<MarkedText> cells = table.rows().get(r).cells().stream()
                    .map(cell -> MarkedText.of(Mark.KEPT, cell.text()))
                    .toList();
            row(table, grid, r, widths, cells);
        }
        out.close().line();
    }

    /** Writes a table in both its states. */
    void table(MarkedBlock.Retabled table) {
        int[] widths = widths(table.after());
        open(widths);
        TableGrid before = table.before().grid();
        TableGrid after = table.after().grid();
        for (MarkedBlock.Retabled.Row row : table.rows()) {
            TableGrid grid = row.mark() == Mark.DELETED ? before : after;
            revisions.during(row.mark(), () -> row(table.tableOf(row), grid, row.at(), widths, row.cells()));
        }
        out.close().line();
    }

    /** Writes row {@code r} of a table; {@code texts} are those of the cells that start in it. */
    private void row(Table table, TableGrid grid, int r, int[] widths, List<MarkedText> texts) {
        List<TableGrid.Slot> slots = grid.rows().get(r);
        out.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (slots.stream().anyMatch(slot -> slot.cell().role() == Table.Role.INPUT)) {
            out.empty("w:trHeight", "w:val", 560, "w:hRule", "atLeast");
        }
        if (r < table.headerRows()) {
            out.empty("w:tblHeader");
        }
        revisions.row(out);
        out.close();
        Iterator<MarkedText> text = texts.iterator();
        for (TableGrid.Slot slot : slots) {
            cell(table, slot, widths, grid.leads(r), slot.continued() ? MarkedText.kept("") : text.next());
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

    private int[] widths(Table table) {
        double[] points =
                ColumnWidths.of(table, setting.paper().measure(), setting.cell().size());
        int[] widths = new int[points.length];
        int done = 0;
        double right = 0;
        for (int c = 0; c < widths.length; c++) {
            right += points[c];
            int until = c == widths.length - 1 ? measure : Ooxml.twentieths(right);
            widths[c] = until - done;
            done = until;
        }
        return widths;
    }

    private void cell(Table table, TableGrid.Slot slot, int[] widths, boolean leads, MarkedText text) {
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
        revisions.paragraph(out);
        out.close();
        boolean heavy = cell.role() == Table.Role.LABEL || cell.role() == Table.Role.TOTAL;
        write(text, heavy);
        out.close().close();
    }

    private void write(MarkedText text, boolean heavy) {
        revisions.each(text, line -> {
            if (heavy) {
                inlines.strong(new Inline.Strong(line));
            } else {
                inlines.line(line);
            }
        });
    }

    private void close(String fill) {
        if (!fill.isEmpty()) {
            out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
        out.empty("w:vAlign", "w:val", "center").close();
    }

    /** Writes labelled values in both states, two on each line; what has other labels is replaced whole. */
    void control(List<Control.Entry> before, List<Control.Entry> after) {
        if (before.size() == after.size()) {
            entries(before, after);
        } else {
            revisions.during(Mark.DELETED, () -> entries(before, before));
            revisions.during(Mark.INSERTED, () -> entries(after, after));
        }
    }

    private void entries(List<Control.Entry> before, List<Control.Entry> after) {
        int[] widths = widths(Control.table(after));
        open(widths);
        Control.Entry none = new Control.Entry("", "");
        for (int i = 0; i < after.size(); i += 2) {
            out.open("w:tr").open("w:trPr").empty("w:cantSplit");
            revisions.row(out);
            out.close();
            for (int k = i; k < i + 2; k++) {
                int column = 2 * (k - i);
                Control.Entry old = k < after.size() ? before.get(k) : none;
                Control.Entry now = k < after.size() ? after.get(k) : none;
                controlCell(widths[column], palette.label(), MarkedText.between(old.label(), now.label()), true);
                controlCell(widths[column + 1], "", MarkedText.between(old.value(), now.value()), false);
            }
            out.close().line();
        }
        out.close().line();
    }

    private void controlCell(int width, String fill, MarkedText text, boolean label) {
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        close(fill);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "CellText");
        revisions.paragraph(out);
        out.close();
        write(text, label);
        out.close().close();
    }
}
