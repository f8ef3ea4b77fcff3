package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rulebook.compare.Affected;
import org.crmkit.core.rulebook.compare.ChangeNotice;
import org.crmkit.core.rulebook.compare.RuleChange;
import org.crmkit.core.rulebook.compare.RulebookComparison;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Exit;
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

/** {@code crm rulebook diff}: the change notice of two editions. */
@Command(
        name = "diff",
        description = {
            "Tells every rule that differs: old and new, which way it goes for the customer, by how much, and whom it "
                    + "concerns. Ends with 0 if nothing differs and with 1 if anything does, as diff does."
        },
        footer = {
            "",
            "Example:",
            "  crm rulebook show --template > old.yaml",
            "  sed 's/CNY 20000.00/CNY 25000.00/' old.yaml > new.yaml",
            "  crm rulebook diff old.yaml new.yaml --lang zh"
        })
public final class RulebookDiff implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "OLD", description = "A YAML or JSON file.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "A YAML or JSON file.")
    private Path after = Path.of("");

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "json|csv|ndjson",
            description = "A table instead of a notice for people; the header's changes are in it too.")
    private Optional<Format> format = Optional.empty();

    /** Creates the command. */
    public RulebookDiff(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        RulebookComparison comparison = RulebookComparison.between(
                Rulebooks.read(Rulebooks.document(shell, before)), Rulebooks.read(Rulebooks.document(shell, after)));
        Optional<Format> wanted = json ? Optional.of(Format.JSON) : format;
        if (wanted.isPresent()) {
            table(comparison, wanted.get());
        } else {
            notice(comparison);
        }
        return (comparison.isEmpty() ? Exit.DONE : Exit.FINDINGS).code();
    }

    private void notice(RulebookComparison comparison) {
        if (comparison.isEmpty()) {
            shell.say("两版规则完全相同。", "The two editions say the same.");
            return;
        }
        ChangeNotice.of(comparison).lines(shell.lang()).forEach(shell::say);
        if (comparison.rules().isEmpty()) {
            comparison.header().forEach(change -> shell.say(change.sentence().in(shell.lang())));
        }
        if (comparison.sharesVersion()) {
            shell.say(
                    "注意：规则不同而版次同为 " + comparison.after().version() + "；请给新版另定版次。",
                    "Note: the rules differ but both are " + comparison.after().version()
                            + "; give the new one an edition of its own.");
        }
    }

    private void table(RulebookComparison comparison, Format as) {
        Map<String, Cell> notes = new LinkedHashMap<>();
        notes.put("before", Cell.of(comparison.before().version().toString()));
        notes.put("after", Cell.of(comparison.after().version().toString()));
        Outlet.write(shell, Optional.empty(), out -> {
            TableWriter table = TableWriter.begin(out, as, shell.lang(), "rulebook/changes", notes);
            comparison.changes().forEach(change -> table.row(row(change)));
            table.end();
        });
    }

    private static Row row(RuleChange change) {
        return new Row()
                .with("key", change.key().path())
                .with("kind", change.kind().code())
                .with("before", value(change.before()))
                .with("after", value(change.after()))
                .with("direction", change.direction().code())
                .with(
                        "difference",
                        change.magnitude()
                                .map(size -> Cell.of(size.difference()))
                                .orElse(Cell.nothing()))
                .with(
                        "share",
                        change.magnitude()
                                .flatMap(size -> size.share())
                                .map(share -> Cell.of(Formats.percent(share)))
                                .orElse(Cell.nothing()))
                .with("affected_zh", affected(change.affected(), Lang.ZH))
                .with("affected_en", affected(change.affected(), Lang.EN))
                .with("sentence_zh", change.sentence().zh())
                .with("sentence_en", change.sentence().en());
    }

    private static Cell value(Optional<RuleValue> value) {
        return value.map(RuleValue::spelled).map(Cell::of).orElse(Cell.nothing());
    }

    private static String affected(List<Affected> affected, Lang lang) {
        return affected.stream().map(one -> one.name().in(lang)).collect(Collectors.joining("; "));
    }
}
