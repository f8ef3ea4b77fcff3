package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.demo.Demo;
import org.crmkit.examples.cli.demo.DemoFolder;
import org.crmkit.examples.cli.demo.DemoInputs;
import org.crmkit.examples.cli.io.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm demo}: the main job. */
@Command(
        name = "demo",
        description = {
            "Scores the customers of a purchase log, decides a feed of orders and complaints, and writes a folder with "
                    + "tables, a report and the handbook. Without a log it draws one from published parameters, and says so."
        },
        footer = {
            "",
            "Example:",
            "  crm demo --transactions CDNOW_sample.txt --out crm-demo",
            "",
            "A log is one of the two CDNOW files, or a CSV file with the columns customer, date, amount."
        })
public final class DemoCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--transactions", paramLabel = "FILE", description = "A purchase log (default: a simulated one).")
    private Optional<Path> transactions = Optional.empty();

    @Option(
            names = "--rulebook",
            paramLabel = "FILE",
            description = "A YAML or JSON file (default: the one of the made-up company).")
    private Optional<Path> rulebook = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write (default: crm-demo).")
    private Path out = Path.of("crm-demo");

    /** Creates the command. */
    public DemoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        DemoInputs inputs = DemoInputs.read(
                shell, transactions.filter(file -> !file.toString().isEmpty()), rulebook);
        Demo demo = Demo.of(inputs, shell);
        Folders.write(shell.resolve(out), new DemoFolder(demo, shell.lang()).files(shell));
        shell.progressDone();
        for (Label line : demo.summary(out.toString())) {
            shell.say(line.in(shell.lang()));
        }
        return Exit.DONE.code();
    }
}
