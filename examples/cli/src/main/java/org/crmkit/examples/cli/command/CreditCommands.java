package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.input.Problems;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.feed.CreditFeed;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.Rulebooks;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.examples.cli.io.TableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm credit}: orders against limits; scorecards, ratings, limits and changes of policy are commands of their own. */
@Command(
        name = "credit",
        description = "Rates customers, makes scorecards, sizes limits and decides orders against them.",
        synopsisSubcommandLabel = "VERB",
        footer = {"", "Example:", "  crm credit decide --input orders.csv"})
public final class CreditCommands {

    /** How many problems are told before reading stops. */
    static final int MANY = 20;

    private final Shell shell;

    /** Creates the noun. */
    public CreditCommands(Shell shell) {
        this.shell = shell;
    }

    @Command(
            name = "decide",
            description = {
                "Walks a feed of accounts, orders, deliveries, invoices and payments through credit control, "
                        + "in the order they happened, and explains the decision on every order.",
                "",
                "Each row has a type and a moment (at). Further columns:",
                "  account   account, grade, name (optional), limit and until (optional: its own limit, its last day)",
                "  order     order, account, amount",
                "  delivery  order, amount",
                "  invoice   invoice, order, amount, due (optional: the payment term of the grade)",
                "  payment   account, amount, invoice (optional: the oldest is paid first)",
                "Amounts carry their currency, moments their offset: CNY 1200.00, 2026-03-02T10:00:00+08:00."
            },
            footer = {
                "",
                "Example:",
                "  printf '%%s\\n' type,at,account,grade,order,amount \\",
                "      account,2026-03-02T09:00:00+08:00,C-1,c,, \\",
                "      order,2026-03-02T10:00:00+08:00,C-1,,O-1,CNY\\ 48000.00 \\",
                "    | crm credit decide --input - --format csv",
                "",
                "In CSV a text that begins with = + - or @ gets an apostrophe, so that no spreadsheet runs it."
            })
    int decide(
            @Option(
                            names = "--input",
                            required = true,
                            paramLabel = "FILE|-",
                            description = "CSV, NDJSON, or a JSON envelope of kind credit/feed; - is standard input.")
                    String input,
            @Option(
                            names = "--rulebook",
                            paramLabel = "FILE",
                            description = "A YAML or JSON file (default: the one that comes with crm).")
                    Optional<Path> rulebook,
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
        Source source = Source.of(shell, input, format);
        Outlet.write(shell, out, writer -> {
            Map<String, Cell> notes = new LinkedHashMap<>();
            notes.put("rulebook", Cell.of(rules.version().toString()));
            TableWriter table = TableWriter.begin(
                    writer, Outlet.format(to, out, source.format()), shell.lang(), "credit/decisions", notes);
            Problems problems = new Problems();
            int[] rows = {0};
            CreditFeed feed = new CreditFeed(
                    rules.inForce(Rulebook::credit), rules.zone(), problems, outcome -> table.row(outcome.row()));
            source.rows("credit/feed", Set.of(), problems, row -> {
                feed.accept(row);
                if (problems.count() >= MANY) {
                    problems.throwIfAny();
                }
                if (++rows[0] % 10_000 == 0) {
                    shell.progress("已处理 " + rows[0] + " 行", rows[0] + " rows");
                }
            });
            problems.throwIfAny();
            table.end();
        });
        shell.progressDone();
        return Exit.DONE.code();
    }
}
