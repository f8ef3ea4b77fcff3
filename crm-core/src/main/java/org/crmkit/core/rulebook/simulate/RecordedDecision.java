package org.crmkit.core.rulebook.simulate;

import org.crmkit.core.rulebook.Rulebook;

/**
 * How the recorded cases of a room are decided. With it, cases of any further room, or of a room of your own, are replayed like credit
 * requests and complaints: {@code simulation.replay(decision, 100)}.
 *
 * @param <R> what is recorded: the case as it stood when it was decided
 */
public interface RecordedDecision<R> {

    /** Returns what is replayed. */
    Area area();

    /** Returns what a record is filed under; no personal data. */
    String id(R record);

    /**
     * Decides a record as it stood.
     *
     * @throws IllegalArgumentException if the rules do not know what it names, or have no such room; the record counts as undecided
     */
    Decided decide(R record, Rulebook rules);
}
