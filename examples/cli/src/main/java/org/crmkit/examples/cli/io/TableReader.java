package org.crmkit.examples.cli.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.text.Label;

/**
 * Reads the rows of a table one by one, each as a located object. A CSV cell that is a number as JSON spells one is read as a
 * number if its column is said to hold numbers; an empty cell is a field that is not there.
 */
public final class TableReader {

    /** The longest line, in characters. */
    private static final int LINE = 1 << 20;

    private static final Limits LIMITS = Limits.standard();
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,99})(?:\\.[0-9]{1,100})?(?:[eE][+-]?[0-9]{1,3})?");

    private TableReader() {}

    /**
     * Hands every row of a table to {@code each}.
     *
     * @param source what messages call it
     * @param format {@link Format#CSV} or {@link Format#NDJSON}
     * @param numbers the columns that hold numbers, for CSV
     * @throws InvalidInputException at the first row that cannot be read
     */
    public static void read(Reader in, String source, Format format, Set<String> numbers, Consumer<Node> each) {
        try {
            if (format == Format.CSV) {
                csv(in, source, numbers, each);
            } else {
                ndjson(in, source, each);
            }
        } catch (CharacterCodingException e) {
            throw refusal(
                    Position.ofWhole(source),
                    "",
                    "not UTF-8",
                    Label.of("UTF-8 文本", "UTF-8 text"),
                    Label.of("请另存为 UTF-8。", "Save it as UTF-8."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ndjson(Reader in, String source, Consumer<Node> each) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        int number = 0;
        String line;
        while ((line = nextLine(lines, source, number + 1)) != null) {
            number++;
            String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (!text.isBlank()) {
                each.accept(LocatedJson.readLine(source, number, text, LIMITS));
            }
        }
    }

    /** Reads a line without ever holding more than the longest one. */
    private static @org.jspecify.annotations.Nullable String nextLine(BufferedReader in, String source, int number)
            throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() == LINE) {
                throw tooLong(new Position(source, number, LINE + 1));
            }
            line.append((char) c);
            c = in.read();
        }
        return line.toString();
    }

    private static void csv(Reader in, String source, Set<String> numbers, Consumer<Node> each) throws IOException {
        List<String> header = List.of();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new LimitedLines(in, source))
                .setFormat(Csv.format().builder().setIgnoreEmptyLines(true).get())
                .get()) {
            for (CSVRecord record : parser) {
                int line = (int) Math.min(Integer.MAX_VALUE, parser.getCurrentLineNumber());
                Position at = new Position(source, Math.max(1, line), 1);
                if (header.isEmpty()) {
                    header = header(record, at);
                } else {
                    each.accept(row(record, header, numbers, at));
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw malformed(source, e);
        }
    }

    private static List<String> header(CSVRecord record, Position at) {
        List<String> header = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : record) {
            String bare = (header.isEmpty() && name.startsWith("\ufeff") ? name.substring(1) : name).strip();
            if (bare.isEmpty() || !seen.add(bare)) {
                throw refusal(
                        at,
                        bare.isEmpty() ? "header" : bare,
                        bare.isEmpty() ? "blank" : "given twice",
                        Label.of("互不相同的列名", "a name of its own for each column"),
                        Label.of("请修改表头。", "Rename the column."));
            }
            header.add(bare);
        }
        return header;
    }

    private static Node row(CSVRecord record, List<String> header, Set<String> numbers, Position at) {
        if (record.size() != header.size()) {
            throw refusal(
                    at,
                    "row",
                    record.size() + " cells",
                    Label.of(header.size() + " 个单元格", header.size() + " cells, as the header has"),
                    Label.of("含逗号的文本请加引号。", "Put quotes around a text that holds a comma."));
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Position> places = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            String text = Csv.meant(record.get(i));
            if (!text.isEmpty()) {
                fields.put(
                        name,
                        numbers.contains(name) && NUMBER.matcher(text).matches()
                                ? new Node.Numeral(at, name, new BigDecimal(text))
                                : new Node.Text(at, name, text));
                places.put(name, at);
            }
        }
        return new Node.Fields(at, "", fields, places);
    }

    private static RuntimeException malformed(String source, RuntimeException e) {
        if (e.getCause() instanceof InvalidInputException invalid) {
            return invalid;
        }
        return refusal(
                Position.ofWhole(source),
                "",
                "not well-formed CSV",
                Label.of("引号成对的 CSV", "CSV with its quotes in pairs"),
                Label.of("原因：" + message(e), message(e) + "."));
    }

    private static String message(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).replaceAll("\\s+", " ");
    }

    private static InvalidInputException tooLong(Position at) {
        return refusal(
                at,
                "line",
                "longer",
                Label.of("至多 " + LINE + " 个字符", "at most " + LINE + " characters"),
                Label.of("请检查换行。", "Check the line ends."));
    }

    static InvalidInputException refusal(Position at, String path, String value, Label bound, Label fix) {
        return new InvalidInputException(List.of(new Problem(at, path, value, bound, fix)));
    }

    /** Refuses a line that is longer than any line should be, before it fills the memory. */
    private static final class LimitedLines extends Reader {
        private final Reader inner;
        private final String source;
        private int line = 1;
        private int length;

        LimitedLines(Reader inner, String source) {
            this.inner = inner;
            this.source = source;
        }

        @Override
        public int read(char[] buffer, int offset, int count) throws IOException {
            int read = inner.read(buffer, offset, count);
            for (int i = offset; i < offset + read; i++) {
                length = buffer[i] == '\n' ? 0 : length + 1;
                line += buffer[i] == '\n' ? 1 : 0;
                if (length > LINE) {
                    throw new IOException(tooLong(new Position(source, line, LINE + 1)));
                }
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            inner.close();
        }
    }
}
