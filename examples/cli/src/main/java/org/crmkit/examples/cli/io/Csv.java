package org.crmkit.examples.cli.io;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** CSV as RFC 4180 has it, in UTF-8, with line feeds. */
final class Csv {

    /** What a spreadsheet takes for the beginning of a formula, as OWASP lists it, and the wide forms of it. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    static CSVFormat format() {
        return CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    }

    /** Returns a text that no spreadsheet runs: one that begins like a formula gets an apostrophe before it. */
    static String harmless(String text) {
        return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    /** Returns a text as it was before {@link #harmless}. */
    static String meant(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    static void print(Appendable out, List<String> cells) throws IOException {
        format().printRecord(out, cells.toArray());
    }
}
