package org.crmkit.examples.cli;

import org.crmkit.examples.cli.command.CatalogueCommands;
import org.crmkit.examples.cli.command.ComplaintCommands;
import org.crmkit.examples.cli.command.CreditBuild;
import org.crmkit.examples.cli.command.CreditCommands;
import org.crmkit.examples.cli.command.CreditCompare;
import org.crmkit.examples.cli.command.CreditImport;
import org.crmkit.examples.cli.command.CreditImprove;
import org.crmkit.examples.cli.command.CreditLimits;
import org.crmkit.examples.cli.command.CreditRate;
import org.crmkit.examples.cli.command.CreditReceivables;
import org.crmkit.examples.cli.command.CreditSimulate;
import org.crmkit.examples.cli.command.DemoCommand;
import org.crmkit.examples.cli.command.FormCommands;
import org.crmkit.examples.cli.command.HandbookCommands;
import org.crmkit.examples.cli.command.HandbookInputs;
import org.crmkit.examples.cli.command.HandbookRedline;
import org.crmkit.examples.cli.command.RulebookCommands;
import org.crmkit.examples.cli.command.RulebookDiff;
import org.crmkit.examples.cli.command.RulebookHistory;
import org.crmkit.examples.cli.command.RulebookSimulate;
import org.crmkit.examples.cli.command.ScoreCommands;
import org.crmkit.examples.cli.command.ScoreReport;
import org.crmkit.examples.cli.command.StoryCommands;
import picocli.CommandLine;

/** The nouns of the grammar, in the order help lists them. */
final class Nouns {

    private Nouns() {}

    static void addTo(CommandLine line, Shell shell) {
        line.addSubcommand(new DemoCommand(shell));
        line.addSubcommand(new CommandLine(new HandbookCommands(shell))
                .addSubcommand(new HandbookInputs(shell))
                .addSubcommand(new HandbookRedline(shell)));
        line.addSubcommand(new FormCommands(shell));
        line.addSubcommand(new CatalogueCommands(shell));
        line.addSubcommand(rulebook(shell));
        line.addSubcommand(score(shell));
        line.addSubcommand(credit(shell));
        line.addSubcommand(new ComplaintCommands(shell));
        line.addSubcommand(new StoryCommands(shell));
    }

    private static CommandLine credit(Shell shell) {
        return new CommandLine(new CreditCommands(shell))
                .addSubcommand(new CreditBuild(shell))
                .addSubcommand(new CreditRate(shell))
                .addSubcommand(new CreditLimits(shell))
                .addSubcommand(new CreditReceivables(shell))
                .addSubcommand(new CreditSimulate(shell))
                .addSubcommand(new CreditImprove(shell))
                .addSubcommand(new CreditCompare(shell))
                .addSubcommand(new CreditImport(shell));
    }

    private static CommandLine rulebook(Shell shell) {
        return new CommandLine(new RulebookCommands(shell))
                .addSubcommand(new RulebookDiff(shell))
                .addSubcommand(new RulebookSimulate(shell))
                .addSubcommand(new RulebookHistory(shell));
    }

    private static CommandLine score(Shell shell) {
        return new CommandLine(new ScoreCommands(shell)).addSubcommand(new ScoreReport(shell));
    }
}
