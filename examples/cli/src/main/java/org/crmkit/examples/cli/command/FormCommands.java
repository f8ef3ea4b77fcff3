package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Companies;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.Rulebooks;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.examples.cli.io.WholeFile;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.Selection;
import org.crmkit.templates.document.Form;
import org.crmkit.templates.form.FilledForm;
import org.crmkit.templates.form.FormFlaw;
import org.crmkit.templates.form.FormReader;
import org.crmkit.templates.form.FormStamp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crm form}: forms that come back filled. */
@Command(
        name = "form",
        description = "Reads filled forms back.",
        synopsisSubcommandLabel = "VERB",
        footer = {"", "Example:", "  crm form read customer-survey-plan-form.xlsx"})
public final class FormCommands {

    /** More than any form has; the reader says so in its own words. */
    private static final int MOST_BYTES = 16 << 20;

    private final Shell shell;

    /** Creates the noun. */
    public FormCommands(Shell shell) {
        this.shell = shell;
    }

    @Command(
            name = "read",
            description = {
                "Reads a filled workbook of the handbook into JSON. If something in it is wrong, tells every fault with its cell "
                        + "and ends with 1; --marked writes the same workbook with these cells coloured and commented. A file that "
                        + "is no such form, or may do harm, is refused with 2."
            },
            footer = {
                "",
                "Example:",
                "  crm form read customer-survey-plan-form.xlsx --marked to-correct.xlsx --out plan.json"
            })
    int read(
            @Parameters(paramLabel = "FILE", description = "A workbook of a form, filled in and saved as .xlsx.")
                    String file,
            @Option(
                            names = "--rulebook",
                            paramLabel = "FILE",
                            description = "The rulebook the form was made with (default: the one that comes with crm).")
                    Optional<Path> rulebook,
            @Option(
                            names = "--profile",
                            paramLabel = "FILE",
                            description =
                                    "The company it was made for, as in crm handbook build (default: manufacturer).")
                    Optional<Path> profile,
            @Option(
                            names = "--history",
                            paramLabel = "FILE",
                            description = "The editions of the documents, as in crm handbook build.")
                    Optional<Path> history,
            @Option(
                            names = "--marked",
                            paramLabel = "FILE",
                            description = "Where to write the workbook with its faults marked; only if it has any.")
                    Optional<Path> marked,
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            description = "Where to write the JSON (default: standard output).")
                    Optional<Path> out) {
        byte[] workbook = Source.of(shell, file, Optional.of(Format.JSON)).bytes(MOST_BYTES);
        FormStamp stamp = FormReader.identify(workbook, it -> it, reason -> {
            throw Failure.badInput(reason.zh(), reason.en());
        });
        FormReader reader = FormReader.of(form(stamp, rulebook, profile, history));
        return reader.read(workbook)
                .fold(
                        filled -> accepted(filled.form(), out),
                        faulty -> sentBack(reader, workbook, faulty.flaws(), marked),
                        refused -> {
                            throw Failure.badInput(
                                    refused.reason().zh(), refused.reason().en());
                        });
    }

    private Form form(FormStamp stamp, Optional<Path> rulebook, Optional<Path> profile, Optional<Path> history) {
        Rulebook rules = Rulebooks.read(shell, rulebook);
        return Handbook.of(Companies.read(shell, profile), rules.parts(), rules.version())
                .history(Companies.history(shell, profile, history))
                .select(Selection.all().keys(List.of(stamp.form())))
                .build()
                .form(stamp.form())
                .orElseThrow(() -> Failure.badInput(
                        "该工作簿是表单 " + stamp.form() + "，手册中没有这份表单。请换用手册中的表单。",
                        "The workbook is form " + stamp.form()
                                + ", which the handbook does not have. Use a form of the handbook."));
    }

    private int accepted(FilledForm form, Optional<Path> out) {
        Outlet.write(shell, out, writer -> {
            JsonWriter json = JsonWriter.pretty(writer);
            Envelope.write(json, "form/" + form.stamp().form(), data -> FilledFormJson.write(data, form));
            json.finish();
        });
        return Exit.DONE.code();
    }

    private int sentBack(FormReader reader, byte[] workbook, List<FormFlaw> flaws, Optional<Path> marked) {
        flaws.forEach(flaw -> shell.say(flaw.message().in(shell.lang())));
        String count = flaws.size() == 1 ? "1 fault" : flaws.size() + " faults";
        if (marked.isEmpty()) {
            shell.say(
                    flaws.size() + " 处有误，未读入任何内容。加 --marked 文件名 可得到标注后的工作簿。",
                    count + "; nothing was taken. Add --marked FILE for the workbook with them marked.");
        } else {
            WholeFile.write(shell.resolve(marked.get()), reader.marked(workbook, flaws));
            shell.say(
                    flaws.size() + " 处有误，未读入任何内容。已在 " + marked.get() + " 中标注。",
                    count + "; nothing was taken. They are marked in " + marked.get() + ".");
        }
        return Exit.FINDINGS.code();
    }
}
