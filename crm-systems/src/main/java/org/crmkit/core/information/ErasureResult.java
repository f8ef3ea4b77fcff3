package org.crmkit.core.information;

import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** What became of an erasure. */
public sealed interface ErasureResult {

    /** Handles each outcome. */
    <R> R fold(Function<Erased, R> erased, Function<Refused, R> refused, Function<Contended, R> contended);

    /** What the plan says was erased, in one unit of work. */
    record Erased(ErasurePlan plan) implements ErasureResult {
        @Override
        public <R> R fold(Function<Erased, R> erased, Function<Refused, R> refused, Function<Contended, R> contended) {
            return erased.apply(this);
        }
    }

    /** Nothing was erased, and that it was asked for is written down; the plan says what keeps each part. */
    record Refused(ErasurePlan plan, Reason reason) implements ErasureResult {
        @Override
        public <R> R fold(Function<Erased, R> erased, Function<Refused, R> refused, Function<Contended, R> contended) {
            return refused.apply(this);
        }
    }

    /** Others changed something each of the times it was tried; nothing was erased. Try again later. */
    record Contended() implements ErasureResult {
        @Override
        public <R> R fold(Function<Erased, R> erased, Function<Refused, R> refused, Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
