package org.crmkit.templates.render;

import java.util.List;
import org.crmkit.templates.diagram.TextMeasure;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.page.TableGrid;
import org.crmkit.templates.redline.MarkedText;

/**
 * How wide the columns of a table are: as their weights say, but none narrower than its widest word, which would be cut. What a column
 * lacks is taken from those that have room to spare, each in proportion to what it can spare.
 */
public final class ColumnWidths {

    /** What a cell leaves free beside its text, left and right together, in points. */
    private static final double ACROSS = 11;

    /** No character is wider than this, in ems. */
    private static final double WIDEST = 1.02;

    /** Bold type is wider. */
    private static final double HEAVY = 1.06;

    private ColumnWidths() {}

    /**
     * Returns the width of each column in points; together they are {@code measure}.
     *
     * @param measure the width of the table, in points
     * @param size of the type in cells, in points
     */
    public static double[] of(Table table, double measure, double size) {
        List<Table.Column> columns = table.columns();
        double sum = columns.stream().mapToInt(Table.Column::weight).sum();
        double[] widths = columns.stream()
                .mapToDouble(column -> measure * column.weight() / sum)
                .toArray();
        return cutsNone(table, size, widths) ? widths : widened(widths, needs(table, size), measure);
    }

    /** Tells whether every word has room, mostly by the length of its text alone. */
    private static boolean cutsNone(Table table, double size, double[] widths) {
        for (List<TableGrid.Slot> row : table.grid().rows()) {
            for (TableGrid.Slot slot : row) {
                if (isAsked(slot)) {
                    String text = plain(slot.cell().text());
                    double room = widths[slot.column()] - ACROSS;
                    double em = em(slot.cell(), size);
                    if (text.length() * WIDEST * em > room && TextMeasure.widestWord(text) * em / 1000 > room) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static double[] needs(Table table, double size) {
        double[] needs = new double[table.columns().size()];
        for (List<TableGrid.Slot> row : table.grid().rows()) {
            for (TableGrid.Slot slot : row) {
                if (isAsked(slot)) {
                    double word = TextMeasure.widestWord(plain(slot.cell().text())) * em(slot.cell(), size) / 1000;
                    needs[slot.column()] = Math.max(needs[slot.column()], word + ACROSS);
                }
            }
        }
        return needs;
    }

    private static boolean isAsked(TableGrid.Slot slot) {
        return slot.cell().colspan() == 1
                && !slot.continued()
                && !slot.cell().text().isEmpty();
    }

    private static double em(Table.Cell cell, double size) {
        return cell.role() == Table.Role.BODY || cell.role() == Table.Role.INPUT ? size : size * HEAVY;
    }

    private static String plain(List<Inline> line) {
        return line.size() == 1 && line.get(0) instanceof Inline.Text text ? text.text() : MarkedText.plain(line);
    }

    private static double[] widened(double[] widths, double[] needs, double measure) {
        double lacking = 0;
        double spare = 0;
        for (int c = 0; c < widths.length; c++) {
            lacking += Math.max(0, needs[c] - widths[c]);
            spare += Math.max(0, widths[c] - needs[c]);
        }
        if (lacking == 0) {
            return widths;
        }
        double[] widened = new double[widths.length];
        for (int c = 0; c < widths.length; c++) {
            // with too little room for all, each column gets its share of what it needs
            widened[c] = lacking > spare
                    ? needs[c] * measure / (measure + lacking - spare)
                    : widths[c] < needs[c] ? needs[c] : widths[c] - (widths[c] - needs[c]) * lacking / spare;
        }
        return widened;
    }
}
