package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Sum;

/**
 * How well one failure of service was made good, 0 to 100: the weighted mean of five factors, each judged on one scale. A factor that was not
 * judged is left out and the others weigh the more. Weights and bands are ours.
 *
 * @param highest the best judgement, 2 to 100; the worst is 1
 * @param weights of all five factors, zero or more, not all zero; only their proportion counts
 * @param bands of the score
 */
public record RecoveryScore(int highest, Map<RecoveryFactor, Double> weights, RatingScale bands) {

    public RecoveryScore {
        checkArgument(highest >= 2 && highest <= 100, "RecoveryScore.highest was %s; it must be 2 to 100.", highest);
        Map<RecoveryFactor, Double> copy = new EnumMap<>(RecoveryFactor.class);
        double sum = 0;
        for (RecoveryFactor factor : RecoveryFactor.values()) {
            double weight = weights.getOrDefault(factor, -1.0);
            checkArgument(
                    weight >= 0 && weight < Double.POSITIVE_INFINITY,
                    "RecoveryScore.weights of %s was %s; it must be given, zero or more.",
                    factor.code(),
                    weight);
            copy.put(factor, weight);
            sum += weight;
        }
        checkArgument(sum > 0, "RecoveryScore.weights were all zero; at least one factor must count.");
        weights = Collections.unmodifiableMap(copy);
    }

    /** Obtains equal weights for judgements from 1 to 5, with bands at 40, 60 and 80. */
    public static RecoveryScore standard() {
        Map<RecoveryFactor, Double> equal = new EnumMap<>(RecoveryFactor.class);
        Arrays.stream(RecoveryFactor.values()).forEach(factor -> equal.put(factor, 1.0));
        return new RecoveryScore(
                5,
                equal,
                new RatingScale(List.of(
                        new ScoreBand("lost", Label.of("未补救", "Not recovered"), Double.NEGATIVE_INFINITY),
                        new ScoreBand("doubtful", Label.of("存疑", "Doubtful"), 40),
                        new ScoreBand("recovered", Label.of("已补救", "Recovered"), 60),
                        new ScoreBand("won-over", Label.of("超出预期", "Won over"), 80))));
    }

    /**
     * Returns the score of one case with a reason for each factor that was judged; empty if none that counts was.
     *
     * @param judgements whole points from 1 to {@link #highest}
     */
    public Optional<Score> score(Map<RecoveryFactor, Integer> judgements) {
        Sum weighed = new Sum();
        List<String> missing = new ArrayList<>();
        for (RecoveryFactor factor : RecoveryFactor.values()) {
            if (judgements.containsKey(factor)) {
                weighed.add(weights.getOrDefault(factor, 0.0));
            } else {
                missing.add(factor.code());
            }
        }
        if (!(weighed.value() > 0)) {
            return Optional.empty();
        }
        List<Contribution> contributions = new ArrayList<>();
        Sum value = new Sum();
        for (RecoveryFactor factor : RecoveryFactor.values()) {
            int points = judgements.getOrDefault(factor, 0);
            if (judgements.containsKey(factor)) {
                checkArgument(
                        points >= 1 && points <= highest,
                        "The judgement of %s was %s; it must be 1 to %s.",
                        factor.code(),
                        points,
                        highest);
                double share = weights.getOrDefault(factor, 0.0) / weighed.value();
                double adds = share * 100 * (points - 1) / (highest - 1);
                value.add(adds);
                String sum = points + "/" + highest + " x " + Formats.rounded(share, 4);
                contributions.add(new Contribution(
                        Reason.of(
                                factor.code(),
                                factor.label().zh() + "：" + sum,
                                factor.label().en() + ": " + sum),
                        adds));
            }
        }
        return Optional.of(new Score(
                ModelKey.SERVICE_RECOVERY,
                value.value(),
                Optional.of(bands.bandOf(value.value())),
                0,
                contributions,
                missing,
                configuration()));
    }

    private String configuration() {
        StringBuilder out = new StringBuilder("1-" + highest);
        weights.forEach((factor, weight) ->
                out.append(',').append(factor.code()).append('=').append(Formats.stored(weight)));
        return out.toString();
    }
}
