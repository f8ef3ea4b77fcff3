package org.crmkit.core.aftersales;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;

/** The answer to goods that come back. */
public sealed interface ReturnDecision {

    /** Handles each outcome. */
    <R> R fold(Function<Refunded, R> refunded, Function<Exchanged, R> exchanged, Function<Refused, R> refused);

    /** Returns why; at least one. */
    List<Reason> reasons();

    /** Returns the edition it was decided under. */
    RulebookVersion version();

    /**
     * They are taken back.
     *
     * @param refund what the customer gets, with each deduction
     */
    record Refunded(ReturnFile.Refund refund, List<Reason> reasons, RulebookVersion version) implements ReturnDecision {
        public Refunded {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<Refunded, R> refunded, Function<Exchanged, R> exchanged, Function<Refused, R> refused) {
            return refunded.apply(this);
        }
    }

    /** They are exchanged for the same; nothing is paid. */
    record Exchanged(List<Reason> reasons, RulebookVersion version) implements ReturnDecision {
        public Exchanged {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<Refunded, R> refunded, Function<Exchanged, R> exchanged, Function<Refused, R> refused) {
            return exchanged.apply(this);
        }
    }

    /** They are not; the reasons name each thing in the way. */
    record Refused(List<Reason> reasons, RulebookVersion version) implements ReturnDecision {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<Refunded, R> refunded, Function<Exchanged, R> exchanged, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
