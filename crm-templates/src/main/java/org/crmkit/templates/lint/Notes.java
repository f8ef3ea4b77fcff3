package org.crmkit.templates.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.compose.Directory;
import org.crmkit.templates.compose.Quotes;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Slot;
import org.crmkit.templates.document.Wording;

/** Where a rule writes down what it finds in one document, and what it looks things up in. */
final class Notes {

    private final Rule rule;
    private final String document;
    private final LintContext context;
    private final List<Finding> findings;

    Notes(Rule rule, Document document, LintContext context, List<Finding> findings) {
        this.rule = rule;
        this.document = document.head().key().key();
        this.context = context;
        this.findings = findings;
    }

    /** Notes a finding of the rule's own severity. */
    void add(String path, Object value, Label bound, Label fix) {
        add(rule.severity(), path, value, bound, fix);
    }

    /** Notes a finding a person should judge, by a rule whose other findings may be errors. */
    void warn(String path, Object value, Label bound, Label fix) {
        add(Severity.WARNING, path, value, bound, fix);
    }

    private void add(Severity severity, String path, Object value, Label bound, Label fix) {
        findings.add(new Finding(rule.id(), severity, document, path, String.valueOf(value), bound, fix));
    }

    int limit(String name) {
        return context.profile().limits().of(name);
    }

    LintWords words(Lang lang) {
        return context.profile().words(lang);
    }

    /** Returns the words of a group by which a rule knows what a text is about. */
    List<String> marks(Lang lang, String group) {
        return words(lang).marks().group(group);
    }

    Quotes quotes() {
        return context.quotes();
    }

    Directory directory() {
        return context.quotes().directory();
    }

    /** Returns a wording as it will be printed. */
    String plain(Wording wording, Lang lang) {
        return context.quotes().plain(wording, lang);
    }

    /** Returns the day a wording quotes, if it quotes one. */
    Optional<LocalDate> day(Wording wording) {
        return wording.slots(Lang.ZH).stream()
                .filter(Slot.Fact.class::isInstance)
                .map(Slot.Fact.class::cast)
                .flatMap(slot -> context.quotes().facts().fact(slot.key()).stream())
                .map(RuleFact::value)
                .filter(RuleValue.Day.class::isInstance)
                .map(value -> ((RuleValue.Day) value).date())
                .findFirst();
    }

    /** Returns a text as a message quotes it, shortened to 40 characters. */
    static String quote(String text) {
        return "'" + (text.length() <= 40 ? text : text.substring(0, 37) + "...") + "'";
    }
}
