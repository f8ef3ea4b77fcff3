package org.crmkit.core.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crmkit.core.score.Reason;

/** The answer to a wish to put one enterprise under another. */
public sealed interface ParentDecision {

    /** Handles each outcome. */
    <R> R fold(Function<Allowed, R> allowed, Function<Taken, R> taken, Function<Cycle, R> cycle);

    /** It may. */
    record Allowed(CustomerId child, ParentLink link) implements ParentDecision {
        @Override
        public <R> R fold(Function<Allowed, R> allowed, Function<Taken, R> taken, Function<Cycle, R> cycle) {
            return allowed.apply(this);
        }
    }

    /**
     * It has a parent already.
     *
     * @param parent the one it has
     * @param on the first day on which it would have two
     */
    record Taken(CustomerId child, CustomerId parent, LocalDate on) implements ParentDecision {

        /** Returns why not, in a sentence. */
        public Reason reason() {
            return Reason.of(
                    "parent-taken",
                    "客户 " + child + " 自 " + on + " 起已隶属于 " + parent + "。请先结束该隶属关系。",
                    "Customer " + child + " belongs to " + parent + " on " + on
                            + "; it has one parent at a time. End that first.");
        }

        @Override
        public <R> R fold(Function<Allowed, R> allowed, Function<Taken, R> taken, Function<Cycle, R> cycle) {
            return taken.apply(this);
        }
    }

    /**
     * It would be above itself.
     *
     * @param path from the enterprise upwards to the enterprise itself
     * @param on the first day on which it would be
     */
    record Cycle(List<CustomerId> path, LocalDate on) implements ParentDecision {
        public Cycle {
            path = List.copyOf(path);
        }

        /** Returns why not, with the whole path. */
        public Reason reason() {
            String way = path.stream().map(CustomerId::toString).collect(Collectors.joining(" -> "));
            return Reason.of(
                    "parent-cycle",
                    "隶属关系自 " + on + " 起成环：" + way + "。请去掉其中一环。",
                    "On " + on + " the enterprise would stand above itself: " + way
                            + ". Take one of these links away.");
        }

        @Override
        public <R> R fold(Function<Allowed, R> allowed, Function<Taken, R> taken, Function<Cycle, R> cycle) {
            return cycle.apply(this);
        }
    }
}
