package org.crmkit.examples.cli.report;

import java.util.List;

/**
 * The numbers behind a drawing, for those who cannot see it or want to copy them.
 *
 * @param headings of the columns; the first names the rows
 * @param rows each with as many cells as there are headings
 */
record Numbers(List<String> headings, List<List<String>> rows) {

    Numbers {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
