package org.crmkit.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A score that explains itself: {@code value = baseline + sum of contributions}.
 *
 * @param model which model computed it
 * @param value finite; the unit is the model's
 * @param band where it stands, if the model has bands
 * @param baseline what a customer without any of the reasons would score
 * @param contributions ranked: the largest effect first, ties by reason code
 * @param missing names of the inputs that were absent, in the model's order
 * @param configuration what the model was configured or fitted by, for example {@code acme@2026.1}
 */
public record Score(
        ModelKey model,
        double value,
        Optional<ScoreBand> band,
        double baseline,
        List<Contribution> contributions,
        List<String> missing,
        String configuration) {

    private static final Comparator<Contribution> RANK = Comparator.comparingDouble(
                    (Contribution c) -> -Math.abs(c.points()))
            .thenComparing(c -> c.reason().code());

    public Score {
        List<Contribution> ranked = new ArrayList<>(contributions);
        ranked.sort(RANK);
        contributions = List.copyOf(ranked);
        missing = List.copyOf(missing);
        checkArgument(Double.isFinite(value), "Score.value of %s was %s; it must be finite.", model, value);
        double sum = baseline;
        double size = Math.abs(baseline);
        for (Contribution contribution : contributions) {
            sum += contribution.points();
            size += Math.abs(contribution.points());
        }
        checkArgument(
                Math.abs(sum - value) <= 1e-9 * Math.max(1, size),
                "Score.contributions of %s add up to %s; with the baseline they must add up to the value, %s.",
                model,
                sum,
                value);
    }
}
