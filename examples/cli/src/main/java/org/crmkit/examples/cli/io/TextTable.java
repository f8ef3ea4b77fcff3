package org.crmkit.examples.cli.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.examples.stories.Columns;

/** Lines of a table set in columns of a terminal, two spaces between them. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    /** Adds a line. */
    public TextTable add(List<String> cells) {
        lines.add(List.copyOf(cells));
        return this;
    }

    /** Returns the lines with every column as wide as its widest cell; no line ends in spaces. */
    public List<String> lines() {
        int[] widths = new int[lines.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> line : lines) {
            for (int column = 0; column < line.size(); column++) {
                widths[column] = Math.max(widths[column], Columns.of(line.get(column)));
            }
        }
        return lines.stream().map(line -> set(line, widths)).toList();
    }

    private static String set(List<String> line, int[] widths) {
        List<String> cells = IntStream.range(0, line.size())
                .mapToObj(column -> Columns.padded(line.get(column), widths[column]))
                .toList();
        return String.join(GAP, cells).stripTrailing();
    }
}
