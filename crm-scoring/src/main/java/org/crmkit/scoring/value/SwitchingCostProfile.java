package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/**
 * How hard it is for a customer to leave: eight costs rated from 1 to {@code scale}, as an index from 0 (every cost rated 1) to 100
 * (every cost rated highest). Weights and bands are ours. A cost that was not rated is left out and the others weigh the more.
 *
 * @param weights of all eight costs, zero or more, not all zero; only their proportion counts
 * @param scale the highest rating, 2 to 100
 * @param bands of the index
 */
public record SwitchingCostProfile(Map<SwitchingCost, Double> weights, int scale, RatingScale bands) {

    public SwitchingCostProfile {
        Map<SwitchingCost, Double> copy = new EnumMap<>(SwitchingCost.class);
        double sum = 0;
        for (SwitchingCost cost : SwitchingCost.values()) {
            double weight = weights.getOrDefault(cost, -1.0);
            checkArgument(
                    weight >= 0 && weight < Double.POSITIVE_INFINITY,
                    "SwitchingCostProfile.weights of %s was %s; it must be given, zero or more. Give 0 to one that does not count.",
                    cost.code(),
                    weight);
            copy.put(cost, weight);
            sum += weight;
        }
        checkArgument(sum > 0, "SwitchingCostProfile.weights were all zero; at least one cost must count.");
        weights = Collections.unmodifiableMap(copy);
        checkArgument(scale >= 2 && scale <= 100, "SwitchingCostProfile.scale was %s; it must be 2 to 100.", scale);
    }

    /** Obtains equal weights on a scale of seven, with bands at 40 and 70. */
    public static SwitchingCostProfile standard() {
        Map<SwitchingCost, Double> equal = new EnumMap<>(SwitchingCost.class);
        for (SwitchingCost cost : SwitchingCost.values()) {
            equal.put(cost, 1.0);
        }
        return new SwitchingCostProfile(
                equal,
                7,
                new RatingScale(List.of(
                        new ScoreBand("free", Label.of("易转换", "Free to leave"), Double.NEGATIVE_INFINITY),
                        new ScoreBand("held", Label.of("有一定约束", "Held"), 40),
                        new ScoreBand("bound", Label.of("难转换", "Bound"), 70))));
    }

    /**
     * Returns the index with a reason for each cost that was rated.
     *
     * @param ratings 1 to {@code scale}; at least one with a weight above zero
     */
    public Score score(Map<SwitchingCost, Double> ratings) {
        List<Contribution> contributions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        double weighed = weight(ratings, List.of(SwitchingCost.values()));
        checkArgument(weighed > 0, "No cost that counts was rated; rate at least one, or give its weight.");
        double value = 0;
        for (SwitchingCost cost : SwitchingCost.values()) {
            Double rating = ratings.get(cost);
            if (rating == null) {
                missing.add(cost.code());
                continue;
            }
            double points = weightOf(cost) / weighed * share(cost, rating) * 100;
            value += points;
            String said = Formats.plain(BigDecimal.valueOf(rating));
            contributions.add(new Contribution(
                    Reason.of(
                            cost.code(),
                            cost.label().zh() + "评分" + said + "（满分" + scale + "）",
                            cost.label().en() + " rated " + said + " of " + scale),
                    points));
        }
        return new Score(
                ModelKey.SWITCHING_COST,
                value,
                Optional.of(bands.bandOf(value)),
                0,
                contributions,
                missing,
                configuration());
    }

    private double weightOf(SwitchingCost cost) {
        return weights.getOrDefault(cost, 0.0);
    }

    private double share(SwitchingCost cost, double rating) {
        checkArgument(
                rating >= 1 && rating <= scale,
                "The rating of %s was %s; it must be 1 to %s.",
                cost.code(),
                rating,
                scale);
        return (rating - 1) / (scale - 1);
    }

    private double weight(Map<SwitchingCost, Double> ratings, List<SwitchingCost> costs) {
        double sum = 0;
        for (SwitchingCost cost : costs) {
            sum += ratings.containsKey(cost) ? weightOf(cost) : 0;
        }
        return sum;
    }

    /** Returns the index of one class, 0 to 100; empty if none of its costs that count was rated. */
    public OptionalDouble index(SwitchingCost.Kind kind, Map<SwitchingCost, Double> ratings) {
        List<SwitchingCost> costs = Arrays.stream(SwitchingCost.values())
                .filter(cost -> cost.kind() == kind)
                .toList();
        double weighed = weight(ratings, costs);
        if (!(weighed > 0)) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (SwitchingCost cost : costs) {
            Double rating = ratings.get(cost);
            sum += rating == null ? 0 : weightOf(cost) * share(cost, rating);
        }
        return OptionalDouble.of(sum / weighed * 100);
    }

    /** Returns the measures that raise the lowest of the rated costs, ties in the order of the costs; empty if none was rated. */
    public List<SwitchingMeasure> measures(Map<SwitchingCost, Double> ratings) {
        return ratings.entrySet().stream()
                .min(Map.Entry.<SwitchingCost, Double>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .map(lowest -> SwitchingMeasure.raising(lowest.getKey()))
                .orElse(List.of());
    }

    /** Returns scale and weights as a score names its configuration. */
    public String configuration() {
        StringBuilder out = new StringBuilder("scale=").append(scale);
        weights.forEach((cost, weight) ->
                out.append(',').append(cost.code()).append('=').append(Formats.stored(weight)));
        return out.toString();
    }
}
