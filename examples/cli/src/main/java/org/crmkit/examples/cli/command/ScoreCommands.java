package org.crmkit.examples.cli.command;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.score.ModelKey;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.CsvLines;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.ResultText;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.examples.cli.io.TextTable;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.json.ModelCatalogue;
import org.crmkit.scoring.json.PurchaseChoice;
import org.crmkit.scoring.json.RowColumn;
import org.crmkit.scoring.json.RowForm;
import org.crmkit.scoring.json.RowScorer;
import org.crmkit.scoring.json.RunnableModel;
import org.crmkit.scoring.json.ScoredRow;
import org.crmkit.scoring.lifetime.PurchaseModelChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crm score}: every scoring model, for people and systems without Java. */
@Command(
        name = "score",
        description = "Runs the scoring models on data of your own.",
        synopsisSubcommandLabel = "VERB",
        footer = {"", "Example:", "  crm score example bg-nbd | crm score run bg-nbd --input -"})
public final class ScoreCommands {

    private final Shell shell;

    /** Creates the noun. */
    public ScoreCommands(Shell shell) {
        this.shell = shell;
    }

    @Command(
            name = "list",
            description = "Names every model with one line on what it answers.",
            footer = {"", "Example:", "  crm score list"})
    int list() {
        TextTable table = new TextTable();
        for (RunnableModel model : ModelCatalogue.all()) {
            table.add(List.of(
                    model.key().slug(),
                    model.key().label().in(shell.lang()) + ": " + model.line().in(shell.lang())));
        }
        table.lines().forEach(shell::say);
        return Exit.DONE.code();
    }

    @Command(
            name = "example",
            description = "Prints an input that runs.",
            footer = {"", "Example:", "  crm score example bg-nbd > input.json"})
    int example(@Parameters(paramLabel = "MODEL", description = "A key that crm score list names.") String key) {
        RunnableModel model = model(key);
        Node example = LocatedJson.read("example", model.example().getBytes(StandardCharsets.UTF_8), Limits.standard());
        Outlet.write(
                shell,
                Optional.empty(),
                out -> Outlet.append(out, Envelope.text("score/" + model.key().slug(), json -> json.value(example))));
        return Exit.DONE.code();
    }

    @Command(
            name = "run",
            description = {
                "Scores customers. A JSON input holds the parameters and the customers; parameters that are left out "
                        + "are fitted. A CSV or NDJSON input of any length holds the customers, one a line; the parameters then "
                        + "come from the envelope named by --parameters. With --transactions the customers of a purchase log "
                        + "are scored, and the input holds the parameters alone."
            },
            footer = {
                "",
                "Example:",
                "  crm score example bg-nbd | crm score run bg-nbd --input -",
                "",
                "In CSV a text that begins with = + - or @ gets an apostrophe, so that no spreadsheet runs it."
            })
    int run(
            @Parameters(paramLabel = "MODEL", description = "A key that crm score list names.") String key,
            @Option(
                            names = "--input",
                            required = true,
                            paramLabel = "FILE|-",
                            description = "CSV, NDJSON, or a JSON envelope of kind score/MODEL; - is standard input.")
                    String input,
            @Option(
                            names = "--parameters",
                            paramLabel = "FILE",
                            description = "For CSV and NDJSON: an envelope of kind score/MODEL without customers.")
                    Optional<Path> parameters,
            @Option(
                            names = "--transactions",
                            paramLabel = "FILE",
                            description = "A purchase log: CDNOW's files, or CSV with customer, date, amount.")
                    Optional<Path> transactions,
            @Option(
                            names = "--columns",
                            paramLabel = "CUSTOMER,DATE,AMOUNT",
                            description = "What the header of the log calls these three.")
                    Optional<String> columns,
            @Option(
                            names = "--currency",
                            paramLabel = "CODE",
                            defaultValue = "USD",
                            description = "The currency of the log, where its layout does not fix it (default USD).")
                    String currency,
            @Option(
                            names = "--format",
                            paramLabel = "json|csv|ndjson",
                            description = "Format of the input (default: by its name, else json).")
                    Optional<Format> format,
            @Option(
                            names = "--to",
                            paramLabel = "json|csv|ndjson",
                            description =
                                    "Format of the result of a table (default: by the name of --out, else as the input).")
                    Optional<Format> to,
            @Option(names = "--text", description = "The result as text, each score with its sum.") boolean text,
            @Option(names = "--out", paramLabel = "FILE", description = "Write to a file (default: standard output).")
                    Optional<Path> out) {
        RunnableModel model = model(key);
        Source source = Source.of(shell, input, format);
        if (text && to.isPresent()) {
            throw Failure.badInput(
                    "--text 与 --to 不能同时使用。",
                    "--text was given with --to; a result has one form. Leave one of them out.");
        }
        if (source.format() == Format.JSON) {
            Node data = source.envelope("score/" + model.key().slug());
            Optional<TransactionLog> log = transactions.map(file -> LogFiles.read(shell, file, currency, columns));
            Consumer<JsonWriter> result = json -> model.run(data, log, json);
            Outlet.write(shell, out, writer -> {
                if (text) {
                    text(writer).print(read(result));
                } else {
                    JsonWriter json = JsonWriter.pretty(writer);
                    Envelope.write(json, "score/" + model.key().slug() + "/result", result);
                    json.finish();
                }
            });
        } else {
            table(model, source, parameters, text, Outlet.format(to, out, source.format()), out);
        }
        return Exit.DONE.code();
    }

