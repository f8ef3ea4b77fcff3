package org.crmkit.core.credit.ledger;

import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** What {@link CreditLedger#post} answers. */
public sealed interface LedgerPosting {

    /** Handles each outcome. */
    <R> R fold(Function<Posted, R> posted, Function<Refused, R> refused);

    /**
     * The movement is in the ledger.
     *
     * @param ledger with it
     * @param repeated whether it was in before, and nothing has changed
     */
    record Posted(CreditLedger ledger, boolean repeated) implements LedgerPosting {
        @Override
        public <R> R fold(Function<Posted, R> posted, Function<Refused, R> refused) {
            return posted.apply(this);
        }
    }

    /** The movement does not fit the documents there are. */
    record Refused(Reason reason) implements LedgerPosting {
        @Override
        public <R> R fold(Function<Posted, R> posted, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
