package org.crmkit.core.audit;

import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** What a verification found. */
public sealed interface AuditFinding {

    /** Handles each finding. */
    <R> R fold(Function<Intact, R> intact, Function<Broken, R> broken, Function<KeyMissing, R> keyMissing);

    /**
     * Every entry is as it was written, in its place, and the head fits.
     *
     * @param entries how many
     * @param erased how many payloads were erased, each by a later entry
     * @param anchoredTo up to which entry an anchor vouches that nothing is missing; empty if none was given: then a tail that was
     *     cut together with the head would not show
     */
    record Intact(long entries, long erased, Optional<Long> anchoredTo) implements AuditFinding {
        @Override
        public <R> R fold(Function<Intact, R> intact, Function<Broken, R> broken, Function<KeyMissing, R> keyMissing) {
            return intact.apply(this);
        }
    }

    /**
     * Something is not as it was written.
     *
     * @param number the first place where it shows, from 1; one after the last where the end is missing or the head is wrong
     * @param reason what shows there
     */
    record Broken(long number, Reason reason) implements AuditFinding {
        @Override
        public <R> R fold(Function<Intact, R> intact, Function<Broken, R> broken, Function<KeyMissing, R> keyMissing) {
            return broken.apply(this);
        }
    }

    /**
     * A key that an entry names is not at hand: the keys given are the wrong ones, or the name was changed.
     *
     * @param number the entry, from 1; one after the last where it is the head or the anchor
     * @param keyId the key it names
     */
    record KeyMissing(long number, String keyId) implements AuditFinding {
        @Override
        public <R> R fold(Function<Intact, R> intact, Function<Broken, R> broken, Function<KeyMissing, R> keyMissing) {
            return keyMissing.apply(this);
        }
    }
}
