package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.score.Scorer;
import org.crmkit.core.text.Formats;

/**
 * The second step: which complaints must be solved, which are solved routinely, which not now. The score is the mean of the
 * ratings, weighted by the policy; factors that were not judged are left out of the mean.
 */
public final class ComplaintFilter {

    private ComplaintFilter() {}

    /** Returns what the score says. */
    public static FilterDecision decide(FilterRatings ratings, InForce<ComplaintPolicy> policy) {
        return decide(ratings, Optional.empty(), policy);
    }

    /**
     * Returns the outcome, with a person's decision in place of the score's if there is one.
     *
     * @throws IllegalArgumentException if all factors that were judged have weight zero
     */
    public static FilterDecision decide(
            FilterRatings ratings, Optional<FilterOverride> override, InForce<ComplaintPolicy> policy) {
        FilterDecision decision =
                decide(ratings, policy.policy().filter(), policy.version().toString());
        return new FilterDecision(decision.proposed(), decision.score(), override);
    }

    /** Obtains the filter as a scoring model: the score of one set of ratings, with its category as band. */
    public static Scorer<FilterRatings> scorer(FilterRule rule, String configuration) {
        return ratings -> decide(ratings, rule, configuration).score();
    }

    /**
     * Returns what the score says under a rule of any origin. The cut points are compared exactly, so a score that only prints
     * as a cut point does not pass it.
     *
     * @param configuration what the rule is called in the score, for example {@code acme@2026.1}
     * @throws IllegalArgumentException if all factors that were judged have weight zero
     */
    public static FilterDecision decide(FilterRatings ratings, FilterRule rule, String configuration) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        List<String> missing = new ArrayList<>();
        for (FilterFactor factor : FilterFactor.values()) {
            Integer rating = ratings.ratings().get(factor);
            if (rating == null) {
                missing.add(factor.slug());
            } else {
                weights = weights.add(rule.weight(factor));
                weighted = weighted.add(rule.weight(factor).multiply(BigDecimal.valueOf(rating)));
            }
        }
        checkArgument(
                weights.signum() > 0,
                "The factors judged were %s; at least one of them must have a weight above zero in complaint.filter.weights of %s. Judge another factor.",
                ratings.ratings().keySet(),
                configuration);
        List<Contribution> contributions = new ArrayList<>();
        double sum = weights.doubleValue();
        ratings.ratings()
                .forEach((factor, rating) -> contributions.add(contribution(factor, rating, rule.weight(factor), sum)));
        ComplaintCategory proposed = category(weighted, weights, rule);
        Score score = new Score(
                ModelKey.COMPLAINT_FILTER,
                weighted.doubleValue() / sum,
                Optional.of(band(proposed, rule)),
                0,
                contributions,
                missing,
                configuration);
        return new FilterDecision(proposed, score, Optional.empty());
    }

    /** Returns the three categories as bands of the score, from low to high. */
    public static RatingScale scale(FilterRule rule) {
        return new RatingScale(List.of(
                band(ComplaintCategory.NOT_NOW, rule),
                band(ComplaintCategory.ROUTINE, rule),
                band(ComplaintCategory.MUST_SOLVE, rule)));
    }

    private static ComplaintCategory category(BigDecimal weighted, BigDecimal weights, FilterRule rule) {
        if (weighted.compareTo(rule.mustSolveFrom().multiply(weights)) >= 0) {
            return ComplaintCategory.MUST_SOLVE;
        }
        return weighted.compareTo(rule.routineFrom().multiply(weights)) >= 0
                ? ComplaintCategory.ROUTINE
                : ComplaintCategory.NOT_NOW;
    }

    private static ScoreBand band(ComplaintCategory category, FilterRule rule) {
        double from =
                switch (category) {
                    case MUST_SOLVE -> rule.mustSolveFrom().doubleValue();
                    case ROUTINE -> rule.routineFrom().doubleValue();
                    case NOT_NOW -> Double.NEGATIVE_INFINITY;
                };
        return new ScoreBand(category.slug(), category.label(), from);
    }

    private static Contribution contribution(FilterFactor factor, int rating, BigDecimal weight, double weights) {
        String share = Formats.plain(weight);
        return new Contribution(
                Reason.of(
                        factor.slug(),
                        factor.label().zh() + "评分" + rating + "，权重" + share + "。",
                        factor.label().en() + " rated " + rating + ", weight " + share + "."),
                weight.doubleValue() * rating / weights);
    }
}
