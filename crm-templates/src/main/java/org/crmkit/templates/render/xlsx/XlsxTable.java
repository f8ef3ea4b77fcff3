package org.crmkit.templates.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Field;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.page.TableGrid;

/** Places a table. A row of the table takes as many rows of the sheet as its fullest cell has layers. */
final class XlsxTable {

    private static final int ROW = 26;
    private static final int TICK = 30;

    private final XlsxSheet sheet;
    private final Lang lang;
    private final Table table;
    private final int[] sides;

    XlsxTable(XlsxSheet sheet, Lang lang, Table table) {
        this.sheet = sheet;
        this.lang = lang;
        this.table = table;
        this.sides = sides();
    }

    private int[] sides() {
        long sum = table.columns().stream().mapToInt(Table.Column::weight).sum();
        int[] at = new int[table.columns().size() + 1];
        long weights = 0;
        for (int c = 0; c < table.columns().size(); c++) {
            weights += table.columns().get(c).weight();
            at[c + 1] = XlsxSheet.snapped(sheet.width() * weights / sum);
        }
        return at;
    }

    void place() {
        List<List<TableGrid.Slot>> rows = table.grid().rows();
        int[] layers = new int[rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            layers[r] = 1;
            for (TableGrid.Slot slot : rows.get(r)) {
                if (!slot.continued() && slot.cell().rowspan() == 1) {
                    layers[r] = Math.max(layers[r], layers(slot).size());
                }
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            for (TableGrid.Slot slot : rows.get(r)) {
                int last = r + slot.cell().rowspan() - 1;
                if (!slot.continued() && last > r) {
                    int missing = layers(slot).size() - sum(layers, r, last);
                    layers[last] += Math.max(0, missing);
                }
            }
        }
        int[] first = new int[rows.size() + 1];
        for (int r = 0; r < rows.size(); r++) {
            first[r] = sheet.heights().size();
            for (int l = 0; l < layers[r]; l++) {
                sheet.row(ROW);
            }
        }
        first[rows.size()] = sheet.heights().size();
        for (int r = 0; r < rows.size(); r++) {
            for (TableGrid.Slot slot : rows.get(r)) {
                if (!slot.continued()) {
                    cell(slot, first[r], first[r + slot.cell().rowspan()]);
                }
            }
        }
    }

    private static int sum(int[] values, int first, int last) {
        int sum = 0;
        for (int i = first; i <= last; i++) {
            sum += values[i];
        }
        return sum;
    }

    private void cell(TableGrid.Slot slot, int from, int until) {
        int left = sides[slot.column()];
        int right = sides[slot.column() + slot.cell().colspan()];
        List<Layer> layers = layers(slot);
        int spare = until - from - layers.size();
        int row = from;
        for (Layer layer : layers) {
            int rows = 1 + (layer.stretches() ? spare : 0);
            spare = layer.stretches() ? 0 : spare;
            layer.place(row, rows, left, right);
            row += rows;
        }
        if (row < until) {
            sheet.put(row, until - row, left, right, List.of(), Look.CELL);
        }
    }

    /** A part of a cell as wide as the cell. */
    private interface Layer {
        void place(int row, int rows, int left, int right);

        /** Whether it takes the rows that other cells have more. */
        default boolean stretches() {
            return true;
        }
    }

    private List<Layer> layers(TableGrid.Slot slot) {
        Table.Cell cell = slot.cell();
        if (cell.field().isEmpty()) {
            return List.of(words(Run.of(cell.text()), look(slot), cell.role() == Table.Role.INPUT ? 36 : ROW));
        }
        Field field = cell.field().get();
        List<Layer> layers = new ArrayList<>();
        String text = Run.text(Run.of(cell.text()));
        if (text.startsWith(field.label())) {
            layers.add(still(words(Run.of(field.label()), label(), ROW)));
        }
        int width = sides[slot.column() + cell.colspan()] - sides[slot.column()];
        switch (field.type()) {
            case PERIOD -> layers.add(period(field));
            case MULTIPLE_CHOICE -> layers.addAll(ticks(field, width));
            case LONG_TEXT -> layers.add(entry(field, 84));
            case TEXT, NUMBER, AMOUNT, PERCENT, DATE, SINGLE_CHOICE -> layers.add(entry(field, 30));
        }
        List<Inline> hint =
                cell.text().stream().filter(Inline.Emphasis.class::isInstance).toList();
        if (!hint.isEmpty()) {
            Look small = Look.CELL.sized(9).slanted().colored(Look.SOFT);
            layers.add(still(words(Run.of(hint), small, 20)));
        }
        return layers;
    }

    private static Layer still(Layer layer) {
        return new Layer() {
            @Override
            public void place(int row, int rows, int left, int right) {
                layer.place(row, rows, left, right);
            }

            @Override
            public boolean stretches() {
                return false;
            }
        };
    }

    private Layer words(List<Run> runs, Look look, int least) {
        return (row, rows, left, right) -> {
            int lines = Run.lines(Run.text(runs), right - left - 24, look.size());
            sheet.atLeast(row, row + rows - 1, Math.max(least, lines * look.lineHeight() + 8));
            sheet.put(row, rows, left, right, runs, look);
        };
    }

    private Layer entry(Field field, int least) {
        Accepts accepts = Accepts.of(field, lang);
        return (row, rows, left, right) -> {
            sheet.atLeast(row, row + rows - 1, least);
            open(row, rows, left, right, field.name(), accepts, field.required());
        };
    }

    private void open(int row, int rows, int left, int right, String name, Accepts accepts, boolean required) {
        String side =
                switch (accepts.rule()) {
                    case "decimal" -> "right";
                    case "date" -> "center";
                    default -> "left";
                };
        Look look = Look.CELL.opened().at(side).showing(accepts.format());
        sheet.input(new XlsxSheet.Patch(row, rows, left, right, List.of(), look, ""), name, accepts, required);
    }

    /** First and last day, each in a cell of its own. */
    private Layer period(Field field) {
        Accepts day = Accepts.of(field, lang);
        return (row, rows, left, right) -> {
            sheet.atLeast(row, row + rows - 1, 30);
            int middle = (left + right) / 2;
            int to = XlsxSheet.snapped(middle - 15);
            open(row, rows, left, to, field.name() + ".from", day, field.required());
            sheet.put(row, rows, to, to + 30, Run.of(lang == Lang.ZH ? "至" : "to"), Look.CELL.at("center"));
            open(row, rows, to + 30, right, field.name() + ".to", day, field.required());
        };
    }

    /** One box to tick for each option, as many side by side as fit. */
    private List<Layer> ticks(Field field, int width) {
        List<String> options = field.options();
        int widest = options.stream()
                .mapToInt(option -> org.crmkit.templates.diagram.TextMeasure.width(option) * 14 / 1000)
                .max()
                .orElse(0);
        int abreast = Math.max(1, Math.min(options.size(), width / (widest + TICK + 16)));
        List<Layer> layers = new ArrayList<>();
        for (int start = 0; start < options.size(); start += abreast) {
            int begin = start;
            layers.add(still((row, rows, left, right) -> {
                for (int k = 0; k < abreast; k++) {
                    int from = left + XlsxSheet.snapped((long) (right - left) * k / abreast);
                    int until = k + 1 == abreast
                            ? right
                            : left + XlsxSheet.snapped((long) (right - left) * (k + 1) / abreast);
                    tick(field, begin + k, row, rows, from, until);
                }
            }));
        }
        return layers;
    }

    private void tick(Field field, int option, int row, int rows, int left, int right) {
        if (option >= field.options().size()) {
            sheet.put(row, rows, left, right, List.of(), Look.CELL);
            return;
        }
        Look box = Look.CELL.opened().at("center").showing("@");
        XlsxSheet.Patch place = new XlsxSheet.Patch(row, rows, left, left + TICK, Run.of("☐"), box, "");
        sheet.input(place, field.name() + "." + (option + 1), Accepts.tick(lang), false);
        List<Run> label = Run.of(field.options().get(option));
        int lines = Run.lines(Run.text(label), right - left - TICK - 24, Look.CELL.size());
        sheet.atLeast(row, row + rows - 1, lines * Look.CELL.lineHeight() + 8);
        sheet.put(row, rows, left + TICK, right, label, Look.CELL);
    }

    private static Look label() {
        return Look.CELL.heavy().filled("F2F5F9");
    }

    private Look look(TableGrid.Slot slot) {
        String side =
                switch (table.columns().get(slot.column()).align()) {
                    case START -> "left";
                    case CENTER -> "center";
                    case END -> "right";
                };
        return switch (slot.cell().role()) {
            case HEAD -> Look.CELL.heavy().filled("E6EDF5").at("center");
            case LABEL -> label().at(side);
            case TOTAL -> label().at(side);
            case BODY -> Look.CELL.at(side);
            case INPUT -> Look.CELL.opened().at(side);
        };
    }
}
