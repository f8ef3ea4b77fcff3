package org.crmkit.examples.cli.report;

import org.crmkit.core.text.Lang;

/** One chart of the page: what it says in a sentence, the drawing, how to read it, and its numbers. */
interface Figure {

    /** Returns a name for anchors and ids. */
    String id();

    /** Tells whether it takes the whole width of the page. */
    default boolean isWide() {
        return false;
    }

    /** Returns the finding with its key number. */
    String finding(Lang lang);

    /** Returns the drawing as inline SVG. */
    String drawing(Lang lang);

    /** Returns one sentence on how to read the drawing. */
    String reading(Lang lang);

    /** Returns what was drawn, as a table. */
    Numbers numbers(Lang lang);
}
