package org.crmkit.templates.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.page.TableGrid;
import org.crmkit.templates.render.ColumnWidths;
import org.crmkit.templates.render.Links;

/** Sets tables of the full measure; head rows are repeated on every sheet, and cells that reach over rows stay together. */
final class PdfTables {

    private static final double ACROSS = 4.5;
    private static final double INPUT = 4 / 3.0;
    private static final double CAPTION = 20;
    private static final double ROUNDING = 0.01;
    private static final String FRAME = "9FB0C3";

    private final Sheets sheets;
    private final Typesetter setter;
    private final Type text;
    private final double down;
    private final double least;
    private final Page page;
    private final Links links;
    private final IdentityHashMap<Table, Layout> layouts = new IdentityHashMap<>();

    PdfTables(Sheets sheets, Typesetter setter, Measures measures, Page page, Links links) {
        this.text = measures.cell();
        this.down = text.leading() / 4;
        this.least = text.leading() * 1.5;
        this.sheets = sheets;
        this.setter = setter;
        this.page = page;
        this.links = links;
    }

    /** Returns how much room a table wants where it begins: all of it if it is small, else caption, head and first row. */
    double beginning(Table table) {
        Layout layout = layout(table);
        double whole = layout.sum(0, layout.heights.length) + CAPTION;
        if (whole <= sheets.full() / 3) {
            return whole;
        }
        int first = Math.min(table.headerRows() + 1, layout.heights.length);
        return layout.sum(0, first) + (table.caption().isEmpty() ? 0 : CAPTION);
    }

    /** A heading asks for the table below it before the table is placed; it is laid out once. */
    private Layout layout(Table table) {
        return layouts.computeIfAbsent(table, Layout::new);
    }

    void place(Table table) {
        Layout layout = layout(table);
        sheets.ensure(Math.min(beginning(table), sheets.full() / 2));
        if (!table.caption().isEmpty()) {
            Type type = Type.of(text.size(), text.leading() + 2).heavy();
            List<Line> caption = setter.set(List.of(Span.of(table.caption(), type)), sheets.measure(), 0, false);
            for (Line line : caption) {
                line.draw(sheets.canvas(), sheets.left() + (sheets.measure() - line.width()) / 2, sheets.y());
                sheets.down(line.leading());
            }
            sheets.down(2);
        }
        layout.place();
        layouts.remove(table);
    }

    /** Where a cell begins; equal cells may stand in many places. */
    private record Place(int row, int column) {}

    /** A table with a place for every line of it. */
    private final class Layout {

        private final Table table;
        private final TableGrid grid;
        private final List<List<TableGrid.Slot>> rows;
        private final double[] sides;
        private final double[] heights;
        private final Map<Place, List<Line>> lines = new HashMap<>();
        private final Map<Place, Integer> printed = new HashMap<>();

        Layout(Table table) {
            this.table = table;
            this.grid = table.grid();
            this.rows = grid.rows();
            this.sides = sides();
            this.heights = new double[rows.size()];
            for (int r = 0; r < rows.size(); r++) {
                heights[r] = least;
                for (TableGrid.Slot slot : rows.get(r)) {
                    if (!slot.continued()) {
                        lines.put(new Place(r, slot.column()), set(slot));
                    }
                    if (slot.cell().role() == Table.Role.INPUT) {
                        heights[r] = Math.max(heights[r], least * INPUT);
                    }
                    if (slot.cell().rowspan() == 1) {
                        heights[r] = Math.max(heights[r], height(new Place(r, slot.column())));
                    }
                }
            }
            for (int r = 0; r < rows.size(); r++) {
                for (TableGrid.Slot slot : rows.get(r)) {
                    int until = r + slot.cell().rowspan();
                    if (!slot.continued() && until > r + 1) {
                        double wanted = height(new Place(r, slot.column()));
                        heights[until - 1] += Math.max(0, wanted - sum(r, until));
                    }
                }
            }
        }

        private double[] sides() {
            double[] widths = ColumnWidths.of(table, sheets.measure(), text.size());
            double[] at = new double[widths.length + 1];
            at[0] = sheets.left();
            for (int c = 0; c < widths.length; c++) {
                at[c + 1] = at[c] + widths[c];
            }
            return at;
        }

        private List<Line> set(TableGrid.Slot slot) {
            Table.Cell cell = slot.cell();
            Type type =
                    switch (cell.role()) {
                        case HEAD, LABEL, TOTAL -> text.heavy();
                        case BODY, INPUT -> text;
                    };
            double measure = sides[slot.column() + cell.colspan()] - sides[slot.column()] - 2 * ACROSS;
            return setter.set(Span.of(cell.text(), type, page, links), measure, 0, false);
        }

        private double height(Place place) {
            return Line.height(lines.getOrDefault(place, List.of())) + 2 * down;
        }

