package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Optional;
import org.crmkit.scoring.internal.Sum;

/**
 * A model in use against one that would replace it, on the same cases, which neither was made from.
 *
 * @param areas the challenger's area first
 * @param championBrier the mean squared distance of the champion's probabilities and the outcomes
 * @param challengerBrier that of the challenger
 * @param outcome by the areas alone, at the level asked for
 */
public record ChampionChallenger(
        DeLong.Comparison areas, double championBrier, double challengerBrier, Outcome outcome) {

    /** What the areas say. */
    public enum Outcome {
        /** The challenger parts the groups better, and not by chance. */
        CHALLENGER,
        /** The difference may be chance: keep the champion. */
        UNDECIDED,
        /** The champion parts them better, and not by chance. */
        CHAMPION
    }

    /**
     * Compares probabilities.
     *
     * @param champion probabilities of the event, 0 to 1
     * @param challenger probabilities of the event, 0 to 1
     * @param level the p-value from which on a difference is chance, for example 0.05
     * @return empty unless two cases had the event and two had not
     */
    public static Optional<ChampionChallenger> of(
            double[] champion, double[] challenger, boolean[] events, double level) {
        checkArgument(level > 0 && level < 1, "level was %s; it must be above 0 and below 1. Use 0.05.", level);
        return DeLong.compare(challenger, champion, events).map(areas -> {
            Outcome outcome = areas.pValue() >= level
                    ? Outcome.UNDECIDED
                    : areas.difference() > 0 ? Outcome.CHALLENGER : Outcome.CHAMPION;
            return new ChampionChallenger(areas, brier(champion, events), brier(challenger, events), outcome);
        });
    }

    private static double brier(double[] probabilities, boolean[] events) {
        Sum sum = new Sum();
        for (int i = 0; i < probabilities.length; i++) {
            double rest = (events[i] ? 1 : 0) - probabilities[i];
            sum.add(rest * rest);
        }
        return sum.value() / probabilities.length;
    }
}
