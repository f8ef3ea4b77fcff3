package org.crmkit.templates.render;

import java.util.List;
import org.crmkit.templates.diagram.TextMeasure;
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
        return widened(widths, needs(table, size), measure);
    }

    private static double[] needs(Table table, double size) {
        double[] needs = new double[table.columns().size()];
        for (List<TableGrid.Slot> row : table.grid().rows()) {
            for (TableGrid.Slot slot : row) {
                Table.Cell cell = slot.cell();
                if (cell.colspan() == 1 && !slot.continued() && !cell.text().isEmpty()) {
                    double heavy = cell.role() == Table.Role.BODY || cell.role() == Table.Role.INPUT ? 1 : HEAVY;
                    double word = widestWord(MarkedText.plain(cell.text())) * size / 1000 * heavy;
                    needs[slot.column()] = Math.max(needs[slot.column()], word + ACROSS);
                }
            }
        }
        return needs;
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

    /** Returns the width of the widest stretch no line may end in, in thousandths of the size. */
    private static int widestWord(String text) {
        int widest = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends =
                    i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n' || isWide(text.charAt(i));
            boolean hyphen = !ends && text.charAt(i) == '-';
            if (ends || hyphen) {
                widest = Math.max(widest, TextMeasure.width(text.substring(from, hyphen ? i + 1 : i)));
                from = i + 1;
            }
        }
        return widest;
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80';
    }
}
