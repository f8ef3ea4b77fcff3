package org.crmkit.core.credit.grant;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditPosition;
import org.crmkit.core.score.Reason;

/** The answer of {@link GrantControl}. */
public sealed interface GrantDecision {

    /** Handles each outcome. */
    <R> R fold(Function<Granted, R> granted, Function<Waiting, R> waiting);

    /**
     * Everything needed is there.
     *
     * @param change what is granted
     * @param account with the limit, in the grade of the evaluation, with its next review
     * @param after where the account stands on the first day of the limit; negative headroom where it is below what is owed
     */
    record Granted(CreditChange change, CreditAccount account, CreditPosition after) implements GrantDecision {
        @Override
        public <R> R fold(Function<Granted, R> granted, Function<Waiting, R> waiting) {
            return granted.apply(this);
        }
    }

    /** Something is missing; all of it is told. */
    record Waiting(List<Reason> missing) implements GrantDecision {

        public Waiting {
            missing = List.copyOf(missing);
        }

        @Override
        public <R> R fold(Function<Granted, R> granted, Function<Waiting, R> waiting) {
            return waiting.apply(this);
        }
    }
}
