package org.crmkit.examples.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Companies;
import org.crmkit.examples.cli.io.Folders;
import org.crmkit.examples.cli.io.Rulebooks;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.HandbookBuilder;
import org.crmkit.templates.HandbookFormat;
import org.crmkit.templates.Selection;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.compose.UnknownSlot;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.lint.Finding;
import org.crmkit.templates.lint.LintReport;
import org.crmkit.templates.output.FileSet;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.render.look.Look;
import org.crmkit.templates.render.look.LookRefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm handbook}: the documents of one company, with the numbers of its rulebook. */
@Command(
        name = "handbook",
        description = "Writes and checks the handbook of a company.",
        synopsisSubcommandLabel = "VERB",
        footer = {"", "Example:", "  crm handbook build --out handbook"})
public final class HandbookCommands {

    private final Shell shell;

    /** Creates the noun. */
    public HandbookCommands(Shell shell) {
        this.shell = shell;
    }

    @Command(
            name = "build",
            description = {
                "Writes the documents in Chinese and English, or in the language --lang names, in every format that serves "
                        + "them, a register of them and a front page. Ends with 1, and writes nothing, if lint finds an error."
            },
            footer = {
                "",
                "Example:",
                "  crm handbook build --rulebook my-rulebook.yaml --profile my-company.yaml --out handbook",
                "  crm handbook build --select survey-set --profile manufacturer --lang zh,en --format docx,html --out handbook",
                "  crm handbook build --module survey-development --profile telecom --out handbook"
            })
    int build(
            @Option(
                            names = "--rulebook",
                            paramLabel = "FILE",
                            description = "A YAML or JSON file (default: the one that comes with crm).")
                    Optional<Path> rulebook,
            @Option(
                            names = "--profile",
                            paramLabel = "FILE",
                            description =
                                    "A company profile in YAML or JSON, or a made-up company: manufacturer (default), telecom, "
                                            + "retailer or property-manager.")
                    Optional<Path> profile,
            @Option(
                            names = "--select",
                            paramLabel = "SET",
                            description = "Only the documents of this set, such as survey-set.")
                    Optional<String> set,
            @Option(
                            names = "--module",
                            paramLabel = "MODULE",
                            split = ",",
                            description = "Only the documents of these modules, such as survey-development.")
                    @Nullable
                    List<String> modules,
            @Option(
                            names = "--document",
                            paramLabel = "KEY",
                            description = "Only this document, by the last part of its key; may be repeated.")
                    @Nullable
                    List<String> documents,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            split = ",",
                            description = "Only these, joined by commas: ${COMPLETION-CANDIDATES} (default: all).",
                            completionCandidates = FormatNames.class)
                    @Nullable
                    List<String> formats,
            @Option(
                            names = "--look",
                            paramLabel = "LOOK",
                            description =
                                    "How Word files look: modern (default), official (after GB/T 9704), or a .docx of yours whose "
                                            + "styles, margins, running head and foot are taken over.")
                    Optional<String> look,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write.")
                    Path out) {
        Look printed = look.map(this::look).orElseGet(Look::modern);
        Set<HandbookFormat> wanted = formats(listed(formats));
        Handbook handbook = builder(rulebook, profile, set, listed(modules), listed(documents))
                .langs(shell.documentLangs())
                .look(printed)
                .progress((done, total, piece) ->
                        shell.progress("正在排版 " + done + "/" + total, "Composing " + done + "/" + total))
                .build();
        if (!handbook.lint().isClean() || !handbook.openSlots().isEmpty()) {
            shell.progressDone();
            tell(handbook.lint());
            for (UnknownSlot slot : handbook.openSlots()) {
                shell.say(slot.toString());
            }
            shell.say("未写出任何文件。", "Nothing was written.");
            return Exit.FINDINGS.code();
        }
        FileSet files = new FileSet();
        handbook.writeTo(
                files,
                "",
                wanted,
                (done, total, piece) -> shell.progress("正在写 " + done + "/" + total, "Writing " + done + "/" + total));
        Folders.write(shell.resolve(out), files);
        shell.progressDone();
        shell.say(
                "已写出 " + files.paths().size() + " 个文件，请打开 " + out + "/index.html。",
                files.paths().size() + " files written; open " + out + "/index.html.");
        return Exit.DONE.code();
    }

    @Command(
            name = "lint",
            description =
                    "Checks the documents and tells every finding with place, value, bound and fix; ends with 1 if there are any.",
            footer = {"", "Example:", "  crm handbook lint --document customer-survey-management-policy"})
    int lint(
            @Option(
                            names = "--rulebook",
                            paramLabel = "FILE",
                            description = "A YAML or JSON file (default: the one that comes with crm).")
                    Optional<Path> rulebook,
            @Option(
                            names = "--profile",
                            paramLabel = "FILE",
                            description =
                                    "A company profile in YAML or JSON, or a made-up company: manufacturer (default), telecom, "
                                            + "retailer or property-manager.")
                    Optional<Path> profile,
            @Option(
                            names = "--select",
                            paramLabel = "SET",
                            description = "Only the documents of this set, such as survey-set.")
                    Optional<String> set,
            @Option(
                            names = "--module",
                            paramLabel = "MODULE",
                            split = ",",
                            description = "Only the documents of these modules, such as survey-development.")
                    @Nullable
                    List<String> modules,
            @Option(
                            names = "--document",
                            paramLabel = "KEY",
                            description = "Only this document, by the last part of its key; may be repeated.")
                    @Nullable
                    List<String> documents) {
        LintReport report = builder(rulebook, profile, set, listed(modules), listed(documents))
                .check();
        tell(report);
        shell.say(
                report.errors().size() + " 处错误，" + report.warnings().size() + " 处提醒。",
                report.errors().size() + " errors, " + report.warnings().size() + " warnings.");
        return (report.findings().isEmpty() ? Exit.DONE : Exit.FINDINGS).code();
    }

    /** The endings of all formats, for the help. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(HandbookFormat.values())
                    .map(HandbookFormat::extension)
                    .iterator();
        }
    }

    private Look look(String name) {
        if (name.equals("modern")) {
            return Look.modern();
        }
        if (name.equals("official")) {
            return Look.official();
        }
        if (!name.endsWith(".docx")) {
            throw Failure.badInput(
                    "--look 的值为 '" + name + "'，应为 modern、official 或一个 .docx 文件。",
                    "--look was '" + name + "'; it must be modern, official or a .docx file.");
        }
        try {
            return Look.like(Files.readAllBytes(shell.resolve(Path.of(name))));
        } catch (NoSuchFileException e) {
            throw Failure.badInput(
                    "--look 的值为 " + name + "，没有这个文件。请检查路径。",
                    "--look was " + name + "; there is no such file. Check the path.");
        } catch (IOException e) {
            throw Failure.badInput(
                    "--look 的值为 " + name + "，无法读取。请检查权限。",
                    "--look was " + name + "; it cannot be read. Check its permissions.");
        } catch (LookRefusedException e) {
            throw Failure.badInput(
                    "--look " + name + "：" + e.message(Lang.ZH), "--look " + name + ": " + e.message(Lang.EN));
        }
    }

    private static Set<HandbookFormat> formats(List<String> names) {
        Set<HandbookFormat> formats = EnumSet.noneOf(HandbookFormat.class);
        for (String name : names) {
            formats.add(HandbookFormat.find(name).orElseThrow(() -> {
                String known = String.join(", ", new FormatNames());
                return Failure.badInput(
                        "--format 的值为 '" + name + "'，应为 " + known + " 之一；多个用逗号连接。",
                        "--format was '" + name + "'; it must be one of " + known + ". Join several by commas.");
            }));
        }
        return formats.isEmpty() ? EnumSet.allOf(HandbookFormat.class) : formats;
    }

    static List<String> listed(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }

    private HandbookBuilder builder(
            Optional<Path> rulebook,
            Optional<Path> profile,
            Optional<String> set,
            List<String> modules,
            List<String> documents) {
        return builder(Rulebooks.read(shell, rulebook), Companies.read(shell, profile), set, modules, documents);
    }

    HandbookBuilder builder(
            Rulebook rules,
            CompanyProfile company,
            Optional<String> set,
            List<String> modules,
            List<String> documents) {
        List<String> known = ContentLibrary.standard().documents().stream()
                .map(document -> document.head().key())
                .map(DocumentKey::key)
                .toList();
        for (String key : documents) {
            if (!known.contains(key)) {
                throw Failure.badInput(
                        "--document 的值为 '" + key + "'，应为手册中文件的短名。可用：" + String.join("、", known) + "。",
                        "--document was '" + key + "'; it must be a document of the handbook. Use one of "
                                + String.join(", ", known) + ".");
            }
        }
        List<String> written = ContentLibrary.standard().documents().stream()
                .map(document -> document.head().key().module())
                .distinct()
                .toList();
        for (String module : modules) {
            if (!written.contains(module)) {
                throw Failure.badInput(
                        "--module 的值为 '" + module + "'，应为已写成的模块。可用：" + String.join("、", written) + "。",
                        "--module was '" + module + "'; it must be a module that is written. Use one of "
                                + String.join(", ", written) + ".");
            }
        }
        return Handbook.of(company, rules.parts(), rules.version())
                .select(selection(set, documents).modules(modules));
    }

    private static Selection selection(Optional<String> set, List<String> documents) {
        if (set.isEmpty()) {
            return Selection.all().keys(documents);
        }
        String known = String.join(", ", Selection.sets());
        if (!documents.isEmpty()) {
            throw Failure.badInput(
                    "--select 与 --document 同时给出；只应给出其一。", "--select and --document were both given; give one of them.");
        }
        if (!Selection.sets().contains(set.get())) {
            throw Failure.badInput(
                    "--select 的值为 '" + set.get() + "'，应为 " + known + " 之一。",
                    "--select was '" + set.get() + "'; it must be one of " + known + ".");
        }
        return Selection.set(set.get());
    }

    private void tell(LintReport report) {
        for (Finding finding : report.findings()) {
            shell.say(finding.severity().label().in(shell.lang()) + " " + finding.rule() + " " + finding.document()
                    + ": " + finding.message(shell.lang()));
        }
    }
}
