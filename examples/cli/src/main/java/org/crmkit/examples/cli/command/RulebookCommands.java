package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rulebook.Origin;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.text.Label;
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

/** {@code crm rulebook}: what a company decided. */
@Command(
        name = "rulebook",
        description = "Shows and checks the rules a company decided.",
        synopsisSubcommandLabel = "VERB",
        footer = {"", "Example:", "  crm rulebook show --section credit"})
public final class RulebookCommands {

    private final Shell shell;

    /** Creates the noun. */
    public RulebookCommands(Shell shell) {
        this.shell = shell;
    }

    @Command(
            name = "show",
            description = "Lists every rule with its key, its value and where the number comes from.",
            footer = {
                "",
                "Example:",
                "  crm rulebook show --section credit",
                "  crm rulebook show --template > my-rulebook.yaml"
            })
    int show(
            @Option(
                            names = "--rulebook",
                            paramLabel = "FILE",
                            description = "A YAML or JSON file (default: the one that comes with crm).")
                    Optional<Path> rulebook,
            @Option(
                            names = "--section",
                            paramLabel = "NAME",
                            description = "Only keys that begin with NAME, such as credit.")
                    Optional<String> section,
            @Option(
                            names = "--format",
                            paramLabel = "json|csv|ndjson",
                            description = "A table instead of text for people.")
                    Optional<Format> format,
            @Option(names = "--template", description = "Print the shipped rulebook as YAML, to copy and change.")
                    boolean template) {
        if (template) {
            Outlet.write(shell, Optional.empty(), out -> Outlet.append(out, CompleteRulebook.text()));
            return Exit.DONE.code();
        }
        Rulebook rules = Rulebooks.read(shell, rulebook);
        List<RuleFact> facts = rules.facts().stream()
                .filter(fact -> section.map(name -> fact.key().path().equals(name)
                                || fact.key().path().startsWith(name + "."))
                        .orElse(true))
                .toList();
        if (facts.isEmpty()) {
            throw Failure.badInput(
                    "--section 的值为 '" + section.orElse("") + "'，应为某条规则路径的开头。可用：" + sections(rules) + "。",
                    "--section was '" + section.orElse("") + "'; it must be the beginning of a rule's key. Use one of "
                            + sections(rules) + ", or a longer key.");
        }
        if (format.isPresent()) {
            table(rules, facts, format.get());
        } else {
            text(rules, facts);
        }
        return Exit.DONE.code();
    }

    private static String sections(Rulebook rules) {
        return String.join(
                ", ", rules.parts().stream().map(part -> part.section()).toList());
    }

    private void text(Rulebook rules, List<RuleFact> facts) {
        shell.say(rules.name().in(shell.lang()) + " (" + rules.version() + ")");
        for (RuleFact fact : facts) {
            shell.say(fact.key() + "  " + fact.value().in(shell.lang()) + "  "
                    + fact.label().in(shell.lang()));
        }
    }

    private void table(Rulebook rules, List<RuleFact> facts, Format format) {
        Outlet.write(shell, Optional.empty(), out -> {
            TableWriter table = TableWriter.begin(
                    out,
                    format,
                    shell.lang(),
                    "rulebook/facts",
                    Map.of("rulebook", Cell.of(rules.version().toString())));
            for (RuleFact fact : facts) {
                Optional<Origin> origin = rules.originOf(fact.key());
                table.row(new Row()
                        .with("key", fact.key().path())
                        .with("value", fact.value().spelled())
                        .with("label_zh", fact.label().zh())
                        .with("label_en", fact.label().en())
                        .with("source", origin.map(Origin::source).map(Cell::of).orElse(Cell.nothing()))
                        .with(
                                "note_zh",
                                origin.map(Origin::note)
                                        .map(Label::zh)
                                        .map(Cell::of)
                                        .orElse(Cell.nothing()))
                        .with(
                                "note_en",
                                origin.map(Origin::note)
                                        .map(Label::en)
                                        .map(Cell::of)
                                        .orElse(Cell.nothing())));
            }
            table.end();
        });
    }

    @Command(
            name = "check",
            description = {
                "Reads a rulebook and tells everything that is wrong with it, each with line, key, value, bound and fix. "
                        + "Ends with 1 if it can be used but a number has no note on its origin."
            },
            footer = {"", "Example:", "  crm rulebook check my-rulebook.yaml"})
    int check(@Parameters(paramLabel = "FILE", description = "A YAML or JSON file.") Path file) {
        Rulebook rules = Rulebooks.read(Rulebooks.document(shell, file));
        List<RuleFact> bare = rules.facts().stream()
                .filter(fact ->
                        fact.value().isNumeric() && rules.originOf(fact.key()).isEmpty())
                .toList();
        for (RuleFact fact : bare) {
            shell.say(
                    file + "：" + fact.key() + " 没有来源说明。请在 origins 中补上。",
                    file + ": " + fact.key() + " has no note on its origin. Add one below origins.");
        }
        shell.say(
                rules.version() + "：" + rules.facts().size() + " 条规则，" + bare.size() + " 个数字没有来源说明。",
                rules.version() + ": " + rules.facts().size() + " rules, " + bare.size()
                        + " numbers without a note on their origin.");
        return (bare.isEmpty() ? Exit.DONE : Exit.FINDINGS).code();
    }
}
