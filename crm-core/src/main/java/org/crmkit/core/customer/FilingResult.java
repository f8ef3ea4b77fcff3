package org.crmkit.core.customer;

import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** What became of a filing. Nothing was saved unless it is {@link Saved}. */
public sealed interface FilingResult {

    /** Handles each outcome. */
    <R> R fold(
            Function<Saved, R> saved,
            Function<Refused, R> refused,
            Function<Unknown, R> unknown,
            Function<Contended, R> contended);

    /** It is filed; this is the record now. */
    record Saved(CustomerRecord record) implements FilingResult {
        @Override
        public <R> R fold(
                Function<Saved, R> saved,
                Function<Refused, R> refused,
                Function<Unknown, R> unknown,
                Function<Contended, R> contended) {
            return saved.apply(this);
        }
    }

    /** It cannot be. */
    record Refused(Reason reason) implements FilingResult {
        @Override
        public <R> R fold(
                Function<Saved, R> saved,
                Function<Refused, R> refused,
                Function<Unknown, R> unknown,
                Function<Contended, R> contended) {
            return refused.apply(this);
        }
    }

    /** There is no such customer. */
    record Unknown(CustomerId customer) implements FilingResult {
        @Override
        public <R> R fold(
                Function<Saved, R> saved,
                Function<Refused, R> refused,
                Function<Unknown, R> unknown,
                Function<Contended, R> contended) {
            return unknown.apply(this);
        }
    }

    /** Others changed the record each of the times it was tried. Try again later. */
    record Contended(int attempts) implements FilingResult {
        @Override
        public <R> R fold(
                Function<Saved, R> saved,
                Function<Refused, R> refused,
                Function<Unknown, R> unknown,
                Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
