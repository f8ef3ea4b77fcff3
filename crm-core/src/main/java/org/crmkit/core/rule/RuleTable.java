package org.crmkit.core.rule;

import java.util.List;
import org.crmkit.core.text.Label;

/**
 * The shape of rules that repeat, so that a document can quote them whole ({@code {table:credit.grades}}): rows are what the
 * company named itself, columns what each of them has. The cell of a row and a column is the fact at
 * {@code key.row.column}; where there is none, the cell is empty.
 *
 * @param key the path above the rows
 * @param caption what the table shows
 * @param rowHeading what a row is, for example {@code 信用等级 / Credit grade}
 * @param rows in the order of the policy
 * @param columns in reading order
 */
public record RuleTable(RuleKey key, Label caption, Label rowHeading, List<Line> rows, List<Line> columns) {

    public RuleTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * A row or a column.
     *
     * @param slug its segment of the key
     * @param heading what it is called
     */
    public record Line(String slug, Label heading) {}

    /** Returns the key of one cell. */
    public RuleKey cell(Line row, Line column) {
        return key.child(row.slug()).child(column.slug());
    }
}
