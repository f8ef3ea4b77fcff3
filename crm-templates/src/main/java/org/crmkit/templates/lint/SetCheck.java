package org.crmkit.templates.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crmkit.templates.document.Document;

/** A rule about a set of documents, with what all of them have. */
abstract class SetCheck extends NamedRule implements SetRule {

    SetCheck(String id, Severity severity, String zh, String en) {
        super(id, severity, zh, en);
    }

    @Override
    public final List<Finding> check(
            List<Document> chosen, List<Document> library, Function<Document, LintContext> context) {
        List<Finding> findings = new ArrayList<>();
        compare(chosen, library, document -> new Notes(this, document, context.apply(document), findings));
        return findings;
    }

    abstract void compare(List<Document> chosen, List<Document> library, Function<Document, Notes> notes);
}
