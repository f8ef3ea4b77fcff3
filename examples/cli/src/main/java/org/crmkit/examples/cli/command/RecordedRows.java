package org.crmkit.examples.cli.command;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.simulate.RecordedRequest;
import org.crmkit.core.rulebook.simulate.Replay;
import org.crmkit.core.rulebook.simulate.SimulatedCase;
import org.crmkit.core.rulebook.simulate.Simulation;
import org.crmkit.core.rulebook.simulate.SimulationReport;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.feed.RequestRow;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Source;

/** Reads recorded cases row by row, for the commands that decide them again. */
final class RecordedRows {

    private final Shell shell;
    private final Optional<Format> format;

    RecordedRows(Shell shell, Optional<Format> format) {
        this.shell = shell;
        this.format = format;
    }

    /** Hands every row of a file to {@code row}; stops once there are too many problems to be told. */
    void each(String file, String kind, Problems problems, Consumer<Node> row) {
        int[] rows = {0};
        Source.of(shell, file, format).rows(kind, Set.of(), problems, node -> {
            row.accept(node);
            if (problems.count() >= CreditCommands.MANY) {
                problems.throwIfAny();
            }
            if (++rows[0] % 10_000 == 0) {
                shell.progress("已处理 " + rows[0] + " 行", rows[0] + " rows");
            }
        });
        problems.throwIfAny();
    }

    /** Decides recorded credit requests under both editions. */
    SimulationReport<? extends SimulatedCase> requests(Simulation simulation, Rulebook old, String file, int first) {
        Problems problems = new Problems();
        Replay<RecordedRequest, ? extends SimulatedCase> replay = simulation.credit(first);
        each(file, "rulebook/requests", problems, node -> RequestRow.read(
                        FieldReader.of(node, problems), old.currency(), old.zone())
                .ifPresent(replay::accept));
        return replay.report();
    }
}
