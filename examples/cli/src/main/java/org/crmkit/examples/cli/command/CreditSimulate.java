package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.StandardRooms;
import org.crmkit.core.rulebook.simulate.SimulatedCase;
import org.crmkit.core.rulebook.simulate.Simulation;
import org.crmkit.core.rulebook.simulate.SimulationReport;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Rulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm credit simulate}: recorded credit requests under two credit policies. */
@Command(
        name = "simulate",
        description = {
            "Decides recorded credit requests under two editions of the rules: who would have been approved, referred or "
                    + "declined instead, with the amounts, and which change alone would have been enough. Ends with 1 if "
                    + "anybody would.",
            "",
            "Rows of request, at, amount, and the account as it stood: customer, grade; where not zero: reserved,",
            "ordered, delivered, other-claims, unapplied; items (open, due of each unpaid invoice),",
            "individual-limit, blocked, and in NDJSON group, an account too.",
            "Amounts carry their currency, moments their offset: CNY 1200.00, 2026-03-02T10:00:00+08:00."
        },
        footer = {"", "Example:", "  crm credit simulate --old old.yaml --new new.yaml --input requests.csv"})
public final class CreditSimulate implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--old", required = true, paramLabel = "FILE", description = "The rulebook compared with.")
    private Path before = Path.of("");

    @Option(names = "--new", required = true, paramLabel = "FILE", description = "The rulebook tried.")
    private Path after = Path.of("");

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE|-",
            description = "CSV, NDJSON, or a JSON envelope of kind rulebook/requests; - is standard input.")
    private String input = "";

    @Option(names = "--first", paramLabel = "N", description = "Tell N cases of each kind one by one (default 10).")
    private int first = 10;

    @Option(
            names = "--format",
            paramLabel = "json|csv|ndjson",
            description = "Format of the input (default: by its name, else json).")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--json", description = "The report as an envelope.")
    private boolean json;

    /** Creates the command. */
    public CreditSimulate(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (first < 0) {
            throw Failure.badInput(
                    "--first 的值为 " + first + "，应不小于零。请改正。",
                    "--first was " + first + "; it must be zero or more. Correct it.");
        }
        Rulebook old = Rulebooks.read(Rulebooks.document(shell, before));
        Rulebook proposed = Rulebooks.read(Rulebooks.document(shell, after));
        Simulation simulation = Simulation.between(old, proposed, StandardRooms.all());
        SimulationReport<? extends SimulatedCase> report =
                new RecordedRows(shell, format).requests(simulation, old, input, first);
        shell.progressDone();
        SimulationOutput output = new SimulationOutput(shell, simulation.comparison(), List.of(report));
        if (json) {
            output.json();
        } else {
            output.text();
        }
        return (report.isUnchanged() ? Exit.DONE : Exit.FINDINGS).code();
    }
}
