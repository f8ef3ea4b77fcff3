package org.crmkit.examples.cli.report.kind;

import java.nio.file.Path;
import java.util.Optional;
import org.crmkit.examples.cli.Shell;
import org.crmkit.templates.output.FileSet;

/** A report of {@code crm score report} on something other than purchases: one self-contained page and its numbers as tables. */
public interface ScoringReport {

    /** Returns what {@code --kind} calls it, such as {@code satisfaction}. */
    String name();

    /**
     * Returns every file of the report: {@code report.html}, and each table of it as CSV and JSON.
     *
     * @param input a CSV file whose header the report's own documentation gives; without one the report draws figures from a fixed
     *     seed and says on its page that they are drawn
     * @param shell says what was found, in the language chosen
     */
    FileSet files(Optional<Path> input, Shell shell);
}
