package org.crmkit.templates.compose;

import java.util.List;
import java.util.function.Function;
import org.crmkit.templates.page.Page;

/** What became of a document in one language. */
public sealed interface Composed {

    /** Handles both outcomes. */
    <R> R fold(Function<Ready, R> ready, Function<Unfilled, R> unfilled);

    /** It can be printed. */
    record Ready(Page page) implements Composed {
        @Override
        public <R> R fold(Function<Ready, R> ready, Function<Unfilled, R> unfilled) {
            return ready.apply(this);
        }
    }

    /**
     * Slots stay open, so there is no page.
     *
     * @param slots at least one
     */
    record Unfilled(List<UnknownSlot> slots) implements Composed {
        public Unfilled {
            slots = List.copyOf(slots);
        }

        @Override
        public <R> R fold(Function<Ready, R> ready, Function<Unfilled, R> unfilled) {
            return unfilled.apply(this);
        }
    }
}
