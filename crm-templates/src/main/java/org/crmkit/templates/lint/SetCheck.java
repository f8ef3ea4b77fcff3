package org.crmkit.templates.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Document;

/** A rule about a set of documents, with what all of them have. */
abstract class SetCheck implements SetRule {

    private final String id;
    private final Severity severity;
    private final Label explanation;

    SetCheck(String id, Severity severity, String zh, String en) {
        this.id = id;
        this.severity = severity;
        this.explanation = Label.of(zh, en);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Label explanation() {
        return explanation;
    }

    @Override
    public final List<Finding> check(
            List<Document> chosen, List<Document> library, Function<Document, LintContext> context) {
        List<Finding> findings = new ArrayList<>();
        compare(chosen, library, document -> new Notes(this, document, context.apply(document), findings));
        return findings;
    }

    abstract void compare(List<Document> chosen, List<Document> library, Function<Document, Notes> notes);

    @Override
    public String toString() {
        return id;
    }
}