        double sum(int from, int until) {
            double sum = 0;
            for (int r = from; r < until; r++) {
                sum += heights[r];
            }
            return sum;
        }

        /** Returns the first row after {@code row} that no cell from above reaches into and that no row above names. */
        private int bandEnd(int row) {
            int end = row + 1;
            for (int r = row; r < end; r++) {
                if (grid.leads(r) && r >= table.headerRows()) {
                    end = Math.max(end, r + 2);
                }
                for (TableGrid.Slot slot : rows.get(r)) {
                    if (!slot.continued()) {
                        end = Math.max(end, r + slot.cell().rowspan());
                    }
                }
            }
            return end;
        }

        void place() {
            int row = 0;
            while (row < rows.size()) {
                int end = bandEnd(row);
                double wanted = sum(row, end);
                double most = sheets.full() - sum(0, table.headerRows());
                if (wanted <= sheets.room()) {
                    print(row, end);
                } else if (wanted <= most) {
                    newSheet(row);
                    print(row, end);
                } else {
                    split(row, end);
                }
                row = end;
            }
        }

        private void newSheet(int row) {
            sheets.next();
            if (row >= table.headerRows() && table.headerRows() > 0) {
                printed.keySet().removeIf(place -> place.row() < table.headerRows());
                print(0, table.headerRows());
            }
        }

        /** Prints rows too high for one sheet over several, first between rows, then inside one. */
        private void split(int from, int until) {
            int row = from;
            while (row < until) {
                int end = row;
                while (end < until && sum(row, end + 1) <= sheets.room()) {
                    end++;
                }
                if (end > row) {
                    print(row, end);
                    row = end;
                    if (row < until) {
                        newSheet(row);
                    }
                } else if (sheets.room() < sheets.full() / 3) {
                    newSheet(row);
                } else {
                    heights[row] = sheets.room();
                    print(row, row + 1);
                    heights[row] = left(row);
                    newSheet(row);
                }
            }
        }

        /** Returns how high a row is for what was not printed of it yet. */
        private double left(int row) {
            double height = least;
            for (TableGrid.Slot slot : rows.get(row)) {
                Place place = new Place(row, slot.column());
                List<Line> all = lines.getOrDefault(place, List.of());
                List<Line> rest = all.subList(printed.getOrDefault(place, 0), all.size());
                height = Math.max(height, Line.height(rest) + 2 * down);
            }
            return height;
        }

        /** Prints the part of every cell that lies in these rows; what was not printed before goes on here. */
        private void print(int from, int until) {
            double top = sheets.y();
            int reaching = from;
            while (rows.get(reaching).stream().anyMatch(TableGrid.Slot::continued)) {
                reaching--;
            }
            for (int r = reaching; r < until; r++) {
                for (TableGrid.Slot slot : rows.get(r)) {
                    int end = r + slot.cell().rowspan();
                    if (!slot.continued() && end > from) {
                        int first = Math.max(r, from);
                        int last = Math.min(end, until);
                        double y = top - sum(from, first);
                        cell(slot, r, y, sum(first, last));
                    }
                }
            }
            sheets.down(sum(from, until));
        }

        private void cell(TableGrid.Slot slot, int row, double top, double height) {
            Table.Cell cell = slot.cell();
            double left = sides[slot.column()];
            double width = sides[slot.column() + cell.colspan()] - left;
            Canvas canvas = sheets.canvas();
            String fill =
                    switch (cell.role()) {
                        case HEAD -> "E6EDF5";
                        case LABEL, TOTAL -> "F2F5F9";
                        case BODY, INPUT -> "";
                    };
            canvas.path()
                    .moveTo(left, top)
                    .lineTo(left + width, top)
                    .lineTo(left + width, top - height)
                    .lineTo(left, top - height)
                    .closePath()
                    .paint(fill, FRAME, 0.5);
            List<Line> fitting = rest(new Place(row, slot.column()), height - 2 * down);
            double y = top - (height - Line.height(fitting)) / 2;
            for (Line line : fitting) {
                double spare = width - 2 * ACROSS - line.width();
                double shift =
                        switch (cell.role() == Table.Role.HEAD
                                ? Table.Align.CENTER
                                : table.columns().get(slot.column()).align()) {
                            case START -> 0;
                            case CENTER -> spare / 2;
                            case END -> spare;
                        };
                line.draw(canvas, left + ACROSS + shift, y);
                y -= line.leading();
            }
        }

        /** Returns the next lines of a cell: as many as fit. */
        private List<Line> rest(Place place, double room) {
            List<Line> all = lines.getOrDefault(place, List.of());
            int from = printed.getOrDefault(place, 0);
            int until = from;
            double height = 0;
            while (until < all.size() && height + all.get(until).leading() <= room + ROUNDING) {
                height += all.get(until).leading();
                until++;
            }
            printed.put(place, until);
            return new ArrayList<>(all.subList(from, until));
        }
    }
}
