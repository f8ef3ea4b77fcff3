package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.complaint.ComplaintPolicy;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.CalendarEndsException;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.feed.ClockOutcome;
import org.crmkit.examples.cli.feed.ComplaintCase;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.Rulebooks;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.examples.cli.io.TableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm complaint}: how long there is left. */
@Command(
        name = "complaint",
        description = "Times complaints by the service level of the customer's tier.",
        synopsisSubcommandLabel = "VERB",
        footer = {"", "Example:", "  crm complaint clock --input complaints.csv"})
public final class ComplaintCommands {

    private final Shell shell;

    /** Creates the noun. */
    public ComplaintCommands(Shell shell) {
        this.shell = shell;
    }

    @Command(
            name = "clock",
            description = {
                "Tells for each complaint when the first response and the solution are due, how each clock "
                        + "stands, and why.",
                "",
                "Each row has complaint, tier and received; optional: customer, topic, first-response, resolved and, in",
                "JSON, holds: a list of objects with reason (customer, third-party), from and perhaps until."
            },
            footer = {
                "",
                "Example:",
                "  printf '%%s\\n' complaint,tier,received C-1,gold,2026-03-06T16:00:00+08:00 \\",
                "    | crm complaint clock --input - --format csv --now 2026-03-09T10:00:00+08:00",
                "",
                "In CSV a text that begins with = + - or @ gets an apostrophe, so that no spreadsheet runs it."
            })
    int clock(
            @Option(
                            names = "--input",
                            required = true,
                            paramLabel = "FILE|-",
                            description =
                                    "CSV, NDJSON, or a JSON envelope of kind complaint/cases; - is standard input.")
                    String input,
            @Option(
                            names = "--now",
                            paramLabel = "MOMENT",
                            description = "Read the clocks at this moment, with its offset (default: now).")
                    Optional<String> now,
            @Option(
                            names = "--rulebook",
                            paramLabel = "FILE",
                            description = "A YAML or JSON file (default: the one that comes with crm).")
                    Optional<Path> rulebook,
            @Option(
                            names = "--explain",
                            description = "Show every stretch of time that counts or does not, with the reason.")
                    boolean explain,
            @Option(
                            names = "--format",
                            paramLabel = "json|csv|ndjson",
                            description = "Format of the input (default: by its name, else json).")
                    Optional<Format> format,
            @Option(
                            names = "--to",
                            paramLabel = "json|csv|ndjson",
                            description = "Format of the result (default: by the name of --out, else as the input).")
                    Optional<Format> to,
            @Option(names = "--out", paramLabel = "FILE", description = "Write to a file (default: standard output).")
                    Optional<Path> out) {
        Rulebook rules = Rulebooks.read(shell, rulebook);
        InForce<ComplaintPolicy> policy = rules.inForce(Rulebook::complaint);
        Instant moment = now.map(ComplaintCommands::moment).orElseGet(shell::now);
        Source source = Source.of(shell, input, format);
        Outlet.write(shell, out, writer -> {
            Map<String, Cell> notes = new LinkedHashMap<>();
            notes.put("rulebook", Cell.of(rules.version().toString()));
            TableWriter table = TableWriter.begin(
                    writer, Outlet.format(to, out, source.format()), shell.lang(), "complaint/clocks", notes);
            Problems problems = new Problems();
            source.rows("complaint/cases", Set.of(), problems, row -> {
                FieldReader fields = FieldReader.of(row, problems);
                ComplaintCase.read(fields, policy.policy())
                        .flatMap(complaint -> read(complaint, policy, moment, fields))
                        .ifPresent(outcome -> table.row(explain ? outcome.explained(policy) : outcome.row()));
                if (problems.count() >= CreditCommands.MANY) {
                    problems.throwIfAny();
                }
            });
            problems.throwIfAny();
            table.end();
        });
        return Exit.DONE.code();
    }

    private static Optional<ClockOutcome> read(
            ComplaintCase complaint, InForce<ComplaintPolicy> policy, Instant moment, FieldReader row) {
        try {
            return Optional.of(ClockOutcome.of(complaint, policy, moment));
        } catch (CalendarEndsException e) {
            String said = String.valueOf(e.getMessage());
            row.problems()
                    .add(new Problem(
                            row.at(),
                            "received",
                            complaint.clock().receivedAt().toString(),
                            Label.of("节假日数据覆盖的时间", "within the years whose holidays are known"),
                            Label.of("原因：" + said, said)));
            return Optional.empty();
        }
    }

    static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Failure.badInput(
                    "--now 的值为 '" + text + "'，应为带时区偏移的时刻。请写成 2026-01-15T09:30:00+08:00 这样的形式。",
                    "--now was '" + text
                            + "'; it must be a moment with its offset from UTC. Write it like 2026-01-15T09:30:00+08:00.",
                    e);
        }
    }
}
