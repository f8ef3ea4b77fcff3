package org.crmkit.templates;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.assembly.DocumentRegister;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.compose.Composer;
import org.crmkit.templates.compose.UnknownSlot;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Form;
import org.crmkit.templates.lint.LintReport;
import org.crmkit.templates.output.FileSet;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.redline.Reader;
import org.crmkit.templates.render.look.Look;

/**
 * The documents of one company under one edition of its rulebook, checked and laid out.
 *
 * <pre>{@code
 * Handbook handbook = Handbook.of(profile, rules, version).select(Selection.all()).build();
 * if (handbook.lint().isClean()) {
 *     FileSet files = new FileSet();
 *     handbook.writeTo(files, "", Progress.silent());
 *     OutputFolder.write(folder, files);
 * }
 * }</pre>
 */
public final class Handbook {

    private final Composer composer;
    private final List<Sheet> sheets;
    private final List<UnknownSlot> open;
    private final LintReport lint;
    private final Look look;
    private final Map<DocumentKey, Document> documents;

    Handbook(
            Composer composer,
            List<Document> documents,
            List<Sheet> sheets,
            List<UnknownSlot> open,
            LintReport lint,
            Look look) {
        this.composer = composer;
        this.documents = Maps.uniqueIndex(documents, document -> document.head().key());
        this.sheets = sheets;
        this.open = open;
        this.lint = lint;
        this.look = look;
    }

    /**
     * A document in one language.
     *
     * @param key which document
     * @param page its layout; {@link Page#lang} is the language
     */
    public record Sheet(DocumentKey key, Page page) {

        /** Returns where its file lies in the handbook: {@code zh/survey-development/policy/customer-survey-management-policy.docx}. */
        public String path(String extension) {
            return page.lang().code() + "/" + key + "." + extension;
        }
    }

    /** Begins a handbook of one company under one edition of its rules. */
    public static HandbookBuilder of(
            CompanyProfile profile, Collection<? extends RulePart> rules, RulebookVersion version) {
        return new HandbookBuilder(profile, rules, version);
    }

    /** Returns whose documents they are. */
    public CompanyProfile profile() {
        return composer.profile();
    }

    /** Returns the edition of the rulebook they quote. */
    public RulebookVersion version() {
        return composer.version();
    }

    /** Returns the documents laid out, in reading order, each in every language in turn. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** Returns one document in one language, by the last part of its key. */
    public Optional<Page> page(String key, Lang lang) {
        return sheets.stream()
                .filter(sheet -> sheet.key().key().equals(key) && sheet.page().lang() == lang)
                .map(Sheet::page)
                .findFirst();
    }

    /** Returns a form among the documents, by the last part of its key, to read its workbooks back. */
    public Optional<Form> form(String key) {
        return documents.values().stream()
                .filter(document -> document.head().key().key().equals(key))
                .filter(Form.class::isInstance)
                .map(Form.class::cast)
                .findFirst();
    }

    /** Returns what lists call a document. */
    Label title(DocumentKey key) {
        return composer.directory().document(key.key()).orElseGet(() -> Label.same(key.key()));
    }

    /** Tells whether a document is among those selected. */
    boolean has(DocumentKey key) {
        return documents.containsKey(key);
    }

    /** Returns who must be told when a document changes; nobody for one that is not here. */
    List<Reader> readers(DocumentKey key) {
        Document document = documents.get(key);
        return document == null ? List.of() : Reader.of(document, List.copyOf(documents.values()));
    }

    /** Returns what a post or a unit is called. */
    Label name(Contents.Named named, String slug) {
        Optional<Label> name = named == Contents.Named.UNIT
                ? composer.directory().unit(slug)
                : composer.directory().post(slug);
        return name.orElseGet(() -> Label.same(slug));
    }

    /** Returns number, editions and references of each document. */
    public DocumentRegister register() {
        return composer.register();
    }

    /** Returns how Word files look. */
    Look look() {
        return look;
    }

    /** Returns what the lint rules found. */
    public LintReport lint() {
        return lint;
    }

    /** Returns the slots nothing answers to; their documents are not among the sheets. */
    public List<UnknownSlot> openSlots() {
        return open;
    }

    /**
     * Adds every file of the handbook to {@code files} in every format.
     *
     * @param folder where in the set, such as {@code handbook}; empty for its top
     * @throws IllegalStateException if slots stay open; see {@link #openSlots}
     */
    public void writeTo(FileSet files, String folder, Progress progress) {
        writeTo(files, folder, EnumSet.allOf(HandbookFormat.class), progress);
    }

    /**
     * Adds the files of the handbook to {@code files}: each document in each format under {@code language/module/kind/}, where
     * the format serves it (charts as pictures, forms as workbooks), the lists of a handbook of several documents under {@code
     * language/}, {@code register.xlsx} if workbooks are wanted, and {@code index.html}. The same handbook gives the same bytes. Findings of lint do not stop it: whether to hand out what has
     * errors is the caller's decision.
     *
     * @param folder where in the set, such as {@code handbook}; empty for its top
     * @param formats one or more
     * @throws IllegalArgumentException if no format is given
     * @throws IllegalStateException if slots stay open, see {@link #openSlots}, or a file cannot be made; then none is added
     */
    public void writeTo(FileSet files, String folder, Collection<HandbookFormat> formats, Progress progress) {
        write(files, folder, formats, Runnable::run, progress).fold(complete -> complete, faulty -> {
            throw new IllegalStateException(
                    faulty.faults().stream().map(fault -> fault.sentence().en()).collect(Collectors.joining("\n")));
        });
    }

    /**
     * Adds the files of the handbook as {@link #writeTo(FileSet, String, Collection, Progress)} does, or tells of each that could not
     * be made and adds none.
     *
     * @param workers what makes the files; their order and their bytes do not depend on it
     * @throws IllegalArgumentException if no format is given
     * @throws IllegalStateException if slots stay open; see {@link #openSlots}
     */
    public Written write(
            FileSet files, String folder, Collection<HandbookFormat> formats, Executor workers, Progress progress) {
        checkArgument(!formats.isEmpty(), "Handbook.writeTo.formats is empty; it must name one or more formats.");
        checkState(
                open.isEmpty(),
                "Handbook has %s open slots, the first is %s It must have none to be written. Mend the content, the profile or"
                        + " the rulebook.",
                open.size(),
                open.isEmpty() ? "" : open.get(0));
        Map<String, byte[]> made = new LinkedHashMap<>();
        Written written = new HandbookFiles(this, formats).make(made::put, workers, progress);
        String prefix = folder.isEmpty() ? "" : folder + "/";
        if (written instanceof Written.Complete) {
            made.forEach((path, bytes) -> files.add(prefix + path, bytes));
        }
        return written;
    }
}
