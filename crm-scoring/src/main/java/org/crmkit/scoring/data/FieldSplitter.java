package org.crmkit.scoring.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits one line into fields and remembers where each began. */
final class FieldSplitter {

    private final TransactionLayout.Separator separator;
    private final List<String> fields = new ArrayList<>();
    private int[] columns = new int[16];
    private boolean openQuote;

    FieldSplitter(TransactionLayout.Separator separator) {
        this.separator = separator;
    }

    /** Returns the fields of one line, without blanks around them. */
    static List<String> fieldsOf(String line, TransactionLayout.Separator separator) {
        FieldSplitter splitter = new FieldSplitter(separator);
        splitter.split(line);
        return splitter.fields.stream().map(String::strip).toList();
    }

    /** Splits a line; the fields of the line before are gone. */
    void split(String line) {
        fields.clear();
        openQuote = false;
        if (separator == TransactionLayout.Separator.BLANKS) {
            splitAtBlanks(line);
        } else {
            splitAtSeparator(line, separator.character());
        }
    }

    private void splitAtBlanks(String line) {
        int i = 0;
        while (true) {
            while (i < line.length() && isBlank(line.charAt(i))) {
                i++;
            }
            if (i == line.length()) {
                return;
            }
            int start = i;
            while (i < line.length() && !isBlank(line.charAt(i))) {
                i++;
            }
            add(line.substring(start, i), start);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private void splitAtSeparator(String line, char between) {
        int start = 0;
        while (true) {
            if (start < line.length() && line.charAt(start) == '"') {
                start = quoted(line, start, between);
            } else {
                int end = line.indexOf(between, start);
                int stop = end < 0 ? line.length() : end;
                add(line.substring(start, stop).strip(), start);
                start = end < 0 ? -1 : end + 1;
            }
            if (start < 0) {
                return;
            }
        }
    }

    /** Returns where the field after this one starts, or -1 at the end of the line. */
    private int quoted(String line, int start, char between) {
        StringBuilder text = new StringBuilder();
        int i = start + 1;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c != '"') {
                text.append(c);
                i++;
            } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                text.append('"');
                i += 2;
            } else {
                int end = line.indexOf(between, i);
                openQuote |=
                        !line.substring(i + 1, end < 0 ? line.length() : end).isBlank();
                add(text.toString(), start);
                return end < 0 ? -1 : end + 1;
            }
        }
        openQuote = true;
        add(text.toString(), start);
        return -1;
    }

    private void add(String field, int start) {
        if (fields.size() == columns.length) {
            columns = Arrays.copyOf(columns, columns.length * 2);
        }
        columns[fields.size()] = start + 1;
        fields.add(field);
    }

    int size() {
        return fields.size();
    }

    String field(int index) {
        return fields.get(index);
    }

    /** Returns the column a field begins in, from 1. */
    int column(int index) {
        return columns[index];
    }

    /** Returns whether a quote was left open or text follows a closing one. */
    boolean openQuote() {
        return openQuote;
    }
}
