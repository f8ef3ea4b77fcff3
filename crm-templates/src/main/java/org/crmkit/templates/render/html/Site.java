package org.crmkit.templates.render.html;

import java.util.List;
import java.util.Optional;
import org.crmkit.templates.page.Page;

/** Knows what lies around a page of a handbook, so that a reader finds the way on. */
@FunctionalInterface
public interface Site {

    /** Returns the surroundings of a page, addresses as seen from it. */
    Surroundings around(Page page);

    /**
     * What lies around a page.
     *
     * @param trail from the front page down to where the page belongs
     * @param otherLanguage the same document in the other language
     * @param formats the same document in other formats
     * @param previous the document before it
     * @param next the document after it
     */
    record Surroundings(
            List<Way> trail,
            Optional<Way> otherLanguage,
            List<Way> formats,
            Optional<Way> previous,
            Optional<Way> next) {
        public Surroundings {
            trail = List.copyOf(trail);
            formats = List.copyOf(formats);
        }
    }

    /** A link: what it says and where it leads. */
    record Way(String text, String address) {}
}
