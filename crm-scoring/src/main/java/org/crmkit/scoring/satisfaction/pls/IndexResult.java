package org.crmkit.scoring.satisfaction.pls;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The index of a construct over all respondents of a fit, or why there is none. */
public sealed interface IndexResult {

    /** Handles each outcome. */
    <R> R fold(Function<Measured, R> measured, Function<Undefined, R> undefined);

    /** Returns the index from 0 to 100; empty if it is undefined. */
    default OptionalDouble value() {
        return fold(found -> OptionalDouble.of(found.index()), no -> OptionalDouble.empty());
    }

    /**
     * The index.
     *
     * @param rod how it is measured, which serves single respondents and later surveys too
     * @param convention how its items are weighed
     * @param index 0 to 100
     * @param items what each item adds, in the construct's order; the points add up to the index
     */
    record Measured(ConstructIndex rod, IndexConvention convention, double index, List<ItemShare> items)
            implements IndexResult {

        public Measured {
            items = List.copyOf(items);
        }

        @Override
        public <R> R fold(Function<Measured, R> measured, Function<Undefined, R> undefined) {
            return measured.apply(this);
        }
    }

    /**
     * An item counts against its construct: with it a better answer would lower the index, which could leave 0 to 100.
     *
     * @param reason which item, and what would help
     */
    record Undefined(Reason reason) implements IndexResult {
        @Override
        public <R> R fold(Function<Measured, R> measured, Function<Undefined, R> undefined) {
            return undefined.apply(this);
        }
    }
}
