package org.crmkit.templates.page;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.crmkit.templates.internal.Printable;

/**
 * A table. After spans are counted every row fills every column: {@code Table} refuses anything else, because Word repairs such
 * a file and a browser shifts its cells.
 *
 * @param columns one or more
 * @param headerRows how many rows at the top are repeated on every sheet, zero or more
 * @param rows from top to bottom; a cell reaching down from above is not repeated below
 * @param caption printed above, empty for none
 */
public record Table(List<Column> columns, int headerRows, List<Row> rows, String caption) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        caption = Printable.text(caption, "Table.caption");
        checkArgument(!columns.isEmpty(), "Table '%s' has no columns; it must have one or more.", caption);
        checkArgument(
                headerRows >= 0 && headerRows <= rows.size(),
                "Table.headerRows of '%s' was %s; it must be 0 to %s, the number of rows.",
                caption,
                headerRows,
                rows.size());
        TableGrid.of(columns.size(), rows, caption);
    }

    /** Returns the grid position of each cell: what a renderer needs to write spans. */
    public TableGrid grid() {
        return TableGrid.of(columns.size(), rows, caption);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }

    /**
     * A column.
     *
     * @param weight its share of the width relative to the other columns' weights; one or more
     */
    public record Column(int weight, Align align) {
        public Column {
            checkArgument(weight >= 1, "Table.Column.weight was %s; it must be 1 or more.", weight);
        }

        /** Obtains a column set to the left. */
        public static Column of(int weight) {
            return new Column(weight, Align.START);
        }
    }

    /** Where the text of a column stands. */
    public enum Align {
        /** At the left. */
        START,
        /** In the middle. */
        CENTER,
        /** At the right, as for numbers. */
        END
    }

    /** A row from left to right. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Obtains a row of cells. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * A cell.
     *
     * @param text its lines, parted by {@link Inline.LineBreak}
     * @param colspan how many columns it fills, one or more
     * @param rowspan how many rows it fills, one or more
     * @param field what may be written into it, where the format can be filled on a screen; its text is what paper shows
     */
    public record Cell(List<Inline> text, int colspan, int rowspan, Role role, Optional<Field> field) {
        public Cell {
            text = List.copyOf(text);
            checkArgument(colspan >= 1, "Table.Cell.colspan was %s; it must be 1 or more.", colspan);
            checkArgument(rowspan >= 1, "Table.Cell.rowspan was %s; it must be 1 or more.", rowspan);
        }

        /** Obtains a cell nobody fills in on a screen. */
        public Cell(List<Inline> text, int colspan, int rowspan, Role role) {
            this(text, colspan, rowspan, role, Optional.empty());
        }

        /** Obtains a cell of content. */
        public static Cell of(List<Inline> text) {
            return new Cell(text, 1, 1, Role.BODY);
        }

        /** Obtains a cell of plain wording. */
        public static Cell of(String text) {
            return of(Inline.line(text));
        }

        /** Obtains a shaded cell that heads a column. */
        public static Cell head(String text) {
            return new Cell(Inline.line(text), 1, 1, Role.HEAD);
        }

        /** Obtains a shaded cell that names what stands to its right. */
        public static Cell label(String text) {
            return new Cell(Inline.line(text), 1, 1, Role.LABEL);
        }

        /** Obtains this cell filling more columns and rows. */
        public Cell spanning(int columns, int rows) {
            return new Cell(text, columns, rows, role, field);
        }

        /** Returns this cell to be filled on a screen. */
        public Cell asking(Field what) {
            return new Cell(text, colspan, rowspan, role, Optional.of(what));
        }
    }

    /** What a cell is for; it decides the shading. */
    public enum Role {
        /** Content. */
        BODY,
        /** Heads a column. */
        HEAD,
        /** Names what stands to its right. */
        LABEL,
        /** A sum or result. */
        TOTAL,
        /** To be filled by hand. */
        INPUT
    }
}
