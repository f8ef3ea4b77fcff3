package org.crmkit.scoring.credit.distress;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;

/** What a failure model says of a statement. */
public sealed interface DistressResult {

    /** Handles each outcome. */
    <R> R fold(Function<Scored, R> scored, Function<Undefined, R> undefined);

    /**
     * The score with its zone as band.
     *
     * @param score in the unit of the model; the baseline is its constant, and each ratio adds its product
     * @param probability of failure, if the model is of that kind
     */
    record Scored(Score score, OptionalDouble probability) implements DistressResult {
        @Override
        public <R> R fold(Function<Scored, R> scored, Function<Undefined, R> undefined) {
            return scored.apply(this);
        }
    }

    /** The statement lacks something, or a ratio would divide by nothing. */
    record Undefined(List<Reason> reasons) implements DistressResult {
        public Undefined {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Scored, R> scored, Function<Undefined, R> undefined) {
            return undefined.apply(this);
        }
    }
}
