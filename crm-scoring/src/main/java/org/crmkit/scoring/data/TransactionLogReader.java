package org.crmkit.scoring.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads purchases into a {@link TransactionLog}: a text table, line by line, or the rows of a {@link TransactionRows}. Tables are
 * UTF-8 with or without byte order mark; line ends
 * LF or CRLF; empty lines are skipped; a quoted field ends on its line. Every problem is named with file, line and column; after
 * {@link ReadLimits#maxProblems()} of them reading stops.
 */
public final class TransactionLogReader {

    private final String source;
    private final TransactionLayout layout;
    private final ReadLimits limits;
    private final FieldSplitter fields;
    private final TransactionLogBuilder log;
    private final List<Problem> problems = new ArrayList<>();

    private TransactionLogReader(String source, TransactionLayout layout, ReadLimits limits) {
        this.source = source;
        this.layout = layout;
        this.limits = limits;
        this.fields = new FieldSplitter(layout.separator());
        this.log = TransactionLog.builder(layout.currency());
    }

    /**
     * Reads a file in a known layout.
     *
     * @throws InvalidInputException if anything in the file cannot be used
     * @throws IOException if the file cannot be read
     */
    public static TransactionLog read(Path file, TransactionLayout layout) throws IOException {
        try (Reader reader = open(file)) {
            return read(reader, file.toString(), layout, ReadLimits.DEFAULT);
        }
    }

    /**
     * Reads a file whose layout its first line shows, see {@link TransactionLayout#detect}.
     *
     * @param currency the currency of the amounts, where the layout doesn't fix it
     * @throws InvalidInputException if the layout is unknown or anything in the file cannot be used
     * @throws IOException if the file cannot be read
     */
    public static TransactionLog read(Path file, CurrencyUnit currency) throws IOException {
        return read(file, currency, ColumnNames.USUAL);
    }

    /**
     * Reads a file whose layout its first line shows and whose columns have names of their own.
     *
     * @param currency the currency of the amounts, where the layout doesn't fix it
     * @param names what the header calls the columns
     * @throws InvalidInputException if the layout is unknown or anything in the file cannot be used
     * @throws IOException if the file cannot be read
     */
    public static TransactionLog read(Path file, CurrencyUnit currency, ColumnNames names) throws IOException {
        String firstLine = "";
        try (Reader reader = open(file)) {
            String line = new LineReader(reader, ReadLimits.DEFAULT.maxLineLength()).next();
            firstLine = line == null ? "" : line;
        } catch (CharacterCodingException notText) {
            throw notUtf8(file.toString(), 1);
        }
        String line = firstLine;
        TransactionLayout layout = TransactionLayout.detect(line, currency, names)
                .orElseThrow(() -> new InvalidInputException(List.of(new Problem(
                        new Position(file.toString(), 1, 1),
                        "header",
                        quoted(line),
                        Label.of(
                                "含 " + String.join("、", names.all()) + " 三列的表头",
                                "a header with " + names.customer() + ", " + names.date() + " and " + names.amount()),
                        Label.of(
                                "请在首行写明列名，或改用 CDNOW 的两种格式之一。",
                                "Name the columns in the first line, or use one of the two CDNOW layouts.")))));
        return read(file, layout);
    }

    /**
     * Reads from anywhere.
     *
     * @param source what messages call the input
     * @throws InvalidInputException if anything in the input cannot be used
     * @throws IOException if it cannot be read
     */
    public static TransactionLog read(Reader reader, String source, TransactionLayout layout, ReadLimits limits)
            throws IOException {
        return new TransactionLogReader(source, layout, limits).readAll(reader);
    }

    /**
     * Reads rows that are values already, from memory or a query. A problem names the row as its line and the field as its column:
     * 1 for the customer, 2 for the date, 3 for the amount.
     *
     * @param source what messages call the rows
     * @param currency the currency of the amounts; more decimals than it has are refused unless they are zero
     * @param <X> what the rows may throw
     * @throws InvalidInputException if anything in the rows cannot be used
     * @throws X if the rows throw it
     */
    public static <X extends Exception> TransactionLog read(
            TransactionRows<X> rows, String source, CurrencyUnit currency, ReadLimits limits) throws X {
        return new RowCollector(source, currency, limits).readAll(rows);
    }

    private static Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private TransactionLog readAll(Reader reader) throws IOException {
        LineReader lines = new LineReader(reader, limits.maxLineLength());
        try {
            readLines(lines);
        } catch (CharacterCodingException notText) {
            throw notUtf8(source, lines.number() + 1);
        }
        if (problems.isEmpty() && log.size() == 0) {
            problem(Math.max(1, lines.number()), 1, "rows", Label.same("0"), ReadLabels.ONE_ROW, ReadLabels.GIVE_ROWS);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return log.build();
    }

    private void readLines(LineReader lines) throws IOException {
        int @Nullable [] places = null;
        String line;
        while (problems.size() < limits.maxProblems() && (line = lines.next()) != null) {
            if (lines.tooLong()) {
                problem(
                        lines.number(),
                        limits.maxLineLength() + 1,
                        "line",
                        Label.of("更长", "longer"),
                        Label.of(
                                "至多 " + limits.maxLineLength() + " 个字符",
                                "at most " + limits.maxLineLength() + " characters"),
                        Label.of("请检查换行。", "Check the line ends."));
                continue;
            }
            if (line.isBlank()) {
                continue;
            }
            fields.split(line);
            if (fields.openQuote()) {
                problem(
                        lines.number(),
                        1,
                        "line",
                        quoted(line),
                        Label.of("引号成对且引号后紧跟分隔符", "quotes in pairs, with a separator after the closing one"),
                        Label.of("请补上引号，字段内不可换行。", "Close the quote on the same line."));
                continue;
            }
            if (places == null) {
                places = places(lines.number());
                if (places == null) {
                    return;
                }
                if (layout.header()) {
                    continue;
                }
            }
            if (log.size() == limits.maxRows()) {
                problem(lines.number(), 1, "rows", ReadLabels.MORE, ReadLabels.mostRows(limits), ReadLabels.IN_PARTS);
                return;
            }
            row(lines.number(), places);
        }
    }

    private int @Nullable [] places(int line) {
        List<TransactionLayout.Column> columns =
                new ArrayList<>(List.of(layout.customer(), layout.date(), layout.amount()));
        layout.currencyColumn().ifPresent(columns::add);
        int[] places = new int[columns.size()];
        List<String> header = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            header.add(fields.field(i).strip().toLowerCase(Locale.ROOT));
        }
        boolean complete = true;
        for (int i = 0; i < places.length; i++) {
            TransactionLayout.Column column = columns.get(i);
            places[i] = column.place() > 0
                    ? column.place() - 1
                    : header.indexOf(column.name().toLowerCase(Locale.ROOT));
            if (places[i] < 0) {
                complete = false;
                problem(
                        line,
                        1,
                        column.name(),
                        ReadLabels.MISSING,
                        Label.of("表头中的一列", "a column of the header"),
                        Label.of(
                                "表头有：" + String.join("、", header) + "。",
                                "The header has " + String.join(", ", header) + "."));
            }
        }
        return complete ? places : null;
    }

    private void row(int line, int[] places) {
        String customer = field(line, places[0], layout.customer());
        String date = field(line, places[1], layout.date());
        String amount = field(line, places[2], layout.amount());
        if (customer == null || date == null || amount == null) {
            return;
        }
        int before = problems.size();
        if (customer.isEmpty()) {
            problem(
                    line,
                    fields.column(places[0]),
                    layout.customer().name(),
                    Label.same("''"),
                    ReadLabels.KEY,
                    ReadLabels.GIVE_KEY);
        }
        long day = FieldParsers.epochDay(date);
        if (day == FieldParsers.BROKEN) {
            problem(
                    line,
                    fields.column(places[1]),
                    layout.date().name(),
                    quoted(date),
                    Label.of("存在的日期，如 1997-01-18 或 19970118", "a day that exists, as 1997-01-18 or 19970118"),
                    ReadLabels.CORRECT_DAY);
        }
        long minor = FieldParsers.minorAmount(amount, layout.currency().getDecimalPlaces());
        if (minor == FieldParsers.BROKEN) {
            problem(
                    line,
                    fields.column(places[2]),
                    layout.amount().name(),
                    quoted(amount),
                    ReadLabels.amount(layout.currency()),
                    Label.of(
                            "请只写数字和小数点，不带千分位与币种。",
                            "Write digits and a decimal point, no thousands separators or currency."));
        }
        checkCurrency(line, places);
        if (problems.size() == before) {
            log.add(customer, (int) day, minor);
        }
    }

    private void checkCurrency(int line, int[] places) {
        if (layout.currencyColumn().isEmpty()) {
            return;
        }
        TransactionLayout.Column column = layout.currencyColumn().get();
        String currency = field(line, places[3], column);
        String expected = layout.currency().getCode();
        if (currency != null && !currency.equals(expected)) {
            problem(
                    line,
                    fields.column(places[3]),
                    column.name(),
                    quoted(currency),
                    Label.of(expected + "，即日志的币种", expected + ", the currency of the log"),
                    Label.of("请先换算成同一币种。", "Convert it before it is read."));
        }
    }

    private @Nullable String field(int line, int place, TransactionLayout.Column column) {
        if (place < fields.size()) {
            return fields.field(place);
        }
        problem(
                line,
                1,
                column.name(),
                ReadLabels.MISSING,
                Label.of("该行的第 " + (place + 1) + " 个字段", "field " + (place + 1) + " of the line"),
                Label.of("该行只有 " + fields.size() + " 个字段。", "The line has " + fields.size() + " fields."));
        return null;
    }

    private void problem(int line, int column, String path, Label value, Label bound, Label fix) {
        problems.add(new Problem(new Position(source, line, column), path, value, bound, fix));
    }

    private static InvalidInputException notUtf8(String source, int line) {
        return new InvalidInputException(List.of(new Problem(
                new Position(source, line, 1),
                "",
                Label.of("此行起不是 UTF-8", "not UTF-8 at or after this line"),
                Label.of("UTF-8 文本", "UTF-8 text"),
                Label.of("请另存为 UTF-8。", "Save it as UTF-8."))));
    }

    private static Label quoted(String text) {
        return Label.same("'" + (text.length() <= 60 ? text : text.substring(0, 57) + "...") + "'");
    }
}
