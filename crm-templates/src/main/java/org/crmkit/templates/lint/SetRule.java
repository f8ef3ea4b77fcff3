package org.crmkit.templates.lint;

import java.util.List;
import java.util.function.Function;
import org.crmkit.templates.document.Document;

/** One thing that must hold between documents. */
public interface SetRule extends Rule {

    /**
     * Returns what does not hold.
     *
     * @param chosen the documents that are checked
     * @param library all documents there are, the chosen ones among them: what may be referred to
     * @param context what the rule may look up for a document
     */
    List<Finding> check(List<Document> chosen, List<Document> library, Function<Document, LintContext> context);
}
