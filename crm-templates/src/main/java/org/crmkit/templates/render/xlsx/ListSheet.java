package org.crmkit.templates.render.xlsx;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * A list in a workbook: a title, headings that stay in sight and are repeated on paper, and rows to be filtered.
 *
 * @param title on the tab and above the list
 * @param columns from left to right
 * @param linked the column whose cells lead to a file, from 0
 * @param rows each as wide as the columns
 */
public record ListSheet(Label title, List<Column> columns, int linked, List<Row> rows) {

    public ListSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            checkArgument(
                    row.cells().size() == columns.size(),
                    "ListSheet %s has a row of %s cells; it must have %s, one for each column.",
                    title.en(),
                    row.cells().size(),
                    columns.size());
        }
    }

    /**
     * A column.
     *
     * @param weight its share of the width relative to the other columns' weights
     * @param centred whether its cells are set in the middle
     */
    public record Column(Label heading, int weight, boolean centred) {

        /** Obtains a column whose cells begin at the left. */
        public static Column of(String zh, String en, int weight) {
            return new Column(Label.of(zh, en), weight, false);
        }

        /** Obtains a column whose cells stand in the middle. */
        public static Column centred(String zh, String en, int weight) {
            return new Column(Label.of(zh, en), weight, true);
        }
    }

    /**
     * A row.
     *
     * @param addresses where its linked cell leads in each language, relative to the workbook; a language may lack one
     */
    public record Row(List<Label> cells, Map<Lang, String> addresses) {
        public Row {
            cells = List.copyOf(cells);
            addresses = ImmutableMap.copyOf(addresses);
        }
    }
}
