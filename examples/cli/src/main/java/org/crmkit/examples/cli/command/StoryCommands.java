package org.crmkit.examples.cli.command;

import java.util.List;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.TextTable;
import org.crmkit.examples.stories.Stories;
import org.crmkit.examples.stories.Story;
import org.crmkit.examples.stories.Telling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code crm story}: short programs that show one thing from end to end. */
@Command(
        name = "story",
        description = "Tells short stories of what the library does; each is a class to copy from.",
        synopsisSubcommandLabel = "VERB",
        footer = {"", "Example:", "  crm story list", "  crm story run first-decision --lang zh"})
public final class StoryCommands {

    private final Shell shell;

    /** Creates the noun. */
    public StoryCommands(Shell shell) {
        this.shell = shell;
    }

    @Command(
            name = "list",
            description = "Lists the stories in the order to read them.",
            footer = {"", "Example:", "  crm story list"})
    int list() {
        TextTable table = new TextTable();
        Stories.all()
                .forEach(story -> table.add(List.of(story.name(), story.title().in(shell.lang()))));
        table.lines().forEach(shell::say);
        return Exit.DONE.code();
    }

    @Command(
            name = "run",
            description = "Runs a story: real calls with fictional data, each result with its explanation.",
            footer = {"", "Example:", "  crm story run first-decision"})
    int run(@Parameters(paramLabel = "NAME", description = "A name of crm story list.") String name) {
        Story story = Stories.named(name).orElseThrow(() -> {
            String known =
                    String.join(", ", Stories.all().stream().map(Story::name).toList());
            return Failure.badInput(
                    "没有名为 '" + name + "' 的示例。可用：" + known + "。",
                    "The story was '" + name + "'; it must be one of " + known + ". Run crm story list.");
        });
        story.tell(new Telling(shell.lang(), shell::say));
        return Exit.DONE.code();
    }
}
