package org.crmkit.templates.page;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each cell of a table stands once spans are counted.
 *
 * @param rows one list per row, one slot per cell that starts in this row or reaches into it from above, left to right
 */
public record TableGrid(List<List<Slot>> rows) {

    /**
     * A cell seen in one row.
     *
     * @param column the first column it fills, from 0
     * @param continued whether the cell started in a row above
     */
    public record Slot(int column, Table.Cell cell, boolean continued) {}

    /** Tells whether a row only names what stands below it, and so must not be the last on a sheet. */
    public boolean leads(int row) {
        return row + 1 < rows.size()
                && rows.get(row).stream()
                        .map(Slot::cell)
                        .allMatch(cell -> cell.rowspan() == 1
                                && (cell.role() == Table.Role.HEAD || cell.role() == Table.Role.LABEL));
    }

    static TableGrid of(int columns, List<Table.Row> rows, String caption) {
        List<List<Slot>> grid = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            grid.add(new ArrayList<>());
        }
        Slot[][] taken = new Slot[rows.size()][columns];
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Table.Cell cell : rows.get(r).cells()) {
                while (column < columns && taken[r][column] != null) {
                    column++;
                }
                checkArgument(
                        column + cell.colspan() <= columns && r + cell.rowspan() <= rows.size(),
                        "Table '%s', row %s: a cell of %s columns and %s rows starts in column %s; it must end inside %s columns and %s rows.",
                        caption,
                        r + 1,
                        cell.colspan(),
                        cell.rowspan(),
                        column + 1,
                        columns,
                        rows.size());
                for (int y = r; y < r + cell.rowspan(); y++) {
                    for (int x = column; x < column + cell.colspan(); x++) {
                        checkArgument(
                                taken[y][x] == null,
                                "Table '%s', row %s: two cells share column %s; spans must not overlap.",
                                caption,
                                y + 1,
                                x + 1);
                        taken[y][x] = new Slot(column, cell, y > r);
                    }
                }
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int x = 0; x < columns; x++) {
                Slot slot = taken[r][x];
                checkArgument(
                        slot != null,
                        "Table '%s', row %s leaves column %s empty; every row must fill %s columns. Add a cell or a span.",
                        caption,
                        r + 1,
                        x + 1,
                        columns);
                if (slot.column() == x) {
                    grid.get(r).add(slot);
                }
            }
        }
        return new TableGrid(grid.stream().map(List::copyOf).toList());
    }
}
