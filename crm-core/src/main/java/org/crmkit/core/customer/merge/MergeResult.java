package org.crmkit.core.customer.merge;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.store.AggregateKey;

/** What became of a merge, or of undoing one. Nothing was saved unless it is {@link Done}. */
public sealed interface MergeResult {

    /** Handles each outcome. */
    <R> R fold(Function<Done, R> done, Function<Refused, R> refused, Function<Contended, R> contended);

    /**
     * It is done.
     *
     * @param merge as it is kept now
     * @param leftAlone when undoing: what had been re-pointed and was changed by somebody since, and stays as it is
     */
    record Done(Merge merge, List<AggregateKey> leftAlone) implements MergeResult {
        public Done {
            leftAlone = List.copyOf(leftAlone);
        }

        @Override
        public <R> R fold(Function<Done, R> done, Function<Refused, R> refused, Function<Contended, R> contended) {
            return done.apply(this);
        }
    }

    /** It cannot be; all reasons. */
    record Refused(List<Refusal> refusals) implements MergeResult {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        @Override
        public <R> R fold(Function<Done, R> done, Function<Refused, R> refused, Function<Contended, R> contended) {
            return refused.apply(this);
        }
    }

    /** Others changed one of the files each of the times it was tried. Try again later. */
    record Contended(int attempts) implements MergeResult {
        @Override
        public <R> R fold(Function<Done, R> done, Function<Refused, R> refused, Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
