package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.compare.RulebookComparison;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Companies;
import org.crmkit.examples.cli.io.Folders;
import org.crmkit.examples.cli.io.Rulebooks;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.HandbookComparison;
import org.crmkit.templates.HandbookFormat;
import org.crmkit.templates.compose.UnknownSlot;
import org.crmkit.templates.output.FileSet;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.redline.NoticeTerms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm handbook redline}: what changes in the documents from one rulebook or profile to another. */
@Command(
        name = "redline",
        description = {
            "Writes every document that changes from one rulebook or company profile to another, with the changes tracked "
                    + "(docx) or marked (html), and a change notice that tells which article says what instead, from when, and who "
                    + "must be told (docx, html, pdf, md). Documents that do not change are not written. If nothing differs, says "
                    + "so and writes nothing; ends with 0 in both cases."
        },
        footer = {
            "",
            "Example:",
            "  crm handbook redline --from rules-2026.yaml --to rules-2027.yaml --module survey-development --lang zh,en "
                    + "--format docx,html --out redline"
        })
public final class HandbookRedline implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "The old rulebook, YAML or JSON (default: the one that comes with crm).")
    private Optional<Path> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The new rulebook, YAML or JSON (default: the one that comes with crm).")
    private Optional<Path> to = Optional.empty();

    @Option(
            names = "--from-profile",
            paramLabel = "FILE",
            description = "The old company profile, or a made-up company: manufacturer (default), telecom, retailer or "
                    + "property-manager.")
    private Optional<Path> fromProfile = Optional.empty();

    @Option(
            names = "--to-profile",
            paramLabel = "FILE",
            description = "The new company profile, or a made-up company (default: the old one).")
    private Optional<Path> toProfile = Optional.empty();

    @Option(names = "--select", paramLabel = "SET", description = "Only the documents of this set, such as survey-set.")
    private Optional<String> set = Optional.empty();

    @Option(
            names = "--module",
            paramLabel = "MODULE",
            split = ",",
            description = "Only the documents of these modules, such as survey-development.")
    private @Nullable List<String> modules;

    @Option(
            names = "--document",
            paramLabel = "KEY",
            description = "Only this document, by the last part of its key; may be repeated.")
    private @Nullable List<String> documents;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "Only these, joined by commas: ${COMPLETION-CANDIDATES} (default: docx and html).",
            completionCandidates = FormatNames.class)
    private @Nullable List<String> formats;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write.")
    private Path out = Path.of("");

    /** Creates the command. */
    public HandbookRedline(Shell shell) {
        this.shell = shell;
    }

    /** The endings of the formats that serve, for the help. */
    static final class FormatNames implements Iterable<String> {
        private static final List<HandbookFormat> SERVING =
                List.of(HandbookFormat.DOCX, HandbookFormat.HTML, HandbookFormat.PDF, HandbookFormat.MARKDOWN);

        @Override
        public Iterator<String> iterator() {
            return SERVING.stream().map(HandbookFormat::extension).iterator();
        }
    }

    @Override
    public Integer call() {
        Set<HandbookFormat> wanted = wanted();
        Rulebook old = Rulebooks.read(shell, from);
        Rulebook now = Rulebooks.read(shell, to);
        CompanyProfile company = Companies.read(shell, fromProfile);
        CompanyProfile other = toProfile.isPresent() ? Companies.read(shell, toProfile) : company;
        Handbook before = handbook(old, company, fromProfile);
        Handbook after = handbook(now, other, toProfile.or(() -> fromProfile));
        shell.progressDone();
        Set<UnknownSlot> open = new LinkedHashSet<>(before.openSlots());
        open.addAll(after.openSlots());
        if (!open.isEmpty()) {
            open.forEach(slot -> shell.say(slot.toString()));
            shell.say("未写出任何文件。", "Nothing was written.");
            return Exit.FINDINGS.code();
        }
        HandbookComparison comparison = HandbookComparison.between(before, after);
        NoticeTerms terms = NoticeTerms.of(RulebookComparison.between(old, now), company, other);
        int same = comparison.unchanged().size();
        if (comparison.isEmpty() && terms.rules().isEmpty()) {
            shell.say(
                    "两者没有差别：" + same + "份文件均未变更，未写出任何文件。",
                    "Nothing differs: all " + same + " documents are the same, and nothing was written.");
            return Exit.DONE.code();
        }
        FileSet files = new FileSet();
        comparison.writeTo(
                files,
                "",
                wanted,
                terms,
                shell.now(),
                (done, total, piece) -> shell.progress("正在写 " + done + "/" + total, "Writing " + done + "/" + total));
        Folders.write(shell.resolve(out), files);
        shell.progressDone();
        int changed = comparison.changed().size();
        shell.say(
                changed + "份文件有变更，" + same + "份未变更；已写出 "
                        + files.paths().size() + " 个文件，请先看 " + out + "/"
                        + shell.documentLangs().get(0).code() + "/change-notice。",
                changed + (changed == 1 ? " document changes, " : " documents change, ") + same + " stay; "
                        + files.paths().size() + " files written. Begin with " + out + "/"
                        + shell.documentLangs().get(0).code() + "/change-notice.");
        return Exit.DONE.code();
    }

    private Handbook handbook(Rulebook rules, CompanyProfile company, Optional<Path> profile) {
        return Handbook.of(company, rules.parts(), rules.version())
                .history(HandbookChoice.editions(shell, profile, Optional.empty()))
                .select(HandbookChoice.selection(set, modules, documents))
                .langs(shell.documentLangs())
                .progress((done, total, piece) ->
                        shell.progress("正在排版 " + done + "/" + total, "Composing " + done + "/" + total))
                .build();
    }

    private Set<HandbookFormat> wanted() {
        List<String> names = formats == null ? List.of() : formats;
        Set<HandbookFormat> wanted = new LinkedHashSet<>();
        for (String name : names) {
            wanted.add(HandbookFormat.find(name)
                    .filter(FormatNames.SERVING::contains)
                    .orElseThrow(() -> {
                        String known = String.join(", ", new FormatNames());
                        return Failure.badInput(
                                "--format 的值为 '" + name + "'，应为 " + known + " 之一；多个用逗号连接。",
                                "--format was '" + name + "'; it must be one of " + known
                                        + ". Join several by commas.");
                    }));
        }
        return wanted.isEmpty() ? new LinkedHashSet<>(FormatNames.SERVING.subList(0, 2)) : wanted;
    }
}
