package org.crmkit.scoring.keyaccount;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.keyaccount.AccountPlan;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.internal.Sum;

/**
 * What an account plan may aim at: the gaps between ratings and targets, those that would raise the rating most first. A goal goes no
 * farther than one step, because a plan that wants all at once is not believed.
 *
 * @param key which account
 * @param goals the weightiest first, of equals in the order of the card; none where every target is reached
 * @param unrated slugs of indicators with a target and no rating: they are to be rated first
 * @param score what reaching all goals would add to the rating, goal by goal
 */
public record PlanProposal(String key, List<Goal> goals, List<String> unrated, Score score) {

    public PlanProposal {
        goals = List.copyOf(goals);
        unrated = List.copyOf(unrated);
    }

    /**
     * A gap and how far to go.
     *
     * @param rating today, 0 to 100
     * @param target at last
     * @param goal of this plan, at most the target
     * @param points what reaching the goal adds to the rating
     */
    public record Goal(KeyIndicator indicator, double rating, double target, double goal, double points) {

        /** Returns it as a line of a plan. */
        public AccountPlan.Objective objective(LocalDate by) {
            return new AccountPlan.Objective(indicator.slug(), decimal(rating), decimal(goal), by);
        }

        private static BigDecimal decimal(double rating) {
            return new BigDecimal(rating).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        }

        Reason reason() {
            String path = Formats.rounded(rating, 1) + "→" + Formats.rounded(goal, 1);
            String last = Formats.rounded(target, 1);
            return Reason.of(
                    indicator.slug(),
                    indicator.label().zh() + "：" + path + "（目标" + last + "）",
                    indicator.label().en() + ": " + path + " (target " + last + ")");
        }
    }

    /**
     * Proposes goals.
     *
     * @param targets 0 to 100 by the slug of the indicator, of indicators of the card
     * @param step the most a rating is to rise, above zero
     */
    public static PlanProposal of(
            KeyAccountCard card, KeyAssessment assessment, Map<String, Double> targets, double step) {
        checkArgument(step > 0, "PlanProposal.step was %s; it must be above zero, in points of a rating.", step);
        card.check(new KeyRatings(assessment.key(), targets));
        List<Goal> goals = new ArrayList<>();
        Sum sum = new Sum();
        for (KeyAssessment.Line line : assessment.lines()) {
            Double target = targets.get(line.indicator().slug());
            if (target != null && target > line.rating()) {
                double goal = Math.min(target, line.rating() + step);
                goals.add(new Goal(
                        line.indicator(), line.rating(), target, goal, line.ofWhole() * (goal - line.rating())));
            }
        }
        goals.sort(Comparator.comparingDouble((Goal goal) -> -goal.points()));
        goals.forEach(goal -> sum.add(goal.points()));
        List<String> unrated = card.indicators().stream()
                .map(KeyIndicator::slug)
                .filter(targets::containsKey)
                .filter(slug -> assessment.lines().stream()
                        .noneMatch(line -> line.indicator().slug().equals(slug)))
                .toList();
        Score score = new Score(
                ModelKey.ACCOUNT_PLAN,
                sum.value(),
                Optional.empty(),
                0,
                goals.stream()
                        .map(goal -> new Contribution(goal.reason(), goal.points()))
                        .toList(),
                unrated,
                card.configuration() + ",step=" + Formats.stored(step));
        return new PlanProposal(assessment.key(), goals, unrated, score);
    }

    /** Returns the weightiest goals as objectives of a plan, at most {@code most}; none where nothing is to be closed. */
    public List<AccountPlan.Objective> objectives(int most, LocalDate by) {
        return goals.stream().limit(most).map(goal -> goal.objective(by)).toList();
    }
}
