package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Companies;
import org.crmkit.examples.cli.io.Rulebooks;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.HandbookBuilder;
import org.crmkit.templates.Selection;
import org.crmkit.templates.assembly.DocumentHistory;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.profile.CompanyProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every verb of the handbook asks: whose documents, by which rules, which of them. */
final class HandbookChoice {

    @Option(
            names = "--rulebook",
            paramLabel = "FILE",
            description = "A YAML or JSON file (default: the one that comes with crm).")
    private Optional<Path> rulebook = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "A company profile in YAML or JSON, or a made-up company: manufacturer (default), telecom, "
                    + "retailer or property-manager.")
    private Optional<Path> profile = Optional.empty();

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description =
                    "The editions of the documents in YAML or JSON (default: NAME.history.yaml beside the profile "
                            + "NAME.yaml, if it is there; else every document is in its first issue).")
    private Optional<Path> history = Optional.empty();

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

    /** Returns where the profile was named, if it was. */
    Optional<Path> profile() {
        return profile;
    }

    /** Reads the rulebook. */
    Rulebook rules(Shell shell) {
        return Rulebooks.read(shell, rulebook);
    }

    /** Begins the handbook of a company; everything that was typed is checked. */
    HandbookBuilder builder(Shell shell, Rulebook rules, CompanyProfile company) {
        return Handbook.of(company, rules.parts(), rules.version())
                .history(editions(shell, profile, history))
                .select(selection());
    }

    /** Reads rulebook and profile and begins the handbook. */
    HandbookBuilder builder(Shell shell) {
        Selection checked = selection();
        Rulebook rules = rules(shell);
        return builder(shell, rules, Companies.read(shell, profile)).select(checked);
    }

    /** Returns the documents chosen. */
    List<Document> documents() {
        Selection selection = selection();
        return ContentLibrary.standard().documents().stream()
                .filter(document -> selection.includes(document.head().key()))
                .toList();
    }

    /** Reads the editions of the documents; every one must be of a document of the handbook. */
    static DocumentHistory editions(Shell shell, Optional<Path> profile, Optional<Path> history) {
        DocumentHistory found = Companies.history(shell, profile, history);
        List<String> known = keys();
        for (String key : found.editions().keySet()) {
            if (!known.contains(key)) {
                throw Failure.badInput(
                        "版次文件中有 '" + key + "'，应为手册中文件的短名。请更正或删去。",
                        "history." + key
                                + " names no document; it must be a document of the handbook. Correct it or leave it"
                                + " out.");
            }
        }
        return found;
    }

    private static List<String> keys() {
        return ContentLibrary.standard().documents().stream()
                .map(document -> document.head().key().key())
                .toList();
    }

    private Selection selection() {
        return selection(set, modules, documents);
    }

    /** Checks what was typed, and returns the documents it selects. */
    static Selection selection(Optional<String> set, @Nullable List<String> modules, @Nullable List<String> documents) {
        List<String> chosen = documents == null ? List.of() : documents;
        List<String> chosenModules = modules == null ? List.of() : modules;
        List<String> known = keys();
        for (String key : chosen) {
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
        for (String module : chosenModules) {
            if (!written.contains(module)) {
                throw Failure.badInput(
                        "--module 的值为 '" + module + "'，应为已写成的模块。可用：" + String.join("、", written) + "。",
                        "--module was '" + module + "'; it must be a module that is written. Use one of "
                                + String.join(", ", written) + ".");
            }
        }
        return set(set, chosen).modules(chosenModules);
    }

    private static Selection set(Optional<String> set, List<String> chosen) {
        if (set.isEmpty()) {
            return Selection.all().keys(chosen);
        }
        if (!chosen.isEmpty()) {
            throw Failure.badInput(
                    "--select 与 --document 同时给出；只应给出其一。", "--select and --document were both given; give one of them.");
        }
        if (!Selection.sets().contains(set.get())) {
            String sets = String.join(", ", Selection.sets());
            throw Failure.badInput(
                    "--select 的值为 '" + set.get() + "'，应为 " + sets + " 之一。",
                    "--select was '" + set.get() + "'; it must be one of " + sets + ".");
        }
        return Selection.set(set.get());
    }
}
