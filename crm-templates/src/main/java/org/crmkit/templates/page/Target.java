package org.crmkit.templates.page;

import java.util.function.Function;

/** Where a link leads. */
public sealed interface Target {

    /** Handles both kinds. */
    <R> R fold(Function<Place, R> place, Function<Document, R> document);

    /** An anchored place of the same page. */
    record Place(String anchor) implements Target {
        public Place {
            anchor = Anchors.checked(anchor, "Target.Place.anchor");
        }

        @Override
        public <R> R fold(Function<Place, R> place, Function<Document, R> document) {
            return place.apply(this);
        }
    }

    /** Another document of the handbook, by its key. */
    record Document(String key) implements Target {
        @Override
        public <R> R fold(Function<Place, R> place, Function<Document, R> document) {
            return document.apply(this);
        }
    }
}
