package org.crmkit.templates.lint;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Document;

/** A rule about documents of one kind, or of every kind. */
abstract class KindRule<D extends Document> implements LintRule {

    private final Class<D> kind;
    private final String id;
    private final Severity severity;
    private final Label explanation;

    KindRule(Class<D> kind, String id, Severity severity, String zh, String en) {
        this.kind = kind;
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

    @Override
    public String toString() {
        return id;
    }
}
