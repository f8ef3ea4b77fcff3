package org.crmkit.core.rulebook.simulate;

import java.util.SortedMap;
import org.crmkit.core.rulebook.Rulebook;

/**
 * What a replay needs to know of one area.
 *
 * @param <R> what is recorded
 * @param <D> what is decided of it
 * @param <C> what is told of it, if the decisions differ
 */
interface Decider<R, D, C extends SimulatedCase> {

    Area area();

    String id(R record);

    /** Decides a record as it stood; throws {@link IllegalArgumentException} if the rules do not know what it names. */
    D decide(R record, Rulebook rules);

    Treatment compare(D before, D after);

    C tell(R record, D before, D after, Treatment treatment, Attribution attribution);

    /** Returns what moved, each under a text that sorts as a reader wants the movements. */
    SortedMap<String, Movement> movements(R record, D before, D after);
}
