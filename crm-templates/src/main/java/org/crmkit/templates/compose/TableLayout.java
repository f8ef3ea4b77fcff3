package org.crmkit.templates.compose;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.DocumentTable;
import org.crmkit.templates.document.Wording;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Table;

/** Lays out tables of rules and tables of the text. */
record TableLayout(Quotes quotes, Lang lang) {

    /** Returns a table of rules; columns of amounts and figures are set to the right. */
    Table rules(RuleTable table) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.of(2));
        table.columns().forEach(column -> columns.add(new Table.Column(2, align(table, column))));
        List<Table.Row> rows = new ArrayList<>();
        List<Table.Cell> heads = new ArrayList<>();
        heads.add(Table.Cell.head(in(table.rowHeading())));
        table.columns().forEach(column -> heads.add(Table.Cell.head(in(column.heading()))));
        rows.add(new Table.Row(heads));
        for (RuleTable.Line row : table.rows()) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.Cell.label(in(row.heading())));
            for (RuleTable.Line column : table.columns()) {
                int decimals = decimals(table, column);
                cells.add(Table.Cell.of(quotes.facts()
                        .fact(table.cell(row, column))
                        .<List<Inline>>map(fact -> List.of(new Inline.FactText(fact.key(), aligned(fact, decimals))))
                        .orElse(List.of())));
            }
            rows.add(new Table.Row(cells));
        }
        return new Table(columns, 1, rows, in(table.caption()));
    }

    /** Returns a value as printed in a column; figures get as many decimals as the longest among them. */
    private String aligned(RuleFact fact, int decimals) {
        return fact.value() instanceof RuleValue.Figure figure
                ? figure.value().setScale(decimals, RoundingMode.UNNECESSARY).toPlainString()
                : fact.value().in(lang);
    }

    private int decimals(RuleTable table, RuleTable.Line column) {
        return table.rows().stream()
                .flatMap(row -> quotes.facts().fact(table.cell(row, column)).stream())
                .filter(fact -> fact.value() instanceof RuleValue.Figure)
                .mapToInt(fact -> ((RuleValue.Figure) fact.value())
                        .value()
                        .stripTrailingZeros()
                        .scale())
                .max()
                .stream()
                .map(scale -> Math.max(0, scale))
                .findFirst()
                .orElse(0);
    }

    private Table.Align align(RuleTable table, RuleTable.Line column) {
        boolean figures = table.rows().stream()
                .flatMap(row -> quotes.facts().fact(table.cell(row, column)).stream())
                .allMatch(fact -> fact.value() instanceof RuleValue.Amount
                        || fact.value() instanceof RuleValue.Figure
                        || fact.value() instanceof RuleValue.Fraction
                        || fact.value() instanceof RuleValue.Count);
        return figures ? Table.Align.END : Table.Align.CENTER;
    }

    /** Returns a table of the text; a cell that repeats the one above, like all to its left, is merged with it. */
    Table text(DocumentTable table) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(new Table.Row(table.columns().stream()
                .map(column -> Table.Cell.head(in(column)))
                .toList()));
        List<List<Wording>> lines = table.rows();
        int last = table.columns().size() - 1;
        for (int r = 0; r < lines.size(); r++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (int c = 0; c <= last; c++) {
                boolean merged = c < last && r > 0 && sameUpTo(c, lines.get(r), lines.get(r - 1));
                if (!merged) {
                    int height = c < last ? repeated(lines, r, c) : 1;
                    Table.Role role = c == 0 ? Table.Role.LABEL : Table.Role.BODY;
                    cells.add(new Table.Cell(quotes.line(lines.get(r).get(c), lang), 1, height, role));
                }
            }
            rows.add(new Table.Row(cells));
        }
        return new Table(columns(table), 1, rows, in(table.caption()));
    }

    private static int repeated(List<List<Wording>> lines, int from, int column) {
        int to = from;
        while (to < lines.size() && sameUpTo(column, lines.get(to), lines.get(from))) {
            to++;
        }
        return to - from;
    }

    private static boolean sameUpTo(int column, List<Wording> one, List<Wording> other) {
        return one.subList(0, column + 1).equals(other.subList(0, column + 1));
    }

    /** Returns columns as wide as the longest text in each asks for, within bounds. */
    private List<Table.Column> columns(DocumentTable table) {
        List<Table.Column> columns = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            int column = c;
            int longest = table.rows().stream()
                    .mapToInt(row -> in(row.get(column)).length())
                    .max()
                    .orElse(0);
            int least = in(table.columns().get(c)).length();
            int most = lang == Lang.ZH ? 24 : 60;
            columns.add(Table.Column.of(Math.min(most, Math.max(Math.max(longest, least), most / 4))));
        }
        return columns;
    }

    private String in(Label label) {
        return label.in(lang);
    }

    private String in(Wording wording) {
        return quotes.plain(wording, lang);
    }
}
