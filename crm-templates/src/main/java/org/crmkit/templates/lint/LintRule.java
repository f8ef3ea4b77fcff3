package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Document;

/** One thing that must hold of a document. */
public interface LintRule {

    /** Returns the name it is listed, switched off and waived by, for example {@code ROLE-5}. */
    String id();

    /** Returns how grave its gravest finding is. */
    Severity severity();

    /** Returns what must hold and why, in a sentence or two. */
    Label explanation();

    /** Returns what does not hold, in the order of the document; empty for documents this rule says nothing about. */
    List<Finding> check(Document document, LintContext context);
}
