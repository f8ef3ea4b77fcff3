package org.crmkit.examples.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.scoring.credit.Applicant;

/**
 * A table of applicants or past cases, CSV or NDJSON.
 *
 * @param option which named it, for the sentence that refuses it
 */
record CaseTable(Shell shell, String option, String name, Optional<Format> format) {

    /** A row, its cells as texts by column. */
    record Line(Node.Fields at, Map<String, String> cells) {

        /** Returns a cell that must be there. */
        String cell(String column, Label expected, Lang lang) {
            return Optional.ofNullable(cells.get(column))
                    .orElseThrow(() -> Failure.problem(
                            at.at(),
                            column,
                            lang == Lang.ZH ? "空缺" : "missing",
                            expected,
                            Label.of(
                                    "请补上该列，或删去该行。该行有：" + String.join("、", cells.keySet()) + "。",
                                    "Fill in the column, or take the row out. This row has "
                                            + String.join(", ", cells.keySet()) + ".")));
        }

        /** Returns the cells of all columns but some. */
        Map<String, String> without(Set<String> columns) {
            Map<String, String> rest = new LinkedHashMap<>(cells);
            rest.keySet().removeAll(columns);
            return rest;
        }
    }

    /** Hands every row to {@code each}. */
    void lines(Consumer<Line> each) {
        Source named = Source.of(shell, name, format);
        Source source = format.isEmpty() && named.format() == Format.JSON && !name.endsWith(".json")
                ? Source.of(shell, name, Optional.of(Format.CSV))
                : named;
        if (source.format() == Format.JSON) {
            throw Failure.badInput(
                    option + " 为 JSON，应为 CSV 或 NDJSON 表格。请另存为表格。",
                    option + " was JSON; it must be a table, CSV or NDJSON. Save it as one.");
        }
        Problems problems = new Problems();
        source.rows("credit/cases", Set.of(), problems, row -> {
            if (row instanceof Node.Fields fields) {
                each.accept(new Line(fields, texts(fields)));
            }
        });
        problems.throwIfAny();
    }

    /** Returns the rows as applicants; the column {@code key}, if there is one, names them, and else their place does. */
    List<Applicant> applicants() {
        List<Applicant> applicants = new ArrayList<>();
        lines(line -> applicants.add(new Applicant(
                line.cells().getOrDefault("key", "row-" + (applicants.size() + 1)), line.without(Set.of("key")))));
        return applicants;
    }

    private static Map<String, String> texts(Node.Fields row) {
        Map<String, String> out = new LinkedHashMap<>();
        row.fields().forEach((column, value) -> {
            if (value instanceof Node.Text text) {
                out.put(column, text.value());
            } else if (value instanceof Node.Numeral number) {
                out.put(column, Formats.plain(number.value()));
            } else if (value instanceof Node.Flag flag) {
                out.put(column, Boolean.toString(flag.value()));
            }
        });
        return out;
    }
}
