package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.crmkit.core.text.Label;

/**
 * A table that belongs to the text itself. A cell that repeats the one above it in the first column may be printed as one
 * merged cell.
 *
 * @param caption what it shows
 * @param columns headings, at least one
 * @param rows each as wide as the headings
 */
public record DocumentTable(Label caption, List<Label> columns, List<List<Wording>> rows) {

    public DocumentTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        checkArgument(!columns.isEmpty(), "DocumentTable '%s' has no columns; give at least one heading.", caption);
        for (int i = 0; i < rows.size(); i++) {
            checkArgument(
                    rows.get(i).size() == columns.size(),
                    "DocumentTable '%s' row %s has %s cells; it must have %s, one for each heading.",
                    caption,
                    i,
                    rows.get(i).size(),
                    columns.size());
        }
    }

    void collect(String path, Contents.Collector into) {
        into.label(path + ".caption", caption)
                .each(path + ".columns", columns, into::label)
                .each(path + ".rows", rows, into::wordings);
    }
}
