package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Problems;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.StandardRooms;
import org.crmkit.core.rulebook.simulate.RecordedComplaint;
import org.crmkit.core.rulebook.simulate.Replay;
import org.crmkit.core.rulebook.simulate.SimulatedCase;
import org.crmkit.core.rulebook.simulate.Simulation;
import org.crmkit.core.rulebook.simulate.SimulationReport;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.feed.ComplaintCase;
import org.crmkit.examples.cli.feed.PurchaseRows;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Rulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm rulebook simulate}: recorded cases under two editions. */
@Command(
        name = "simulate",
        description = {
            "Decides recorded cases under two editions and tells who would have been treated differently, with amounts, "
                    + "and which change alone would have been enough. Ends with 1 if anybody would.",
            "",
            "Each file is CSV, NDJSON, or a JSON envelope; rows of",
            "  --purchases   customer, date, amount (negative for a return)",
            "  --requests    request, at, amount, and the account as it stood: customer, grade; where not zero: reserved,",
            "                ordered, delivered, other-claims, unapplied; items (open, due of each unpaid invoice),",
            "                individual-limit, blocked, and in NDJSON group, an account too",
            "  --complaints  complaint, tier, received; optional: customer, topic, first-response, resolved, holds",
            "Amounts carry their currency, moments their offset: CNY 1200.00, 2026-03-02T10:00:00+08:00."
        },
        footer = {
            "",
            "Example:",
            "  crm rulebook simulate --old old.yaml --new new.yaml --purchases purchases.csv --months 6"
        })
public final class RulebookSimulate implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--old", required = true, paramLabel = "FILE", description = "The rulebook compared with.")
    private Path before = Path.of("");

    @Option(names = "--new", required = true, paramLabel = "FILE", description = "The rulebook tried.")
    private Path after = Path.of("");

    @Option(names = "--purchases", paramLabel = "FILE|-", description = "What customers bought, for their tiers.")
    private Optional<String> purchases = Optional.empty();

    @Option(names = "--requests", paramLabel = "FILE|-", description = "Orders that asked for credit.")
    private Optional<String> requests = Optional.empty();

    @Option(names = "--complaints", paramLabel = "FILE|-", description = "Complaints with their moments.")
    private Optional<String> complaints = Optional.empty();

    @Option(
            names = "--day",
            paramLabel = "DAY",
            description = "The last day tiers are compared on (default: of the last purchase).")
    private Optional<String> day = Optional.empty();

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "Compare tiers on that day of N months, 1 to 120 (default 1).")
    private int months = 1;

    @Option(
            names = "--now",
            paramLabel = "MOMENT",
            description = "Read the clocks of complaints at this moment, with its offset (default: now).")
    private Optional<String> now = Optional.empty();

    @Option(names = "--first", paramLabel = "N", description = "Tell N cases of each kind one by one (default 10).")
    private int first = 10;

    @Option(
            names = "--format",
            paramLabel = "json|csv|ndjson",
            description = "Format of the files (default: by their names, else json).")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--json", description = "The reports as an envelope.")
    private boolean json;

    /** Creates the command. */
    public RulebookSimulate(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        checkOptions();
        Rulebook old = Rulebooks.read(Rulebooks.document(shell, before));
        Rulebook proposed = Rulebooks.read(Rulebooks.document(shell, after));
        Simulation simulation = Simulation.between(old, proposed, StandardRooms.all());
        List<SimulationReport<? extends SimulatedCase>> reports = new ArrayList<>();
        purchases.ifPresent(file -> reports.add(tiers(simulation, old, file)));
        requests.ifPresent(file -> reports.add(rows().requests(simulation, old, file, first)));
        complaints.ifPresent(file -> reports.add(clocks(simulation, old, file)));
        shell.progressDone();
        SimulationOutput output = new SimulationOutput(shell, simulation.comparison(), reports);
        if (json) {
            output.json();
        } else {
            output.text();
        }
        boolean same = reports.stream().allMatch(SimulationReport::isUnchanged);
        return (same ? Exit.DONE : Exit.FINDINGS).code();
    }

    private RecordedRows rows() {
        return new RecordedRows(shell, format);
    }

    private void checkOptions() {
        if (purchases.isEmpty() && requests.isEmpty() && complaints.isEmpty()) {
            throw Failure.badInput(
                    "没有可重算的记录。请至少给出 --purchases、--requests、--complaints 之一。",
                    "There is nothing to decide again. Give at least one of --purchases, --requests and --complaints.");
        }
        if (months < 1 || months > 120) {
            throw Failure.badInput(
                    "--months 的值为 " + months + "，应为 1 到 120。请改正。",
                    "--months was " + months + "; it must be 1 to 120. Correct it.");
        }
        if (first < 0) {
            throw Failure.badInput(
                    "--first 的值为 " + first + "，应不小于零。请改正。",
                    "--first was " + first + "; it must be zero or more. Correct it.");
        }
    }

    private SimulationReport<? extends SimulatedCase> tiers(Simulation simulation, Rulebook old, String file) {
        Problems problems = new Problems();
        PurchaseRows bought = new PurchaseRows(old.currency(), problems);
        rows().each(file, "rulebook/purchases", problems, bought::accept);
        LocalDate until = day.map(RulebookHistory::day)
                .or(bought::lastDay)
                .orElseThrow(() -> Failure.badInput(
                        file + " 没有任何购买记录。请提供记录，或用 --day 指定日期。",
                        file + " has no purchases. Give some, or a day by --day."));
        List<LocalDate> days = new ArrayList<>();
        for (int ago = months - 1; ago >= 0; ago--) {
            days.add(until.minusMonths(ago));
        }
        return simulation.tiers(bought.customers().iterator(), days, first);
    }

    private SimulationReport<? extends SimulatedCase> clocks(Simulation simulation, Rulebook old, String file) {
        Problems problems = new Problems();
        Instant moment = now.map(ComplaintCommands::moment).orElseGet(shell::now);
        Replay<RecordedComplaint, ? extends SimulatedCase> replay = simulation.complaints(first);
        rows().each(file, "complaint/cases", problems, node -> ComplaintCase.read(
                        FieldReader.of(node, problems), old.complaint())
                .map(found -> new RecordedComplaint(found.id(), found.clock(), moment))
                .ifPresent(replay::accept));
        return replay.report();
    }
}
