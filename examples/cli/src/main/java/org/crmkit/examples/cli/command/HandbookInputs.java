package org.crmkit.examples.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Companies;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.TextTable;
import org.crmkit.templates.assembly.RequiredInput;
import org.crmkit.templates.assembly.RequiredInputs;
import org.crmkit.templates.profile.SampleCompany;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm handbook inputs}: what a company must give before the chosen documents can be written. */
@Command(
        name = "inputs",
        description = {
            "Shows what the chosen documents need of profile and rulebook, what it means, which documents need it and whether it is "
                    + "given. The profile may be incomplete. Ends with 1 if something is missing."
        },
        footer = {"", "Example:", "  crm handbook inputs --select survey-set --profile my-company.yaml --missing"})
public final class HandbookInputs implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private HandbookChoice choice = new HandbookChoice();

    @Option(names = "--missing", description = "Only what is not given.")
    private boolean missing;

    @Option(names = "--json", description = "The list as an envelope.")
    private boolean json;

    /** Creates the verb. */
    public HandbookInputs(Shell shell) {
        this.shell = shell;
    }

    /** Returns the parts that say what a field or rule means that a company has not given. */
    static List<RulePart> reference() {
        List<RulePart> reference = new ArrayList<>(CompleteRulebook.load().parts());
        reference.add(SampleCompany.profile());
        return List.copyOf(reference);
    }

    @Override
    public Integer call() {
        RequiredInputs inputs = RequiredInputs.of(
                choice.documents(), choice.rules(shell).parts(), Companies.draft(shell, choice.profile()), reference());
        List<RequiredInput> shown = missing ? inputs.missing() : inputs.inputs();
        if (json) {
            Outlet.write(shell, Optional.empty(), out -> {
                JsonWriter writer = JsonWriter.pretty(out);
                Envelope.write(writer, "handbook/inputs", data -> write(data, inputs, shown));
                writer.finish();
            });
        } else {
            table(shown);
            int open = inputs.missing().size();
            shell.say(
                    "共 " + inputs.inputs().size() + " 项，" + open + " 项未给出。",
                    inputs.inputs().size() + " inputs, " + open + " not given.");
        }
        return (inputs.missing().isEmpty() ? Exit.DONE : Exit.FINDINGS).code();
    }

    private static void write(JsonWriter data, RequiredInputs inputs, List<RequiredInput> shown) {
        data.beginObject()
                .field("needed", inputs.inputs().size())
                .field("missing", inputs.missing().size())
                .name("inputs")
                .beginList();
        for (RequiredInput input : shown) {
            data.beginObject()
                    .field("sort", input.sort().name().toLowerCase(Locale.ROOT))
                    .field("key", input.key())
                    .name("meaning")
                    .beginObject()
                    .field("zh", input.meaning().zh())
                    .field("en", input.meaning().en())
                    .endObject()
                    .field("given", input.given())
                    .name("needed-by")
                    .beginList();
            input.neededBy().forEach(data::value);
            data.endList().endObject();
        }
        data.endList().endObject();
    }

    private void table(List<RequiredInput> shown) {
        TextTable table = new TextTable();
        for (RequiredInput input : shown) {
            String key = (input.given() ? "✓ " : "✗ ") + input.key();
            int count = input.neededBy().size();
            String first = input.neededBy().get(0);
            Label needed = Label.of(
                    input.sort().label().zh() + "：" + input.meaning().zh() + "（" + first
                            + (count > 1 ? " 等 " + count + " 份文件" : "") + "）",
                    input.sort().label().en() + ": "
                            + input.meaning().en() + " (" + first + (count > 1 ? " and " + (count - 1) + " more" : "")
                            + ")");
            table.add(List.of(key, needed.in(shell.lang())));
        }
        table.lines().forEach(shell::say);
    }
}
