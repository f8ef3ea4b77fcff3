package org.crmkit.core.tier.points;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to the wish to spend points. It is advice: the points are spent by an entry of the host's. */
public sealed interface RedeemDecision {

    /** Handles each answer. */
    <R> R fold(Function<Granted, R> granted, Function<Refused, R> refused);

    /**
     * The points are there.
     *
     * @param lots which lots will be taken from, first in, first out; below zero each
     * @param balanceAfter what will be left
     */
    record Granted(List<PointsMovement.Share> lots, long balanceAfter) implements RedeemDecision {
        public Granted {
            lots = List.copyOf(lots);
        }

        @Override
        public <R> R fold(Function<Granted, R> granted, Function<Refused, R> refused) {
            return granted.apply(this);
        }
    }

    /**
     * The points are not there.
     *
     * @param missing how many more it takes
     */
    record Refused(long missing, List<Reason> reasons) implements RedeemDecision {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Granted, R> granted, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