    @Command(
            name = "choose",
            description = {
                "Fits the purchase models to a log and sets them side by side, the one with the smallest AIC first. With "
                        + "--calibrate-until they see the log up to that day only and are measured on the rest."
            },
            footer = {"", "Example:", "  crm score choose --transactions CDNOW_sample.txt --calibrate-until 1997-09-30"
            })
    int choose(
            @Option(
                            names = "--transactions",
                            required = true,
                            paramLabel = "FILE",
                            description = "A purchase log: CDNOW's files, or CSV with customer, date, amount.")
                    Path transactions,
            @Option(
                            names = "--calibrate-until",
                            paramLabel = "DATE",
                            description = "The last day the models may see (default: all of the log).")
                    Optional<LocalDate> until,
            @Option(
                            names = "--unit",
                            paramLabel = "day|week",
                            defaultValue = "week",
                            description = "The unit of time (default week).")
                    String unit,
            @Option(
                            names = "--columns",
                            paramLabel = "CUSTOMER,DATE,AMOUNT",
                            description = "What the header of the log calls these three.")
                    Optional<String> columns,
            @Option(
                            names = "--currency",
                            paramLabel = "CODE",
                            defaultValue = "USD",
                            description = "The currency of the log, where its layout does not fix it (default USD).")
                    String currency,
            @Option(names = "--out", paramLabel = "FILE", description = "Write to a file (default: standard output).")
                    Optional<Path> out) {
        PeriodUnit period = PeriodUnit.find(unit)
                .orElseThrow(() -> Failure.badInput(
                        "--unit 的值为 '" + unit + "'，应为 day 或 week。",
                        "--unit was '" + unit + "'; it must be day or week. Weeks suit most shops."));
        TransactionLog log = LogFiles.read(shell, transactions, currency, columns);
        until.ifPresent(day -> LogFiles.inside(day, log.firstDate(), log.lastDate()));
        Optional<Split> split = until.map(day -> Split.at(log, day, log.lastDate(), period));
        PurchaseModelChoice choice = split.map(PurchaseModelChoice::of)
                .orElseGet(() -> PurchaseModelChoice.of(CustomerSummaries.of(log, log.lastDate(), period)));
        Outlet.write(
                shell,
                out,
                writer -> Outlet.append(
                        writer, Envelope.text("score/choice", json -> PurchaseChoice.write(json, choice, split))));
        return Exit.DONE.code();
    }

    private ResultText text(Writer out) {
        return new ResultText(shell.lang(), line -> Outlet.append(out, line + "\n"));
    }

    private static Node read(Consumer<JsonWriter> write) {
        StringBuilder text = new StringBuilder();
        JsonWriter json = JsonWriter.compact(text);
        write.accept(json);
        json.finish();
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return LocatedJson.read("result", bytes, Limits.standard().withBytes(Math.max(1, bytes.length)));
    }

    private void table(
            RunnableModel model,
            Source source,
            Optional<Path> parameters,
            boolean text,
            Format to,
            Optional<Path> out) {
        Node terms = parameters
                .map(file -> Source.of(shell, file.toString(), Optional.of(Format.JSON))
                        .envelope("score/" + model.key().slug()))
                .orElseGet(() -> new Node.Fields(
                        Position.ofWhole("--parameters"), "", new LinkedHashMap<>(), new LinkedHashMap<>()));
        RowScorer scorer = model.rows().open(terms);
        Set<String> numbers = model.rows().columns().stream()
                .filter(column -> column.kind() == RowColumn.Kind.NUMBER)
                .map(RowColumn::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Outlet.write(shell, out, writer -> {
            Problems problems = new Problems();
            Optional<Rows> rows = text ? Optional.empty() : Optional.of(new Rows(writer, to, model));
            ResultText told = text(writer);
            Consumer<ScoredRow> write =
                    row -> rows.ifPresentOrElse(table -> table.write(row), () -> told.row(read(row::write)));
            int[] count = {0};
            source.rows("score/" + model.key().slug(), numbers, problems, row -> {
                scorer.add(row, write);
                if (++count[0] % 10_000 == 0) {
                    shell.progress("已处理 " + count[0] + " 行", count[0] + " rows");
                }
            });
            scorer.finish(write);
            rows.ifPresent(Rows::end);
        });
        shell.progressDone();
    }

    /** Writes scored rows as they come. */
    private final class Rows {
        private final Writer out;
        private final Format to;
        private final RowForm form;
        private final JsonWriter json;

        Rows(Writer out, Format to, RunnableModel model) {
            this.out = out;
            this.to = to;
            this.form = model.rows();
            this.json = JsonWriter.pretty(out);
            switch (to) {
                case JSON ->
                    json.beginObject()
                            .field("crm", "score/" + model.key().slug() + "/result")
                            .field("version", Envelope.VERSION)
                            .name("data")
                            .beginObject()
                            .name("rows")
                            .beginList();
                case CSV -> CsvLines.print(out, ScoredRow.header(form));
                case NDJSON -> {
                    // no header
                }
            }
        }

        void write(ScoredRow row) {
            switch (to) {
                case JSON -> row.write(json);
                case CSV -> CsvLines.print(out, row.cells(form, shell.lang()));
                case NDJSON -> {
                    JsonWriter line = JsonWriter.compact((Appendable) out);
                    row.write(line);
                    line.finish();
                }
            }
        }

        void end() {
            if (to == Format.JSON) {
                json.endList().endObject().endObject().finish();
            }
        }
    }

    private static RunnableModel model(String slug) {
        return ModelKey.find(slug).flatMap(ModelCatalogue::find).orElseThrow(() -> {
            List<String> slugs = ModelCatalogue.all().stream()
                    .map(found -> found.key().slug())
                    .toList();
            return Failure.badInput(
                    "MODEL 的值为 '" + slug + "'，应为 crm score list 列出的模型。可用：" + String.join("、", slugs) + "。",
                    "MODEL was '" + slug + "'; it must be a model that crm score list names. Use one of "
                            + String.join(", ", slugs) + ".");
        });
    }
}
