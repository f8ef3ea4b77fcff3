package org.crmkit.core.information;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** What became of a move of a destruction. Nothing was saved unless it is {@link Saved}. */
public sealed interface DestructionResult {

    /** Handles each outcome. */
    <R> R fold(Function<Saved, R> saved, Function<Refused, R> refused, Function<Contended, R> contended);

    /** It moved. */
    record Saved(Destruction destruction) implements DestructionResult {
        @Override
        public <R> R fold(Function<Saved, R> saved, Function<Refused, R> refused, Function<Contended, R> contended) {
            return saved.apply(this);
        }
    }

    /** It did not; every reason there is. */
    record Refused(List<Reason> reasons) implements DestructionResult {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Saved, R> saved, Function<Refused, R> refused, Function<Contended, R> contended) {
            return refused.apply(this);
        }
    }

    /** Others were faster each of the times it was tried. Try again later. */
    record Contended() implements DestructionResult {
        @Override
        public <R> R fold(Function<Saved, R> saved, Function<Refused, R> refused, Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
