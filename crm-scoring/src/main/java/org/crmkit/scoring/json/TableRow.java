package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;

/** Turns a row of a text table into what a row of NDJSON is read into, so that both are checked by the same rules. */
public final class TableRow {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");

    private TableRow() {}

    /**
     * Returns the row as an object. Empty cells are absent fields; cells of number columns that hold no number stay text and are
     * refused by name when they are read.
     *
     * @param header the names of the columns
     * @param cells at most as many; missing ones count as empty
     * @param at where each cell begins
     */
    public static Node of(Position row, List<String> header, List<String> cells, List<Position> at, RowForm form) {
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Position> fieldsAt = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            String name = header.get(i);
            String cell = cells.get(i).strip();
            if (cell.isEmpty()) {
                continue;
            }
            boolean number = form.columns().stream()
                    .anyMatch(column -> column.name().equals(name) && column.kind() == RowColumn.Kind.NUMBER);
            fields.put(
                    name,
                    number && NUMBER.matcher(cell).matches()
                            ? new Node.Numeral(at.get(i), name, new BigDecimal(cell))
                            : new Node.Text(at.get(i), name, cell));
            fieldsAt.put(name, at.get(i));
        }
        return new Node.Fields(row, "", fields, fieldsAt);
    }
}
