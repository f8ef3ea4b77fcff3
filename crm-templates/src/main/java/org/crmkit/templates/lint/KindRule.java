package org.crmkit.templates.lint;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.templates.document.Document;

/** A rule about documents of one kind, or of every kind. */
abstract class KindRule<D extends Document> extends NamedRule implements LintRule {

    private final Class<D> kind;

    KindRule(Class<D> kind, String id, Severity severity, String zh, String en) {
        super(id, severity, zh, en);
        this.kind = kind;
    }

    @Override
    public final List<Finding> check(Document document, LintContext context) {
        List<Finding> findings = new ArrayList<>();
        if (kind.isInstance(document)) {
            check(kind.cast(document), new Notes(this, document, context, findings));
        }
        return findings;
    }

    /** Tells whether it has anything to say about a document. */
    final boolean isAbout(Document document) {
        return kind.isInstance(document);
    }

    abstract void check(D document, Notes notes);
}
