package org.crmkit.core.credit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** What {@link ReleaseDesk#override} answers. */
public sealed interface OverrideResult {

    /** Handles each outcome. */
    <R> R fold(
            Function<Passed, R> passed,
            Function<NotAllowed, R> notAllowed,
            Function<NotHeld, R> notHeld,
            Function<Contended, R> contended);

    /**
     * The request passes and its amount is kept free.
     *
     * @param decided the case as it stands now; without an override if the request fits by now and needed none
     */
    record Passed(CreditCase decided) implements OverrideResult {
        @Override
        public <R> R fold(
                Function<Passed, R> passed,
                Function<NotAllowed, R> notAllowed,
                Function<NotHeld, R> notHeld,
                Function<Contended, R> contended) {
            return passed.apply(this);
        }
    }

    /** These persons may not let it pass, or nobody may by now; nothing was changed. */
    record NotAllowed(List<Reason> reasons) implements OverrideResult {

        public NotAllowed {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<Passed, R> passed,
                Function<NotAllowed, R> notAllowed,
                Function<NotHeld, R> notHeld,
                Function<Contended, R> contended) {
            return notAllowed.apply(this);
        }
    }

    /**
     * The request does not wait (any more); nothing was changed.
     *
     * @param standing what has become of it; empty if no request has this key
     */
    record NotHeld(Optional<Standing> standing) implements OverrideResult {
        @Override
        public <R> R fold(
                Function<Passed, R> passed,
                Function<NotAllowed, R> notAllowed,
                Function<NotHeld, R> notHeld,
                Function<Contended, R> contended) {
            return notHeld.apply(this);
        }
    }

    /** Others kept changing the account; nothing was saved. Ask again. */
    record Contended(int attempts) implements OverrideResult {
        @Override
        public <R> R fold(
                Function<Passed, R> passed,
                Function<NotAllowed, R> notAllowed,
                Function<NotHeld, R> notHeld,
                Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
