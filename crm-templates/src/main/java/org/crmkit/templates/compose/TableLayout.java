package org.crmkit.templates.compose;

import com.google.common.base.Splitter;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.DocumentTable;
import org.crmkit.templates.document.Wording;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Table;

/** Lays out tables of rules and tables of the text. */
record TableLayout(Quotes quotes, Lang lang) {

    /** About how many English characters stand side by side in a table as wide as the sheet. */
    private static final int CHARACTERS = 84;

    /** Returns a table of rules; columns of amounts and figures are set to the right. */
    Table rules(RuleTable table) {
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
        return new Table(columns(table), 1, rows, in(table.caption()));
    }

    /** Returns columns as wide as their longest text asks for, within bounds. */
    private List<Table.Column> columns(RuleTable table) {
        List<Table.Column> columns = new ArrayList<>();
        int names = table.rows().stream()
                .mapToInt(row -> in(row.heading()).length())
                .max()
                .orElse(0);
        columns.add(Table.Column.of(width(in(table.rowHeading()).length(), names)));
        for (RuleTable.Line column : table.columns()) {
            int decimals = decimals(table, column);
            int longest = table.rows().stream()
                    .flatMap(row -> quotes.facts().fact(table.cell(row, column)).stream())
                    .mapToInt(fact -> aligned(fact, decimals).length())
                    .max()
                    .orElse(0);
            columns.add(new Table.Column(width(in(column.heading()).length(), longest), align(table, column)));
        }
        return columns;
    }

    private int width(int heading, int longest) {
        int most = lang == Lang.ZH ? 24 : 60;
        return Math.min(most, Math.max(Math.max(longest, heading), most / 4));
    }

    /** Returns a value as printed in a column; figures get as many decimals as the longest among them. */
    private String aligned(RuleFact fact, int decimals) {
        return fact.value() instanceof RuleValue.Figure figure
                ? Formats.number(figure.value().setScale(decimals, RoundingMode.UNNECESSARY))
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
        List<Integer> widths = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            int column = c;
            int longest = table.rows().stream()
                    .mapToInt(row -> in(row.get(column)).length())
                    .max()
                    .orElse(0);
            int word = table.rows().stream()
                    .mapToInt(row -> longestWord(in(row.get(column))))
                    .max()
                    .orElse(0);
            String heading = in(table.columns().get(c));
            widths.add(width(heading.length(), longest));
            words.add(Math.max(word, longestWord(heading)));
        }
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        List<Table.Column> columns = new ArrayList<>();
        for (int c = 0; c < widths.size(); c++) {
            columns.add(Table.Column.of(Math.max(widths.get(c), (words.get(c) + 3) * all / CHARACTERS)));
        }
        return columns;
    }

    /** Returns how long the longest word is that a line cannot be broken in; Chinese breaks anywhere. */
    private int longestWord(String text) {
        return lang == Lang.ZH
                ? 0
                : Splitter.on(' ')
                        .splitToStream(text)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    private String in(Label label) {
        return label.in(lang);
    }

    private String in(Wording wording) {
        return quotes.plain(wording, lang);
    }
}
