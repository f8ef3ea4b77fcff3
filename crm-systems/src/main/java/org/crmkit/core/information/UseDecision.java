package org.crmkit.core.information;

import java.util.function.Function;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.score.Reason;

/** Whether a customer's data may be used for a purpose. */
public sealed interface UseDecision {

    /** Handles each outcome. */
    <R> R fold(Function<Allowed, R> allowed, Function<Denied, R> denied);

    /** Tells whether they may. */
    default boolean isAllowed() {
        return fold(allowed -> true, denied -> false);
    }

    /** They may, on this ground. */
    record Allowed(LegalBasis basis, Reason reason) implements UseDecision {
        @Override
        public <R> R fold(Function<Allowed, R> allowed, Function<Denied, R> denied) {
            return allowed.apply(this);
        }
    }

    /** They may not. */
    record Denied(Reason reason) implements UseDecision {

        static Denied of(String code, String zh, String en) {
            return new Denied(Reason.of(code, zh, en));
        }

        @Override
        public <R> R fold(Function<Allowed, R> allowed, Function<Denied, R> denied) {
            return denied.apply(this);
        }
    }
}
