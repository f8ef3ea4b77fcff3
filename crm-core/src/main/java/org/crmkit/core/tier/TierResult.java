package org.crmkit.core.tier;

import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.customer.CustomerId;

/** What became of a step at the tier desk. */
public sealed interface TierResult {

    /** Handles each outcome. */
    <R> R fold(Function<Told, R> told, Function<NoFile, R> noFile, Function<Contended, R> contended);

    /**
     * The step was taken, or had been taken before.
     *
     * @param timeline the tiers to date
     * @param changed the change it made; empty if the level is the one last told
     */
    record Told(TierTimeline timeline, Optional<TierEvent.TierChanged> changed) implements TierResult {
        @Override
        public <R> R fold(Function<Told, R> told, Function<NoFile, R> noFile, Function<Contended, R> contended) {
            return told.apply(this);
        }
    }

    /** The customer has no tier file. Open one. */
    record NoFile(CustomerId customer) implements TierResult {
        @Override
        public <R> R fold(Function<Told, R> told, Function<NoFile, R> noFile, Function<Contended, R> contended) {
            return noFile.apply(this);
        }
    }

    /** Others kept changing the file; nothing was saved. Try later. */
    record Contended(int attempts) implements TierResult {
        @Override
        public <R> R fold(Function<Told, R> told, Function<NoFile, R> noFile, Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
