package org.crmkit.core.tier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What will become of the level if nothing more is bought or given back, by the rules of the day. */
public sealed interface TierForecast {

    /** Handles each outlook. */
    <R> R fold(
            Function<Stays, R> stays,
            Function<Renews, R> renews,
            Function<Falls, R> falls,
            Function<GrantEnds, R> grantEnds);

    /** Nothing will change by itself. */
    record Stays(TierLevel level) implements TierForecast {
        @Override
        public <R> R fold(
                Function<Stays, R> stays,
                Function<Renews, R> renews,
                Function<Falls, R> falls,
                Function<GrantEnds, R> grantEnds) {
            return stays.apply(this);
        }
    }

    /**
     * The level is already earned again.
     *
     * @param on the day of its review
     * @param until the review after that
     */
    record Renews(TierLevel level, LocalDate on, LocalDate until) implements TierForecast {
        @Override
        public <R> R fold(
                Function<Stays, R> stays,
                Function<Renews, R> renews,
                Function<Falls, R> falls,
                Function<GrantEnds, R> grantEnds) {
            return renews.apply(this);
        }
    }

    /**
     * The level goes down.
     *
     * @param level the level held now
     * @param to the level it falls to
     * @param on the first day of the lower level
     * @param graceFrom the day the grace before it begins or began, if there is one
     * @param unless what keeps the level if it comes by {@code lastDay}; empty if nothing bought can, because the level was
     *     earned on the last day of its period, or an edition made it one by invitation
     * @param lastDay the last day that counts for it
     */
    record Falls(
            TierLevel level,
            TierLevel to,
            LocalDate on,
            Optional<LocalDate> graceFrom,
            Optional<Shortfall> unless,
            LocalDate lastDay)
            implements TierForecast {
        @Override
        public <R> R fold(
                Function<Stays, R> stays,
                Function<Renews, R> renews,
                Function<Falls, R> falls,
                Function<GrantEnds, R> grantEnds) {
            return falls.apply(this);
        }
    }

    /**
     * The level was granted by hand, and the grant ends.
     *
     * @param level the level granted
     * @param to the level held from then on
     * @param on the first day it no longer holds
     */
    record GrantEnds(TierLevel level, TierLevel to, LocalDate on) implements TierForecast {
        @Override
        public <R> R fold(
                Function<Stays, R> stays,
                Function<Renews, R> renews,
                Function<Falls, R> falls,
                Function<GrantEnds, R> grantEnds) {
            return grantEnds.apply(this);
        }
    }
}
