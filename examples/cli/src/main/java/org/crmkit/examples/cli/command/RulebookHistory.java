package org.crmkit.examples.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookShelf;
import org.crmkit.core.rulebook.compare.EditionHistory;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.Row;
import org.crmkit.examples.cli.io.Rulebooks;
import org.crmkit.examples.cli.io.TableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crm rulebook history}: the editions of one organisation, and what was in force when. */
@Command(
        name = "history",
        description = {
            "Reads every edition in a folder and tells who issued it, when it holds and how many rules it changed. "
                    + "With --on, which one was in force that day; ends with 1 if none was, or if there are gaps."
        },
        footer = {"", "Example:", "  crm rulebook history editions --on 2026-07-01"})
public final class RulebookHistory implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FOLDER", description = "A folder with one YAML or JSON file for each edition.")
    private Path folder = Path.of("");

    @Option(names = "--on", paramLabel = "DAY", description = "Which edition was in force, such as 2026-07-01.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--json", description = "The history as an envelope.")
    private boolean json;

    /** Creates the command. */
    public RulebookHistory(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Optional<LocalDate> day = on.map(RulebookHistory::day);
        Path found = shell.resolve(folder);
        if (!Files.isDirectory(found)) {
            throw Failure.badInput(
                    folder + " 不是文件夹；应为存放各版规则手册的文件夹。请改写路径。",
                    folder + " is no folder; it must be one with the editions of a rulebook. Correct the path.");
        }
        RulebookShelf shelf = Rulebooks.shelf(found);
        EditionHistory history = EditionHistory.of(shelf);
        if (json) {
            table(history);
        } else {
            history.entries().forEach(entry -> shell.say(entry.sentence().in(shell.lang())));
            shelf.gaps().forEach(this::gap);
        }
        if (day.isEmpty()) {
            return (shelf.gaps().isEmpty() ? Exit.DONE : Exit.FINDINGS).code();
        }
        return inForce(shelf, day.get()).code();
    }

    private void gap(DatePeriod gap) {
        shell.say(
                Formats.date(gap.from(), Lang.ZH) + "至" + Formats.date(gap.lastDay(), Lang.ZH) + "没有生效的规则手册。",
                "From " + gap.from() + " to " + gap.lastDay() + " no edition is in force.");
    }

    private Exit inForce(RulebookShelf shelf, LocalDate day) {
        Optional<Rulebook> edition = shelf.on(day);
        if (!json) {
            shell.say(
                    Formats.date(day, Lang.ZH) + "："
                            + edition.map(e -> "生效的是 " + e.version() + "。").orElse("没有生效的版次。"),
                    day + ": " + edition.map(e -> e.version() + " is in force.").orElse("no edition is in force."));
        }
        return edition.isPresent() ? Exit.DONE : Exit.FINDINGS;
    }

    private void table(EditionHistory history) {
        Outlet.write(shell, Optional.empty(), out -> {
            TableWriter table = TableWriter.begin(out, Format.JSON, shell.lang(), "rulebook/history", Map.of());
            for (EditionHistory.Entry entry : history.entries()) {
                table.row(new Row()
                        .with("edition", entry.version().toString())
                        .with("issued_by_zh", entry.issuedBy().zh())
                        .with("issued_by_en", entry.issuedBy().en())
                        .with("issued", entry.issued().toString())
                        .with("effective", entry.effective().toString())
                        .with(
                                "until",
                                entry.until()
                                        .map(end -> Cell.of(end.toString()))
                                        .orElse(Cell.nothing()))
                        .with(
                                "changes",
                                entry.changes()
                                        .map(change ->
                                                Cell.of((long) change.rules().size()))
                                        .orElse(Cell.nothing())));
            }
            table.end();
        });
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Failure.badInput(
                    "日期为 '" + text + "'，应为存在的日期。请写成 2026-07-01 这样的形式。",
                    "The day was '" + text + "'; it must be a day that exists. Write it like 2026-07-01.",
                    e);
        }
    }
}
