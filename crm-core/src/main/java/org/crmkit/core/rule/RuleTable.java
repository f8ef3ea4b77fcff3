package org.crmkit.core.rule;

import java.util.List;
import org.crmkit.core.text.Label;

/**
 * The shape of rules that repeat, so that a document can quote them whole ({@code {table:credit.grades}}): rows are what the
 * company named itself, columns what each of them has. The cell of a row and a column is the fact at
 * {@code key.row.column}, or at {@code key.row} in a {@linkplain Line#value table of single values}; where there is none, the
 * cell is empty.
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
     * @param slug its segment of the key; empty for the one column of a table whose rows have a single value each
     * @param heading what it is called
     */
    public record Line(String slug, Label heading) {

        /** Obtains the column of a table whose rows are themselves the rules, such as {@code weights.loyalty: 0.10}. */
        public static Line value(Label heading) {
            return new Line("", heading);
        }
    }

    /** Returns the key of one cell. */
    public RuleKey cell(Line row, Line column) {
        RuleKey rule = key.child(row.slug());
        return column.slug().isEmpty() ? rule : rule.child(column.slug());
    }
}
