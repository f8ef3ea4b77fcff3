package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;

/**
 * Invented figures of a worked example that hang on no rule, with what follows from them: the facts {@code example.SLUG.ROW.COLUMN} and
 * the table {@code example.SLUG}. So an example can show numbers while wording itself stays free of them, and a test can compute what
 * follows once more. What hangs on a rule is computed instead, as by {@link WeightedIndex}.
 *
 * @param slug its segment below {@code example}
 * @param caption what the table shows
 * @param rowHeading what a row is
 * @param columns headings, at least one
 * @param rows each as wide as the headings
 */
public record ExampleFigures(String slug, Label caption, Label rowHeading, List<Column> columns, List<Row> rows) {

    private static final RuleKey KEY = RuleKey.of("example");

    public ExampleFigures {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        checkArgument(!columns.isEmpty(), "ExampleFigures %s has no columns; give at least one.", slug);
        for (Row row : rows) {
            checkArgument(
                    row.values().size() == columns.size(),
                    "ExampleFigures %s row %s has %s values; it must have %s, one for each column.",
                    slug,
                    row.slug(),
                    row.values().size(),
                    columns.size());
        }
    }

    /** How the figures of a column are printed. */
    public enum Print {
        /** As they are. */
        NUMBER,
        /** {@code 0.85} as 85%. */
        PERCENT
    }

    /** A column: its segment of the key, what it is called and how its figures are printed. */
    public record Column(String slug, Label name, Print print) {}

    /** A row: its segment of the key, what it is called and its figures. */
    public record Row(String slug, Label name, List<BigDecimal> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** Returns the figures as a part that a document can quote. */
    RulePart part() {
        RuleKey key = KEY.child(slug);
        List<RuleFact> facts = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                BigDecimal value = row.values().get(i);
                facts.add(new RuleFact(
                        key.child(row.slug()).child(column.slug()),
                        switch (column.print()) {
                            case NUMBER -> new RuleValue.Figure(value);
                            case PERCENT -> new RuleValue.Fraction(value);
                        },
                        Label.of(
                                row.name().zh() + "：" + column.name().zh(),
                                row.name().en() + ": " + column.name().en())));
            }
        }
        RuleTable table = new RuleTable(
                key,
                caption,
                rowHeading,
                rows.stream()
                        .map(row -> new RuleTable.Line(row.slug(), row.name()))
                        .toList(),
                columns.stream()
                        .map(column -> new RuleTable.Line(column.slug(), column.name()))
                        .toList());
        return new DerivedRules("example." + slug, facts, List.of(table));
    }

    void collect(String path, Contents.Collector into) {
        into.label(path + ".caption", caption)
                .label(path + ".row", rowHeading)
                .each(path + ".columns", columns, (at, column) -> into.label(at + ".name", column.name()))
                .each(path + ".rows", rows, (at, row) -> into.label(at + ".name", row.name()));
    }
}
