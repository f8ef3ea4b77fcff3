package org.crmkit.templates;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.compose.Composed;
import org.crmkit.templates.compose.Composer;
import org.crmkit.templates.compose.Directory;
import org.crmkit.templates.compose.UnknownSlot;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.lint.LintProfile;
import org.crmkit.templates.lint.LintReport;
import org.crmkit.templates.lint.Linter;
import org.crmkit.templates.profile.CompanyProfile;
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
    private Progress progress = Progress.silent();

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

    /** Tells {@code listener} about each page composed. */
    public HandbookBuilder progress(Progress listener) {
        progress = listener;
        return this;
    }

    /** Returns what the lint rules find, without composing a page. */
    public LintReport check() {
        Composer composer = composer();
        return Linter.of(lint).check(documents(), content.documents(), composer::quotes);
    }

    /**
     * Composes every selected document in every language and checks it.
     *
     * @throws IllegalArgumentException if a document computes with a rule that the rulebook lacks
     */
    public Handbook build() {
        Composer composer = composer();
        List<Document> documents = documents();
        LintReport report = Linter.of(lint).check(documents, content.documents(), composer::quotes);
        List<Handbook.Sheet> sheets = new ArrayList<>();
        List<UnknownSlot> open = new ArrayList<>();
        int done = 0;
        for (Document document : documents) {
            for (Lang lang : langs) {
                Composed composed = composer.compose(document, lang);
                composed.fold(
                        ready -> sheets.add(new Handbook.Sheet(document.head().key(), ready.page())),
                        unfilled -> open.addAll(unfilled.slots().stream()
                                .filter(slot -> !open.contains(slot))
                                .toList()));
                done++;
                progress.step(
                        done,
                        documents.size() * langs.size(),
                        lang.code() + "/" + document.head().key());
            }
        }
        return new Handbook(composer, documents, List.copyOf(sheets), List.copyOf(open), report, look);
    }

    private Composer composer() {
        return new Composer(profile, rules, version, Directory.of(content.catalogue(), profile));
    }

    private List<Document> documents() {
        return content.documents().stream()
                .filter(document -> selection.includes(document.head().key()))
                .toList();
    }
}
