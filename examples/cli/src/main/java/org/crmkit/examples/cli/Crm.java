package org.crmkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Problem;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of the grammar {@code crm <noun> <verb>}, and the one place where failures become sentences and exit codes. */
@Command(
        name = "crm",
        version = "crm 0.1.0",
        description = "Customers, decisions, scoring and the handbook, from one rulebook.",
        synopsisSubcommandLabel = "NOUN VERB",
        footer = {
            "",
            "Example:",
            "  crm demo --out crm-demo",
            "",
            "Exit codes: 0 done, 1 findings, 2 bad input, 3 our fault."
        })
@SuppressWarnings("UnusedVariable") // the parser reads the options; Shell looks at the language and at --debug itself
public final class Crm {

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "zh|en",
            split = ",",
            defaultValue = "en",
            description = "Language of the output: zh or en (default en); where documents are written, zh,en for both.")
    private List<Lang> langs = List.of(Lang.EN);

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    private Crm() {}

    /** Runs one command and returns how it ended; never throws. */
    public static Exit run(Shell shell, String... args) {
        try {
            Exit exit = execute(shell, args);
            shell.out().flush();
            return exit;
        } catch (ClosedPipe e) {
            return Exit.DONE;
        } catch (IOException | RuntimeException | Error e) {
            return told(shell, e);
        }
    }

    /** Returns the command line, for those who look at it without running it. */
    public static CommandLine commandLine(Shell shell) {
        CommandLine line = new CommandLine(new Crm());
        line.registerConverter(Lang.class, Lang::parse);
        Nouns.addTo(line, shell);
        line.setOut(new PrintWriter(shell.out(), true));
        line.setErr(shell.err());
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static Exit execute(Shell shell, String... args) {
        CommandLine line = commandLine(shell);
        line.setParameterExceptionHandler((e, unused) -> wrongUsage(shell, e).code());
        line.setExecutionExceptionHandler(
                (e, unused, parsed) -> (e instanceof ClosedPipe ? Exit.DONE : told(shell, e)).code());
        return Exit.of(line.execute(args));
    }

    private static Exit wrongUsage(Shell shell, CommandLine.ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String what = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        tell(
                shell,
                Label.of(
                        "命令有误（" + what + "）。请运行 " + command + " --help 查看用法。",
                        what + ". Run " + command + " --help to see what it takes."));
        if (shell.debug()) {
            e.printStackTrace(shell.err());
        }
        return Exit.BAD_INPUT;
    }

    private static Exit told(Shell shell, Throwable e) {
        shell.progressDone();
        if (shell.debug()) {
            e.printStackTrace(shell.err());
        }
        if (e instanceof InvalidInputException invalid) {
            for (Problem problem : invalid.problems()) {
                tell(shell, Label.of(problem.sentence(Lang.ZH), problem.sentence(Lang.EN)));
            }
            return Exit.BAD_INPUT;
        }
        if (e instanceof Failure failure) {
            tell(shell, failure.sentence());
            return failure.exit();
        }
        tell(
                shell,
                Label.of(
                        "程序自身出错（" + e + "）。请加 --debug 重试，并把输出发给维护者。",
                        "A fault of our own: " + e
                                + ". Run again with --debug and send the output to the maintainers."));
        return Exit.OUR_FAULT;
    }

    private static void tell(Shell shell, Label sentence) {
        shell.err().println("crm: " + sentence.in(shell.lang()));
    }
}
