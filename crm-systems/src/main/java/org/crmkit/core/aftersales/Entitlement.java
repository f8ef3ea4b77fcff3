package org.crmkit.core.aftersales;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;

/** Whether a repair is free of charge. */
public sealed interface Entitlement {

    /** Handles each outcome. */
    <R> R fold(Function<Covered, R> covered, Function<NotCovered, R> notCovered);

    /** Returns why, in reading order; at least one. */
    List<Reason> reasons();

    /** Returns the edition it was decided under. */
    RulebookVersion version();

    /** Tells whether it is free of charge. */
    default boolean isCovered() {
        return fold(covered -> true, not -> false);
    }

    /**
     * It is.
     *
     * @param lastDay the last day on which it still is
     */
    record Covered(LocalDate lastDay, List<Reason> reasons, RulebookVersion version) implements Entitlement {
        public Covered {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Covered, R> covered, Function<NotCovered, R> notCovered) {
            return covered.apply(this);
        }
    }

    /** It is not; the reasons name each thing in the way. */
    record NotCovered(List<Reason> reasons, RulebookVersion version) implements Entitlement {
        public NotCovered {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Covered, R> covered, Function<NotCovered, R> notCovered) {
            return notCovered.apply(this);
        }
    }
}
