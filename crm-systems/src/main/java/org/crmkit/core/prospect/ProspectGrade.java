package org.crmkit.core.prospect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/**
 * What a prospect is worth by its ratings: points that add up, and the grade they reach.
 *
 * @param grade the slug of the grade
 * @param points zero to all points together, two decimals
 * @param reasons one for each criterion, in the order of the policy
 * @param decidedUnder the edition applied
 */
public record ProspectGrade(String grade, BigDecimal points, List<Reason> reasons, RulebookVersion decidedUnder) {

    public ProspectGrade {
        reasons = List.copyOf(reasons);
    }

    /**
     * Grades. A rating earns its share of the criterion's points, rounded half-up to two decimals; what is not rated earns none, and the
     * reasons say so.
     *
     * @param ratings by the slug of the criterion
     * @return empty if a rating cannot be; {@link #objections} says which
     */
    public static Optional<ProspectGrade> of(Map<String, Integer> ratings, InForce<ProspectPolicy> policy) {
        if (!objections(ratings, policy.policy()).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal highest = BigDecimal.valueOf(policy.policy().highestRating());
        BigDecimal sum = BigDecimal.ZERO;
        List<Reason> reasons = new ArrayList<>();
        for (ProspectPolicy.Criterion criterion : policy.policy().criteria()) {
            Optional<Integer> rating = Optional.ofNullable(ratings.get(criterion.slug()));
            BigDecimal points = BigDecimal.valueOf((long) criterion.points() * rating.orElse(0))
                    .divide(highest, 2, RoundingMode.HALF_UP);
            sum = sum.add(points);
            reasons.add(reason(criterion, rating, points, policy.policy().highestRating()));
        }
        return Optional.of(new ProspectGrade(policy.policy().gradeOf(sum).slug(), sum, reasons, policy.version()));
    }

    /** Returns every rating that cannot be: {@code criterion-unknown}, {@code rating-off-scale}. */
    public static List<Reason> objections(Map<String, Integer> ratings, ProspectPolicy policy) {
        List<String> known =
                policy.criteria().stream().map(ProspectPolicy.Criterion::slug).toList();
        List<Reason> objections = new ArrayList<>();
        ratings.keySet().stream().sorted().forEach(slug -> {
            int rating = ratings.getOrDefault(slug, 0);
            if (!known.contains(slug)) {
                String all = String.join(", ", known);
                objections.add(Reason.of(
                        "criterion-unknown",
                        "没有评级项目“" + slug + "”；应为：" + all + "。",
                        "There is no criterion '" + slug + "'; it must be one of " + all + "."));
            } else if (rating < 0 || rating > policy.highestRating()) {
                objections.add(Reason.of(
                        "rating-off-scale",
                        "项目“" + slug + "”评分为" + rating + "；应为0至" + policy.highestRating() + "。",
                        "The rating of " + slug + " was " + rating + "; it must be 0 to " + policy.highestRating()
                                + "."));
            }
        });
        return objections;
    }

    private static Reason reason(
            ProspectPolicy.Criterion criterion, Optional<Integer> rating, BigDecimal points, int highest) {
        Label name = criterion.name();
        return rating.isPresent()
                ? Reason.of(
                        "criterion-rated",
                        name.zh() + "评分" + rating.get() + "/" + highest + "，得" + Formats.plain(points) + "分（满分"
                                + criterion.points() + "）。",
                        name.en() + " is rated " + rating.get() + " of " + highest + ": " + Formats.plain(points)
                                + " points of " + criterion.points() + ".")
                : Reason.of(
                        "criterion-not-rated",
                        name.zh() + "尚未评分，不得分（满分" + criterion.points() + "）。",
                        name.en() + " is not rated yet: no points of " + criterion.points() + ".");
    }
}
