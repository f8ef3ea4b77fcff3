package org.crmkit.templates.compose;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.assembly.DocumentRegister;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Form;
import org.crmkit.templates.document.Plan;
import org.crmkit.templates.document.PolicyText;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.Tool;
import org.crmkit.templates.document.Workflow;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.profile.CompanyProfile;

/** Lays documents out for one company under one edition of its rulebook. Safe to share between threads. */
public final class Composer {

    private final CompanyProfile profile;
    private final RulebookVersion version;
    private final Directory directory;
    private final DocumentRegister register;
    private final List<RulePart> rules;
    private final FactBook book;

    /**
     * Creates a composer of documents under control.
     *
     * @param profile whose documents they are
     * @param rules the parts of the rulebook
     * @param version the edition; every page names it
     * @param directory what documents, posts and units are called
     * @param register numbers, editions and references of the documents under control; a document it does not know is printed without
     * @throws IllegalArgumentException if two rules share a key
     */
    public Composer(
            CompanyProfile profile,
            List<RulePart> rules,
            RulebookVersion version,
            Directory directory,
            DocumentRegister register) {
        this.profile = profile;
        this.version = version;
        this.directory = directory;
        this.register = register;
        this.rules = rules.stream().<RulePart>map(Told::of).toList();
        this.book = FactBook.of(this.rules);
    }

    /** Creates a composer of documents that are under no control. */
    public Composer(CompanyProfile profile, List<RulePart> rules, RulebookVersion version, Directory directory) {
        this(profile, rules, version, directory, DocumentRegister.none());
    }

    /** What a part says, asked once: every document asks it again. */
    private record Told(String section, List<RuleFact> facts, List<RuleTable> tables) implements RulePart {
        static Told of(RulePart part) {
            return new Told(part.section(), part.facts(), part.tables());
        }
    }

    /** Returns whose documents they are. */
    public CompanyProfile profile() {
        return profile;
    }

    /** Returns the edition of the rulebook. */
    public RulebookVersion version() {
        return version;
    }

    /** Returns what documents, posts and units are called. */
    public Directory directory() {
        return directory;
    }

    /** Returns numbers, editions and references of the documents under control. */
    public DocumentRegister register() {
        return register;
    }

    /**
     * Returns what the slots of a document stand for: rules, profile, and what the document computes from them.
     *
     * @throws IllegalArgumentException if the document computes with a rule that is missing; the message names it
     */
    public Quotes quotes(Document document) {
        RulePart issuer = Told.of(issuer(document));
        List<RulePart> given = new ArrayList<>(rules);
        given.add(issuer);
        List<RulePart> own = new ArrayList<>(document.derived(given));
        own.add(0, issuer);
        return new Quotes(book.plus(own), directory);
    }

    /** Returns the company as it issued a document: with the days of that document's own edition, if it has a history. */
    private CompanyProfile issuer(Document document) {
        return register.find(document.head().key().key())
                .filter(DocumentRegister.Entry::reissued)
                .map(entry -> profile.issuing(entry.current().issued(profile.documents())))
                .orElse(profile);
    }

    /** Returns the page of a document in one language, or the slots that stay open. */
    public Composed compose(Document document, Lang lang) {
        return compose(document, quotes(document), lang);
    }

    /** Returns the same from quotes asked for before: two languages need them once. */
    public Composed compose(Document document, Quotes quotes, Lang lang) {
        List<UnknownSlot> unknown = quotes.unknown(document);
        return unknown.isEmpty()
                ? new Composed.Ready(document.accept(new Kinds(quotes, lang)))
                : new Composed.Unfilled(unknown);
    }

    /** One composer for each kind. */
    private final class Kinds implements Document.Visitor<Page> {

        private final Quotes quotes;
        private final Lang lang;

        Kinds(Quotes quotes, Lang lang) {
            this.quotes = quotes;
            this.lang = lang;
        }

        private PageWriter writer(Document document) {
            return new PageWriter(document.head(), Composer.this, quotes, lang);
        }

        @Override
        public Page role(RoleDescription role) {
            return RoleComposer.compose(role, writer(role));
        }

        @Override
        public Page policy(PolicyText policy) {
            return PolicyComposer.compose(policy, writer(policy));
        }

        @Override
        public Page workflow(Workflow workflow) {
            return WorkflowComposer.compose(workflow, writer(workflow));
        }

        @Override
        public Page tool(Tool tool) {
            return ToolComposer.compose(tool, writer(tool));
        }

        @Override
        public Page form(Form form) {
            return FormComposer.compose(form, writer(form));
        }

        @Override
        public Page plan(Plan plan) {
            return PlanComposer.compose(plan, writer(plan));
        }
    }
}
