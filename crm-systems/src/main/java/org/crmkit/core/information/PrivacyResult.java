package org.crmkit.core.information;

import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** What became of a wish about a customer's data. Nothing was saved unless it is {@link Saved}. */
public sealed interface PrivacyResult {

    /** Handles each outcome. */
    <R> R fold(Function<Saved, R> saved, Function<Refused, R> refused, Function<Contended, R> contended);

    /** It is done; this is the file now. */
    record Saved(PrivacyFile file) implements PrivacyResult {
        @Override
        public <R> R fold(Function<Saved, R> saved, Function<Refused, R> refused, Function<Contended, R> contended) {
            return saved.apply(this);
        }
    }

    /** It cannot be. */
    record Refused(Reason reason) implements PrivacyResult {
        @Override
        public <R> R fold(Function<Saved, R> saved, Function<Refused, R> refused, Function<Contended, R> contended) {
            return refused.apply(this);
        }
    }

    /** Others were faster each of the times it was tried. Try again later. */
    record Contended() implements PrivacyResult {
        @Override
        public <R> R fold(Function<Saved, R> saved, Function<Refused, R> refused, Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
