package org.crmkit.templates;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.assembly.DocumentHistory;
import org.crmkit.templates.assembly.DocumentRegister;
import org.crmkit.templates.assembly.RequiredInputs;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.compose.Composed;
import org.crmkit.templates.compose.Composer;
import org.crmkit.templates.compose.Directory;
import org.crmkit.templates.compose.Quotes;
import org.crmkit.templates.compose.UnknownSlot;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.internal.InOrder;
import org.crmkit.templates.lint.LintProfile;
import org.crmkit.templates.lint.LintReport;
import org.crmkit.templates.lint.Linter;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.profile.SampleCompany;
import org.crmkit.templates.render.look.Look;

/** Gathers what a handbook is made from. What is not given is: the shipped documents, all of them, both languages, every rule. */
public final class HandbookBuilder {

    private final CompanyProfile profile;
    private final List<RulePart> rules;
    private final RulebookVersion version;
    private ContentLibrary content = ContentLibrary.standard();
    private Selection selection = Selection.all();
    private EnumSet<Lang> langs = EnumSet.allOf(Lang.class);
    private LintProfile lint = LintProfile.shipped();
    private Look look = Look.modern();
    private DocumentHistory history = DocumentHistory.none();
    private Progress progress = Progress.silent();
    private Executor workers = Runnable::run;

    HandbookBuilder(CompanyProfile profile, Collection<? extends RulePart> rules, RulebookVersion version) {
        this.profile = profile;
        this.rules = List.copyOf(rules);
        this.version = version;
    }

    /** Takes the documents from another library than the shipped one. */
    public HandbookBuilder content(ContentLibrary library) {
        content = library;
        return this;
    }

    /** Takes some of the documents. */
    public HandbookBuilder select(Selection some) {
        selection = some;
        return this;
    }

    /**
     * Writes in some of the languages.
     *
     * @throws IllegalArgumentException if there is none
     */
    public HandbookBuilder langs(Collection<Lang> some) {
        checkArgument(!some.isEmpty(), "HandbookBuilder.langs is empty; it must name zh, en or both.");
        langs = EnumSet.copyOf(some);
        return this;
    }

    /** Checks by another profile than the shipped one. */
    public HandbookBuilder lint(LintProfile profile) {
        lint = profile;
        return this;
    }

    /** Sets Word files in another look than the modern one. */
    public HandbookBuilder look(Look other) {
        look = other;
        return this;
    }

    /**
     * Takes the editions of the documents from a history; without it every document is in its first issue.
     *
     * @throws IllegalArgumentException when the handbook is built, if the history names a document that the library lacks
     */
    public HandbookBuilder history(DocumentHistory editions) {
        history = editions;
        return this;
    }

    /** Tells {@code listener} about each page composed. */
    public HandbookBuilder progress(Progress listener) {
        progress = listener;
        return this;
    }

    /** Shares the checking and composing among workers; the handbook does not depend on them. */
    public HandbookBuilder workers(Executor some) {
        workers = some;
        return this;
    }

    /**
     * Returns what the selected documents need of profile and rulebook, and whether it is given; with everything given, {@link #build}
     * leaves no slot open.
     *
     * @param reference parts that say what things mean that are not given, such as a shipped rulebook; may be empty
     */
    public RequiredInputs inputs(Collection<? extends RulePart> reference) {
        List<RulePart> known = new ArrayList<>(reference);
        known.add(SampleCompany.profile());
        return RequiredInputs.of(documents(), rules, profile, known);
    }

    /** Returns what the lint rules find, without composing a page. */
    public LintReport check() {
        List<Document> documents = documents();
        return check(documents, quotes(composer(documents)));
    }

    /**
     * Composes every selected document in every language and checks it.
     *
     * @throws IllegalArgumentException if a document computes with a rule that the rulebook lacks
     */
    public Handbook build() {
        List<Document> documents = documents();
        Composer composer = composer(documents);
        Function<Document, Quotes> quotes = quotes(composer);
        LintReport report = check(documents, quotes);
        List<Part> parts = documents.stream()
                .flatMap(document -> langs.stream().map(lang -> new Part(document, lang)))
                .toList();
        List<Handbook.Sheet> sheets = new ArrayList<>();
        Set<UnknownSlot> open = new LinkedHashSet<>();
        AtomicInteger done = new AtomicInteger();
        InOrder.each(workers, parts, part -> part.composed(composer, quotes), made -> {
            made.page.fold(
                    ready -> sheets.add(new Handbook.Sheet(made.key(), ready.page())),
                    unfilled -> open.addAll(unfilled.slots()));
            progress.step(done.incrementAndGet(), parts.size(), made.part.lang.code() + "/" + made.key());
        });
        return new Handbook(composer, documents, List.copyOf(sheets), List.copyOf(open), report, look);
    }

    /** A document in one language, to be composed. */
    private record Part(Document document, Lang lang) {
        Made composed(Composer composer, Function<Document, Quotes> quotes) {
            return new Made(this, composer.compose(document, quotes.apply(document), lang));
        }
    }

    /** What became of a part. */
    private record Made(Part part, Composed page) {
        DocumentKey key() {
            return part.document.head().key();
        }
    }

    private LintReport check(List<Document> documents, Function<Document, Quotes> quotes) {
        return Linter.of(lint).check(documents, content.documents(), quotes, workers);
    }

    private Composer composer(List<Document> documents) {
        return new Composer(
                profile,
                rules,
                version,
                Directory.of(content.catalogue(), profile),
                DocumentRegister.of(documents, profile, history));
    }

    /** Returns the quotes of each document, put together once: lint and both languages read them. */
    private static Function<Document, Quotes> quotes(Composer composer) {
        Map<DocumentKey, Quotes> known = new ConcurrentHashMap<>();
        return document -> known.computeIfAbsent(document.head().key(), key -> composer.quotes(document));
    }

    private List<Document> documents() {
        List<String> known = content.documents().stream()
                .map(document -> document.head().key().key())
                .toList();
        history.editions()
                .keySet()
                .forEach(named -> checkArgument(
                        known.contains(named),
                        "history.%s names a document there is not; it must be the last part of a document's key. Correct it.",
                        named));
        return content.documents().stream()
                .filter(document -> selection.includes(document.head().key()))
                .map(document -> history.version(document.head().key().key())
                        .map(document::inVersion)
                        .orElse(document))
                .toList();
    }
}
