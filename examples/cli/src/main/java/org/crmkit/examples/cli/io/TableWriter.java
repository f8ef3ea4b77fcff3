package org.crmkit.examples.cli.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Lang;

/**
 * Writes rows as they come, so that ten million need no more memory than one. All rows have the columns of the first. In JSON
 * the rows stand in an envelope, after notes such as where they come from.
 */
public final class TableWriter {

    private final Writer out;
    private final Format format;
    private final Lang lang;
    private final JsonWriter json;
    private List<String> columns = List.of();

    private TableWriter(Writer out, Format format, Lang lang) {
        this.out = out;
        this.format = format;
        this.lang = lang;
        this.json = JsonWriter.pretty(out);
    }

    /** Begins a table. {@code notes} stand before the rows in JSON; the other formats have no place for them. */
    public static TableWriter begin(Writer out, Format format, Lang lang, String kind, Map<String, Cell> notes) {
        TableWriter table = new TableWriter(out, format, lang);
        if (format == Format.JSON) {
            table.json
                    .beginObject()
                    .field("crm", kind)
                    .field("version", Envelope.VERSION)
                    .name("data")
                    .beginObject();
            notes.forEach((name, cell) -> cell.json(table.json.name(name)));
            table.json.name("rows").beginList();
        }
        return table;
    }

    /** Writes one row. */
    public void row(Row row) {
        try {
            if (columns.isEmpty()) {
                columns = List.copyOf(row.cells().keySet());
                if (format == Format.CSV) {
                    Csv.print(out, columns);
                }
            }
            if (!columns.equals(List.copyOf(row.cells().keySet()))) {
                throw new IllegalStateException(
                        "A row had the columns " + row.cells().keySet() + "; all rows must have " + columns + ".");
            }
            switch (format) {
                case JSON -> object(json, row);
                case NDJSON -> {
                    JsonWriter line = JsonWriter.compact((Appendable) out);
                    object(line, row);
                    out.append('\n');
                }
                case CSV -> {
                    List<String> cells = new ArrayList<>();
                    row.cells().values().forEach(cell -> cells.add(cell.csv(lang)));
                    Csv.print(out, cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the table and flushes; closing is the caller's. */
    public void end() {
        try {
            if (format == Format.JSON) {
                json.endList().endObject().endObject().finish();
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void object(JsonWriter json, Row row) {
        json.beginObject();
        row.cells().forEach((name, cell) -> cell.json(json.name(name)));
        json.endObject();
    }
}
