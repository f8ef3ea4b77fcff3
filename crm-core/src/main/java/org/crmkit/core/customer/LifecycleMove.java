package org.crmkit.core.customer;

import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to a wish to move a customer to another stage. */
public sealed interface LifecycleMove {

    /** Handles each outcome. */
    <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused);

    /** The customer at the new stage. */
    record Moved(Customer customer) implements LifecycleMove {
        @Override
        public <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused) {
            return moved.apply(this);
        }
    }

    /** The stage does not follow on the one the customer is at. */
    record Refused(Reason reason) implements LifecycleMove {

        static Refused of(CustomerId id, Lifecycle from, Lifecycle to) {
            return new Refused(Reason.of(
                    "lifecycle-move-not-allowed",
                    "客户 " + id + " 不能由" + from.label().zh() + "转为" + to.label().zh() + "。",
                    "Customer " + id + " cannot go from " + from.code() + " to " + to.code() + "."));
        }

        @Override
        public <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
