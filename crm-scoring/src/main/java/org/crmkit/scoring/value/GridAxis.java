package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Label;

/**
 * One side of a portfolio.
 *
 * @param slug the name of its input
 * @param label what it is called
 * @param scale its levels, from low to high
 */
public record GridAxis(String slug, Label label, RatingScale scale) {

    private static final List<List<Label>> LEVELS = List.of(
            List.of(Label.of("低", "low"), Label.of("高", "high")),
            List.of(Label.of("低", "low"), Label.of("中", "medium"), Label.of("高", "high")),
            List.of(Label.of("低", "low"), Label.of("中", "medium"), Label.of("高", "high"), Label.of("很高", "very high")));

    public GridAxis {
        checkArgument(RuleKey.isSlug(slug), "GridAxis.slug was '%s'; it must be a slug such as current.", slug);
    }

    /**
     * Obtains an axis of two to four levels from low to high.
     *
     * @param from where the second and each later level begins, rising; finite
     */
    public static GridAxis of(String slug, Label label, List<Double> from) {
        checkArgument(
                !from.isEmpty() && from.size() <= LEVELS.size(),
                "%s had %s limits; it must have 1 to 3, for two to four levels.",
                slug,
                from.size());
        return of(slug, label, LEVELS.get(from.size() - 1), from);
    }

    static GridAxis of(String slug, Label label, List<Label> levels, List<Double> from) {
        List<ScoreBand> bands = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Label level = levels.get(i);
            bands.add(new ScoreBand(
                    level.en().replace(' ', '-'), level, i == 0 ? Double.NEGATIVE_INFINITY : from.get(i - 1)));
        }
        return new GridAxis(slug, label, new RatingScale(bands));
    }

    int levels() {
        return scale.bands().size();
    }

    int levelOf(double value) {
        return scale.bands().indexOf(scale.bandOf(value));
    }
}
