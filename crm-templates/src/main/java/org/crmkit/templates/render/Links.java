package org.crmkit.templates.render;

import java.util.Optional;
import org.crmkit.templates.page.Page;

/** Knows where the documents of a handbook lie, so that one page can link to another. */
@FunctionalInterface
public interface Links {

    /**
     * Returns the address of a document as seen from a page.
     *
     * @param from the page the link stands on
     * @param documentKey the document it leads to
     * @param extension the format being written, {@code html} for instance
     * @return a relative address such as {@code customer-survey-plan.zh.html}; empty if this handbook does not hold the
     *     document, and the link is printed as plain wording
     */
    Optional<String> address(Page from, String documentKey, String extension);

    /** Obtains the links of a page that stands alone: none. */
    static Links none() {
        return (from, documentKey, extension) -> Optional.empty();
    }
}
