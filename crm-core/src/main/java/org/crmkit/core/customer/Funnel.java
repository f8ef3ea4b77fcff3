package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How many are left at each stage of the funnel. Whoever has come further has passed the stages before.
 *
 * @param market everybody looked at
 * @param potential of them, those with a latent need
 * @param target of those, the ones with all four signs
 */
public record Funnel(int market, int potential, int target) {

    public Funnel {
        checkArgument(
                0 <= target && target <= potential && potential <= market,
                "Funnel was %s, %s, %s; a funnel never widens and is never below zero. Count who has come at least this far.",
                market,
                potential,
                target);
    }

    /** Obtains the funnel of these places. */
    public static Funnel over(Collection<FunnelPlace> places) {
        int potential = 0;
        int target = 0;
        for (FunnelPlace place : places) {
            potential += place.stage() == FunnelStage.TARGET_MARKET ? 0 : 1;
            target += place.stage() == FunnelStage.TARGET ? 1 : 0;
        }
        return new Funnel(places.size(), potential, target);
    }

    /** Returns how many have come at least to {@code stage}. */
    public int reached(FunnelStage stage) {
        return switch (stage) {
            case TARGET_MARKET -> market;
            case POTENTIAL -> potential;
            case TARGET -> target;
        };
    }

    /** Returns which share of the stage before has come to {@code stage}, 0 to 1; empty for the first, or if nobody was there. */
    public OptionalDouble conversionTo(FunnelStage stage) {
        return switch (stage) {
            case TARGET_MARKET -> OptionalDouble.empty();
            case POTENTIAL -> share(potential, market);
            case TARGET -> share(target, potential);
        };
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
