package org.crmkit.core.credit;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.joda.money.Money;

/** The answer to a credit check; every answer carries what the clerk and the customer need to hear. */
public sealed interface CreditDecision {

    /** Returns what it was made from. */
    CreditAssessment assessment();

    /** Handles each outcome; a new outcome adds a parameter, and the compiler finds every caller. */
    <R> R fold(Function<Approved, R> approved, Function<Referred, R> referred, Function<Declined, R> declined);

    /** Returns all reasons at once. */
    default List<Reason> reasons() {
        return assessment().reasons();
    }

    /** Returns the edition of the rulebook applied. */
    default RulebookVersion decidedUnder() {
        return assessment().decidedUnder();
    }

    /** The order goes: it fits, or what was found only warns at this check point, or nothing is checked there. */
    record Approved(CreditAssessment assessment) implements CreditDecision {

        /** Tells whether something was found that only warns. */
        public boolean isWarning() {
            return CreditControl.warns(reasons());
        }

        @Override
        public <R> R fold(
                Function<Approved, R> approved, Function<Referred, R> referred, Function<Declined, R> declined) {
            return approved.apply(this);
        }
    }

    /**
     * The order waits for a person.
     *
     * @param shortfall the least that must be paid, or taken off the order, for it to fit; zero if only overdue items stop it
     * @param releasableBy the least of the posts that may release it
     */
    record Referred(CreditAssessment assessment, Money shortfall, ReleaseAuthority releasableBy)
            implements CreditDecision {
        @Override
        public <R> R fold(
                Function<Approved, R> approved, Function<Referred, R> referred, Function<Declined, R> declined) {
            return referred.apply(this);
        }
    }

    /**
     * The order does not go, and nobody may release it.
     *
     * @param shortfall the least that must be paid, or taken off the order, for it to fit; zero if it would fit
     */
    record Declined(CreditAssessment assessment, Money shortfall) implements CreditDecision {
        @Override
        public <R> R fold(
                Function<Approved, R> approved, Function<Referred, R> referred, Function<Declined, R> declined) {
            return declined.apply(this);
        }
    }
}
