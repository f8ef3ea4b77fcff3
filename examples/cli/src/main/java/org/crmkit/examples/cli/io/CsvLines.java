package org.crmkit.examples.cli.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** Prints lines of CSV that others computed: numbers stay, texts that a spreadsheet would run are made harmless. */
public final class CsvLines {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private CsvLines() {}

    /** Prints one line. */
    public static void print(Writer out, List<String> cells) {
        try {
            Csv.print(
                    out,
                    cells.stream()
                            .map(cell -> NUMBER.matcher(cell).matches() ? cell : Csv.harmless(cell))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
