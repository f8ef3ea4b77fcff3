package org.crmkit.examples.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Companies;
import org.crmkit.examples.cli.io.Folders;
import org.crmkit.examples.stories.Columns;
import org.crmkit.templates.FileCount;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.HandbookFormat;
import org.crmkit.templates.assembly.RequiredInput;
import org.crmkit.templates.assembly.RequiredInputs;
import org.crmkit.templates.compose.UnknownSlot;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.lint.Finding;
import org.crmkit.templates.lint.LintReport;
import org.crmkit.templates.output.FileSet;
import org.crmkit.templates.profile.CompanyProfileDraft;
import org.crmkit.templates.render.look.Look;
import org.crmkit.templates.render.look.LookRefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
                        + "them, their register, review calendar and responsibilities, and a front page. Writes "
                        + "all or nothing: ends with 1 if lint finds an error or a file cannot be made, with 2 if profile or rulebook lack what the documents need."
            },
            footer = {
                "",
                "Example:",
                "  crm handbook build --rulebook my-rulebook.yaml --profile my-company.yaml --out handbook",
                "  crm handbook build --select survey-set --profile manufacturer --lang zh,en --format docx,html --out handbook",
                "  crm handbook build --module survey-development --profile telecom --out handbook"
            })
    int build(
            @Mixin HandbookChoice choice,
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
            @Option(
                            names = "--progress",
                            description = "Tell how far it is on standard error, even if that is no terminal.")
                    @SuppressWarnings("UnusedVariable") // Shell looks at it itself
                    boolean progress,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write.")
                    Path out) {
        Look printed = look.map(this::look).orElseGet(Look::modern);
        Set<HandbookFormat> wanted = formats(listed(formats));
        ExecutorService workers = workers();
        try {
            return build(choice, wanted, printed, out, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private int build(
            HandbookChoice choice, Set<HandbookFormat> wanted, Look printed, Path out, ExecutorService workers) {
        workers.execute(ContentLibrary::standard); // while the rulebook is read
        Rulebook rules = choice.rules(shell);
        CompanyProfileDraft draft = Companies.draft(shell, choice.profile());
        List<Document> documents = choice.documents();
        if (!RequiredInputs.of(documents, rules.parts(), draft, List.of())
                .missing()
                .isEmpty()) {
            // Only now is it worth reading what the missing ones mean.
            List<RequiredInput> missing = RequiredInputs.of(documents, rules.parts(), draft, HandbookInputs.reference())
                    .missing();
            missing.forEach(input -> shell.say(input.sentence().in(shell.lang())));
            return nothingWritten(Exit.BAD_INPUT);
        }
        Handbook handbook = choice.builder(shell, rules, Companies.read(shell, choice.profile()))
                .langs(shell.documentLangs())
                .look(printed)
                .workers(workers)
                .progress((done, total, piece) ->
                        shell.progress(done, total, "正在排版 " + done + "/" + total, "Composing " + done + "/" + total))
                .build();
        if (!handbook.lint().isClean() || !handbook.openSlots().isEmpty()) {
            shell.progressDone();
            tell(handbook.lint());
            for (UnknownSlot slot : handbook.openSlots()) {
                shell.say(slot.toString());
            }
            return nothingWritten(Exit.FINDINGS);
        }
        FileSet files = new FileSet();
        return handbook.write(
                        files,
                        "",
                        wanted,
                        workers,
                        (done, total, piece) -> shell.progress(
                                done, total, "正在写 " + done + "/" + total, "Writing " + done + "/" + total))
                .fold(
                        complete -> {
                            Folders.write(shell.resolve(out), files);
                            shell.progressDone();
                            summary(complete.counts());
                            shell.say(
                                    "已写出 " + files.paths().size() + " 个文件，请打开 " + out + "/index.html。",
                                    files.paths().size() + " files written; open " + out + "/index.html.");
                            return Exit.DONE.code();
                        },
                        faulty -> {
                            shell.progressDone();
                            faulty.faults()
                                    .forEach(fault -> shell.say(fault.sentence().in(shell.lang())));
                            return nothingWritten(Exit.FINDINGS);
                        });
    }

    /** Obtains as many workers as there are cores, less this thread, which works along. */
    private static ExecutorService workers() {
        int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return Executors.newFixedThreadPool(others, task -> {
            Thread worker = new Thread(task, "handbook");
            worker.setDaemon(true);
            return worker;
        });
    }

    private int nothingWritten(Exit exit) {
        shell.say("未写出任何文件。", "Nothing was written.");
        return exit.code();
    }

    /** Says how many files there are of each sort, and how long they are together. */
    private void summary(List<FileCount> counts) {
        int files = counts.stream().mapToInt(FileCount::files).sum();
        long bytes = counts.stream().mapToLong(FileCount::bytes).sum();
        for (FileCount count : counts) {
            shell.say(line(count.extension(), count.files(), count.bytes()));
        }
        shell.say(line(Label.of("合计", "total").in(shell.lang()), files, bytes));
    }

    private static String line(String name, int files, long bytes) {
        return Columns.padded(name, 6) + String.format(Locale.ROOT, "%6d %,13d B", files, bytes);
    }

    @Command(
            name = "lint",
            description =
                    "Checks the documents and tells every finding with place, value, bound and fix; ends with 1 if there are any.",
            footer = {"", "Example:", "  crm handbook lint --document customer-survey-management-policy"})
    int lint(@Mixin HandbookChoice choice) {
        LintReport report = choice.builder(shell).check();
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

    private void tell(LintReport report) {
        for (Finding finding : report.findings()) {
            shell.say(finding.severity().label().in(shell.lang()) + " " + finding.rule() + " " + finding.document()
                    + ": " + finding.message(shell.lang()));
        }
    }
}
