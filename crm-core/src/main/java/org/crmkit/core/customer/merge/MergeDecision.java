package org.crmkit.core.customer.merge;

import java.util.List;
import java.util.function.Function;

/** Whether two files can be merged. */
public sealed interface MergeDecision {

    /** Handles each outcome. */
    <R> R fold(Function<Ready, R> ready, Function<Refused, R> refused);

    /** They can, like this. */
    record Ready(MergePlan plan) implements MergeDecision {
        @Override
        public <R> R fold(Function<Ready, R> ready, Function<Refused, R> refused) {
            return ready.apply(this);
        }
    }

    /** They cannot; all reasons. */
    record Refused(List<Refusal> refusals) implements MergeDecision {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        @Override
        public <R> R fold(Function<Ready, R> ready, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
