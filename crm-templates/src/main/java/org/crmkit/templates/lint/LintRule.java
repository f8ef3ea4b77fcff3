package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.templates.document.Document;

/** One thing that must hold of a document. */
public interface LintRule extends Rule {

    /** Returns what does not hold, in the order of the document; empty for documents this rule says nothing about. */
    List<Finding> check(Document document, LintContext context);
}
