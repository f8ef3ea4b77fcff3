package org.crmkit.scoring.credit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Label;

/**
 * Which better bins would lift an applicant to a score: the fewest variables, of these the least points more than needed, of these
 * the earlier variables and bins of the card. It says what the card would answer, not what would make the applicant safer; the caller
 * names the variables he can change.
 */
public sealed interface BetterBins {

    /** Handles each outcome. */
    <R> R fold(Function<Reached, R> reached, Function<Reachable, R> reachable, Function<OutOfReach, R> outOfReach);

    /**
     * A variable that would be in another bin.
     *
     * @param slug the variable's reason code
     * @param variable what it is called
     * @param now the bin it is in, or that its value is not known
     * @param then the bin it would be in
     * @param gain in points, above zero
     */
    record Change(String slug, Label variable, Label now, Label then, int gain) {}

    /** The score is there already. */
    record Reached(double score) implements BetterBins {
        @Override
        public <R> R fold(
                Function<Reached, R> reached, Function<Reachable, R> reachable, Function<OutOfReach, R> outOfReach) {
            return reached.apply(this);
        }
    }

    /**
     * These changes together reach it.
     *
     * @param changes in the order of the card, at least one; without any of them the score is not reached
     * @param score with all of them
     */
    record Reachable(List<Change> changes, double score) implements BetterBins {
        public Reachable {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R fold(
                Function<Reached, R> reached, Function<Reachable, R> reachable, Function<OutOfReach, R> outOfReach) {
            return reachable.apply(this);
        }
    }

    /** Even the best bins do not reach it; {@code best} is their score. */
    record OutOfReach(double best) implements BetterBins {
        @Override
        public <R> R fold(
                Function<Reached, R> reached, Function<Reachable, R> reachable, Function<OutOfReach, R> outOfReach) {
            return outOfReach.apply(this);
        }
    }

    /** Returns what would reach the band above the applicant's; empty if he is in the highest. */
    static Optional<BetterBins> toNextBand(
            CreditScorecard card, Applicant applicant, RatingScale scale, List<String> changeable) {
        double score = card.score(applicant).value();
        Optional<ScoreBand> next =
                scale.bands().stream().filter(band -> band.from() > score).findFirst();
        return next.map(band -> toScore(card, applicant, band.from(), changeable));
    }

    /**
     * Returns what would reach a score. It is the exact optimum, by dynamic programming over the variables and the points still
     * needed: O(variables x bins x points needed x variables).
     *
     * @param target finite; it is reached from there on
     * @param changeable the variables, by their names in the table, that may change
     */
    static BetterBins toScore(CreditScorecard card, Applicant applicant, double target, List<String> changeable) {
        return new BetterBinsSearch(card, applicant, changeable).reach(target);
    }
}
